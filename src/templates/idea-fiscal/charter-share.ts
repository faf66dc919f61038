import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const CHARTER_SHARE: Template = {
  kind: kindOf('charter-share'),
  sheet: 'Charter share',
  description: 'What charter schools of the LEA get of its sub-grant, by children with disabilities.',
  inputs: [{ role: 'leaChildren' }, { role: 'subgrant' }],
  columns: [
    { role: 'school' },
    { role: 'children', total: true },
    { role: 'share', total: true, formula: byEquation('charter-share', 'share') },
  ],
  rows: 10,
  total: 'Total',
  notes: ['The children of the LEA are those of all its schools, its charter schools among them.'],
  functions: ['CHARTER_SHARE'],
};
