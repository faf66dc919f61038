import { engineSheetName, FUNCTION_NAMES, quietly, toEngineFormula } from '../engine';
import { cellName } from '../workbook/address';
import { type ComputedValue, patchWorkbook, type SheetModel } from '../workbook/file';
import type { CellChange } from '../workbook/port';
import { type CellValue, isErrorValue, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { exportWorkbook } from './export-workbook';
import { snapshotOfModel } from './model-snapshot';
import type { PreviewModel } from './preview-model';

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** What the saved file is, where that is not obvious. */
  readonly notices: readonly string[];
}

const REWRITTEN =
  'Rows, columns, sheets or formatting were changed, so the whole file was written anew by the preview: what it does not show (macros, slicers, sparklines, cell comments) is not in it. The file you opened is as it was.';

/**
 * The workbook as a file. Where only contents of cells were changed and sheets added, these are changed in the opened
 * file and everything else stays as it was, byte for byte; otherwise the spreadsheet writes a file of its own.
 */
export async function saveWorkbook(bytes: Uint8Array, preview: PreviewModel): Promise<SavedWorkbook> {
  const { settings } = preview.remembered;
  const storing = sameSettings(settings, preview.remembered.snapshot.settings) ? {} : { settings: { ...settings } };
  const options = { functionNames: FUNCTION_NAMES, ...storing };
  if (!preview.onlyCellsChanged) {
    const written = await exportWorkbook(preview.model);
    const hasSettings = Object.keys(settings).length > 0;
    return {
      bytes: hasSettings ? patchWorkbook(written, [], { ...options, settings: { ...settings } }) : written,
      notices: [REWRITTEN],
    };
  }
  const current = quietly(() => snapshotOfModel(preview.model, preview.remembered));
  const changes = changedCells(preview, current);
  const addSheets = addedSheets(preview, current);
  if (changes.length === 0 && addSheets.length === 0 && !('settings' in options)) return { bytes, notices: [] };
  const values = changes.flatMap((change) => computedValues(change, current));
  return { bytes: patchWorkbook(bytes, changes, { ...options, values, addSheets }), notices: [] };
}

/** What a changed formula gives, and what it fills. */
function computedValues({ sheet, row, column, after }: CellChange, current: WorkbookSnapshot): ComputedValue[] {
  if (typeof after !== 'string' || !after.startsWith('=')) return [];
  const computed = current.sheets.find(({ name }) => name === sheet) as SheetSnapshot;
  const spill = computed.spills.get(cellName(row, column));
  const own: ComputedValue = { sheet, row, column, value: computed.value(row, column) };
  if (!spill) return [own];
  const values: ComputedValue[] = [];
  for (let r = spill.top; r <= spill.bottom; r++) {
    for (let c = spill.left; c <= spill.right; c++) {
      values.push(
        r === row && c === column ? { ...own, spill } : { sheet, row: r, column: c, value: computed.value(r, c) },
      );
    }
  }
  return values;
}

function sameSettings(some: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(some);
  return keys.length === Object.keys(others).length && keys.every((key) => some[key] === others[key]);
}

/** The cells whose content is not what the file holds. */
function changedCells(preview: PreviewModel, current: WorkbookSnapshot): CellChange[] {
  const original = preview.remembered.snapshot;
  const { getters } = preview.model;
  const changes: CellChange[] = [];
  for (const { sheetId, row, column } of preview.touched) {
    const shown = getters.tryGetSheetName(sheetId);
    const before = original.sheets.find(({ name }) => engineSheetName(name) === shown);
    const after = before && current.sheets.find(({ name }) => name === before.name);
    if (!before || !after || fillsSpill(after, row, column)) continue;
    const was = before.formula(row, column) ?? (fillsSpill(before, row, column) ? null : before.value(row, column));
    const formula = after.formula(row, column);
    const is = formula === undefined ? after.value(row, column) : fileFormula(formula, original);
    if (!sameContent(was, is))
      changes.push({ sheet: before.name, row, column, before: was, after: is, reason: 'Changed in the preview.' });
  }
  return changes;
}

/** A cell that a formula elsewhere fills: nothing to write. */
function fillsSpill(sheet: SheetSnapshot, row: number, column: number): boolean {
  const own = cellName(row, column);
  for (const [origin, { top, left, bottom, right }] of sheet.spills) {
    if (origin !== own && row >= top && row <= bottom && column >= left && column <= right) return true;
  }
  return false;
}

function sameContent(was: string | CellValue, is: string | CellValue): boolean {
  if (isErrorValue(was) || isErrorValue(is)) return isErrorValue(was) && isErrorValue(is) && was.error === is.error;
  if (typeof was === 'string' && typeof is === 'string' && was.startsWith('=') && is.startsWith('=')) {
    return plain(was) === plain(is);
  }
  return was === is;
}

/** A formula in the engine's dialect without spaces, so that the file's and the spreadsheet's spelling compare. */
function plain(formula: string): string {
  try {
    return toEngineFormula(formula, (name) => name)
      .replace(/\s+/g, '')
      .toUpperCase();
  } catch {
    return formula;
  }
}

/** A formula of the spreadsheet as Excel has it: sheet names with their apostrophes, @ as an operator. */
function fileFormula(formula: string, { sheets }: WorkbookSnapshot): string {
  let text = formula.replace(/(?<![\w.])SINGLE\(/g, '@(');
  for (const { name } of sheets) {
    if (name.includes("'")) text = text.replaceAll(`'${engineSheetName(name)}'!`, `'${name.replace(/'/g, "''")}'!`);
  }
  return text;
}

/** The sheets that the pane added and that are still there, with what their cells hold now. */
function addedSheets(preview: PreviewModel, current: WorkbookSnapshot): SheetModel[] {
  const { getters } = preview.model;
  return getters.getSheetIds().flatMap((id, index): SheetModel[] => {
    const sheet = preview.added.get(id);
    if (!sheet) return [];
    const now = current.sheets[index];
    const rows = Array.from({ length: now.rowCount }, (_, row) => row);
    const columns = Array.from({ length: now.columnCount }, (_, column) => column);
    return [
      {
        ...sheet,
        name: now.name,
        cells: rows.map((row) => columns.map((column) => cellOf(now, row, column, preview.remembered.snapshot))),
        values: rows.map((row) => columns.map((column) => now.value(row, column))),
        spills: [...now.spills.values()],
      },
    ];
  });
}

function cellOf(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  file: WorkbookSnapshot,
): SheetModel['cells'][number][number] {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return fileFormula(formula, file);
  const value = fillsSpill(sheet, row, column) ? null : sheet.value(row, column);
  return typeof value === 'string' && value.startsWith('=') ? { text: value } : value;
}
