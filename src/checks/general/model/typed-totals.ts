import { type Decimal, decimal } from '../../../rules/decimal';
import { addedUp } from '../../numbers';
import { isYear } from './contents';
import { extentOf, isSumDown, type Span } from './extent';
import { explainGap } from './gap-reasons';
import type { RecognisedTable } from '../../../recognition';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Amount, List, TypedTotal } from './list';
import { formulasOf, type SheetFormulas } from './sheet-formulas';
import { scanOf } from './sheet-scan';
import { tableTotals, type TableTotals } from './table-rows';

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
/** Where so many totals of one column are not the sum of what stands above them, the column holds something else. */
const MOST_MISSES = 1_000;
/** Doubles added up may be off by so much of the amounts: what seems to fit is then added up exactly. */
const DOUBLES = 1e-9;

function isPercent(format: string): boolean {
  return format.includes('%');
}

/** What stands above a total in its column, up to the text that heads the column, or only up to the total before it. */
function above(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  totalRows: ReadonlySet<number>,
  sinceOnly: boolean,
): List {
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
    const amount = { row: at, value };
    if (totalRows.has(at)) {
      if (sinceOnly) break;
      found.totals.push(amount);
    } else {
      found.all.push(amount);
      if (found.totals.length === 0) found.since.push(amount);
    }
  }
  return found;
}

function added(amounts: readonly Amount[]): Decimal {
  return addedUp(amounts.map(({ value }) => value));
}

function tolerance(amounts: readonly Amount[], printed: Decimal, count: boolean): number {
  if (count) return 0;
  const whole = amounts.every(({ value }) => Number.isInteger(value));
  const scattered = Math.sqrt(amounts.length);
  if (!whole) return Math.max(2 * CENT_ROUNDING, CENT_ROUNDING * scattered);
  return printed.isInteger() ? WHOLE_ROUNDING : Math.max(WHOLE_ROUNDING, WHOLE_SCATTER * scattered);
}

function footsWith(printed: Decimal, amounts: readonly Amount[], count: boolean): boolean {
  const slack = tolerance(amounts, printed, count);
  let sum = 0;
  let size = 0;
  for (const { value } of amounts) {
    sum += value;
    size += Math.abs(value);
  }
  if (Math.abs(printed.toNumber() - sum) > slack + DOUBLES * size) return false;
  return printed.minus(added(amounts)).abs().lte(slack);
}

type Verdict = { readonly foots: boolean; readonly total?: TypedTotal };

interface Total {
  readonly row: number;
  readonly column: number;
  /** All that stands above it; only what came since the total before it, which mostly tells already. */
  readonly list: (sinceOnly: boolean) => List;
  /** Pupils, not dollars: nothing is rounded. */
  readonly count: boolean;
  /** A total row of a recognised table, in a column that adds up: it is a total, however far off it is. */
  readonly known: boolean;
  /** Under its sections' totals a grand total is held to all the rows, where no check of the kind's own does it. */
  readonly grand: boolean;
}

/** The number of a total that was typed: a formula foots by itself. */
function printedIn(sheet: SheetSnapshot, row: number, column: number): Decimal | undefined {
  const value = sheet.value(row, column);
  if (typeof value !== 'number' || value === 0 || isPercent(sheet.format(row, column))) return undefined;
  return sheet.formula(row, column) === undefined ? decimal(value) : undefined;
}

/** A list without the year at its head, which is no amount. */
function withoutYear(amounts: readonly Amount[]): readonly Amount[] {
  const last = amounts[amounts.length - 1];
  if (!last || !isYear(last.value)) return amounts;
  return amounts.some((amount) => amount !== last && isYear(amount.value)) ? amounts : amounts.slice(0, -1);
}

function verdict(printed: Decimal, { row, column, list, count, known, grand }: Total): Verdict | undefined {
  const { since: alone } = list(true);
  if (alone.length >= 2 && footsWith(printed, alone, count)) return { foots: true };
  const { since, totals, all } = list(false);
  const candidates = new Set<readonly Amount[]>([since, all, totals, withoutYear(since), withoutYear(all)]);
  const foots = [...candidates].some((amounts) => amounts.length > 0 && footsWith(printed, amounts, count));
  if (foots) return since.length + totals.length >= 2 ? { foots } : undefined;
  const rows = withoutYear(since.length >= LEAST ? since : all);
  if (rows.length < LEAST) return undefined;
  if (since.length < LEAST && totals.length > 0 && !(grand && since.length === 0)) return undefined;
  if (hasSubtotal(rows, printed, count)) return { foots: true };
  const number = printed.toNumber();
  // Within its rows' range, it is an average or a rate of the whole.
  if (!known && rows.some(({ value }) => value <= number) && rows.some(({ value }) => value >= number))
    return undefined;
  return { foots, total: { row, column, printed, added: added(rows), rows } };
}

/** Whether a row among the others is their subtotal, though it does not say so, and the total follows from it. */
function hasSubtotal(rows: readonly Amount[], printed: Decimal, count: boolean): boolean {
  const whole = added(rows);
  const slack = tolerance(rows, printed, count);
  const without = whole.minus(printed);
  const near = slack + DOUBLES * rows.reduce((total, { value }) => total + Math.abs(value), 0);
  // Rows stand from the total upwards: the rows after one in the list come before it in the sheet.
  let before = 0;
  for (let index = rows.length - 1; index >= 0; index--) {
    const { value } = rows[index];
    const above = rows.length - 1 - index;
    const fits = Math.abs(without.toNumber() - value) <= near && Math.abs(before - value) <= near;
    before += value;
    if (!fits || above < 2) continue;
    const own = added(rows.slice(index + 1)).minus(value);
    if (own.abs().lte(slack) && without.minus(value).abs().lte(slack)) return true;
  }
  return false;
}

/** One row that several totals side by side leave out is no part of them: "of which" rows. */
function isSetApart(total: TypedTotal, others: readonly TypedTotal[]): boolean {
  const leftOut = (one: TypedTotal): number[] =>
    explainGap(one).flatMap(({ row, why }) => (why === 'left out' ? [row] : []));
  const own = new Set(leftOut(total));
  return own.size > 0 && others.some((other) => other !== total && leftOut(other).some((row) => own.has(row)));
}

function covers(sum: readonly Span[], { rows }: TypedTotal): boolean {
  return rows.every(({ row }) => sum.some(({ first, last }) => first <= row && row <= last));
}

/** Of the totals of a row those that do not foot; `sums` are what its formulas add up. */
function failing(verdicts: readonly Verdict[], sums: readonly (readonly Span[])[]): TypedTotal[] {
  const footing = verdicts.filter(({ foots }) => foots).length;
  const totals = verdicts.flatMap(({ total }) => total ?? []);
  return totals.filter((total) => {
    // Of a list that is complete in one column, the total of another is that of its rows too.
    const complete = footing + sums.filter((sum) => covers(sum, total)).length;
    return (complete >= totals.length || explainGap(total).length > 0) && !isSetApart(total, totals);
  });
}

/** What the formulas of a row add up of their columns. */
function sumsIn(formulas: SheetFormulas, row: number, from: number): (readonly Span[])[] {
  const sums: (readonly Span[])[] = [];
  for (const column of formulas.sheet.usedColumns(row)) {
    if (column < from) continue;
    const pattern = formulas.at(row, column);
    const extent = pattern?.aggregate && isSumDown(pattern) ? extentOf(pattern.aggregate, row, column) : undefined;
    if (extent?.direction === 'down') sums.push(extent.spans);
  }
  return sums;
}

/** Judges the totals of a sheet, until a column has shown that its are none: each miss reads all the rows above it. */
function judge(sheet: SheetSnapshot): (total: Total) => Verdict | undefined {
  const misses = new Map<number, number>();
  return (total) => {
    const { row, column } = total;
    const before = misses.get(column) ?? 0;
    const printed = before < MOST_MISSES ? printedIn(sheet, row, column) : undefined;
    const found = printed && verdict(printed, total);
    if (printed && !found?.foots) misses.set(column, before + 1);
    return found;
  };
}

/** Totals of a recognised table that do not foot: its rows and columns are known, and each total is held to them. */
function inTable(sheet: SheetSnapshot, totals: TableTotals): TypedTotal[] {
  const judged = judge(sheet);
  return totals.rows.flatMap((row) =>
    totals.columns.flatMap(
      ({ column, count, average }) =>
        judged({
          row,
          column,
          list: (sinceOnly) => totals.list(row, column, sinceOnly),
          count,
          known: !average,
          grand: !average && totals.table.kind !== 'level-of-effort',
        })?.total ?? [],
    ),
  );
}

/**
 * Totals typed as numbers that do not foot. Outside the recognised tables, a row is held to be one of totals where it
 * says so and other columns of it foot, or are formulas over the same rows; or where one row, left out, counted twice or
 * with two digits changed about, explains the gap.
 */
export function typedTotals(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): TypedTotal[] {
  const known = tables
    .filter((table) => table.sheet === sheet.name && table.layout === 'columns')
    .map((table) => tableTotals(sheet, table));
  const { totalRows } = scanOf(sheet);
  const rows = new Set(totalRows.map(({ row }) => row));
  const judged = judge(sheet);
  const inNone = ({ row }: { row: number }): boolean =>
    known.every(({ table: { range } }) => row < range.top || row > range.bottom);
  return [
    ...known.flatMap((totals) => inTable(sheet, totals)),
    ...totalRows.filter(inNone).flatMap(({ row, column: label }) => {
      const verdicts: Verdict[] = [];
      for (const column of sheet.usedColumns(row)) {
        if (column <= label) continue;
        const list = (sinceOnly: boolean): List => above(sheet, row, column, rows, sinceOnly);
        const one = judged({ row, column, list, count: false, known: false, grand: false });
        if (one) verdicts.push(one);
      }
      return failing(verdicts, sumsIn(formulasOf(sheet), row, label + 1));
    }),
  ];
}
