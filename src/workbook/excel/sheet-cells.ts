import { type CellRange, cellName } from '../address';
import type { CellValue, SheetSnapshot } from '../snapshot';
import type { SheetOutline } from './outline';

/** A block of cells as Excel hands it over. */
export interface RawCells {
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

/** A used range of more cells is looked at before it is read: one stray cell in a far corner makes a sheet of 17 billion. */
const LARGE = 400_000;

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function isLarge(range: CellRange): boolean {
  return cellCount(range) > LARGE;
}

/** The places of a list that were filled, in order: those of a very large sheet are few. */
function placesOf(list: readonly unknown[]): number[] {
  const places: number[] = [];
  list.forEach((_, place) => places.push(place));
  return places;
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

  /** Where the cells stand that are to be read; of a very large sheet to be found first. */
  readonly areas: CellRange[] = [];

  constructor(readonly outline: SheetOutline) {
    if (outline.used && !isLarge(outline.used)) this.areas.push(outline.used);
  }

  /** Takes over a block that begins at a cell of the sheet. */
  addBlock(top: number, left: number, raw: RawCells): void {
    const first = top - (this.outline.used?.top ?? 0);
    const offset = left - (this.outline.used?.left ?? 0);
    raw.values.forEach((row, index) => {
      const values = (this.values[first + index] ??= []);
      const formulas = (this.formulas[first + index] ??= []);
      const formats = (this.formats[first + index] ??= []);
      row.forEach((value, column) => {
        const formula = formulaText(raw.formulas[index][column], value);
        formulas[offset + column] = formula;
        values[offset + column] = cellValue(value, raw.valueTypes[index][column], formula !== undefined);
        formats[offset + column] = String(raw.numberFormat[index][column]);
      });
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
        (usedRows ??= placesOf(values)
          .filter((row) => usedColumns(row + top).length > 0)
          .map((row) => row + top)),
      usedColumns,
      *formulas() {
        for (const row of placesOf(formulas)) {
          for (const column of placesOf(formulas[row])) {
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
