import { kindOf } from '../../recognition';
import type { Template } from '../template';

export const PRO_RATA_AWARD: Template = {
  kind: kindOf('pro-rata-award'),
  sheet: 'Pro-rata award',
  description: 'A pool divided among schools by membership, in cents that add up to it.',
  inputs: [
    { role: 'pool' },
    {
      role: 'rate',
      numberFormat: '#,##0.00000000',
      formula: (at) =>
        `=IF(OR(${at.input('pool')}="",SUM(${at.column('membership')})=0),"",${at.input('pool')}/SUM(${at.column('membership')}))`,
    },
  ],
  columns: [
    { role: 'school', width: 36 },
    { role: 'district', width: 24 },
    { role: 'membership', numberFormat: '#,##0.00', total: true },
    {
      role: 'award',
      total: true,
      spill: (at) =>
        `=IF(OR(${at.input('pool')}="",SUM(${at.column('membership')})=0),"",IF(${at.column('membership')}="","",NM.PRORATE(${at.input('pool')},${at.column('membership')})))`,
    },
  ],
  rows: 25,
  total: 'Total',
  notes: ['The awards add up to the pool to the cent; the cents left over go to the largest remainders.'],
  functions: ['PRORATE'],
};
