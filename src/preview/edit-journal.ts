import { spreadsheetEngine } from '../engine';
import type { SpreadsheetCommand } from './plugin';

const NAME = 'nm_journal';
const GETTER = 'getStructuralCommands';

/** Commands after which cells or sheets are no longer where the file has them. */
const STRUCTURAL = new Set([
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'MOVE_RANGES',
  'CREATE_SHEET',
  'DUPLICATE_SHEET',
  'DELETE_SHEET',
  'RENAME_SHEET',
  'MOVE_SHEET',
]);

/**
 * Has the spreadsheet keep the commands that change a workbook's structure, in their order. They are part of its own
 * state: what is undone is no longer among them.
 */
export function registerJournal(): void {
  const engine = spreadsheetEngine();
  const { corePluginRegistry } = engine.registries;
  if (corePluginRegistry.contains(NAME)) return;
  class JournalPlugin extends engine.CorePlugin<{ commands: readonly SpreadsheetCommand[] }> {
    static override getters = [GETTER];
    private readonly commands: readonly SpreadsheetCommand[] = [];

    override handle(command: { readonly type: string }): void {
      if (!STRUCTURAL.has(command.type)) return;
      const update = this.history.update as (key: 'commands', value: readonly SpreadsheetCommand[]) => void;
      update('commands', [...this.commands, { ...command, sizes: this.sizes(command as SpreadsheetCommand) }]);
    }

    getStructuralCommands(): readonly SpreadsheetCommand[] {
      return this.commands;
    }

    /** How many rows and columns the sheet has after the command. */
    private sizes({ sheetId }: SpreadsheetCommand): { ROW: number; COL: number } | undefined {
      const id = String(sheetId);
      if (!this.getters.tryGetSheet(id)) return undefined;
      return { ROW: this.getters.getNumberRows(id), COL: this.getters.getNumberCols(id) };
    }
  }
  corePluginRegistry.add(NAME, JournalPlugin as never);
}

/** The structural commands that hold, oldest first. */
export function structuralCommands(getters: object): readonly SpreadsheetCommand[] {
  return (getters as Record<typeof GETTER, () => readonly SpreadsheetCommand[]>)[GETTER]();
}
