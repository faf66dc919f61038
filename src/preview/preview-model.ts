import { createModel, type Model, type ModelData, quietly, spreadsheetEngine } from '../engine';
import type { CellRange } from '../workbook/address';
import type { NewSheet } from '../workbook/port';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { OwnSheet } from './calculated-sheets';
import { registerJournal } from './edit-journal';
import { type ExportedModel, exportModel, toBeOwned } from './exported-model';
import type { ImportedWorkbook } from './import-workbook';
import type { Remembered } from './model-snapshot';
import { refuseOtherLinks } from './links';
import { GridMarks } from './grid-marks';
import { OwnValues } from './own-values';
import { BATCH, type PreviewHooks, registerPreviewPlugin, type SpreadsheetCommand } from './plugin';
import { sendWhole } from './whole-commands';

type ChangeListener = (sheetId: string | undefined, range: CellRange | undefined) => void;

/** Changes of what cells hold; everything else that changes the workbook changes its shape or its look. */
const CELL_COMMANDS = new Set(['UPDATE_CELL', 'CLEAR_CELL', 'CLEAR_CELLS', 'DELETE_CONTENT']);
/** Bookkeeping of the spreadsheet that changes nothing a file holds. */
const INTERNAL_COMMANDS = new Set(['UPDATE_CELL_POSITION']);
/** After these, a place is no longer what it was in the file. */
const PLACES_MOVE = /^(ADD|REMOVE|MOVE)_COLUMNS_ROWS$|^(DELETE|RENAME)_SHEET$|^MOVE_RANGES$/;
const UNDO_COMMANDS = new Set(['UNDO', 'REDO', 'REQUEST_UNDO', 'REQUEST_REDO']);

/** A sheet that the pane made, and how it was when it was new. */
export interface AddedSheet {
  readonly sheet: NewSheet;
  readonly exported: ExportedModel;
}

/** The opened workbook: the spreadsheet's model, what the file holds besides, and what has changed since. */
export interface PreviewModel {
  readonly model: Model;
  readonly remembered: Remembered;
  /** The workbook as it is now, with what this product computes. */
  snapshot(): WorkbookSnapshot;
  /** The same by sheet, with what could not be computed. */
  calculated(): readonly OwnSheet[];
  /** Whether anything has changed since it was opened, or saved. */
  readonly changed: boolean;
  /** What the spreadsheet was given when the workbook was opened. */
  readonly opened: { readonly data: ModelData };
  /** What was done that no file holds, in words. */
  readonly notKept: readonly string[];
  /** Sheets that the pane added, by the spreadsheet's id. */
  readonly added: ReadonlyMap<string, AddedSheet>;
  /** What stands out in the grid: looks only, in no file. */
  readonly marks: GridMarks;
  /** Carries out what adds a sheet whole. */
  addSheet(id: string, sheet: NewSheet, commands: readonly SpreadsheetCommand[]): void;
  store(key: string, value: string | undefined): void;
  saved(): void;
  onChange(listener: ChangeListener): () => void;
}

/** Makes a model of an opened workbook and keeps account of what happens to it. */
export function createPreviewModel(opened: Omit<ImportedWorkbook, 'notices'>): PreviewModel {
  registerPreviewPlugin();
  registerJournal();
  refuseOtherLinks();
  const listeners = new Set<ChangeListener>();
  const settings: Record<string, string> = { ...opened.snapshot.settings };
  const added = new Map<string, AddedSheet>();
  const state = {
    started: false,
    adding: false,
    changed: false,
    due: false,
    shapeChanged: false,
    moved: false,
    filtered: false,
  };
  let pending: { sheetId: string | undefined; range: CellRange | undefined } | undefined;

  const previewHooks: PreviewHooks = {
    onCommand(command) {
      if (state.started && command.type === 'UPDATE_FILTER') state.filtered = true;
      if (!state.started || !changesWorkbook(command) || addsAtTheEnd(model, command)) return;
      state.changed = true;
      state.due = true;
      const range = cellOf(command);
      const sheetId = command.sheetId as string | undefined;
      if (UNDO_COMMANDS.has(command.type) || state.adding) notify(undefined, undefined);
      else if (changesOnlyContent(command)) notify(sheetId, range);
      else {
        state.shapeChanged = true;
        if (PLACES_MOVE.test(command.type)) state.moved = true;
        notify(undefined, undefined);
      }
    },
    onSettled() {
      if (!state.due) return;
      state.due = false;
      own.changed();
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

  const model = createModel(toBeOwned(opened.data), { custom: { previewHooks } });
  sendWhole(model);
  state.started = true;
  const remembered = (): Remembered => ({
    snapshot: opened.snapshot,
    onlyInExcel: opened.onlyInExcel,
    shown: opened.shown,
    beyond: opened.beyond,
    settings,
    moved: state.moved,
    sameLook: !state.shapeChanged,
  });
  const own = new OwnValues(model, remembered);
  const marks = new GridMarks(model);
  return {
    model,
    get remembered() {
      return remembered();
    },
    snapshot: () => own.snapshot(),
    calculated: () => own.sheets(),
    get changed() {
      return state.changed;
    },
    opened,
    get notKept() {
      return state.filtered ? ['the filters that were set: they only hide rows in the preview'] : [];
    },
    added,
    marks,
    addSheet(id, sheet, commands) {
      state.adding = true;
      try {
        quietly(() => send(model, BATCH, { commands }));
      } finally {
        state.adding = false;
      }
      if (model.getters.getSheetIds().includes(id)) added.set(id, { sheet, exported: exportModel(model) });
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

/** Typing into a cell comes with a format only where a date was typed into a cell that had none. */
function changesOnlyContent({ type, style, format }: SpreadsheetCommand): boolean {
  return CELL_COMMANDS.has(type) && style === undefined && format === undefined;
}

/** Rows or columns at the end, which a long spill or the button below the sheet adds, are in every file already. */
function addsAtTheEnd(
  model: Model,
  { type, sheetId, dimension, position, base, quantity }: SpreadsheetCommand,
): boolean {
  if (type !== 'ADD_COLUMNS_ROWS' || position !== 'after') return false;
  const count = model.getters.getNumberHeaders(String(sheetId), dimension as 'ROW' | 'COL');
  return count === Number(base) + 1 + Number(quantity);
}

/** The model's dispatch, for commands that are put together as data. */
export function send(model: Model, type: string, payload: object): { readonly isSuccessful: boolean } {
  return (model.dispatch as unknown as (type: string, payload: object) => { isSuccessful: boolean })(type, payload);
}

function cellOf({ row, col }: SpreadsheetCommand): CellRange | undefined {
  if (typeof row !== 'number' || typeof col !== 'number') return undefined;
  return { top: row, left: col, bottom: row, right: col };
}
