import { type DeadlineEvent, DEADLINE_RULES } from '../../law/deadline-rules';
import { dueDate } from '../../rules/accountability/due-date';
import { bareWords } from '../../rules/words/plain';
import { blankAs, optionalRange, perCell, required, type Values } from '../runtime/define';
import { didYouMean } from '../../rules/words/did-you-mean';
import { date, type Kind, Misread } from '../runtime/kinds';

export const EVENTS = Object.keys(DEADLINE_RULES) as DeadlineEvent[];

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

export function holidaysOf({ holidays }: Values<typeof PARAMS>): number[] | undefined {
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
