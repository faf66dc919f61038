import { type Deadline, type DeadlineEvent, type DeadlineRule, DEADLINES } from '../../law/deadlines';
import { dueDate } from '../../rules/accountability/due-date';
import { bareWords } from '../../rules/words/plain';
import { blankAs, optionalRange, perCell, required, type Values } from '../runtime/define';
import { didYouMean } from '../runtime/did-you-mean';
import type { FunctionDoc } from '../runtime/doc';
import { date, type Kind, Misread } from '../runtime/kinds';
import { type Working, day, n, step } from '../runtime/working';

const EVENTS = Object.keys(DEADLINES) as DeadlineEvent[];

/** Spaces, hyphens and underscores are the same, as is the case: "Finding notice", "finding-notice", "FINDING_NOTICE". */
const BY_NAME = new Map(EVENTS.map((event) => [bareWords(event), event]));

const deadlineEvent: Kind<DeadlineEvent> = {
  expects: 'the name of a deadline, "evaluation" for instance',
  read(cell) {
    if (typeof cell !== 'string') return new Misread('is not a name');
    return BY_NAME.get(bareWords(cell)) ?? unknown(cell);
  },
};

function unknown(name: string): Misread {
  return new Misread(
    'is not a known event',
    `${didYouMean(name, EVENTS)}The help of NM.DUE_DATE lists all ${EVENTS.length}.`,
  );
}

const PARAMS = {
  event: required(deadlineEvent),
  date: required(date),
  holidays: optionalRange(blankAs(date, undefined)),
};

function holidaysOf({ holidays }: Values<typeof PARAMS>): number[] | undefined {
  return holidays?.cells.flatMap((day) => day ?? []);
}

export const DUE_DATE = perCell({
  name: 'DUE_DATE',
  citation: {
    law: '34 CFR 76.788, 76.793, 300.152, .153, .301, .506, .507, .510, .511, .515, .532, .600 and .602; 22-2-14 and 22-15-9 NMSA 1978; 6.75.2 and 6.30.12 NMAC; holidays: 12-5-2 NMSA 1978 and 5 U.S.C. 6103',
    source: 'S1, S3 and S4: each event has its own citation in the table of deadlines',
    note: 'Days are calendar days unless the law speaks of working or business days; no due day is moved for a weekend or holiday, since the sources say nothing of it.',
  },
  params: PARAMS,
  result: 'date',
  compute: (given) => dueDate(given.event, given.date, holidaysOf(given)),
});

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
  const { title, from, rule, citation }: Deadline = DEADLINES[given.event];
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
