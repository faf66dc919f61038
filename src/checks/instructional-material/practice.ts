import { CENT } from '../judgement/rounding';
import { LAW_OF_SOURCE } from '../../rules/law';
import { type Decimal, decimal, sum } from '../../rules/decimal';
import { allocationPractice } from '../../rules/instructional-material/allocation-practice';
import { cellName } from '../../workbook/address';
import type { TableRow } from '../../recognition';
import { explainRows } from '../explain/explain';
import {
  type Quantity,
  rowHolds,
  type RowRule,
  type RuledColumn,
  type RuledRow,
  type RuledTable,
} from '../explain/model';
import { plainestIn, sharedRate } from '../explain/rate';
import type { TableView } from '../table-view';
import { poolOf } from './funds';
import type { Explained } from './row-findings';
import { hasDisguisedCount } from './words';

/** An initial allocation that was computed the way the department's spreadsheets do. */
export interface PracticeTable extends Explained {
  /** Dollars for each pupil, unrounded. */
  readonly rate: Decimal;
  /** The same as a formula gives it: from the table's own figures. */
  readonly rateFormula: string;
}

/** The source's own rounding: its rate and averages carry more digits than it prints. */
const TOLERANCE = decimal(CENT);
/** So many rows must hold, and so large a part of all, before the others can be called wrong. */
const LEAST_ROWS = 3;
const LEAST_PART = 0.6;
const YEARS = 3;
/** So many decimals of a rate tell a cent of the largest allocation. */
const RATE_DECIMALS = 8;

/** Read once for all checks; by the sheet as it was read, since its table may be given again after a change. */
const known = new WeakMap<TableView['sheet'], Map<TableView['table'], PracticeTable | undefined>>();

/**
 * The table as one of the department's practice, with what explains the rows that do not hold; undefined where its rows
 * do not follow the practice at all, or where it has not what the practice needs: three years, a rate.
 */
export function practiceTable(view: TableView): PracticeTable | undefined {
  const inSheet = known.get(view.sheet) ?? new Map<TableView['table'], PracticeTable | undefined>();
  known.set(view.sheet, inSheet);
  if (!inSheet.has(view.table)) inSheet.set(view.table, readPracticeTable(view));
  return inSheet.get(view.table);
}

function readPracticeTable(view: TableView): PracticeTable | undefined {
  const memberships = view.series('membership');
  const allocation = view.column('allocation');
  if (memberships.length !== YEARS || allocation === undefined) return undefined;
  const adjustment = view.column('adjustment');
  const inputs = adjustment === undefined ? memberships : [...memberships, adjustment];
  const rows = view
    .rows('data')
    .filter(({ row }) => !hasDisguisedCount(view, row, memberships))
    .map((row) => readRow(view, row, inputs, memberships, allocation));
  const paid = rows.filter(({ values }) => values[YEARS - 1] !== undefined && values[inputs.length] !== undefined);
  for (const { rate, formula } of ratesOf(view, rows)) {
    const rule = practiceRule(view, inputs, allocation, rate, rows);
    const held = paid.filter((row) => rowHolds(rule, row)).length;
    if (held < LEAST_ROWS || held < paid.length * LEAST_PART) continue;
    const table: RuledTable = { rule, rows, totals: totalsOf(view, [...inputs, allocation]) };
    return { rule, rate, rateFormula: formula, rows, explanations: explainRows(table) };
  }
  return undefined;
}

/** A year without a membership is blank, 0 or a status text: Excel hands blanks over as 0. */
function readRow(
  view: TableView,
  { row, section }: TableRow,
  inputs: readonly number[],
  memberships: readonly number[],
  allocation: number,
): RuledRow {
  const values = inputs.map((column) => {
    const value = view.number(row, column);
    return value?.isZero() && memberships.includes(column) ? undefined : value;
  });
  return { row, section, name: view.name(row), values: [...values, view.number(row, allocation)] };
}

/** Unrounded rates that the table's own figures give, the surest first. */
function ratesOf(view: TableView, rows: readonly RuledRow[]): { readonly rate: Decimal; readonly formula: string }[] {
  const pool = poolOf(view);
  const grand = view.rows('grand-total')[0];
  const current = view.series('membership')[YEARS - 1];
  const counted = sum(rows.flatMap(({ values }) => values[YEARS - 1] ?? []));
  const memberships = [view.input('totalMembership')?.value, grand && view.number(grand.row, current), counted];
  const rates = memberships.flatMap((membership) =>
    pool && membership?.gt(0)
      ? [{ rate: pool.div(membership), formula: `${pool.toString()}/${membership.toString()}` }]
      : [],
  );
  const stated = view.input('rate');
  return [
    ...rates,
    ...(stated ? [{ rate: stated.value, formula: cellName(stated.row, stated.column) }] : []),
    ...rateOfRows(rows),
  ];
}

/** What the department did is known of FY13 and FY14; a table is recognised by it whatever its year. */
const PRACTICE = LAW_OF_SOURCE.instructionalMaterial;

/** Where the sheet states no pool, the rate that its own rows share, the adjustments in dollars taken off. */
function rateOfRows(rows: readonly RuledRow[]): { readonly rate: Decimal; readonly formula: string }[] {
  const rated = rows.flatMap(({ values }) => {
    const [twoYearsAgo, priorYear, current] = values;
    const amount = values[values.length - 1];
    if (!current?.gt(0) || !amount) return [];
    const adjustment = values.length > YEARS + 1 ? values[YEARS] : undefined;
    const besides = allocationPractice(
      decimal(0),
      { twoYearsAgo, priorYear, current },
      adjustment ?? decimal(0),
      PRACTICE,
    );
    return [{ weight: current, amount: amount.minus(besides) }];
  });
  const shared = sharedRate(rated, TOLERANCE.toNumber());
  if (!shared || shared.rows < LEAST_ROWS || shared.rows < rated.length * LEAST_PART) return [];
  const rate = plainestIn(shared);
  return [{ rate, formula: rate.toDecimalPlaces(RATE_DECIMALS).toString() }];
}

function practiceRule(
  view: TableView,
  inputs: readonly number[],
  allocation: number,
  rate: Decimal,
  rows: readonly RuledRow[],
): RowRule {
  const column = (sheetColumn: number, index: number): RuledColumn => ({
    column: sheetColumn,
    title: view.header(sheetColumn),
    count: index < YEARS,
    decimals: index < YEARS ? decimalsIn(rows, index) : 2,
  });
  return {
    inputs: inputs.map(column),
    result: column(allocation, inputs.length),
    tolerance: TOLERANCE,
    expected: ([twoYearsAgo, priorYear, current, adjustment]: readonly Quantity[]) =>
      allocationPractice(rate, { twoYearsAgo, priorYear, current }, adjustment ?? decimal(0), PRACTICE),
  };
}

/** Whole pupils unless the column itself counts parts of them. */
function decimalsIn(rows: readonly RuledRow[], index: number): number {
  return Math.min(2, Math.max(0, ...rows.map(({ values }) => values[index]?.decimalPlaces() ?? 0)));
}

/** Printed totals: one that is a formula over the rows says nothing about them. */
function totalsOf(view: TableView, columns: readonly number[]): RuledTable['totals'] {
  const grand = view.table.sections.length === 1 ? view.rows('total', 'grand-total') : view.rows('total');
  return grand.map(({ row, section }) => ({
    section,
    title: view.name(row),
    values: columns.map((column) =>
      view.sheet.formula(row, column) === undefined ? view.number(row, column) : undefined,
    ),
  }));
}
