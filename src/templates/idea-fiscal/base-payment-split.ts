import { kindOf } from '../../recognition';
import type { Template } from '../template';

export const BASE_PAYMENT_SPLIT: Template = {
  kind: kindOf('base-payment-split'),
  sheet: 'Base payment split',
  description: 'A base payment divided anew by the children whom each LEA now serves.',
  inputs: [{ role: 'basePayment' }],
  columns: [
    { role: 'entity' },
    { role: 'children', total: true },
    {
      role: 'amount',
      total: true,
      spill: (at) =>
        `=IF(OR(${at.input('basePayment')}="",SUM(${at.column('children')})=0),"",IF(${at.column('children')}="","",NM.BASE_PAYMENT_SPLIT(${at.input('basePayment')},${at.column('children')}+0)))`,
    },
  ],
  rows: 5,
  total: 'Total',
  notes: ['The LEAs affected are those that lost children to the new one, and the new one: 34 CFR 300.705(b)(2).'],
  functions: ['BASE_PAYMENT_SPLIT'],
};
