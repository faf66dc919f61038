import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import { once } from '../places';
import type { Template, TemplateColumn } from '../template';

/** "Yes" until the day on which it was due, or "No"; nothing while one of the two is missing. */
export function onTime(done: string, due: string): TemplateColumn['formula'] {
  return (at) => once([at.cell(done), at.cell(due)], `IF(${at.cell(done)}<=${at.cell(due)},"Yes","No")`);
}

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
