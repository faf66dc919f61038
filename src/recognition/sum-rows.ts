import { columnName } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';

/** Figures of a column above a row, added up since the last row of totals. */
interface Running {
  sum: number;
  size: number;
  count: number;
}

/** Figures that a total adds up, at least; of sections their totals, two or more. */
const LEAST = 3;
const LEAST_TOTALS = 2;
/** So many digits that agree are no chance: over all columns, or in one column where others do not add up. */
const LEAST_DIGITS = 4;
/** A total with one wrong figure among what it adds up is off by no more. */
const NEAR = 0.1;
const TELLING_DIGITS = 6;
const HALF_CENT = 0.005;
/** Of small figures, a small share. */
const SMALL = 1e-4;
const DOUBLES = 1e-9;
/** "=SUM(B4:B12)", "=B10+B18+B24", "=SUBTOTAL(9,B4:B12)". */
const ADDS_UP = /^=(?:SUM\(|SUBTOTAL\((?:9|109),|\+?\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+$)/i;

function isSumOf(value: number, { sum, size, count }: Running, least: number): boolean {
  return (
    count >= least &&
    value !== 0 &&
    Math.abs(value - sum) <= Math.min(HALF_CENT, SMALL * Math.abs(value)) + DOUBLES * size
  );
}

function digitsOf(value: number): number {
  return String(Math.abs(value)).replace(/[.]|^0+|0+$/g, '').length;
}

/** Whether a formula adds up cells of its own column, above it. */
function addsUpAbove(sheet: SheetSnapshot, row: number, column: number, letters: string): boolean {
  const formula = sheet.formula(row, column);
  if (formula === undefined || !ADDS_UP.test(formula)) return false;
  const cells = [...formula.matchAll(/\$?([A-Z]{1,3})\$?(\d+)/gi)];
  return cells.length > 1 && cells.every(([, of, line]) => of.toUpperCase() === letters && Number(line) <= row);
}

function add(to: Map<number, Running>, column: number, value: number): void {
  const running = to.get(column) ?? { sum: 0, size: 0, count: 0 };
  running.sum += value;
  running.size += Math.abs(value);
  running.count += 1;
  to.set(column, running);
}

/** Rows of sums of one sheet, whatever they are called: by their formulas, or because their figures add up. */
class SumRows {
  readonly rows = new Set<number>();
  private rowsOf = new Map<number, Running>();
  private totalsOf = new Map<number, Running>();

  constructor(private readonly sheet: SheetSnapshot) {
    for (const row of sheet.usedRows()) this.read(row);
  }

  private read(row: number): void {
    const figures: { readonly column: number; readonly value: number }[] = [];
    let texts = 0;
    for (const column of this.sheet.usedColumns(row)) {
      const value = this.sheet.value(row, column);
      if (typeof value === 'number') figures.push({ column, value });
      else if (typeof value === 'string') texts += 1;
    }
    if (figures.length === 0) {
      // A header begins another list.
      if (texts > 1) [this.rowsOf, this.totalsOf] = [new Map(), new Map()];
      return;
    }
    const isTotal = this.isTotal(row, figures);
    if (isTotal) this.rows.add(row);
    for (const { column, value } of figures) add(isTotal ? this.totalsOf : this.rowsOf, column, value);
    if (isTotal) this.rowsOf = new Map();
  }

  private isTotal(row: number, figures: readonly { readonly column: number; readonly value: number }[]): boolean {
    const asked = figures.filter(({ column }) => this.rowsOf.has(column) || this.totalsOf.has(column));
    const byFormula = asked.some(({ column }) => addsUpAbove(this.sheet, row, column, columnName(column)));
    if (byFormula) return true;
    const sums = asked.filter(({ column, value }) => this.addsUp(column, value));
    const digits = sums.map(({ value }) => digitsOf(value));
    const all = digits.reduce((total, count) => total + count, 0);
    const isMost = sums.length * 2 >= asked.length && (sums.length > 1 || asked.length === 1);
    // With a wrong figure in one column the others still add up, and this one nearly.
    const isNear = asked.every(({ column, value }) => this.nearlyAddsUp(column, value));
    const addsUp = sums.length > 0 && all >= LEAST_DIGITS;
    return (addsUp && (isMost || isNear)) || digits.some((count) => count >= TELLING_DIGITS);
  }

  private nearlyAddsUp(column: number, value: number): boolean {
    const rows = this.rowsOf.get(column);
    return rows !== undefined && rows.count >= LEAST && Math.abs(value - rows.sum) <= Math.abs(rows.sum) * NEAR;
  }

  private addsUp(column: number, value: number): boolean {
    const [rows, totals] = [this.rowsOf.get(column), this.totalsOf.get(column)];
    return (
      (rows !== undefined && isSumOf(value, rows, LEAST)) ||
      (totals !== undefined && isSumOf(value, totals, LEAST_TOTALS))
    );
  }
}

const known = new WeakMap<SheetSnapshot, ReadonlySet<number>>();

/** The rows of a sheet that add up the rows above them, in two columns or in the only one. */
export function sumRowsOf(sheet: SheetSnapshot): ReadonlySet<number> {
  const rows = known.get(sheet) ?? new SumRows(sheet).rows;
  known.set(sheet, rows);
  return rows;
}
