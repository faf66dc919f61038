import { lawOfTable } from '../law-of-table';
import { sizeAbove } from '../../rules/disproportionality/finding';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt, shownAs } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { readFinding } from './finding-words';

/** A ratio shown of ten or fewer children without a word of it. */
export const SMALL_GROUP: Check = {
  id: 'disp.small-group',
  title: 'A ratio of ten or fewer children is marked as too few to determine',
  severity: 'warning',
  citation: {
    law: '34 CFR 300.646',
    source: 'S4, indicators 9 and 10 and Appendix E: "sample size of greater than 10"',
  },
  run: (context) => casesOf(context, 'risk-ratio').flatMap(smallGroup),
};

function smallGroup(item: Case): Finding[] {
  const size = item.number('count');
  const minimum = sizeAbove(lawOfTable(item.view, 'specialEducation'), item.view.input('minimumN')?.value);
  if (!size || size.gt(minimum) || size.isZero()) return [];
  // A table that gives findings says it there, or is told of it by the check of findings.
  if (item.at('finding') && readFinding(item.text('finding'))) return [];
  const role = ['ratio', 'weighted'].find((one) => item.number(one));
  const at = role && item.at(role);
  const ratio = role && item.number(role);
  if (!role || !at || !ratio) return [];
  return [
    findingAt(SMALL_GROUP, item.view, at, {
      message: `${item.name}: a ratio of ${shownAs(item, role, ratio)} is shown for ${formatCount(size)} children. Groups of ${formatCount(minimum)} or fewer are too few to determine, and can be recognised.`,
      actual: shownAs(item, role, ratio),
      expected: 'Too few to determine',
    }),
  ];
}
