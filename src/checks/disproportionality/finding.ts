import { lawOfTable } from '../law-of-table';
import { type Disproportionality, disproportionality } from '../../rules/disproportionality/finding';
import { plainWords } from '../../recognition/words';
import { type Case, type CellAt, casesOf, formulaOf } from '../case';
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

/** Half of the last digit that the ratios of a column are typed with; nothing for one that is computed. */
function halfDigit(item: Case, role: string): number {
  return item.isFormula(role) ? 0 : 0.5 / 10 ** item.typedFigures(role).mostTyped;
}

function asksForSignificance(item: Case, { column }: CellAt): boolean {
  return plainWords(item.view.header(column)).includes('significant');
}

function findingOf(item: Case): Finding[] {
  const at = item.at('finding');
  const printed = readFinding(item.text('finding'));
  const [ratio, weighted, size] = ['ratio', 'weighted', 'count'].map((role) => item.number(role));
  if (!at || !printed || !ratio || !weighted || !size) return [];
  const minimum = item.view.input('minimumN')?.value;
  const law = lawOfTable(item.view, 'specialEducation');
  const given = (steps: number): Disproportionality =>
    disproportionality(
      ratio.plus(halfDigit(item, 'ratio') * steps),
      weighted.plus(halfDigit(item, 'weighted') * steps),
      size,
      law,
      minimum,
    );
  const expected = given(0);
  // A finding is of the ratios before they were rounded.
  if ([expected, given(1), given(-1)].includes(printed)) return [];
  // "No" is said of few children too, and, where only significance is asked for, of all that is less.
  const isLess = expected === 'Too few to determine' || asksForSignificance(item, at);
  if (printed === 'None' && isLess && expected !== 'Significant disproportionality') return [];
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
