import { type Decimal } from '../../rules/decimal';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { type Figure, misfit, misfitFinding } from '../figure';
import { risk } from '../../rules/disproportionality/risk';

const PERCENT = 100;

const RATE: Figure = {
  role: 'rate',
  inputs: ['suspended', 'children'],
  compute: ([count, enrollment]): Decimal | undefined =>
    count && enrollment ? risk({ count, enrollment }) : undefined,
  formula: (item) => formulaOf('RISK', item.ref('suspended'), item.ref('children')),
};

const IN_PERCENT: Figure = {
  ...RATE,
  compute: (inputs) => RATE.compute(inputs)?.times(PERCENT),
  formula: (item) => `=${RATE.formula?.(item)?.slice(1) ?? ''}*${PERCENT}`,
};

/** Rates of which most are above 1 are written in percent. */
function figureOf(item: Case): Figure {
  const { count, aboveOne } = item.typedFigures('rate');
  const inPercent = count > 0 ? aboveOne * 2 > count : item.number('rate')?.gt(1);
  return inPercent ? IN_PERCENT : RATE;
}

/** A rate of suspensions that is not the children suspended divided by all children. */
export const DISCREPANCY_RATE: Check = {
  id: 'disp.suspension-rate',
  title: 'A suspension rate is the children suspended divided by all',
  severity: 'error',
  citation: { law: '34 CFR 300.170', source: 'S4, indicators 4A and 4B' },
  run: (context) =>
    casesOf(context, 'discrepancy').flatMap((item) => {
      const figure = figureOf(item);
      const found = misfit(item, figure);
      return found
        ? misfitFinding(DISCREPANCY_RATE, item, figure, found, { why: 'children suspended divided by all children is' })
        : [];
    }),
};
