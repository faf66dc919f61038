import { Decimal } from '../../rules/decimal';
import type { Check } from '../check';
import type { Quantity, RowRule } from '../explain/model';
import { valuesThatHold } from '../explain/solve';
import { findingAt } from '../figure';
import type { Explanation, Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { type CountingMethod, countingMethod, type PaidRow } from './method';

const COUNTED: Readonly<Record<CountingMethod['method'], string>> = {
  statute: 'additional pupils counted as six',
  headcount: 'every pupil counted once',
  seven: 'additional pupils counted as seven',
};

const TOLERANCE = new Decimal('0.011');
/** A misprinted membership is of the size of the right one. */
const OUT_OF_SCALE = 20;

/** The memberships that would each make the row hold by themselves. */
function otherMemberships(view: TableView, allocation: number, counting: CountingMethod, paid: PaidRow): Explanation[] {
  const columns = view.series('membership').slice(-2);
  const values: Quantity[] = [...columns.map((column) => view.number(paid.row, column)), paid.amount];
  const rule: RowRule = {
    inputs: columns.map((column) => ({ column, title: view.header(column), count: true, decimals: 0 })),
    result: { column: allocation, title: view.header(allocation), count: false, decimals: 2 },
    tolerance: TOLERANCE,
    expected: ([prior, current]) =>
      current && counting.expected({ ...paid, current, prior: prior?.isZero() ? undefined : prior }),
  };
  return columns.flatMap((column, index): Explanation[] => {
    const printed = values[index];
    if (!printed || view.sheet.formula(paid.row, column) !== undefined) return [];
    const implied = valuesThatHold(rule, values, index).find(
      (value) => value.lte(printed.times(OUT_OF_SCALE)) && value.times(OUT_OF_SCALE).gte(printed),
    );
    if (!implied) return [];
    return [
      {
        place: view.place(paid.row, column),
        printed: formatCount(printed),
        implied: formatCount(implied),
        evidence: 'it would make the row hold by itself',
      },
    ];
  });
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
    return viewsOf(context, 'initial-allocation').flatMap((view) => {
      const column = view.column('allocation');
      const counting = countingMethod(view);
      if (!counting || column === undefined) return [];
      return counting.rows.flatMap((paid): Finding[] => {
        if (counting.holds(paid)) return [];
        const expected = counting.expected(paid);
        const name = view.name(paid.row);
        return [
          findingAt(
            ALLOCATION_ROW,
            view,
            { row: paid.row, column },
            {
              message: `${name} is allocated ${formatMoney(paid.amount)}. At the rate of the other rows, ${formatMoney(counting.rate)} for each pupil with ${COUNTED[counting.method]}, its membership gives ${formatMoney(expected)}. Either the allocation or a membership in its row is wrong.`,
              actual: formatMoney(paid.amount),
              expected: formatMoney(expected),
              explanations: otherMemberships(view, column, counting, paid),
            },
          ),
        ];
      });
    });
  },
};
