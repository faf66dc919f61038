import { lawOfTable } from '../law-of-table';
import type { Decimal } from '../../rules/decimal';
import { type AllocationMethod, pupilsCounted } from '../../rules/instructional-material/allocation';
import { weightedMembership } from '../../rules/instructional-material/weighted-membership';
import type { Quantity } from '../explain/model';
import type { TableView } from '../table-view';
import { netAppropriation, poolOf, shareOf, totalCell } from './funds';
import { practiceTable } from './practice';
import { isPaid, proRata } from './pro-rata';
import { hasDisguisedCount, isClosed } from './words';

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
  /** What is shared out, where the sheet says it and the rows bear it out. */
  readonly pool: Quantity;
  readonly rows: readonly PaidRow[];
  expected(row: PaidRow): Decimal;
  holds(row: PaidRow): boolean;
}

const LEAST_ROWS = 4;
const LEAST_PART = 0.6;

/** What is shared out by membership: April's allocation, January's entitlement. */
export function amountRole({ table }: TableView): 'allocation' | 'entitlement' {
  return table.kind === 'final-allocation' ? 'entitlement' : 'allocation';
}

/** An allocation of 0.00 beside pupils is one like any other; a blank one is not filled in yet. */
function paidRows(view: TableView): PaidRow[] {
  const memberships = view.series('membership');
  const years = memberships.length;
  return view.rows('data').flatMap(({ row, section }) => {
    const current = view.number(row, memberships[years - 1]);
    const prior = view.number(row, memberships[years - 2]);
    const amount = view.number(row, view.column(amountRole(view)));
    const isUnread = isClosed(view.name(row)) || hasDisguisedCount(view, row, memberships);
    if (!current?.gt(0) || !amount || amount.lt(0) || isUnread) return [];
    return [{ row, section, current, prior: prior?.isZero() ? undefined : prior, amount }];
  });
}

/** What the sheet says is shared out: the block's pool, what the law would make of its appropriation, a typed total. */
function statedPools(view: TableView): Decimal[] {
  const net = netAppropriation(view);
  const { row, column } = totalCell(view, amountRole(view));
  const total = view.sheet.formula(row, column) === undefined ? view.number(row, column) : undefined;
  const pools =
    view.table.kind === 'final-allocation'
      ? [net, total]
      : [
          poolOf(view),
          net?.times(shareOf(view) ?? lawOfTable(view, 'instructionalMaterial').value('instructional-material-share')),
          total,
          net,
        ];
  return pools.flatMap((pool) => pool ?? []);
}

function fit(view: TableView, rows: readonly PaidRow[], method: AllocationMethod): CountingMethod | undefined {
  const times = pupilsCounted(method, lawOfTable(view, 'instructionalMaterial'));
  const counted = ({ current, prior }: PaidRow): Decimal => weightedMembership(current, prior, times);
  const stated = view.input('rate')?.value;
  const shared = proRata(
    rows.map((row) => ({ weight: counted(row), amount: row.amount })),
    { pools: statedPools(view), weights: [], rates: stated ? [stated] : [] },
  );
  if (!shared) return undefined;
  const { rate, expected, pool } = shared;
  const byRow = new Map(rows.map((row, index) => [row.row, expected[index]]));
  return {
    method,
    rate,
    pool,
    rows,
    expected: (row) => {
      const asPrinted = rows.find((one) => one.row === row.row);
      const same = asPrinted && asPrinted.current.eq(row.current) && asPrinted.prior === row.prior;
      return (same && byRow.get(row.row)) || rate.times(counted(row));
    },
    holds: (row) => isPaid(row.amount, byRow.get(row.row) ?? rate.times(counted(row))),
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
  const fits = (['statute', 'headcount', 'seven'] as const).flatMap((method) => fit(view, rows, method) ?? []);
  const held = (candidate: CountingMethod): number => rows.filter((row) => candidate.holds(row)).length;
  const best = fits.length > 0 ? fits.reduce((first, other) => (held(other) > held(first) ? other : first)) : undefined;
  return best && held(best) >= Math.max(LEAST_ROWS - 1, rows.length * LEAST_PART) ? best : undefined;
}
