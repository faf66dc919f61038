import type { SheetSnapshot } from '../../../workbook/snapshot';
import { isYear } from '../../../rules/fiscal-year';
import { added, foots, type Miss, type NumberCell, roundingOf } from './equation';
import type { Amount, List } from './list';

/** Fewer rows than these are not told from a coincidence. */
export const LEAST = 2;
/** A list has no longer gap. */
const BLANKS = 2;
/** Doubles added up. */
export const EXACT = 1e-6;
/** Rows in whole dollars under a total in cents, or the other way round: each is up to half a dollar off. */
const WHOLE_SCATTER = 0.5;
/** No list is longer in a sheet that people total by hand. */
const MOST = 20_000;
/** Where so many totals of one column are not the sum of what stands above them, the column holds something else. */
const MOST_MISSES = 100;

function isPercent(format: string): boolean {
  return format.includes('%');
}

/** Rows whose numbers are all years head columns: 2021, 2022, 2023. */
export function yearRows(sheet: SheetSnapshot): (row: number) => boolean {
  const known = new Map<number, boolean>();
  return (row) => {
    let own = known.get(row);
    if (own === undefined) {
      own = sheet.usedColumns(row).every((column) => {
        const value = sheet.value(row, column);
        return typeof value !== 'number' || isYear(value);
      });
      known.set(row, own);
    }
    return own;
  };
}

/** What stands above a total in its column, up to the text that heads the column, or only up to the total before it. */
export function above(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  totalRows: ReadonlySet<number>,
  sinceOnly: boolean,
  isHead: (row: number) => boolean,
): List {
  const found: List = { since: [], totals: [], all: [], belowTotal: false };
  let blanks = 0;
  for (let at = row - 1; at >= 0 && row - at < MOST; at--) {
    const value = sheet.value(at, column);
    if (typeof value === 'string' && value.trim() !== '') {
      if (found.all.length > 0 && !totalRows.has(at)) break;
      continue;
    }
    if (typeof value !== 'number') {
      blanks += 1;
      if (blanks > BLANKS) break;
      continue;
    }
    if (isYear(value) && isHead(at)) break;
    blanks = 0;
    const amount = { row: at, value };
    if (totalRows.has(at)) {
      if (sinceOnly) break;
      found.belowTotal = true;
      found.totals.push(amount);
    } else {
      found.all.push(amount);
      if (found.totals.length === 0) found.since.push(amount);
    }
  }
  return found;
}

/** What a total may be off by, being the sum of rounded figures. */
function tolerance(amounts: readonly Amount[], printed: number, exact: boolean): number {
  if (exact) return EXACT;
  const rounding = roundingOf([printed, ...amounts.map(({ value }) => value)]);
  const whole = amounts.every(({ value }) => Number.isInteger(value));
  const scatter = whole ? Math.sqrt(amounts.length) : 1;
  return Math.max(
    whole === Number.isInteger(printed) ? 0 : WHOLE_SCATTER * scatter,
    rounding,
    (rounding / 2) * Math.sqrt(amounts.length),
  );
}

type Kind = 'since' | 'all' | 'totals' | 'carried';

interface Candidate {
  readonly kind: Kind;
  readonly rows: readonly Amount[];
}

/** A total that was typed, in its column, and how it stands to what is above it. */
export interface Judged {
  readonly total: NumberCell;
  /** The rows of which it is the sum, or of which it should be: those that come nearest. */
  readonly rows: readonly Amount[];
  readonly result: 'exact' | 'rounded' | 'misses';
  /** Which rows these are: those since the total before, all, the totals before, or the last of these and what follows. */
  readonly kind: Kind;
  /** All that it could be the sum of. */
  readonly candidates: readonly Candidate[];
  /** Pupils, not dollars: nothing is rounded. */
  readonly count: boolean;
}

/** The number of a total that was typed: a formula foots by itself. */
function typedAt(sheet: SheetSnapshot, row: number, column: number): number | undefined {
  const value = sheet.value(row, column);
  if (typeof value !== 'number' || value === 0 || isPercent(sheet.format(row, column))) return undefined;
  return sheet.formula(row, column) === undefined ? value : undefined;
}

/** The same figure in every row and below them belongs to all of them, as the voters of a precinct do: nothing is added. */
function isRepeated(rows: readonly Amount[], printed: number): boolean {
  return rows.length >= LEAST && rows.every(({ value }) => value === printed);
}

/** So many rows, and a figure finer than cents, tell an average from a sum that was typed wrong. */
const AVERAGED = 5;
const CENTS = 100;

/** A weighted average of rows that are much alike is as near as this to the plain one; a sum of so many is far above all of them. */
const NEAR_AVERAGE = 0.1;

/**
 * What lies within its rows and is finer than cents, or near the middle of them, is their average, as persons per household
 * and meals a day are: nothing is added.
 */
function isAverage(rows: readonly Amount[], printed: number): boolean {
  if (rows.length < AVERAGED || rows.some(({ value }) => value < 0)) return false;
  const mean = rows.reduce((sum, { value }) => sum + value, 0) / rows.length;
  const isFine = Math.abs(Math.round(printed * CENTS) - printed * CENTS) >= EXACT;
  return (isFine || Math.abs(printed - mean) <= mean * NEAR_AVERAGE) && isWithin({ total: { value: printed }, rows });
}

/** Whether a row among the others is their subtotal, though it does not say so, and the total follows from it. */
function hasSubtotal(rows: readonly Amount[], printed: number): boolean {
  const whole = rows.reduce((sum, { value }) => sum + value, 0);
  const slack = tolerance(rows, printed, false);
  // Rows stand from the total upwards: the rows after one in the list come before it in the sheet.
  let before = 0;
  for (let index = rows.length - 1; index >= 0; index--) {
    const { value } = rows[index];
    const isSubtotal = rows.length - 1 - index >= 2 && Math.abs(before - value) <= slack;
    if (isSubtotal && Math.abs(whole - value - printed) <= slack) return true;
    before += value;
  }
  return false;
}

function judged(total: NumberCell, list: (sinceOnly: boolean) => List, count: boolean): Judged | undefined {
  const { value } = total;
  const { since: alone } = list(true);
  if (alone.length >= LEAST && foots(value, alone, EXACT)) {
    return { total, rows: alone, result: 'exact', kind: 'since', candidates: [], count };
  }
  const { since, totals, all } = list(false);
  // Without rows of its own and without totals to add up, it repeats a figure.
  if (since.length === 0 && totals.length < LEAST) return undefined;
  const every: readonly Candidate[] = [
    { kind: 'since', rows: since },
    { kind: 'all', rows: all },
    { kind: 'totals', rows: totals },
    { kind: 'carried', rows: [...since, ...totals.slice(0, 1)] },
  ];
  const candidates = every.filter(({ rows }) => rows.length >= LEAST);
  for (const exact of [true, false]) {
    for (const { kind, rows } of candidates) {
      if (!foots(value, rows, tolerance(rows, value, exact || count))) continue;
      return { total, rows, result: exact ? 'exact' : 'rounded', kind, candidates, count };
    }
  }
  if (all.length < LEAST || hasSubtotal(all, value)) return undefined;
  if (isRepeated(since, value) || isAverage(all, value)) return undefined;
  const near = candidates.reduce((best, one) => (gap(value, one.rows) < gap(value, best.rows) ? one : best));
  return { total, ...near, result: 'misses', candidates, count };
}

export function gap(printed: number, rows: readonly Amount[]): number {
  return Math.abs(rows.reduce((sum, { value }) => sum + value, 0) - printed);
}

/** Judges the totals of a sheet, until a column has shown that its are none: each miss reads all the rows above it. */
export function judge(
  sheet: SheetSnapshot,
): (row: number, column: number, list: (sinceOnly: boolean) => List, count: boolean) => Judged | undefined {
  const misses = new Map<number, number>();
  return (row, column, list, count) => {
    const before = misses.get(column) ?? 0;
    const value = before < MOST_MISSES ? typedAt(sheet, row, column) : undefined;
    const found = value === undefined ? undefined : judged({ row, column, value }, list, count);
    if (value !== undefined && (found === undefined || found.result === 'misses')) misses.set(column, before + 1);
    return found;
  };
}

export function missOf({ total, rows }: Judged, footing: number, proven: boolean): Miss {
  const addends = rows.map(({ row, value }) => ({ row, column: total.column, value })).reverse();
  return { total, addends, added: added(addends), footing, proven };
}

/** Whether a total lies within its rows, as an average does. */
export function isWithin({
  total: { value },
  rows,
}: {
  readonly total: Pick<NumberCell, 'value'>;
  readonly rows: readonly Amount[];
}): boolean {
  return rows.some((row) => row.value <= value) && rows.some((row) => row.value >= value);
}
