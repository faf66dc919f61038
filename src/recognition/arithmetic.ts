import { numberIn } from '../rules/words/number-text';
import type { ColumnRole, Pattern } from '../kinds/kind';
import type { SheetSnapshot } from '../workbook/snapshot';

export type FigureList = readonly (number | undefined)[];

/** Figures of the rows below a header, read once: column → row → figure. */
export class Figures {
  private readonly columns = new Map<number, FigureList>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly headerBottom: number,
    private readonly rows = 24,
  ) {}

  of(column: number): FigureList {
    const known = this.columns.get(column);
    if (known) return known;
    const figures: (number | undefined)[] = [];
    const until = Math.min(this.sheet.rowCount, this.headerBottom + 1 + this.rows);
    for (let row = this.headerBottom + 1; row < until; row++) figures.push(figureIn(this.sheet.value(row, column)));
    this.columns.set(column, figures);
    return figures;
  }

  /** Several columns added up; no columns are 0 in every row. */
  sum(columns: readonly number[]): FigureList {
    if (columns.length === 1) return this.of(columns[0]);
    const lists = columns.map((column) => this.of(column));
    return Array.from({ length: this.rows }, (_, row) =>
      lists.reduce<number | undefined>((total, list) => {
        const figure = list[row];
        return figure === undefined ? total : (total ?? 0) + figure;
      }, undefined),
    );
  }
}

function figureIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? numberIn(value) : undefined;
}

/** What a figure is written to: whole, cents, or as many digits as matter. */
function resolutionOf(value: number): number {
  if (Number.isInteger(value)) return 1;
  const cents = Math.abs(value * 100);
  return Math.abs(cents - Math.round(cents)) < 1e-6 ? 0.01 : Math.abs(value) * 1e-6;
}

/** So many rows that do not hold, more than those that do, and the rest need not be looked at. */
export function isLost(held: number, failed: number): boolean {
  return failed > 4 && failed > held;
}

/** A figure is as it should be to half of a cent, or to what printing it with few digits leaves of it. */
export function near(printed: number, exact: number): boolean {
  return Math.abs(printed - exact) <= Math.max(0.0051, Math.abs(exact) * 2e-4);
}

const LEAST_ROWS = 2;
const LEAST_SHARE = 0.6;
/** A row that does not hold takes back what so many digits said. */
const FAILED = 1.5;

/** One day of a year. */
const DIGITS_OF_A_DAY = 2.5;

/** Digits by which a figure agrees: "9,410.46" to the cent is no chance, "3" is. */
function digitsOf(printed: number, exact: number): number {
  const off = Math.max(resolutionOf(printed), 2 * Math.abs(printed - exact));
  return Math.log10(Math.max(1, Math.abs(printed) / off));
}

/** Puts a row's figures into `values`; false where one is missing. A column that the table lacks counts as 0. */
function takesRow(inputs: readonly (FigureList | undefined)[], row: number, values: number[]): boolean {
  for (let index = 0; index < inputs.length; index++) {
    const list = inputs[index];
    const figure = list === undefined ? 0 : list[row];
    if (figure === undefined) return false;
    values[index] = figure;
  }
  return true;
}

/**
 * How surely columns hang together so: the digits that agree over all rows, less those that do not; 0 where most rows
 * that have something to show do not hold. Zeros and blanks show nothing, nor does a sum with only itself.
 */
export function fitOf(
  { gives, exact: isExact }: Pattern,
  printed: FigureList,
  inputs: readonly (FigureList | undefined)[],
): number {
  if (gives === 'proportional') return proportionality(printed, inputs[0] ?? []);
  let [held, failed, digits] = [0, 0, 0];
  const values: number[] = inputs.map(() => 0);
  const agrees = isExact ? (value: number, exact: number): boolean => value === exact : near;
  for (let row = 0; row < printed.length; row++) {
    const value = printed[row];
    if (value === undefined || value === 0) continue;
    if (!takesRow(inputs, row, values)) continue;
    const exact = gives(...values);
    const isItself = exact === value && inputs.length > 1 && values.includes(value);
    if (!Number.isFinite(exact) || isItself) continue;
    if (agrees(value, exact)) {
      held += 1;
      digits += isExact ? DIGITS_OF_A_DAY : digitsOf(value, exact);
    } else {
      failed += 1;
      if (isLost(held, failed)) return 0;
    }
  }
  return holdsIn(held, failed) ? digits - failed * FAILED : 0;
}

export function holdsIn(held: number, failed: number): boolean {
  return held >= LEAST_ROWS && held >= (held + failed) * LEAST_SHARE;
}

function proportionality(printed: FigureList, of: FigureList): number {
  const ratios: { readonly ratio: number; readonly value: number }[] = [];
  printed.forEach((value, row) => {
    const figure = of[row];
    if (value !== undefined && value !== 0 && figure !== undefined && figure !== 0)
      ratios.push({ ratio: value / figure, value });
  });
  if (ratios.length <= LEAST_ROWS) return 0;
  ratios.sort((a, b) => a.ratio - b.ratio);
  const middle = ratios[Math.floor(ratios.length / 2)].ratio;
  // The column again, or its negative, is no share of it.
  if (Math.abs(middle) === 1) return 0;
  const held = ratios.filter(({ ratio }) => Math.abs(ratio - middle) <= Math.abs(middle) * 1e-3);
  // One value over and over is proportional to another like it.
  if (new Set(held.map(({ value }) => value)).size <= LEAST_ROWS) return 0;
  if (held.length <= LEAST_ROWS || held.length < ratios.length * LEAST_SHARE) return 0;
  const digits = held.reduce(
    (total, { ratio, value }) => total + Math.min(digitsOf(value, (value * middle) / ratio), 3),
    0,
  );
  return digits - 3 - (ratios.length - held.length) * FAILED;
}

export function isFigureRole({ number }: Pick<ColumnRole, 'number'>): boolean {
  return ['count', 'money', 'rate', 'ratio', 'share'].includes(number);
}
