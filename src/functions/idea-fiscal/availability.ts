import { FY_OF_MANUAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { onCalendar } from '../../rules/calendar';
import { availability, monthsAvailable } from '../../rules/idea-fiscal/availability';
import { optional, perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { date, lawOfYear } from '../runtime/kinds';
import { type Working, day, n, step } from '../runtime/working';

export const AVAILABILITY = perCase({
  name: 'AVAILABILITY',
  citation: {
    law: '34 CFR 76.703, 76.709',
    source: 'S4, "Obligation and Liquidation of IDEA Funds (Section 611 and 619)"',
    note: 'S4 says both "an additional 3 months" and "no later than 90 days" for liquidation; three months are given.',
  },
  params: { award_date: required(date), fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation) },
  width: 2,
  result: 'date',
  compute({ award_date, fy }) {
    const { lastDayToObligate, lastDayToLiquidate } = availability(award_date, fy);
    return [onCalendar(lastDayToObligate), onCalendar(lastDayToLiquidate)];
  },
});

export const AVAILABILITY_DOC: FunctionDoc<typeof AVAILABILITY> = {
  area: 'IDEA fiscal',
  summary: 'The last day to obligate Part B funds of an award, and the last day to pay what was obligated.',
  params: { award_date: 'First day of the award, usually July 1.', fy: FY_OF_MANUAL },
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

export const AVAILABILITY_WORKING: Working<typeof AVAILABILITY> = ({ award_date, fy }, { part }) => {
  const { toObligate, toLiquidate } = monthsAvailable(fy);
  const { lastDayToObligate, lastDayToLiquidate } = availability(award_date, fy);
  const obligate = step(
    'Funds are obligated within 27 months, the first day counted.',
    n`${day(award_date)} + ${toObligate} months − 1 day`,
    day(lastDayToObligate),
    '34 CFR 76.709',
  );
  if (part === 0) return [obligate];
  return [
    obligate,
    step(
      'What was obligated is paid within 3 months more.',
      n`${day(award_date)} + ${toObligate} months + ${toLiquidate} months − 1 day`,
      day(lastDayToLiquidate),
    ),
  ];
};
