import { Decimal, decimal, sum } from '../../../rules/decimal';
import { isYear } from './contents';
import type { RecognisedTable } from '../../../workbook/recognition';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Amount, List } from './list';
import { scanOf } from './sheet-scan';
import { tableTotals, type TableTotals } from './table-rows';

/** A typed total that is not the sum of the rows it stands under. */
export interface TypedTotal {
  readonly row: number;
  readonly column: number;
  readonly printed: Decimal;
  readonly added: Decimal;
  readonly rows: readonly Amount[];
}

/** Fewer rows than these are not told from a coincidence. */
const LEAST = 3;
/** A list has no longer gap. */
const BLANKS = 2;
/** Figures that were rounded to whole numbers one by one miss their rounded total by so much. */
const WHOLE_ROUNDING = 2;
const CENT_ROUNDING = 0.01;
/** Rows in whole dollars under a total in cents: each is up to half a dollar off. */
const WHOLE_SCATTER = 0.5;
/** No list is longer in a sheet that people total by hand. */
const MOST = 20_000;

function isPercent(format: string): boolean {
  return format.includes('%');
}

/** What stands above a total in its column, up to the text that heads the column. */
function above(sheet: SheetSnapshot, row: number, column: number, totalRows: ReadonlySet<number>): List {
  const found: List = { since: [], totals: [], all: [] };
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
    blanks = 0;
    const amount = { row: at, value: decimal(value) };
    if (totalRows.has(at)) found.totals.push(amount);
    else {
      found.all.push(amount);
      if (found.totals.length === 0) found.since.push(amount);
    }
  }
  return found;
}

function tolerance(amounts: readonly Amount[], printed: Decimal, count: boolean): Decimal {
  if (count) return decimal(0);
  const whole = amounts.every(({ value }) => value.isInteger());
  const scattered = Math.sqrt(amounts.length);
  if (!whole) return decimal(Math.max(2 * CENT_ROUNDING, CENT_ROUNDING * scattered));
  return decimal(printed.isInteger() ? WHOLE_ROUNDING : Math.max(WHOLE_ROUNDING, WHOLE_SCATTER * scattered));
}

type Verdict = { readonly foots: boolean; readonly total?: TypedTotal };

interface Total {
  readonly row: number;
  readonly column: number;
  readonly list: List;
  /** Pupils, not dollars: nothing is rounded. */
  readonly count: boolean;
}

/** The number of a total that was typed: a formula foots by itself. */
function printedIn(sheet: SheetSnapshot, row: number, column: number): Decimal | undefined {
  const value = sheet.value(row, column);
  if (typeof value !== 'number' || value === 0 || isPercent(sheet.format(row, column))) return undefined;
  return sheet.formula(row, column) === undefined ? decimal(value) : undefined;
}

/** A list without the year at its head, which is no amount. */
function withoutYear(amounts: readonly Amount[]): readonly Amount[] {
  const years = amounts.filter(({ value }) => isYear(value.toNumber()));
  return years.length === 1 && years[0] === amounts[amounts.length - 1] ? amounts.slice(0, -1) : amounts;
}

function verdict(printed: Decimal, { row, column, list, count }: Total): Verdict | undefined {
  const { since, totals, all } = list;
  const candidates = [since, all, totals, withoutYear(since), withoutYear(all)].filter((amounts) => amounts.length > 0);
  const foots = candidates.some((amounts) =>
    printed
      .minus(sum(amounts.map((amount) => amount.value)))
      .abs()
      .lte(tolerance(amounts, printed, count)),
  );
  if (foots) return since.length + totals.length >= 2 ? { foots } : undefined;
  const rows = withoutYear(since.length >= LEAST ? since : all);
  if (rows.length < LEAST || (since.length < LEAST && totals.length > 0)) return undefined;
  if (hasSubtotal(rows, printed, count)) return { foots: true };
  const values = rows.map((amount) => amount.value);
  // Within its rows' range, it is an average or a rate of the whole.
  if (printed.gte(Decimal.min(...values)) && printed.lte(Decimal.max(...values))) return undefined;
  return { foots, total: { row, column, printed, added: sum(values), rows } };
}

/** Whether a row among the others is their subtotal, though it does not say so, and the total follows from it. */
function hasSubtotal(rows: readonly Amount[], printed: Decimal, count: boolean): boolean {
  const added = sum(rows.map(({ value }) => value));
  const slack = tolerance(rows, printed, count);
  return rows.some(({ value }, index) => {
    // Rows stand from the total upwards.
    const before = rows.slice(index + 1);
    return (
      before.length > 1 &&
      sum(before.map((amount) => amount.value))
        .minus(value)
        .abs()
        .lte(slack) &&
      added.minus(value).minus(printed).abs().lte(slack)
    );
  });
}

/** One row that several totals side by side leave out is no part of them: "of which" rows. */
function isSetApart(total: TypedTotal, others: readonly TypedTotal[]): boolean {
  const leftOut = (one: TypedTotal): number[] =>
    explainGap(one).flatMap(({ row, why }) => (why === 'left out' ? [row] : []));
  const own = leftOut(total);
  return others.some((other) => other !== total && leftOut(other).some((row) => own.includes(row)));
}

function failing(verdicts: readonly Verdict[]): TypedTotal[] {
  const footing = verdicts.filter(({ foots }) => foots).length;
  const totals = verdicts.flatMap(({ total }) => total ?? []);
  return totals.filter(
    (total) => (footing > totals.length || explainGap(total).length > 0) && !isSetApart(total, totals),
  );
}

/** Totals of a recognised table that do not foot: its rows and columns are known, and each total is held to them. */
function inTable(sheet: SheetSnapshot, totals: TableTotals): TypedTotal[] {
  return totals.rows.flatMap((row) =>
    totals.columns.flatMap(({ column, count }) => {
      const printed = printedIn(sheet, row, column);
      return (printed && verdict(printed, { row, column, list: totals.list(row, column), count })?.total) ?? [];
    }),
  );
}

/**
 * Totals typed as numbers that do not foot. Outside the recognised tables, a row is held to be one of totals where it
 * says so and other columns of it foot; or where one row, left out, counted twice or with two digits changed about,
 * explains the gap.
 */
export function typedTotals(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): TypedTotal[] {
  const known = tables
    .filter((table) => table.sheet === sheet.name && table.layout === 'columns')
    .map((table) => tableTotals(sheet, table));
  const { totalRows } = scanOf(sheet);
  const rows = new Set(totalRows.map(({ row }) => row));
  const inNone = ({ row }: { row: number }): boolean =>
    known.every(({ table: { range } }) => row < range.top || row > range.bottom);
  return [
    ...known.flatMap((totals) => inTable(sheet, totals)),
    ...totalRows.filter(inNone).flatMap(({ row, column: label }) => {
      const verdicts: Verdict[] = [];
      for (let column = label + 1; column < sheet.columnCount; column++) {
        const printed = printedIn(sheet, row, column);
        const one = printed && verdict(printed, { row, column, list: above(sheet, row, column, rows), count: false });
        if (one) verdicts.push(one);
      }
      return failing(verdicts);
    }),
  ];
}

export interface GapReason {
  readonly row: number;
  readonly printed: Decimal;
  readonly implied: Decimal;
  readonly why: 'left out' | 'counted twice' | 'digits changed about';
}

function transposed(value: Decimal): Decimal[] {
  const text = value.toString();
  const results: Decimal[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const [a, b] = [text[at], text[at + 1]];
    if (!/\d/.test(a) || !/\d/.test(b) || a === b) continue;
    results.push(decimal(text.slice(0, at) + b + a + text.slice(at + 2)));
  }
  return results;
}

/** The rows that would each explain a total's gap by themselves. */
export function explainGap({ rows, printed, added }: TypedTotal): GapReason[] {
  const gap = printed.minus(added);
  const same = (a: Decimal): boolean =>
    a
      .minus(gap)
      .abs()
      .lt(CENT_ROUNDING / 2);
  return rows.flatMap(({ row, value }): GapReason[] => {
    if (value.isZero()) return [];
    if (same(value.negated())) return [{ row, printed: value, implied: decimal(0), why: 'left out' }];
    if (same(value)) return [{ row, printed: value, implied: value.times(2), why: 'counted twice' }];
    const other = transposed(value).find((candidate) => same(candidate.minus(value)));
    return other ? [{ row, printed: value, implied: other, why: 'digits changed about' }] : [];
  });
}
