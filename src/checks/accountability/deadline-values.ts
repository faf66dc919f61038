import type { DeadlineEvent } from '../../law/deadline-rules';
import type { InputRole } from '../../kinds/kind';
import type { LabelledValues } from '../labelled-cases';

/** The two dates of a deadline, as sheets name them: what starts the clock, and what has to be done by then. */
export interface DeadlineDates {
  readonly event: DeadlineEvent;
  /** Each name of the two dates has one of these words, as a pattern. */
  readonly about: string;
  readonly start: readonly string[];
  readonly done: readonly string[];
  readonly not?: readonly string[];
}

export const DEADLINE_DATES: readonly DeadlineDates[] = [
  {
    event: 'evaluation',
    about: 'consent|evaluation',
    start: [
      'consent date',
      'date of consent',
      'parental consent',
      'consent received',
      'date consent received',
      'parent consent',
    ],
    done: [
      'evaluation date',
      'date of evaluation',
      'initial evaluation',
      'evaluation completed',
      'date evaluation completed',
      'evaluation complete',
    ],
    not: ['due', 'deadline'],
  },
  {
    event: 'complaint',
    about: 'complaint',
    start: [
      'complaint received',
      'complaint received date',
      'date complaint received',
      'complaint filed',
      'date complaint filed',
    ],
    done: [
      'complaint resolved',
      'complaint report issued',
      'date complaint resolved',
      'complaint resolution date',
      'complaint decision',
    ],
    not: ['due', 'deadline'],
  },
  {
    event: 'finding notice',
    about: 'noncompliance|finding',
    start: ['noncompliance identified', 'date noncompliance identified', 'noncompliance identified date'],
    done: ['finding notice', 'notice of finding', 'finding notified', 'date of finding notice', 'finding notice date'],
    not: ['due', 'deadline'],
  },
  {
    event: 'correction',
    about: 'noncompliance|correction',
    start: ['noncompliance identified', 'date noncompliance identified', 'noncompliance identified date'],
    done: [
      'noncompliance corrected',
      'date noncompliance corrected',
      'correction verified',
      'noncompliance corrected date',
    ],
    not: ['due', 'deadline'],
  },
  {
    event: 'budget adjustment',
    about: 'bar|budget',
    start: [
      'bar submitted',
      'budget adjustment request submitted',
      'budget adjustment submitted',
      'bar submission date',
    ],
    done: [
      'bar approved',
      'budget adjustment approved',
      'bar approved or disapproved',
      'bar decision',
      'bar approval date',
    ],
    not: ['due', 'deadline'],
  },
  {
    event: 'reimbursement',
    about: 'reimbursement|rfr',
    start: [
      'request for reimbursement submitted',
      'reimbursement request submitted',
      'reimbursement requested',
      'rfr submitted',
    ],
    done: [
      'request for reimbursement processed',
      'reimbursement processed',
      'reimbursement request processed',
      'rfr processed',
      'reimbursement paid',
    ],
    not: ['due', 'deadline'],
  },
];

function role(name: string, labels: readonly string[], not: readonly string[] = []): InputRole {
  return { role: name, title: name, what: name, labels, not, number: 'date' };
}

export function valuesOf({ about, start, done, not }: DeadlineDates): LabelledValues {
  return {
    roles: [
      role('start', start, not),
      role('done', done, not),
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
    ],
    needed: [['start', 'done']],
    hint: new RegExp(`\\b(?:${about}|days|exception|extension|reason|status|timely|time|timeline)\\b`),
  };
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
