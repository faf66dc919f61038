import { decimal } from '../../rules/decimal';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { viewsOf } from '../table-view';

/** An entitlement is a portion of the appropriation; only the practice's adjustments, which know no floor, go below 0. */
export const NEGATIVE_ALLOCATION: Check = {
  id: 'im.negative-allocation',
  title: 'No initial allocation below zero',
  severity: 'error',
  citation: { law: '22-15-9 A NMSA 1978', source: 'S3, Attachments 5a and 5b' },
  run(context) {
    return viewsOf(context, 'initial-allocation').flatMap((view) => {
      const column = view.column('allocation');
      if (column === undefined) return [];
      return view.rows('data').flatMap(({ row }): Finding[] => {
        const amount = view.number(row, column);
        if (!amount?.lt(0)) return [];
        const adjustment = view.number(row, view.column('adjustment'));
        const cause = adjustment?.lt(0)
          ? `: the adjustment of ${formatMoney(adjustment)} is larger than what it earned`
          : '';
        return [
          findingAt(
            NEGATIVE_ALLOCATION,
            view,
            { row, column },
            {
              message: `${view.name(row)} is allocated ${formatMoney(amount)}${cause}. An entitlement is a portion of the appropriation and cannot be below zero; what was paid too much is settled in the January recomputation.`,
              actual: formatMoney(amount),
              expected: `at least ${formatMoney(decimal(0))}`,
              amount: amount.abs().toNumber(),
            },
          ),
        ];
      });
    });
  },
};
