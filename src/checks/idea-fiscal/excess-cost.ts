import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { withConsequences } from '../explain/moved';
import { figureOf, kindFindings } from '../kind-figure';
import { CENT } from '../judgement/rounding';

const PER_PUPIL = figureOf('excess-cost', 'perPupil');
const MINIMUM = figureOf('excess-cost', 'minimum');

/** Whether capital outlay and debt service are known: a column of theirs that is still blank is not nothing. */
function hasCapital(item: Case<'capitalAndDebt'>): boolean {
  return !item.at('capitalAndDebt') || item.number('capitalAndDebt') !== undefined;
}

/** The average for each pupil, or the minimum for children with disabilities, that does not follow from the worksheet. */
export const EXCESS_COST: Check = {
  id: 'idea.excess-cost',
  title: 'Excess cost follows from the expenditures, deductions and enrollment',
  severity: 'error',
  citation: { law: '34 CFR 300.16 and 300.202(b); Appendix A to Part 300', source: 'S4, "Excess Costs"' },
  run: (context) =>
    casesOf(context, 'excess-cost')
      .filter(hasCapital)
      .flatMap((item) => {
        const average = kindFindings(EXCESS_COST, [item], PER_PUPIL);
        const minimum = kindFindings(EXCESS_COST, [item], MINIMUM);
        if (minimum.length === 0 || !isOfAverage(item)) return [...average, ...minimum];
        // The amounts above it may all be right: what was carried on is the average as it stands.
        return average.map((finding) => withConsequences({ ...finding, explanations: undefined }, minimum));
      }),
};

/** Whether the minimum is the average that the worksheet shows, right or wrong, for all children. */
function isOfAverage(item: Case<'perPupil' | 'children' | 'minimum'>): boolean {
  const [average, children, minimum] = (['perPupil', 'children', 'minimum'] as const).map((role) => item.number(role));
  return !!average && !!children && !!minimum && average.times(children).minus(minimum).abs().lte(CENT);
}
