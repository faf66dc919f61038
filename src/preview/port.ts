import {
  engineSheetName,
  type Model,
  quietly,
  spreadsheetEngine,
  toCellValue,
  toContent,
  toEngineFormula,
} from '../engine';
import { cellName, type CellRange, rangeName } from '../workbook/address';
import type { CellChange, NewSheet, Place, WorkbookPort } from '../workbook/port';
import { type CellValue, isErrorValue } from '../workbook/snapshot';
import { LOG_HEADINGS, LOG_SHEET, LOG_WIDTHS, logLine } from '../workbook/change-log';
import type { Remembered } from './model-snapshot';
import { newSheetCommands } from './new-sheet';
import { BATCH, type SpreadsheetCommand } from './plugin';
import { type PreviewModel, send } from './preview-model';

/** The task pane's way to the workbook in the preview's spreadsheet. */
export function previewPort(preview: PreviewModel, now: () => Date = () => new Date()): WorkbookPort {
  const { model } = preview;
  const { getters } = model;

  const sheetIdOf = (name: string): string => {
    const id = getters.getSheetIdByName(engineSheetName(name));
    if (id === undefined) throw new Error(`There is no sheet "${name}" any more.`);
    return id;
  };
  const nameOf = (id: string): string => {
    const shown = getters.getSheetName(id);
    return preview.remembered.snapshot.sheets.find(({ name }) => engineSheetName(name) === shown)?.name ?? shown;
  };
  const selected = (): Place | undefined => {
    const zones = getters.getSelectedZones();
    if (zones.length !== 1 || getters.getSelectedFigureId()) return undefined;
    return { sheet: nameOf(getters.getActiveSheetId()), range: plainRange(zones[0]) };
  };

  return {
    host: 'Preview',
    read(options) {
      return settled(() => {
        options?.signal?.throwIfAborted();
        return preview.snapshot();
      });
    },
    goTo: ({ sheet, range }) => settled(() => goTo(model, sheetIdOf(sheet), sheet, range)),
    selection: () => settled(selected),
    apply: (changes, mark) =>
      settled(() => {
        const places = changes.map((change) => ({
          change,
          sheetId: getters.getSheetIdByName(engineSheetName(change.sheet)),
        }));
        for (const { change, sheetId } of places) {
          const refused = refusal(model, preview.remembered, change, sheetId);
          if (refused !== undefined) return { refused };
        }
        const updates = places.map(({ change, sheetId = '' }) => updateCommand(sheetId, change, change.after));
        const log = mark === 'none' ? undefined : logCommands(model, changes, now());
        const commands = [...updates, ...(log?.commands ?? [])];
        if (log?.sheet) preview.addSheet(log.sheetId, log.sheet, commands);
        else send(model, BATCH, { commands });
        return { applied: changes.length };
      }),
    insert: (place, content) =>
      settled(() => {
        const sheetId = sheetIdOf(place.sheet);
        if (getters.isSheetLocked(sheetId)) throw new Error(protectedMessage(place.sheet));
        const { top: row, left: column } = place.range;
        const { isSuccessful } = send(model, 'UPDATE_CELL', updateCommand(sheetId, { row, column }, content));
        if (!isSuccessful) throw new Error(`${place.sheet}!${cellName(row, column)} cannot be changed.`);
      }),
    addSheet: (sheet) => settled(() => addSheet(preview, sheet)),
    mark: (marks) =>
      settled(() => {
        preview.marks.set(
          marks.flatMap((mark) => {
            const sheetId = getters.getSheetIdByName(engineSheetName(mark.sheet));
            return sheetId === undefined ? [] : [{ ...mark, sheetId }];
          }),
        );
      }),
    store: (key, value) => settled(() => preview.store(key, value)),
    onChange: (listener) =>
      preview.onChange((id, range) => listener(id === undefined || !range ? undefined : { sheet: nameOf(id), range })),
    onSelection: (listener) => {
      const owner = {};
      model.selection.observe(owner, { handleEvent: () => void Promise.resolve().then(() => listener(selected())) });
      return () => model.selection.unobserve(owner);
    },
  };
}

/** Every method of the port rejects with a message for the user; nothing is thrown at the caller's feet. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(quietly(work)));
}

function plainRange({ top, left, bottom, right }: CellRange): CellRange {
  return { top, left, bottom, right };
}

function goTo(model: Model, sheetId: string, sheet: string, range: CellRange): void {
  const { getters } = model;
  if (!getters.isSheetVisible(sheetId))
    throw new Error(`The sheet "${sheet}" is hidden. Show it first: right-click a sheet's tab.`);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) send(model, 'ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  const zone = {
    top: range.top,
    left: range.left,
    bottom: Math.min(range.bottom, getters.getNumberRows(sheetId) - 1),
    right: Math.min(range.right, getters.getNumberCols(sheetId) - 1),
  };
  model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone }, { scrollIntoView: true });
}

function protectedMessage(sheet: string): string {
  return `The sheet "${sheet}" is protected. Unprotect it first: right-click its tab, Unlock sheet.`;
}

/** Why a change is not made; undefined where nothing stands against it. */
function refusal(
  model: Model,
  remembered: Remembered,
  change: CellChange,
  sheetId: string | undefined,
): string | undefined {
  const { getters } = model;
  const where = `${change.sheet}!${cellName(change.row, change.column)}`;
  if (sheetId === undefined) return `There is no sheet "${change.sheet}" any more. Check again.`;
  if (getters.isSheetLocked(sheetId)) return protectedMessage(change.sheet);
  const position = { sheetId, row: change.row, col: change.column };
  if (
    !getters.doesHeadersExist(sheetId, 'ROW', [change.row]) ||
    !getters.doesHeadersExist(sheetId, 'COL', [change.column])
  ) {
    return `${where} is outside the sheet. Check again.`;
  }
  const spilledFrom = getters.getArrayFormulaSpreadingOn(position);
  if (spilledFrom && (spilledFrom.row !== change.row || spilledFrom.col !== change.column)) {
    return `${where} is filled by the formula in ${cellName(spilledFrom.row, spilledFrom.col)}: change that one.`;
  }
  const cell = getters.getCell(position);
  const isError = spreadsheetEngine().helpers.isEvaluationError;
  const holds = cell?.isFormula
    ? getters.getCellText(position, { showFormula: true })
    : toCellValue(getters.getEvaluatedCell(position), isError);
  if (sameContent(holds, change.before)) return undefined;
  const sheet = remembered.moved ? undefined : remembered.snapshot.sheets.find(({ name }) => name === change.sheet);
  const onlyInExcel = remembered.onlyInExcel.get(change.sheet)?.has(cellName(change.row, change.column));
  if (onlyInExcel && sameContent(sheet?.formula(change.row, change.column) ?? null, change.before)) return undefined;
  return `${where} no longer holds ${shown(change.before)}: it holds ${shown(holds)}. Check again.`;
}

function sameContent(holds: string | CellValue, before: string | CellValue): boolean {
  if (isErrorValue(holds) || isErrorValue(before)) {
    return isErrorValue(holds) && isErrorValue(before) && holds.error === before.error;
  }
  if (typeof holds === 'string' && typeof before === 'string') return comparable(holds) === comparable(before);
  return holds === before;
}

/** The spreadsheet writes formulas without spaces; texts are compared as they are. */
function comparable(content: string): string {
  return content.startsWith('=') ? content.replace(/\s+/g, '').toUpperCase() : content;
}

function shown(content: string | CellValue): string {
  if (content === null) return 'nothing';
  return isErrorValue(content) ? content.error : String(content);
}

function typed(content: string | CellValue): string {
  return typeof content === 'string' && content.startsWith('=')
    ? toEngineFormula(content, (name) => name)
    : toContent(content);
}

function updateCommand(
  sheetId: string,
  { row, column }: { readonly row: number; readonly column: number },
  content: string | CellValue,
): SpreadsheetCommand {
  return { type: 'UPDATE_CELL', sheetId, row, col: column, content: typed(content) };
}

function freeName(model: Model, wanted: string): string {
  const taken = new Set(model.getters.getSheetIds().map((id) => model.getters.getSheetName(id).toLowerCase()));
  let name = engineSheetName(wanted);
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${engineSheetName(wanted)} ${number}`;
  return name;
}

function addSheet(preview: PreviewModel, sheet: NewSheet): string {
  const { model } = preview;
  const { getters } = model;
  const name = freeName(model, sheet.name);
  const newId = (): string => model.uuidGenerator.smallUuid();
  const id = newId();
  const commands = newSheetCommands(sheet, { id, name, position: getters.getSheetIds().length, newId });
  preview.addSheet(id, sheet, commands);
  if (!getters.getSheetIds().includes(id)) throw new Error(`The sheet "${sheet.name}" could not be added.`);
  send(model, 'ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: id });
  return name;
}

interface LogCommands {
  readonly commands: readonly SpreadsheetCommand[];
  readonly sheetId: string;
  /** Where the log had to be made. */
  readonly sheet?: NewSheet;
}

/** The lines of the log, below those that are there; the sheet is made with the first of them. */
function logCommands(model: Model, changes: readonly CellChange[], when: Date): LogCommands {
  const { getters } = model;
  const lines = changes.map((change) => logLine(change, rangeName(cellAt(change)), when));
  const existing = getters.getSheetIdByName(LOG_SHEET);
  if (existing === undefined) {
    const cells = [[...LOG_HEADINGS], ...lines].map((line) => line.map((text) => ({ text })));
    const heading = { range: { top: 0, left: 0, bottom: 0, right: LOG_HEADINGS.length - 1 }, bold: true };
    const sheet: NewSheet = { name: LOG_SHEET, cells, formats: [heading], columnWidths: LOG_WIDTHS, frozenRows: 1 };
    const newId = (): string => model.uuidGenerator.smallUuid();
    const sheetId = newId();
    const position = getters.getSheetIds().length;
    return { commands: newSheetCommands(sheet, { id: sheetId, name: LOG_SHEET, position, newId }), sheetId, sheet };
  }
  const rows = getters.getEvaluatedCellsPositions(existing).map(({ row }) => row);
  const first = rows.reduce((last, row) => Math.max(last, row), 0) + 1;
  const size = getters.getNumberRows(existing);
  const missing = first + lines.length - size;
  const place = { dimension: 'ROW', sheetId: existing, sheetName: LOG_SHEET, base: size - 1, position: 'after' };
  const commands = lines.flatMap((line, offset) =>
    line.map((text, col): SpreadsheetCommand => {
      return { type: 'UPDATE_CELL', sheetId: existing, row: first + offset, col, content: `'${text}` };
    }),
  );
  if (missing > 0) commands.unshift({ type: 'ADD_COLUMNS_ROWS', ...place, quantity: missing + 100 });
  return { commands, sheetId: existing };
}

function cellAt({ row, column }: CellChange): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
