import type { Model } from '../engine';
import type { SpreadsheetCommand } from './plugin';

/** What the spreadsheet's session makes messages of its commands with. */
interface Squisher {
  squish(commands: readonly SpreadsheetCommand[]): readonly SpreadsheetCommand[];
  unsquish(commands: readonly SpreadsheetCommand[]): readonly SpreadsheetCommand[];
}

const WHOLE: Squisher = { squish: (commands) => commands, unsquish: (commands) => commands };

/**
 * The spreadsheet shortens its messages to others who work on the same file: it writes formulas by what differs from the one
 * above. Nobody else works on this one, and where one formula names a cell in the place of a range of the other it fails
 * ("colFixed"): a sheet is then not added, a correction not made. So they are sent as they are.
 */
export function sendWhole(model: Model): void {
  const { session } = model as unknown as { readonly session: { commandSquisher: Squisher } };
  session.commandSquisher = WHOLE;
}
