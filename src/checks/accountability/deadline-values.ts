import type { DeadlineEvent } from '../../law/deadline-rules';
import type { HeaderWords, InputRole } from '../../kinds/kind';
import { plainWords } from '../../recognition/words';
import type { LabelledCase, LabelledValues } from '../labelled-cases';
import { titlesOf } from '../sheet-texts';

/**
 * The two dates of a deadline by what happens at each, in the words of their headers: what starts the clock, and what has
 * to be done by then. A header names what it is about itself ("BAR approved"), or its sheet does and the header only says
 * what happened ("Approved").
 */
export interface DeadlineDates {
  readonly event: DeadlineEvent;
  /** The same where the case is expedited. */
  readonly expedited?: DeadlineEvent;
  /** What it is about, as a pattern. */
  readonly about: string;
  /** What happens, as patterns. */
  readonly start: string;
  readonly done: string;
  /** Words that make a header of the second date another's. */
  readonly notDone?: string;
}

const FOUND = 'identified|discovered|identification|date of finding|found';
const NONCOMPLIANCE = 'non ?compliance|findings?|monitoring';
const DUE_PROCESS = 'due process|resolution|dph|expedited hearings?';
const FILED = '(?:(?:complaint|request|petition) )?(?:filed|filing|received|requested)|(?:complaint|request) date';

export const DEADLINE_DATES: readonly DeadlineDates[] = [
  {
    event: 'evaluation',
    about: 'consent|evaluations?|evaluated',
    start: 'consent|consented|consent received|consent signed',
    done: 'evaluation|evaluated|evaluation completed|evaluation complete',
    notDone: 'consent|code|type',
  },
  {
    event: 'complaint',
    about: 'complaints?',
    start: 'received|filed|submitted',
    done: '(?:final |complaint )?report(?: was)? (?:issued|sent|date)|issued|resolved|resolution|decision|decided|closed|letter of findings',
  },
  {
    event: 'resolution session',
    expedited: 'expedited resolution session',
    about: DUE_PROCESS,
    start: FILED,
    done: '(?:resolution )?(?:session|meeting)(?: was)?(?: held| convened| date)?|held|convened',
    notDone: 'notification|notified|notice|period|agreement|scheduled|waived|reached',
  },
  {
    event: 'resolution period',
    expedited: 'expedited resolution period',
    about: DUE_PROCESS,
    start: FILED,
    done: '(?:resolution )?period (?:ends?|ended|over|closed)|end of (?:the )?(?:resolution )?period|agreement (?:reached|signed)(?: on| date)',
    notDone: 'notification|notice|session',
  },
  {
    event: 'hearing',
    about: 'hearings?|due process|dph',
    start: '(?:resolution )?period (?:ends?|ended|over|closed)|end of (?:the )?(?:resolution )?period',
    done: '(?:hearing )?decision(?: issued| mailed)?|decided|final decision',
  },
  { event: 'finding notice', about: NONCOMPLIANCE, start: FOUND, done: 'notified|notice|notification|letter sent' },
  {
    event: 'correction',
    about: NONCOMPLIANCE,
    start: FOUND,
    done: 'corrected|correction|correction verified|verified|cleared',
  },
  {
    event: 'budget adjustment',
    about: 'bars?|budget adjustments?',
    start: 'submitted|submission|received|sent',
    done: 'approved|disapproved|approval|decision|decided|approved or disapproved',
  },
  {
    event: 'reimbursement',
    about: 'reimbursements?|rfrs?',
    start: 'submitted|submission|requested|received',
    done: 'processed|paid|payment|reimbursed',
    notDone: 'amount',
  },
];

function role(name: string, labels: readonly HeaderWords[], not: readonly HeaderWords[] = []): InputRole {
  return { role: name, title: name, what: name, labels, not, number: 'date' };
}

const DUE = [/\bdue\b(?! process)/, /\b(?:deadline|days|amount|status)\b/];

/** The headers of a date: what it is about with what happened, in any order, or only what happened. */
function headers(about: string, happened: string): HeaderWords[] {
  return [
    new RegExp(`^(?=.*\\b(?:${about})\\b).*\\b(?:${happened})\\b`),
    new RegExp(`^(?:date |day )?(?:of )?(?:the )?(?:${happened})(?: date| on)?$`),
  ];
}

export function valuesOf({ about, start, done, notDone }: DeadlineDates): LabelledValues {
  const otherDone = notDone ? [...DUE, new RegExp(`\\b(?:${notDone})\\b`)] : DUE;
  return {
    roles: [
      role('done', headers(about, done), otherDone),
      role('start', headers(about, start), DUE),
      role('days', ['days', 'days used', 'number of days', 'calendar days', 'days elapsed'], ['late', 'allowed']),
      role('exception', [
        'exception',
        'exception code',
        'exception reason',
        'reason for delay',
        'delay reason',
        'extension',
        'extension reason',
        'reason for extension',
      ]),
      role('status', ['status', 'timely', 'on time', 'met timeline', 'timeline met', 'within 60 days']),
      role('expedited', ['expedited', 'expedited hearing', 'type of hearing']),
    ],
    needed: [['start', 'done']],
    hint: new RegExp(
      `\\b(?:${about}|${start}|${done}|days|exception|extension|reason|status|timely|time|timeline|expedited)\\b`,
    ),
  };
}

/** Headers that only say what happened are of this deadline where the sheet is about it. */
export function isAbout({ about }: DeadlineDates, item: LabelledCase): boolean {
  const named = new RegExp(`\\b(?:${about})\\b`);
  const has = (text: string): boolean => named.test(plainWords(text));
  return ['start', 'done'].every((name) => has(item.title(name))) || titlesOf(item.sheet).some(has);
}

/** Deadlines of a day of the year, told from a second value of the case. */
export const K5_APPLICATION: LabelledValues = {
  roles: [
    role('application', [
      'application date',
      'date of application',
      'application submitted',
      'date application submitted',
      'application received',
      'k 5 plus application',
    ]),
    role('firstDay', ['first day', 'program start', 'start date', 'first day of program', 'program start date']),
  ],
  needed: [['application', 'firstDay']],
  hint: /\b(?:application|first|start)\b/,
};

export const REQUISITION: LabelledValues = {
  roles: [
    role('requisition', [
      'requisition date',
      'date of requisition',
      'requisition submitted',
      'date requisition submitted',
      'requisition received',
    ]),
    role('schoolYear', ['for school year', 'school year', 'requisition year']),
  ],
  needed: [['requisition', 'schoolYear']],
  hint: /\b(?:requisition|school)\b/,
};
