import { kindOf } from '../../recognition';
import { COUNTED_EFFORT } from './counted-effort';
import type { Template } from '../template';

export const OBMS_LEDGER: Template = {
  kind: kindOf('obms-ledger'),
  sheet: 'OBMS ledger',
  description: 'Expenditure lines by fund, function, object and job class, and what of them is level of effort.',
  inputs: [
    {
      ...COUNTED_EFFORT,
      formula: (at) =>
        `=IF(COUNT(${at.column('amount', -1)})=0,"",NM.MOE_EFFORT(${at.column('fund')},${at.column('object')},${at.column('jobClass')},${at.column('amount', -1)}))`,
    },
  ],
  columns: [
    { role: 'description', width: 40 },
    { role: 'fund' },
    { role: 'function' },
    { role: 'object' },
    { role: 'program' },
    { role: 'location' },
    { role: 'jobClass' },
    { role: 'amount', titles: ['Amount'], asMany: true, signed: true, total: true },
  ],
  rows: 40,
  total: 'Total',
  notes: [
    'One line for each account. Codes stand without their names, or with them: 51100 - Salaries Expense.',
    'Where there are several columns of amounts, the last one is counted.',
  ],
  functions: ['MOE_EFFORT'],
};
