import { ENTITY_TYPES } from '../../rules/words/entity-type';
import { kindOf } from '../../recognition';
import { once } from '../places';
import type { Template } from '../template';

export const ANNUAL_REPORT: Template = {
  kind: kindOf('annual-report'),
  sheet: 'Instructional material report',
  description: 'Purchases by vendor, their total cost, the average for each student and the year-end balance.',
  inputs: [
    {
      role: 'type',
      title: 'Type of entity',
      what: 'It decides how much may be spent off the adopted list.',
      number: 'text',
      list: ENTITY_TYPES,
    },
    { role: 'openingBalance' },
    { role: 'allocation' },
    {
      role: 'offListMaximum',
      title: 'Not on the multiple list, at most',
      what: 'The part of the allocation that may go to material not on the adopted multiple list.',
      number: 'money',
      formula: (at) =>
        `=IF(OR(${at.input('allocation')}="",${at.input('type')}=""),"",INDEX(NM.ALLOCATION_LIMITS(${at.input('allocation')},${at.input('type')}),1,2))`,
    },
    { role: 'membership' },
    { role: 'total', formula: (at) => `=SUM(${at.column('cost')})` },
    {
      role: 'average',
      formula: (at) => `=IF(SUM(${at.input('membership')})=0,"",${at.input('total')}/${at.input('membership')})`,
    },
    {
      role: 'balance',
      formula: (at) =>
        `=IF(${at.input('allocation')}="","",${at.input('openingBalance')}+${at.input('allocation')}-${at.input('total')})`,
    },
  ],
  columns: [
    { role: 'vendor' },
    { role: 'item', width: 40 },
    { role: 'list', list: ['Adopted', 'Non-adopted', 'Other classroom materials'] },
    { role: 'quantity' },
    { role: 'price' },
    {
      role: 'cost',
      total: true,
      formula: (at) =>
        once([at.cell('quantity'), at.cell('price')], `ROUND(${at.cell('quantity')}*${at.cell('price')},2)`),
    },
  ],
  rows: 30,
  total: 'Total',
  notes: [
    'One line for each item and vendor. The average and the year-end balance follow from the lines.',
    'Other classroom materials are at most a quarter of what may be spent off the adopted list.',
  ],
  functions: ['ALLOCATION_LIMITS'],
};
