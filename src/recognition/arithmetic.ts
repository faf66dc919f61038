import type { ColumnRole, Pattern } from '../kinds/kind';
import type { SheetSnapshot } from '../workbook/snapshot';
import { isNumberInText } from './contents';

/** Figures of the rows below a header, read once: column → row → figure. */
export class Figures {
  private readonly columns = new Map<number, readonly (number | undefined)[]>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly headerBottom: number,
    private readonly rows = 24,
  ) {}

  of(column: number): readonly (number | undefined)[] {
    const known = this.columns.get(column);
    if (known) return known;
    const figures: (number | undefined)[] = [];
    const until = Math.min(this.sheet.rowCount, this.headerBottom + 1 + this.rows);
    for (let row = this.headerBottom + 1; row < until; row++) figures.push(figureIn(this.sheet.value(row, column)));
    this.columns.set(column, figures);
    return figures;
  }
}

function figureIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !isNumberInText(value)) return undefined;
  const figure = Number(value.replace(/[$,%\s()]/g, ''));
  return Number.isNaN(figure) ? undefined : figure;
}

/** A figure is as it should be to half of a cent, or to what printing it with few digits leaves of it. */
function near(printed: number, exact: number): boolean {
  return Math.abs(printed - exact) <= Math.max(0.0051, Math.abs(exact) * 2e-4);
}

/** Fewer rows than this bear nothing out. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.6;

function bornOut(held: number, of: number): boolean {
  return held >= LEAST_ROWS && held >= of * LEAST_SHARE;
}

/** Whether the columns hang together so in most rows that have something to show: zeros and blanks show nothing. */
export function patternHolds(
  { gives, optional = [] }: Pattern,
  figures: Figures,
  result: number,
  inputs: readonly (readonly number[])[],
  names: readonly string[],
): boolean {
  const printed = figures.of(result);
  const read = inputs.map((columns) => columns.map((column) => figures.of(column)));
  let [held, of] = [0, 0];
  const ratios: number[] = [];
  printed.forEach((value, row) => {
    if (value === undefined || value === 0) return;
    const values = read.map((columns, index) => {
      const cells = columns.map((column) => column[row]).filter((cell) => cell !== undefined);
      if (cells.length > 0) return cells.reduce((total, cell) => total + cell, 0);
      return optional.includes(names[index]) ? 0 : undefined;
    });
    if (values.some((input) => input === undefined)) return;
    const known = values as number[];
    if (gives === 'proportional') {
      if (known[0] !== 0) ratios.push(value / known[0]);
      return;
    }
    const exact = gives(...known);
    // A sum with nothing but itself, a product with one: trivial rows prove nothing.
    if (!Number.isFinite(exact) || (known.length > 1 && known.some((input) => input === value) && exact === value))
      return;
    of += 1;
    if (near(value, exact)) held += 1;
  });
  if (gives !== 'proportional') return bornOut(held, of);
  const sorted = [...ratios].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return bornOut(sorted.filter((ratio) => Math.abs(ratio - middle) <= Math.abs(middle) * 1e-3).length, sorted.length);
}

export function isFigureRole({ number }: Pick<ColumnRole, 'number'>): boolean {
  return ['count', 'money', 'rate', 'ratio', 'share'].includes(number);
}
