import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { viewsOf } from '../table-view';
import { type CountingMethod, countingMethod } from './method';

const COUNTED: Readonly<Record<CountingMethod['method'], string>> = {
  statute: 'additional pupils counted as six',
  headcount: 'every pupil counted once',
  seven: 'additional pupils counted as seven',
};

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
            },
          ),
        ];
      });
    });
  },
};
