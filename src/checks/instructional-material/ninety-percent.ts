import { FACTORS } from '../../rules/instructional-material/factors';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney, formatPercent } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { allocated, netAppropriation, roundingOf, shareOf, totalCell } from './funds';

function shareTooSmall(view: TableView): Finding[] {
  const at = view.input('share');
  const share = shareOf(view);
  if (!at || !share || share.lte(0) || share.gte(FACTORS.initialShare)) return [];
  const least = formatPercent(FACTORS.initialShare);
  return [
    findingAt(NINETY_PERCENT, view, at, {
      message: `The share allocated by April 1 is ${formatPercent(share)}. The law requires not less than ${least} of the estimated entitlements.`,
      actual: formatPercent(share),
      expected: `at least ${least}`,
      fix: {
        after: FACTORS.initialShare.times(at.value.gt(1) ? 100 : 1).toNumber(),
        reason: `Not less than ${least} is allocated by April 1.`,
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
