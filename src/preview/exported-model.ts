import { type Model, type ModelData, quietly, spreadsheetEngine } from '../engine';
import type { SpreadsheetCommand } from './plugin';

export interface ExportedBorder {
  readonly style: string;
  readonly color: string;
}

interface ExportedHeader {
  readonly size?: number;
  readonly isHidden?: boolean;
}

/** A sheet as the spreadsheet writes it down: what is compared, cell by cell and as a whole. */
export interface ExportedSheet {
  readonly id: string;
  readonly name: string;
  readonly rowNumber: number;
  readonly colNumber: number;
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly borders: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, ExportedHeader>>;
  readonly cols: Readonly<Record<string, ExportedHeader>>;
  readonly merges: readonly string[];
  readonly panes?: { readonly xSplit: number; readonly ySplit: number };
  readonly areGridLinesVisible?: boolean;
  readonly isVisible: boolean;
  readonly isLocked?: boolean;
  readonly color?: string;
}

export type ExportedStyle = Readonly<Record<string, string | number | boolean | undefined>>;

/** A workbook as the spreadsheet writes it down, formulas as text. */
export interface ExportedModel {
  readonly sheets: readonly ExportedSheet[];
  readonly styles: Readonly<Record<number, ExportedStyle>>;
  readonly formats: Readonly<Record<number, string>>;
  readonly borders: Readonly<Record<number, Readonly<Partial<Record<string, ExportedBorder>>>>>;
  readonly namedRanges: Readonly<Record<string, string>>;
}

export function exportModel(model: Model): ExportedModel {
  // The public export packs formulas together, for size; as text they compare.
  const exporting = model as unknown as { _exportData(packed: boolean): ExportedModel };
  return quietly(() => exporting._exportData(false));
}

/** What a model may take for its own: it moves the ranges of charts in the very objects that it was given. */
export function toBeOwned(data: ModelData): ModelData {
  const { sheets } = data as { readonly sheets: readonly { readonly figures?: readonly unknown[] }[] };
  return {
    ...data,
    sheets: sheets.map((sheet) => ({ ...sheet, figures: JSON.parse(JSON.stringify(sheet.figures ?? [])) as unknown })),
  };
}

/**
 * The workbook as it would be had nothing but its structure been changed: what the user did besides is what differs from
 * it. Nothing is computed.
 */
export function exportUntouched(data: ModelData, structural: readonly SpreadsheetCommand[]): ExportedModel {
  const engine = spreadsheetEngine();
  const revisions = structural.map((command, index) => ({
    type: 'REMOTE_REVISION',
    version: 1,
    clientId: 'journal',
    commands: [command],
    serverRevisionId: index === 0 ? 'START_REVISION' : `journal-${index - 1}`,
    nextRevisionId: `journal-${index}`,
  }));
  const config = { mode: 'export_verification' } as never;
  return exportModel(quietly(() => new engine.Model(toBeOwned(data), config, revisions as never, undefined, false)));
}
