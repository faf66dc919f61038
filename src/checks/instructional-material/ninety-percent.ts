import { decimal } from '../../rules/decimal';
import { FACTORS } from '../../rules/instructional-material/factors';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney, formatPercent } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { allocated, netAppropriation, roundingOf, totalCell } from './funds';

function shareTooSmall(view: TableView): Finding[] {
  const share = view.input('share');
  if (!share || (share.value.gte(FACTORS.initialShare) && share.value.lte(1)) || share.value.lte(0)) return [];
  const wrong = share.value.gt(1) ? 'more than the whole' : `less than ${formatPercent(FACTORS.initialShare)}`;
  // 90 written for 90 %: what is meant is plain.
  if (share.value.gte(90) && share.value.lte(100)) return [];
  return [
    findingAt(NINETY_PERCENT, view, share, {
      message: `The share allocated by April 1 is ${formatPercent(share.value)}, ${wrong} of the estimated entitlements. The law requires not less than ${formatPercent(FACTORS.initialShare)}.`,
      actual: formatPercent(share.value),
      expected: `${formatPercent(FACTORS.initialShare)} to ${formatPercent(decimal(1))}`,
      fix: {
        after: FACTORS.initialShare.toNumber(),
        reason: `Not less than ${formatPercent(FACTORS.initialShare)} is allocated by April 1.`,
      },
    }),
  ];
}

function tooLittle(view: TableView): Finding[] {
  const net = netAppropriation(view);
  const total = allocated(view, 'allocation');
  if (!net || !total) return [];
  const least = net.times(FACTORS.initialShare);
  if (total.gte(least.minus(roundingOf(view)))) return [];
  return [
    findingAt(NINETY_PERCENT, view, totalCell(view, 'allocation'), {
      message: `The allocations add up to ${formatMoney(total)}, which is ${formatPercent(total.div(net))} of the ${formatMoney(net)} to be shared. By April 1 not less than ${formatPercent(FACTORS.initialShare)}, ${formatMoney(least)}, is to be allocated: ${formatMoney(least.minus(total))} are missing.`,
      actual: formatMoney(total),
      expected: `at least ${formatMoney(least)}`,
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
