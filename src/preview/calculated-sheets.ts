import { calculate, toEngineFormula } from '../engine';
import { cellName, type CellRange } from '../workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { fileFormula } from './file-content';
import type { Remembered } from './model-snapshot';

const NOT_SHOWN = 'it reads cells that the preview does not show';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula in the spreadsheet's dialect without spaces, so that the file's spelling and its own compare. */
export function plainFormula(formula: string): string {
  try {
    return toEngineFormula(formula, (name) => name)
      .replace(/\s+/g, '')
      .toUpperCase();
  } catch {
    return formula;
  }
}

function* cellsOf({ top, left, bottom, right }: CellRange): Iterable<Place> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
}

/** The sheet in the spreadsheet with what it is to be computed from: what the file has, where nothing was changed. */
function toCompute(sheet: SheetSnapshot, { snapshot, moved, beyond }: Remembered): SheetSnapshot {
  const index = snapshot.sheets.findIndex(({ name }) => name === sheet.name);
  const original = moved || index < 0 ? undefined : snapshot.sheets[index];
  const formulas: { row: number; column: number; formula: string }[] = [];
  const own = new Map<string, CellValue>();
  const spills = new Map<string, CellRange>();
  for (const zone of sheet.spills.values()) for (const c of cellsOf(zone)) own.set(cellName(c.row, c.column), null);
  for (const { row, column, formula } of sheet.formulas()) {
    const name = cellName(row, column);
    const there = original?.formula(row, column);
    const unchanged = there !== undefined && plainFormula(there) === plainFormula(formula);
    const stored = unchanged ? (original?.value(row, column) ?? null) : null;
    own.set(name, stored);
    const text = unchanged ? there : fileFormula(formula, snapshot);
    // Computed from what is shown it would be wrong: it stays what the file says.
    if (index >= 0 && beyond(text, index)) continue;
    formulas.push({ row, column, formula: text });
    const zone = unchanged ? original?.spills.get(name) : sheet.spills.get(name);
    if (zone) spills.set(name, zone);
    // What the spreadsheet has no value for may fill more than one cell.
    else if (!unchanged && typeof sheet.value(row, column) === 'object') {
      spills.set(name, { top: row, left: column, bottom: row, right: column });
    }
  }
  return Object.create(sheet, {
    value: {
      value: (row: number, column: number): CellValue => {
        const kept = own.get(cellName(row, column));
        return kept === undefined ? sheet.value(row, column) : kept;
      },
    },
    formulas: { value: () => formulas },
    spills: { value: spills },
    arrays: { value: original?.arrays },
    filtered: { value: original?.filtered },
    toStored: { value: original?.toStored?.bind(original) },
    fromStored: { value: original?.fromStored?.bind(original) },
  }) as SheetSnapshot;
}

/** A sheet with what this product computes of it. */
export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  /** Every cell that a formula gives a value, and the value; null where nobody knows it. */
  readonly values: ReadonlyMap<string, Place & { readonly value: CellValue }>;
  /** Formulas that keep the value the file has, or have none, and why. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * The workbook in the preview's spreadsheet, each formula with the value that this product computes, which is what
 * saving stores and the checks see; the spreadsheet's own may be another. What cannot be computed keeps what the file says.
 */
export function calculatedSheets(workbook: WorkbookSnapshot, remembered: Remembered): readonly OwnSheet[] {
  const inputs = workbook.sheets.map((sheet) => toCompute(sheet, remembered));
  const results = calculate({ ...workbook, sheets: inputs }, { arrays: 'as stored' }).sheets;
  return workbook.sheets.map((sheet, index): OwnSheet => {
    const [input, result] = [inputs[index], results[index]];
    const computed = new Set([...input.formulas()].map(({ row, column }) => cellName(row, column)));
    const values = new Map<string, Place & { readonly value: CellValue }>();
    const kept = new Map<string, string>();
    for (const { row, column } of sheet.formulas()) {
      const name = cellName(row, column);
      const why = computed.has(name) ? result.uncomputed.get(name) : NOT_SHOWN;
      const value = why === undefined ? (result.value(row, column) ?? 0) : input.value(row, column);
      values.set(name, { row, column, value });
      if (why !== undefined) kept.set(name, why);
    }
    for (const [anchor, range] of result.spills) {
      for (const c of cellsOf(range)) {
        const name = cellName(c.row, c.column);
        if (name !== anchor) values.set(name, { ...c, value: result.value(c.row, c.column) });
      }
    }
    // Where the spreadsheet fills more cells than Excel would.
    for (const zone of sheet.spills.values()) {
      for (const c of cellsOf(zone)) {
        const name = cellName(c.row, c.column);
        if (!values.has(name)) values.set(name, { ...c, value: null });
      }
    }
    return { sheet: withValues(sheet, values, result.spills, kept), values, kept };
  });
}

function withValues(
  sheet: SheetSnapshot,
  values: OwnSheet['values'],
  spills: ReadonlyMap<string, CellRange>,
  kept: ReadonlyMap<string, string>,
): SheetSnapshot {
  const more = [...values.values()].filter(
    ({ row, column, value }) => value !== null && sheet.value(row, column) === null,
  );
  const used = new Map<number, Set<number>>();
  for (const { row, column } of more) used.set(row, (used.get(row) ?? new Set()).add(column));
  const sorted = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  return Object.create(sheet, {
    value: {
      value: (row: number, column: number): CellValue => {
        const own = values.get(cellName(row, column));
        return own === undefined ? sheet.value(row, column) : own.value;
      },
    },
    whyUncalculated: {
      value: (row: number, column: number) => {
        const name = cellName(row, column);
        return values.get(name)?.value === null ? kept.get(name) : undefined;
      },
    },
    spills: { value: spills },
    rowCount: { value: Math.max(sheet.rowCount, ...more.map(({ row }) => row + 1)) },
    columnCount: { value: Math.max(sheet.columnCount, ...more.map(({ column }) => column + 1)) },
    usedRows: { value: () => (used.size === 0 ? sheet.usedRows() : sorted([...sheet.usedRows(), ...used.keys()])) },
    usedColumns: {
      value: (row: number) =>
        used.has(row) ? sorted([...sheet.usedColumns(row), ...(used.get(row) ?? [])]) : sheet.usedColumns(row),
    },
  }) as SheetSnapshot;
}
