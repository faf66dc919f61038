import { Decimal } from '../../rules/decimal';
import { FACTORS } from '../../rules/instructional-material/factors';
import type { AllocationMethod } from '../../rules/instructional-material/allocation';
import { weightedMembership } from '../../rules/instructional-material/weighted-membership';
import type { Quantity } from '../explain/model';
import type { TableView } from '../table-view';
import { practiceTable } from './practice';
import { hasDisguisedCount } from './words';

export interface PaidRow {
  readonly row: number;
  readonly section: number;
  readonly current: Decimal;
  readonly prior: Quantity;
  readonly amount: Decimal;
}

/** How a table counts pupils, as its rows show: one rate for every counted pupil. */
export interface CountingMethod {
  readonly method: AllocationMethod;
  /** Dollars for each pupil counted. */
  readonly rate: Decimal;
  readonly rows: readonly PaidRow[];
  expected(row: PaidRow): Decimal;
  holds(row: PaidRow): boolean;
}

const MULTIPLIER: Readonly<Record<AllocationMethod, Decimal>> = {
  statute: FACTORS.additionalPupil,
  headcount: FACTORS.additionalPupilFromFy11,
  seven: FACTORS.additionalPupilUntilFy10,
};

const LEAST_ROWS = 4;
const LEAST_PART = 0.6;
/** The largest-remainder cents and a ROUND of each row differ by a cent at most. */
const CENT = 0.011;

function paidRows(view: TableView): PaidRow[] {
  const memberships = view.series('membership');
  const years = memberships.length;
  return view.rows('data').flatMap(({ row, section }) => {
    const current = view.number(row, memberships[years - 1]);
    const prior = view.number(row, memberships[years - 2]);
    const amount = view.number(row, view.column('allocation'));
    if (!current?.gt(0) || !amount?.gt(0) || hasDisguisedCount(view, row, memberships)) return [];
    return [{ row, section, current, prior: prior?.isZero() ? undefined : prior, amount }];
  });
}

function fit(rows: readonly PaidRow[], method: AllocationMethod): CountingMethod {
  const counted = ({ current, prior }: PaidRow): Decimal => weightedMembership(current, prior, MULTIPLIER[method]);
  const rates = rows.map((row) => row.amount.div(counted(row))).sort((a, b) => a.cmp(b));
  // The middle rate, made exact on the largest row that shares it: its half cent weighs least there.
  const middle = rates[Math.floor(rates.length / 2)];
  const near = rows.filter((row) =>
    row.amount
      .minus(middle.times(counted(row)))
      .abs()
      .lte(counted(row).times(0.001)),
  );
  const largest = near.reduce((best, row) => (row.amount.gt(best.amount) ? row : best), near[0]);
  const rate = largest.amount.div(counted(largest));
  const off = new Decimal(CENT).div(counted(largest));
  return {
    method,
    rate,
    rows,
    expected: (row) => rate.times(counted(row)),
    holds: (row) =>
      row.amount
        .minus(rate.times(counted(row)))
        .abs()
        .lte(off.times(counted(row)).plus(CENT)),
  };
}

/**
 * The way in which a table counts pupils; undefined where its rows show none, where it has no prior year, or where it
 * follows the department's adjustment in dollars.
 */
export function countingMethod(view: TableView): CountingMethod | undefined {
  if (view.series('membership').length < 2 || practiceTable(view)) return undefined;
  const rows = paidRows(view);
  if (rows.length < LEAST_ROWS) return undefined;
  // Where nobody grew, all methods are the same: the law's comes first.
  const fits = (['statute', 'headcount', 'seven'] as const).map((method) => fit(rows, method));
  const held = (candidate: CountingMethod): number => rows.filter((row) => candidate.holds(row)).length;
  const best = fits.reduce((first, other) => (held(other) > held(first) ? other : first));
  return held(best) >= Math.max(LEAST_ROWS - 1, rows.length * LEAST_PART) ? best : undefined;
}
