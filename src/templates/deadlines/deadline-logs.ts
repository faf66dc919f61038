import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import { once } from '../places';
import type { Template, TemplateColumn } from '../template';

/** "Yes" until the day on which it was due, or "No"; nothing while one of the two is missing. */
export function onTime(done: string, due: string): TemplateColumn['formula'] {
  return (at) => once([at.cell(done), at.cell(due)], `IF(${at.cell(done)}<=${at.cell(due)},"Yes","No")`);
}

export const EVALUATION_TIMELINE: Template = {
  kind: kindOf('evaluation-timeline'),
  sheet: 'Initial evaluations',
  description:
    'Days from parental consent to the initial evaluation, and whether the 60 days of indicator 11 were kept.',
  columns: [
    { role: 'student' },
    { role: 'consent' },
    { role: 'due', formula: byEquation('evaluation-timeline', 'due') },
    { role: 'evaluation' },
    { role: 'exception', list: ['parent', 'transfer'] },
    { role: 'days', formula: byEquation('evaluation-timeline', 'days') },
    { role: 'status', width: 24, formula: byEquation('evaluation-timeline', 'status') },
  ],
  rows: 25,
  notes: ['The sixtieth day is timely; exceptions are those of 34 CFR 300.301(d) and (e).'],
  functions: ['DUE_DATE', 'EVALUATION_TIMELY'],
};

export const COMPLAINT_LOG: Template = {
  kind: kindOf('complaint-log'),
  sheet: 'State complaints',
  description: 'Complaints to the department, each resolved within 60 days of its receipt.',
  columns: [
    { role: 'case' },
    { role: 'received' },
    { role: 'due', formula: byEquation('complaint-log', 'due') },
    { role: 'reported' },
    { role: 'exception', width: 32 },
    { role: 'status', formula: onTime('reported', 'due') },
  ],
  rows: 15,
  notes: ['More time only in exceptional circumstances, or where the parties agree to mediate: 34 CFR 300.152(b).'],
  functions: ['DUE_DATE'],
};

export const DUE_PROCESS_LOG: Template = {
  kind: kindOf('due-process-log'),
  sheet: 'Due process hearings',
  description: 'Requests for a hearing with the days by which session, period and decision are due.',
  columns: [
    { role: 'case' },
    { role: 'filed' },
    { role: 'sessionDue', formula: byEquation('due-process-log', 'sessionDue') },
    { role: 'session' },
    { role: 'periodDue', formula: byEquation('due-process-log', 'periodDue') },
    { role: 'periodEnd' },
    { role: 'decisionDue', formula: byEquation('due-process-log', 'decisionDue') },
    { role: 'decided' },
  ],
  rows: 15,
  notes: ['Expedited hearings have shorter times (34 CFR 300.532(c)): keep them on a sheet of their own.'],
  functions: ['DUE_DATE'],
};

export const NONCOMPLIANCE_LOG: Template = {
  kind: kindOf('noncompliance-log'),
  sheet: 'Noncompliance',
  description: 'Findings of noncompliance with the days by which notice and correction are due.',
  columns: [
    { role: 'case' },
    { role: 'identified' },
    { role: 'noticeDue', formula: byEquation('noncompliance-log', 'noticeDue') },
    { role: 'notified' },
    { role: 'correctionDue', formula: byEquation('noncompliance-log', 'correctionDue') },
    { role: 'corrected' },
    { role: 'status', formula: onTime('corrected', 'correctionDue') },
  ],
  rows: 15,
  notes: ['Noncompliance is corrected as soon as possible, and in no case later than a year after it was identified.'],
  functions: ['DUE_DATE'],
};

export const BUDGET_ADJUSTMENT_LOG: Template = {
  kind: kindOf('budget-adjustment-log'),
  sheet: 'Budget adjustment requests',
  description: 'Budget adjustment requests, each decided within 30 days of its submission.',
  columns: [
    { role: 'request' },
    { role: 'submitted' },
    { role: 'due', formula: byEquation('budget-adjustment-log', 'due') },
    { role: 'decided' },
    { role: 'status', formula: onTime('decided', 'due') },
  ],
  rows: 15,
  notes: ['Requests that name their funds stand better in "Budget adjustments between funds".'],
  functions: ['DUE_DATE'],
};

export const REIMBURSEMENT_LOG: Template = {
  kind: kindOf('reimbursement-log'),
  sheet: 'Requests for reimbursement',
  description: 'Requests for reimbursement, each processed within 30 days of its submission.',
  columns: [
    { role: 'request' },
    { role: 'submitted' },
    { role: 'due', formula: byEquation('reimbursement-log', 'due') },
    { role: 'processed' },
    { role: 'status', formula: onTime('processed', 'due') },
  ],
  rows: 15,
  notes: ['Days are calendar days.'],
  functions: ['DUE_DATE'],
};
