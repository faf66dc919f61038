import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';

const FIGURES = [figureOf('excess-cost', 'perPupil'), figureOf('excess-cost', 'minimum')];

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
      .flatMap((item) => FIGURES.flatMap((figure) => kindFindings(EXCESS_COST, [item], figure))),
};
