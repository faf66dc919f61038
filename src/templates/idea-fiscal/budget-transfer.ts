import { kindOf } from '../../recognition';
import { once } from '../places';
import type { Template } from '../template';

export const BUDGET_TRANSFER: Template = {
  kind: kindOf('budget-transfer'),
  sheet: 'Budget adjustments',
  description: 'Amounts that budget adjustment requests move from one fund to another.',
  columns: [
    { role: 'request' },
    { role: 'fromFund' },
    { role: 'toFund' },
    { role: 'amount', total: true },
    { role: 'reason', width: 40 },
    { role: 'submitted' },
    {
      role: 'due',
      title: 'Due',
      what: 'Day by which the department decides.',
      number: 'date',
      formula: (at) => once([at.cell('submitted')], `NM.DUE_DATE("budget adjustment",${at.cell('submitted')})`),
    },
    { role: 'approved' },
  ],
  rows: 15,
  total: 'Total',
  notes: [
    'Early intervening services (24112) and the private-school share (24115) stay in their funds.',
    'The department approves or disapproves a request within 30 days.',
  ],
  functions: ['DUE_DATE'],
};
