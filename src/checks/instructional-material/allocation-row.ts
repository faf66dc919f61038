import { Decimal, toCents } from '../../rules/decimal';
import type { Check } from '../check';
import { digitsChanged } from '../explain/assign';
import { ALONE, type Quantity, type RowRule } from '../explain/model';
import { valuesThatHold } from '../explain/solve';
import { findingAt } from '../figure';
import type { Explanation, Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { amountRole, type CountingMethod, countingMethod, type PaidRow } from './method';
import { LEFT_OVER_CENT } from '../judgement/rounding';

const COUNTED: Readonly<Record<CountingMethod['method'], string>> = {
  statute: 'additional pupils counted as six',
  headcount: 'every pupil counted once',
  seven: 'additional pupils counted as seven',
};

/** A misprinted membership is of the size of the right one. */
const OUT_OF_SCALE = 20;

/** The memberships that would each make the row hold by themselves, the one with the fewest digits changed first. */
function otherMemberships(view: TableView, allocation: number, counting: CountingMethod, paid: PaidRow): Explanation[] {
  const columns = view.series('membership').slice(-2);
  const values: Quantity[] = [...columns.map((column) => view.number(paid.row, column)), paid.amount];
  const rule: RowRule = {
    inputs: columns.map((column) => ({ column, title: view.header(column), count: true, decimals: 0 })),
    result: { column: allocation, title: view.header(allocation), count: false, decimals: 2 },
    tolerance: new Decimal(LEFT_OVER_CENT),
    expected: ([prior, current]) =>
      current && counting.expected({ ...paid, current, prior: prior?.isZero() ? undefined : prior }),
  };
  const found = columns.flatMap((column, index) => {
    const printed = values[index];
    if (!printed || view.sheet.formula(paid.row, column) !== undefined) return [];
    const implied = valuesThatHold(rule, values, index).find(
      (value) => value.lte(printed.times(OUT_OF_SCALE)) && value.times(OUT_OF_SCALE).gte(printed),
    );
    return implied ? [{ column, printed, implied, digits: digitsChanged(printed, implied) }] : [];
  });
  return found
    .sort((a, b) => a.digits - b.digits)
    .map(({ column, printed, implied }) => ({
      place: view.place(paid.row, column),
      printed: formatCount(printed),
      implied: formatCount(implied),
      value: implied.toNumber(),
      evidence: ALONE,
    }));
}

function rowFinding(view: TableView, column: number, counting: CountingMethod, paid: PaidRow): Finding {
  const { rate, pool, method } = counting;
  const expected = toCents(counting.expected(paid));
  const name = view.name(paid.row);
  const gives = `At the rate of the other rows, ${formatMoney(rate)} for each pupil with ${COUNTED[method]}, its membership gives ${formatMoney(expected)}.`;
  // The pool over all the memberships is the rate of the other rows: so the memberships are right, this one's too.
  const why = pool
    ? `The memberships as they stand divide the ${formatMoney(pool)} of the pool, so the allocation is what is wrong.`
    : 'Either the allocation or a membership in its row is wrong.';
  const isTyped = view.sheet.formula(paid.row, column) === undefined;
  return findingAt(
    ALLOCATION_ROW,
    view,
    { row: paid.row, column },
    {
      message: `${name} is allocated ${formatMoney(paid.amount)}. ${gives} ${why}`,
      actual: formatMoney(paid.amount),
      expected: formatMoney(expected),
      value: expected.toNumber(),
      amount: paid.amount.minus(expected).abs().toNumber(),
      ...(pool && isTyped
        ? { fix: { after: expected.toNumber(), reason: `${name}: its part of the pool of ${formatMoney(pool)}.` } }
        : { explanations: otherMemberships(view, column, counting, paid) }),
    },
  );
}

/** Rows whose allocation is not the rate that the rest of the table pays. */
export const ALLOCATION_ROW: Check = {
  id: 'im.allocation-row',
  title: 'Every entity is paid the same rate',
  severity: 'error',
  citation: {
    law: '22-15-9 A NMSA 1978',
    source: 'S3, "Initial Allocation"',
    note: 'An entitlement is the portion that the entity’s membership bears to the membership of the entire state',
  },
  run(context) {
    return viewsOf(context, 'initial-allocation', 'final-allocation').flatMap((view) => {
      const column = view.column(amountRole(view));
      const counting = countingMethod(view);
      if (!counting || column === undefined) return [];
      return counting.rows
        .filter((paid) => !counting.holds(paid))
        .map((paid) => rowFinding(view, column, counting, paid));
    });
  },
};
