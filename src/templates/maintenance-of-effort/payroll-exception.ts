import { DEPARTURE_REASONS } from '../../law/departure-reasons';
import { kindOf } from '../../recognition';
import type { Template } from '../template';

export const PAYROLL_EXCEPTION: Template = {
  kind: kindOf('payroll-exception'),
  sheet: 'Payroll expenditure summary',
  description: 'A departed employee’s payroll by account, and the exception that the departure allows.',
  columns: [
    { role: 'description' },
    { role: 'payer', list: ['Employee', 'Employer'] },
    { role: 'account', width: 34 },
    { role: 'amount', signed: true, total: true },
    { role: 'reason', list: DEPARTURE_REASONS.map(({ reason }) => reason) },
    { role: 'replacement' },
    {
      role: 'exception',
      total: true,
      formula: (at) =>
        `=IF(OR(${at.cell('amount')}="",${at.cell('reason')}=""),"",NM.DEPARTURE_EXCEPTION(${at.cell('amount')},${at.cell('replacement')},${at.cell('reason')}))`,
    },
  ],
  rows: 15,
  total: 'Total',
  notes: [
    'Reason and replacement salary stand in the row of the salary only: benefits and taxes are no part of the level of effort.',
    'A reduction in force or a contract that was not renewed is no exception.',
  ],
  functions: ['DEPARTURE_EXCEPTION'],
};
