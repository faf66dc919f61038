import { onCalendar } from '../../rules/calendar';
import { availability } from '../../rules/idea-fiscal/availability';
import { perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { date } from '../runtime/kinds';

export const AVAILABILITY = perCase({
  name: 'AVAILABILITY',
  citation: {
    law: '34 CFR 76.703, 76.709',
    source: 'S4, "Obligation and Liquidation of IDEA Funds (Section 611 and 619)"',
    note: 'S4 says both "an additional 3 months" and "no later than 90 days" for liquidation; three months are given.',
  },
  params: { award_date: required(date) },
  width: 2,
  result: 'date',
  compute({ award_date }) {
    const { lastDayToObligate, lastDayToLiquidate } = availability(award_date);
    return [onCalendar(lastDayToObligate), onCalendar(lastDayToLiquidate)];
  },
});

export const AVAILABILITY_DOC: FunctionDoc<typeof AVAILABILITY> = {
  area: 'IDEA fiscal',
  summary: 'The last day to obligate Part B funds of an award, and the last day to pay what was obligated.',
  params: { award_date: 'First day of the award, usually July 1.' },
  returns: 'Two dates, {obligate, liquidate}: format the cells as dates. One row for each award.',
  details: [
    'Funds can be obligated for 27 months from the award: 15 months and the 12 months of carry-over. Obligations are to be paid within 3 more months. The manual also says 90 days: to keep both, pay a day or two earlier.',
  ],
  examples: [
    {
      formula: '=TEXT(NM.AVAILABILITY("2015-07-01"),"yyyy-mm-dd")',
      value: [['2017-09-30', '2017-12-31']],
      note: 'An award of July 1, 2015.',
    },
  ],
};
