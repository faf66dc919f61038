/** Apart from the function, whose bundle would carry the texts of every deadline. */
import type { DeadlineRule } from '../../law/deadline-rules';
import { DEADLINES } from '../../law/deadlines';
import { dueDate } from '../../rules/accountability/due-date';
import type { FunctionDoc } from '../runtime/doc';
import { day, n, step, type Working } from '../runtime/working';
import { type DUE_DATE, EVENTS, holidaysOf } from './due-date';

export const DUE_DATE_DOC: FunctionDoc<typeof DUE_DATE> = {
  area: 'Accountability and deadlines',
  summary: 'The day by which something is due: evaluations, complaints, hearings, corrections, allocations, reports.',
  params: {
    event: 'Name of the deadline, "evaluation" or "final allocation" for instance: see the list on the help page.',
    date: 'Day on which the clock starts; for a day of the year, any day: the first such day on or after it is given.',
    holidays:
      'Days that are no working days, for the deadlines in working or business days. Left out: the legal holidays of the state, and for business days the federal ones too.',
  },
  returns: 'A date as Excel’s serial number. Format the cell as a date.',
  details: [
    'Days are calendar days. "score challenge" counts working days (Monday to Friday without the state’s legal holidays, 12-5-2 NMSA 1978), "resolution agreement void" business days (without federal and state holidays, 34 CFR 300.11(b)). Offices close on other days too, such as the day after Thanksgiving: list all days off in holidays where that matters.',
    ...EVENTS.map((event) => {
      const { title, from, citation } = DEADLINES[event];
      return `"${event}": ${title}. Date: ${from} (${citation.law}; ${citation.source}).`;
    }),
  ],
  examples: [
    { formula: '=NM.DUE_DATE("evaluation",DATE(2014,9,2))', value: 41944, note: 'November 1, 2014: 60 days.' },
    {
      formula: '=NM.DUE_DATE("expedited resolution session",DATE(2014,9,2))',
      value: 41891,
      note: 'September 9, 2014.',
    },
    { formula: '=NM.DUE_DATE("correction",DATE(2016,2,29))', value: 42794, note: 'February 28, 2017: one year.' },
    { formula: '=NM.DUE_DATE("final allocation",DATE(2013,7,1))', value: 41654, note: 'January 15, 2014.' },
    {
      formula: '=NM.DUE_DATE("initial allocation",DATE(2014,4,1))',
      value: 41730,
      note: 'April 1, 2014, the day itself.',
    },
    {
      formula: '=NM.DUE_DATE("resolution agreement void","Nov 26, 2014")',
      value: 41975,
      note: 'December 2, 2014: three business days, Thanksgiving and a weekend between.',
    },
    {
      formula: '=NM.DUE_DATE("charter notice",DATE(2014,8,1))',
      value: 41732,
      note: 'April 3, 2014 at the latest: 120 days before the school opens.',
    },
    { formula: '=NM.DUE_DATE("review institute",DATE(2005,1,1))', value: 38508, note: 'June 5, 2005, as S3 has it.' },
    { formula: '=NM.DUE_DATE("lunch",DATE(2014,4,1))', value: { error: '#VALUE!' } },
  ],
};

/** "60 calendar days", "one year", "120 calendar days before". */
function spanText(rule: DeadlineRule): string | undefined {
  const span = (count: number, unit: string): string => {
    const size = Math.abs(count);
    return `${size} ${unit}${size === 1 ? '' : 's'}${count < 0 ? ' before' : ''}`;
  };
  if ('days' in rule) return span(rule.days, 'calendar day');
  if ('workingDays' in rule) return span(rule.workingDays, 'working day');
  if ('businessDays' in rule) return span(rule.businessDays, 'business day');
  if ('months' in rule) return span(rule.months, 'month');
  return 'years' in rule ? span(rule.years, 'year') : undefined;
}

export const DUE_DATE_WORKING: Working<typeof DUE_DATE> = (given) => {
  const { title, from, rule, citation } = DEADLINES[given.event];
  const due = day(dueDate(given.event, given.date, holidaysOf(given)));
  const span = spanText(rule);
  if (span === undefined) {
    const numbers = n`the first such day from ${day(given.date)} on`;
    return [step(`${title}: at the same time every year.`, numbers, due, citation.law)];
  }
  const isBefore = span.endsWith(' before');
  return [
    step(
      `${title}: ${span}${isBefore ? '' : ' from'}: ${from}.`,
      n`${day(given.date)} ${isBefore ? '−' : '+'} ${span.replace(/ before$/, '')}`,
      due,
      citation.law,
    ),
  ];
};
