import { charterProRata, daysOf, lastDayForAll } from '../../rules/idea-fiscal/charter-opening';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { date, money } from '../runtime/kinds';
import { type Working, day, dollars, n, step, verdict } from '../runtime/working';

export const CHARTER_PRORATA = perCell({
  name: 'CHARTER_PRORATA',
  citation: {
    law: '34 CFR 76.792',
    source: 'S4, "Creation of New LEAs or Significantly Expanding Charter School Enrollment"',
    note: 'For a school that opens on or after February 1 the pro rata part is discretionary: the state may pay it (76.792(c)).',
  },
  params: {
    amount: required(money),
    opened: required(date),
    year_start: required(date),
    year_end: required(date),
  },
  result: 'money',
  compute: (given) => charterProRata(given.amount, given.opened, given.year_start, given.year_end),
});

export const CHARTER_PRORATA_DOC: FunctionDoc<typeof CHARTER_PRORATA> = {
  area: 'IDEA fiscal',
  summary: 'Federal funds of a charter school LEA in the year it opens or significantly expands.',
  params: {
    amount: 'The proportionate amount it is eligible for in a full year, in dollars.',
    opened: 'Day on which it opened or expanded.',
    year_start: 'First day of the academic year.',
    year_end: 'Last day of the academic year.',
  },
  returns: 'Dollars, to the cent.',
  details: [
    'Opened by November 1 of the academic year: the whole amount. Later: the amount × days from opening to the end of the year ÷ days of the year, the first and last day counted.',
    'After November 1 and before February 1 the state must pay at least this part; on or after February 1 it may.',
  ],
  examples: [
    {
      formula: '=NM.CHARTER_PRORATA(36500,"2015-11-01","2015-07-01","2016-06-30")',
      value: 36500,
      note: 'November 1: all of it.',
    },
    {
      formula: '=NM.CHARTER_PRORATA(36600,"2015-11-02","2015-07-01","2016-06-30")',
      value: 24200,
      note: '242 of 366 days.',
    },
    {
      formula: '=NM.CHARTER_PRORATA(36600,"2016-02-01","2015-07-01","2016-06-30")',
      value: 15100,
      note: '151 of 366 days; discretionary.',
    },
  ],
};

export const CHARTER_PRORATA_WORKING: Working<typeof CHARTER_PRORATA> = ({ amount, opened, year_start, year_end }) => {
  const last = lastDayForAll(year_start);
  const all = opened <= last;
  const result = dollars(charterProRata(amount, opened, year_start, year_end));
  return [
    step(
      'A charter school that opens or significantly expands by November 1 of the academic year gets all it is eligible for.',
      n`${day(opened)} is not after ${day(last)}`,
      verdict(all),
      '34 CFR 76.792(a)',
    ),
    all
      ? step('The whole amount.', n`${dollars(amount)}`, result, '34 CFR 76.792(a)')
      : step(
          'Later, the part that belongs to the days on which it takes part, of the days of the academic year.',
          n`${dollars(amount)} × ${daysOf(opened, year_end)} ÷ ${daysOf(year_start, year_end)}`,
          result,
          '34 CFR 76.792(b) and (c)',
        ),
  ];
};
