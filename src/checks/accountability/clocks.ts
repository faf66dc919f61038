import type { TableKindId } from '../../kinds';
import type { DeadlineEvent } from '../../law/deadline-rules';

/** A deadline of a log: what starts it, the day that the sheet says it is due, and what had to be done. */
export interface Clock {
  readonly event: DeadlineEvent;
  /** The same where the case is expedited. */
  readonly expedited?: DeadlineEvent;
  readonly start: string;
  readonly due?: string;
  readonly done: string;
}

/** The deadlines that each kind of log keeps. */
export const CLOCKS: Partial<Record<TableKindId, readonly Clock[]>> = {
  'evaluation-timeline': [{ event: 'evaluation', start: 'consent', due: 'due', done: 'evaluation' }],
  'complaint-log': [{ event: 'complaint', start: 'received', due: 'due', done: 'reported' }],
  'due-process-log': [
    {
      event: 'resolution session',
      expedited: 'expedited resolution session',
      start: 'filed',
      due: 'sessionDue',
      done: 'session',
    },
    {
      event: 'resolution period',
      expedited: 'expedited resolution period',
      start: 'filed',
      due: 'periodDue',
      done: 'periodEnd',
    },
    { event: 'hearing', start: 'periodEnd', due: 'decisionDue', done: 'decided' },
  ],
  'noncompliance-log': [
    { event: 'finding notice', start: 'identified', due: 'noticeDue', done: 'notified' },
    { event: 'correction', start: 'identified', due: 'correctionDue', done: 'corrected' },
  ],
  'budget-adjustment-log': [{ event: 'budget adjustment', start: 'submitted', due: 'due', done: 'decided' }],
  'budget-transfer': [{ event: 'budget adjustment', start: 'submitted', done: 'approved' }],
  'reimbursement-log': [{ event: 'reimbursement', start: 'submitted', due: 'due', done: 'processed' }],
};
