import { kindOf } from '../../recognition';
import type { Template } from '../template';

export const HIGH_COST_REPORT: Template = {
  kind: kindOf('high-cost-report'),
  sheet: '24120 expenditure report',
  description: 'Expenditures from the high-cost fund by account, and the exception that they allow.',
  inputs: [
    {
      role: 'exception',
      formula: (at) =>
        `=IF(COUNT(${at.column('amount')})=0,"",NM.HIGH_COST_EXCEPTION(${at.column('account')},${at.column('amount')}))`,
    },
  ],
  columns: [
    {
      role: 'account',
      what: 'Fund.function.object.program.location.job class: 24120.1000.51100.2000.xxxxx.1412.',
      width: 40,
    },
    { role: 'description', width: 36 },
    { role: 'amount', signed: true, total: true },
  ],
  rows: 15,
  total: 'Total',
  notes: [
    'Only accounts of the objects and job classes that count for maintenance of effort are part of the exception.',
  ],
  functions: ['HIGH_COST_EXCEPTION'],
  orientation: 'portrait',
};
