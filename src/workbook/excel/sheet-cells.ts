import { type CellRange, cellName } from '../address';
import type { CellValue, SheetSnapshot } from '../snapshot';
import type { SheetOutline } from './outline';

/** A block of rows as Excel hands them over. */
export interface RawRows {
  readonly values: unknown[][];
  readonly valueTypes: string[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
}

/**
 * What a cell holds. Blank only where nothing was entered: a formula that gives empty text has a value. Excel gives an
 * error as text, told from a text that reads the same by the value's type.
 */
export function cellValue(value: unknown, type: string, isFormula: boolean): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (value === '' || value === null || value === undefined) return isFormula ? '' : null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** The formula, or undefined for a constant: a text that begins with "=" reads the same in both of Excel's lists. */
export function formulaText(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/** A sheet's cells while they are read, block by block; then its snapshot. */
export class SheetCells {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merged: CellRange[] = [];
  readonly spills = new Map<string, CellRange>();
  private readonly values: CellValue[][] = [];
  private readonly formulas: (string | undefined)[][] = [];
  private readonly formats: string[][] = [];

  constructor(readonly outline: SheetOutline) {}

  /** Takes over rows that begin at a row of the sheet and span the used range's columns. */
  addRows(top: number, raw: RawRows): void {
    const first = top - (this.outline.used?.top ?? 0);
    raw.values.forEach((row, index) => {
      const formulas = row.map((value, column) => formulaText(raw.formulas[index][column], value));
      this.formulas[first + index] = formulas;
      this.values[first + index] = row.map((value, column) =>
        cellValue(value, raw.valueTypes[index][column], formulas[column] !== undefined),
      );
      this.formats[first + index] = raw.numberFormat[index].map(String);
    });
  }

  /**
   * Formula cells whose result may fill others: something stands to the right or below that is no formula of its own.
   * Excel is asked about these only, since it answers for one cell at a time.
   */
  spillCandidates(): { row: number; column: number }[] {
    const { used, maySpill } = this.outline;
    if (!used || !maySpill) return [];
    const filled = (row: number, column: number, formula: string): boolean => {
      const value = this.values[row]?.[column];
      const own = this.formulas[row]?.[column];
      return value !== undefined && value !== null && (own === undefined || own === formula);
    };
    const candidates: { row: number; column: number }[] = [];
    this.formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        if (formula === undefined) return;
        if (filled(row, column + 1, formula) || filled(row + 1, column, formula)) {
          candidates.push({ row: row + used.top, column: column + used.left });
        }
      }),
    );
    return candidates;
  }

  /** Takes over a spill: the cells that it fills have no formula of their own, whatever Excel said. */
  addSpill(range: CellRange): void {
    const { top = 0, left = 0 } = this.outline.used ?? {};
    this.spills.set(cellName(range.top, range.left), range);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if ((row !== range.top || column !== range.left) && this.formulas[row - top]) {
          this.formulas[row - top][column - left] = undefined;
        }
      }
    }
  }

  snapshot(): SheetSnapshot {
    const { name, visibility, protected: isProtected, tables, used } = this.outline;
    const { top, left } = used ?? { top: 0, left: 0 };
    const { values, formulas, formats } = this;
    const usedColumns = (row: number): number[] => {
      const columns: number[] = [];
      values[row - top]?.forEach((value, column) => {
        if (value !== null || formulas[row - top][column] !== undefined) columns.push(column + left);
      });
      return columns;
    };
    let usedRows: readonly number[] | undefined;
    return {
      name,
      visibility,
      protected: isProtected,
      rowCount: used ? used.bottom + 1 : 0,
      columnCount: used ? used.right + 1 : 0,
      value: (row, column) => values[row - top]?.[column - left] ?? null,
      formula: (row, column) => formulas[row - top]?.[column - left],
      format: (row, column) => formats[row - top]?.[column - left] ?? 'General',
      usedRows: () =>
        (usedRows ??= [...values.keys()].map((row) => row + top).filter((row) => usedColumns(row).length > 0)),
      usedColumns,
      *formulas() {
        for (let row = 0; row < formulas.length; row++) {
          for (let column = 0; column < formulas[row].length; column++) {
            const formula = formulas[row][column];
            if (formula !== undefined) yield { row: row + top, column: column + left, formula };
          }
        }
      },
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      merged: this.merged,
      spills: this.spills,
      tables,
    };
  }
}
