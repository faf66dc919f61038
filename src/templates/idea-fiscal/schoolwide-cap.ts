import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const SCHOOLWIDE_CAP: Template = {
  kind: kindOf('schoolwide-cap'),
  sheet: 'School-wide cap',
  description: 'The most Part B money that Title I school-wide programs may use.',
  inputs: [{ role: 'leaChildren' }, { role: 'subgrant' }],
  columns: [
    { role: 'school' },
    { role: 'children' },
    { role: 'cap', formula: byEquation('schoolwide-cap', 'cap') },
    { role: 'budgeted' },
  ],
  rows: 10,
  notes: ['A program may use as much as its children with disabilities bring, and no more.'],
  functions: ['SCHOOLWIDE_CAP'],
};
