import { lawOfTable } from '../law-of-table';
import type { Decimal } from '../../rules/decimal';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney, formatPercent } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { allocated, netAppropriation, roundingOf, shareOf, totalCell } from './funds';

/** The least share that the law of the table's year has allocated by April 1. */
export function initialShare(view: TableView): Decimal {
  return lawOfTable(view, 'instructionalMaterial').value('instructional-material-share');
}

function shareTooSmall(view: TableView): Finding[] {
  const law = initialShare(view);
  const at = view.input('share');
  const share = shareOf(view);
  if (!at || !share || share.lte(0) || share.gte(law)) return [];
  const least = formatPercent(law);
  return [
    findingAt(NINETY_PERCENT, view, at, {
      message: `The share allocated by April 1 is ${formatPercent(share)}. The law requires not less than ${least} of the estimated entitlements.`,
      actual: formatPercent(share),
      expected: `at least ${least}`,
      fix: {
        after: law.times(at.value.gt(1) ? 100 : 1).toNumber(),
        reason: `Not less than ${least} is allocated by April 1.`,
      },
    }),
  ];
}

function tooLittle(view: TableView): Finding[] {
  const net = netAppropriation(view);
  const total = allocated(view, 'allocation');
  if (!net || !total) return [];
  const share = initialShare(view);
  const least = net.times(share);
  if (total.gte(least.minus(roundingOf(view)))) return [];
  return [
    findingAt(NINETY_PERCENT, view, totalCell(view, 'allocation'), {
      message: `The allocations add up to ${formatMoney(total)}, which is ${formatPercent(total.div(net))} of the ${formatMoney(net)} to be shared. By April 1 not less than ${formatPercent(share)}, ${formatMoney(least)}, is to be allocated: ${formatMoney(least.minus(total))} are missing.`,
      actual: formatMoney(total),
      expected: `at least ${formatMoney(least)}`,
      amount: least.minus(total).toNumber(),
    }),
  ];
}

export const NINETY_PERCENT: Check = {
  id: 'im.ninety-percent',
  title: 'Not less than 90 % allocated by April 1',
  severity: 'error',
  citation: { law: '22-15-9 A NMSA 1978', source: 'S3, Table 2' },
  run(context) {
    return viewsOf(context, 'initial-allocation').flatMap((view) => {
      const share = shareTooSmall(view);
      return share.length > 0 ? share : tooLittle(view);
    });
  },
};
