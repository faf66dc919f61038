import { casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import type { TableKindId } from '../../recognition';

const PAIRS: readonly (readonly [TableKindId, string, string])[] = [
  ['risk-ratio', 'count', 'enrollment'],
  ['risk-ratio', 'stateCount', 'stateEnrollment'],
  ['discrepancy', 'suspended', 'children'],
];

/** More children counted than there are. */
export const COUNT_ABOVE_ENROLLMENT: Check = {
  id: 'disp.count-above-enrollment',
  title: 'No group has more children counted than it has children',
  severity: 'error',
  citation: { law: '34 CFR 300.646, 300.170', source: 'S4, indicators 4A, 4B, 9 and 10' },
  run: (context) =>
    PAIRS.flatMap(([kind, part, whole]) =>
      casesOf(context, kind).flatMap((item): Finding[] => {
        const [counted, all] = [item.number(part), item.number(whole)];
        const at = item.at(part);
        if (!at || !counted || !all || counted.lte(all)) return [];
        return [
          findingAt(COUNT_ABOVE_ENROLLMENT, item.view, at, {
            message: `${item.name}: ${formatCount(counted)} children are counted of ${formatCount(all)} (${item.title(whole)}). One of the two numbers is wrong, or they are swapped.`,
            actual: formatCount(counted),
            expected: `at most ${formatCount(all)}`,
          }),
        ];
      }),
    ),
};
