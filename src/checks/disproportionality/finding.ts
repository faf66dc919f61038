import { disproportionality, SIZE_ABOVE } from '../../rules/disproportionality/finding';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { findingAt, shownAs } from '../figure';
import type { Finding } from '../finding';
import { readFinding } from './finding-words';

/** A finding that is not what both ratios and the group's size give. */
export const FINDING: Check = {
  id: 'disp.finding',
  title: 'A finding follows from both ratios and the group’s size',
  severity: 'error',
  citation: {
    law: '34 CFR 300.646',
    source: 'S4, indicators 9 and 10 and Appendix E',
    note: 'Both ratios 5.0 and above: significant; 3.0 and above: disproportionate representation; more than ten children',
  },
  run: (context) => casesOf(context, 'risk-ratio').flatMap(findingOf),
};

function findingOf(item: Case): Finding[] {
  const at = item.at('finding');
  const printed = readFinding(item.text('finding'));
  const [ratio, weighted, size] = ['ratio', 'weighted', 'count'].map((role) => item.number(role));
  if (!at || !printed || !ratio || !weighted || !size) return [];
  const minimum = item.view.input('minimumN')?.value;
  const expected = disproportionality(ratio, weighted, size, minimum ?? SIZE_ABOVE);
  if (printed === expected) return [];
  // Where nothing is found, some write nothing of the size.
  if (printed === 'None' && expected === 'Too few to determine') return [];
  return [
    findingAt(FINDING, item.view, at, {
      message: `${item.name}: "${item.text('finding')}" is shown, but a risk ratio of ${shownAs(item, 'ratio', ratio)}, a weighted one of ${shownAs(item, 'weighted', weighted)} and ${size.toString()} children counted mean "${expected}".`,
      actual: item.text('finding'),
      expected,
      fix: {
        after: minimum
          ? expected
          : formulaOf('DISPROPORTIONALITY', item.ref('ratio'), item.ref('weighted'), item.ref('count')),
        reason: `${item.name}: the finding follows from both ratios and the group’s size.`,
      },
    }),
  ];
}
