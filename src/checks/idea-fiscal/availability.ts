import { decimal } from '../../rules/decimal';
import { availability } from '../../rules/idea-fiscal/availability';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, type KindFigure, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';

const byLaw = ({ view }: Case) => lawOfTable(view, 'specialEducation');

/** The day of the award stands in the award itself: two deadlines off by as much are wrong deadlines. */
const AWARD = { borneOut: ['awardDate'] };
const OBLIGATE: KindFigure = { ...figureOf('availability', 'obligate', byLaw), ...AWARD };
const IN_MONTHS: KindFigure = { ...figureOf('availability', 'liquidate', byLaw), ...AWARD };

/** The manual says both: three months, and no later than 90 days. A day by the other reading is right as well. */
const LIQUIDATE: KindFigure = {
  ...IN_MONTHS,
  compute(values, item) {
    const [award] = values;
    const inMonths = IN_MONTHS.compute(values, item);
    if (!award || !inMonths) return undefined;
    const byDays = decimal(availability(award.toNumber(), byLaw(item)).lastDayByDays);
    return item.number('liquidate')?.eq(byDays) ? byDays : inMonths;
  },
};

/** Days until which an award can be obligated and liquidated. */
export const AVAILABILITY: Check = {
  id: 'idea.availability',
  title: 'Awards are obligated within 27 months and liquidated within 3 more',
  severity: 'error',
  citation: { law: '34 CFR 76.709', source: 'S4, "Obligation and Liquidation of IDEA Funds"' },
  run: (context) =>
    casesOf(context, 'availability').flatMap((item) =>
      [OBLIGATE, LIQUIDATE].flatMap((figure) => kindFindings(AVAILABILITY, [item], figure)),
    ),
};
