import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { viewsOf } from '../table-view';
import { CENT } from '../judgement/rounding';

/** Halves that are each rounded to the dollar may be a dollar off together. */
const DOLLAR = 1;

export const HALVES: Check = {
  id: 'im.halves',
  title: 'Adopted and non-adopted parts make up the allocation',
  severity: 'warning',
  citation: { law: '22-15-9 C NMSA 1978', source: 'S3, Attachment 5a, columns G to I' },
  run(context) {
    return viewsOf(context, 'initial-allocation').flatMap((view) => {
      const [allocationColumn, adoptedColumn, offListColumn] = (['allocation', 'adopted', 'offList'] as const).map(
        (role) => view.column(role),
      );
      if (allocationColumn === undefined || adoptedColumn === undefined || offListColumn === undefined) return [];
      return view.rows('data').flatMap(({ row }): Finding[] => {
        const allocation = view.number(row, allocationColumn);
        const adopted = view.number(row, adoptedColumn);
        const offList = view.number(row, offListColumn);
        if (!allocation || !adopted || !offList) return [];
        const parts = adopted.plus(offList);
        const rounding = adopted.isInteger() && offList.isInteger() ? DOLLAR : CENT;
        if (parts.minus(allocation).abs().lte(rounding)) return [];
        return [
          findingAt(
            HALVES,
            view,
            { row, column: adoptedColumn },
            {
              message: `${view.name(row)}: ${formatMoney(adopted)} adopted and ${formatMoney(offList)} non-adopted are ${formatMoney(parts)} together, but the allocation is ${formatMoney(allocation)}.`,
              actual: formatMoney(parts),
              expected: formatMoney(allocation),
            },
          ),
        ];
      });
    });
  },
};
