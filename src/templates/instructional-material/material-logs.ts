import { ENTITY_TYPES } from '../../rules/words/entity-type';
import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import { once } from '../places';
import type { Template } from '../template';

export const MATERIAL_BALANCES: Template = {
  kind: kindOf('material-balances'),
  sheet: 'Instructional material balances',
  description: 'What each school had, received, spent and carries over of its instructional material allocations.',
  inputs: [
    {
      role: 'type',
      title: 'Type of entity',
      what: 'It decides how much may be spent off the adopted list.',
      number: 'text',
      list: ENTITY_TYPES,
    },
  ],
  columns: [
    { role: 'entity', width: 36 },
    { role: 'opening', total: true },
    { role: 'allocation', total: true },
    {
      role: 'offListMaximum',
      title: 'Not on the multiple list, at most',
      what: 'The part of the allocation that may go to material not on the adopted multiple list.',
      number: 'money',
      formula: (at) =>
        once(
          [at.cell('allocation'), at.input('type')],
          `INDEX(NM.ALLOCATION_LIMITS(${at.cell('allocation')},${at.input('type')}),1,2)`,
        ),
    },
    { role: 'spent', total: true },
    { role: 'closing', total: true, formula: byEquation('material-balances', 'closing') },
  ],
  rows: 25,
  total: 'Total',
  notes: ['Balances carry over to the next year: 22-15-9 F NMSA 1978.'],
  functions: ['ALLOCATION_LIMITS'],
};
