import type { CellRange } from '../../workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { evaluate } from '../general/model/evaluate';
import { resolve, sheetOf } from '../general/model/reference';
import { type FormulaCell, formulasOf } from '../general/model/sheet-formulas';

/** A cell tried with another number. */
export interface TriedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** A workbook as it would be with some cells changed, and the cells whose formulas could not be computed again. */
export interface TriedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly unknown: ReadonlySet<string>;
}

export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}:${column}`;
}

function withAll(used: readonly number[], more: Iterable<number>): readonly number[] {
  const missing = [...more].filter((at) => !used.includes(at));
  return missing.length === 0 ? used : [...used, ...missing].sort((a, b) => a - b);
}

/** A sheet with other numbers in some of its cells; all else is the sheet's. */
class SheetOverlay implements SheetSnapshot {
  private readonly values = new Map<string, number>();
  private readonly typed = new Set<string>();
  /** The columns of the cells that were typed into, by row. */
  private readonly tried = new Map<number, Set<number>>();
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly protected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly CellRange[];
  readonly spills: SheetSnapshot['spills'];
  readonly tables: SheetSnapshot['tables'];

  constructor(private readonly under: SheetSnapshot) {
    this.name = under.name;
    this.visibility = under.visibility;
    this.protected = under.protected;
    this.rowCount = under.rowCount;
    this.columnCount = under.columnCount;
    this.hiddenRows = under.hiddenRows;
    this.hiddenColumns = under.hiddenColumns;
    this.merged = under.merged;
    this.spills = under.spills;
    this.tables = under.tables;
  }

  /** What a formula gives now. */
  compute(row: number, column: number, value: number): void {
    this.values.set(`${row}:${column}`, value);
  }

  type(row: number, column: number, value: number): void {
    this.compute(row, column, value);
    this.typed.add(`${row}:${column}`);
    this.tried.set(row, (this.tried.get(row) ?? new Set()).add(column));
  }

  isTyped(row: number, column: number): boolean {
    return this.typed.has(`${row}:${column}`);
  }

  value(row: number, column: number): CellValue {
    return this.values.get(`${row}:${column}`) ?? this.under.value(row, column);
  }

  formula(row: number, column: number): string | undefined {
    return this.typed.has(`${row}:${column}`) ? undefined : this.under.formula(row, column);
  }

  storedFormula(row: number, column: number): string | undefined {
    return this.typed.has(`${row}:${column}`) ? undefined : this.under.storedFormula?.(row, column);
  }

  usedRows(): readonly number[] {
    return withAll(this.under.usedRows(), this.tried.keys());
  }

  usedColumns(row: number): readonly number[] {
    return withAll(this.under.usedColumns(row), this.tried.get(row) ?? []);
  }

  format(row: number, column: number): string {
    return this.under.format(row, column);
  }

  *formulas(): ReturnType<SheetSnapshot['formulas']> & Generator<{ row: number; column: number; formula: string }> {
    for (const cell of this.under.formulas()) if (!this.typed.has(`${cell.row}:${cell.column}`)) yield cell;
  }
}

/** Longer chains of formulas are not followed: what hangs on them is then not known. */
const MOST_STEPS = 8;
/** A sheet with more formulas is computed by a spreadsheet, not here. */
const MOST_FORMULAS = 5_000;

/** The formulas that look at one of the cells. */
function dependents(workbook: WorkbookSnapshot, own: SheetSnapshot, cells: readonly TriedCell[]): FormulaCell[] {
  const formulas = formulasOf(own);
  return [...formulas.cellsWith(({ tokens }) => tokens.some(({ reference }) => reference !== undefined))].filter(
    ({ row, column, pattern }) =>
      pattern.tokens.some(({ reference }) => {
        if (!reference) return false;
        const sheet = sheetOf(reference, own, workbook);
        const range = resolve(reference, row, column);
        return cells.some(
          (cell) =>
            cell.sheet === sheet?.name &&
            cell.row >= range.top &&
            cell.row <= range.bottom &&
            cell.column >= range.left &&
            cell.column <= range.right,
        );
      }),
  );
}

/** The workbook with some cells changed and the formulas that look at them computed again, as far as they are plain. */
export function tried(under: WorkbookSnapshot, cells: readonly TriedCell[]): TriedWorkbook {
  const sheets = under.sheets.map((sheet) => new SheetOverlay(sheet));
  const workbook: WorkbookSnapshot = { ...under, sheets };
  const unknown = new Set<string>();
  const overlayOf = (name: string): SheetOverlay | undefined => sheets.find((sheet) => sheet.name === name);
  for (const { sheet, row, column, value } of cells) {
    overlayOf(sheet)?.type(row, column, value);
  }
  let changed: readonly TriedCell[] = cells;
  for (let step = 0; changed.length > 0 && step <= MOST_STEPS; step++) {
    const next: TriedCell[] = [];
    for (const [index, sheet] of under.sheets.entries()) {
      const overlay = sheets[index];
      const count = formulasOf(sheet).count;
      if (count === 0) continue;
      if (count > MOST_FORMULAS || step === MOST_STEPS) {
        for (const { row, column } of sheet.formulas()) unknown.add(cellKey(sheet.name, row, column));
        continue;
      }
      for (const cell of dependents(under, sheet, changed)) {
        const { row, column } = cell;
        if (overlay.isTyped(row, column)) continue;
        const before = sheet.value(row, column);
        const stands = evaluate(cell.pattern, cell, sheet, under);
        const value = evaluate(cell.pattern, cell, overlay, workbook);
        // A formula that does not give what it shows even now is not understood here.
        const isUnderstood = typeof before === 'number' && stands?.minus(before).abs().lt(1e-6);
        if (!isUnderstood || value === undefined) unknown.add(cellKey(sheet.name, row, column));
        else if (!value.eq(overlay.value(row, column) as number)) {
          overlay.compute(row, column, value.toNumber());
          next.push({ sheet: sheet.name, row, column, value: value.toNumber() });
        }
      }
    }
    changed = next;
  }
  return { workbook, unknown };
}
