import { createModel, type Model, spreadsheetEngine } from '../engine';
import type { CellRange } from '../workbook/address';
import type { ImportedWorkbook } from './import-workbook';
import type { Remembered } from './model-snapshot';
import { BATCH, type PreviewHooks, registerPreviewPlugin, type SpreadsheetCommand } from './plugin';

type ChangeListener = (sheetId: string | undefined, range: CellRange | undefined) => void;

/** Changes of what cells hold; everything else that changes the workbook changes its shape or its look. */
const CELL_COMMANDS = new Set(['UPDATE_CELL', 'CLEAR_CELL', 'CLEAR_CELLS', 'DELETE_CONTENT']);
/** Bookkeeping of the spreadsheet that changes nothing a file holds. */
const INTERNAL_COMMANDS = new Set(['UPDATE_CELL_POSITION']);
const UNDO_COMMANDS = new Set(['UNDO', 'REDO', 'REQUEST_UNDO', 'REQUEST_REDO']);

/** The opened workbook: the spreadsheet's model, what the file holds besides, and what has changed since. */
export interface PreviewModel {
  readonly model: Model;
  readonly remembered: Remembered;
  /** Whether anything has changed since it was opened, or saved. */
  readonly changed: boolean;
  /** Whether only contents of cells have changed, so that a file can be saved by changing just these. */
  readonly onlyCellsChanged: boolean;
  store(key: string, value: string | undefined): void;
  saved(): void;
  onChange(listener: ChangeListener): () => void;
}

/** Makes a model of an opened workbook and keeps account of what happens to it. */
export function createPreviewModel(opened: Omit<ImportedWorkbook, 'notices'>): PreviewModel {
  registerPreviewPlugin();
  const listeners = new Set<ChangeListener>();
  const settings: Record<string, string> = { ...opened.snapshot.settings };
  const state = { started: false, changed: false, shapeChanged: false, moved: false };
  let pending: { sheetId: string | undefined; range: CellRange | undefined } | undefined;

  const previewHooks: PreviewHooks = {
    onCommand(command) {
      if (!state.started || !changesWorkbook(command)) return;
      state.changed = true;
      if (UNDO_COMMANDS.has(command.type)) notify(undefined, undefined);
      else if (CELL_COMMANDS.has(command.type) && !('style' in command) && !('format' in command)) {
        notify(command.sheetId as string | undefined, cellOf(command));
      } else {
        state.shapeChanged = true;
        if (/^(ADD|REMOVE)_COLUMNS_ROWS|_SHEET$|^MOVE_/.test(command.type)) state.moved = true;
        notify(undefined, undefined);
      }
    },
  };

  /** Many commands of one step are told as one change, after the spreadsheet has computed. */
  function notify(sheetId: string | undefined, range: CellRange | undefined): void {
    if (pending) {
      pending = { sheetId: undefined, range: undefined };
      return;
    }
    pending = { sheetId, range };
    void Promise.resolve().then(() => {
      const change = pending;
      pending = undefined;
      if (change) for (const listener of listeners) listener(change.sheetId, change.range);
    });
  }

  const model = createModel(opened.data, { custom: { previewHooks } });
  state.started = true;
  return {
    model,
    get remembered() {
      return {
        snapshot: opened.snapshot,
        onlyInExcel: opened.onlyInExcel,
        settings,
        moved: state.moved,
        sameLook: !state.shapeChanged,
      };
    },
    get changed() {
      return state.changed;
    },
    get onlyCellsChanged() {
      return !state.shapeChanged;
    },
    store(key, value) {
      if (value === undefined) delete settings[key];
      else settings[key] = value;
      state.changed = true;
    },
    saved() {
      state.changed = false;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function changesWorkbook(command: SpreadsheetCommand): boolean {
  if (INTERNAL_COMMANDS.has(command.type) || command.type === BATCH) return false;
  return UNDO_COMMANDS.has(command.type) || spreadsheetEngine().isCoreCommand(command as never);
}

function cellOf({ row, col }: SpreadsheetCommand): CellRange | undefined {
  if (typeof row !== 'number' || typeof col !== 'number') return undefined;
  return { top: row, left: col, bottom: row, right: col };
}
