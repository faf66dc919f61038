import { type Deadline, type DeadlineEvent, DEADLINES } from '../../law/deadlines';
import { dueDate } from '../../rules/accountability/due-date';
import { bareWords } from '../../rules/words/plain';
import { perCell, required } from '../runtime/define';
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

export const DUE_DATE = perCell({
  name: 'DUE_DATE',
  citation: {
    law: '34 CFR 300.152, .301, .506, .510, .515, .532 and .600; 22-15-9 NMSA 1978; 6.75.2 and 6.30.12 NMAC',
    source: 'S1, S3 and S4: each event has its own citation in the table of deadlines',
    note: 'Days are calendar days; nothing is moved for weekends or holidays, since the sources say nothing of it.',
  },
  params: { event: required(deadlineEvent), date: required(date) },
  result: 'date',
  compute: ({ event, date: given }) => dueDate(event, given),
});

export const DUE_DATE_DOC: FunctionDoc<typeof DUE_DATE> = {
  area: 'Accountability and deadlines',
  summary: 'The day by which something is due: evaluations, complaints, hearings, corrections, allocations, reports.',
  params: {
    event: 'Name of the deadline, "evaluation" or "final allocation" for instance: see the list on the help page.',
    date: 'Day on which the clock starts; for a day of the year, any day: the first such day on or after it is given.',
  },
  returns: 'A date as Excel’s serial number. Format the cell as a date.',
  details: EVENTS.map((event) => {
    const { title, from, citation } = DEADLINES[event];
    return `"${event}": ${title}. Date: ${from} (${citation.law}; ${citation.source}).`;
  }),
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
    { formula: '=NM.DUE_DATE("lunch",DATE(2014,4,1))', value: { error: '#VALUE!' } },
  ],
};

export const DUE_DATE_WORKING: Working<typeof DUE_DATE> = ({ event, date: given }) => {
  const { title, from, rule, citation }: Deadline = DEADLINES[event];
  const due = day(dueDate(event, given));
  if ('days' in rule) {
    return [
      step(
        `${title}: ${rule.days} calendar days from: ${from}.`,
        n`${day(given)} + ${rule.days} days`,
        due,
        citation.law,
      ),
    ];
  }
  if ('years' in rule) {
    const years = rule.years === 1 ? 'one year' : `${rule.years} years`;
    return [step(`${title}: ${years} from: ${from}.`, n`${day(given)} + ${years}`, due, citation.law)];
  }
  return [
    step(`${title}: on the same day every year.`, n`the first such day from ${day(given)} on`, due, citation.law),
  ];
};
