import { kindOf } from '../recognition';
import { once, type Places } from './places';
import type { Template } from './template';

const values = (at: Places): string[] => [at.input('subgrant'), at.input('leaChildren'), at.cell('children')];

export const SCHOOLWIDE_CAP: Template = {
  kind: kindOf('schoolwide-cap'),
  sheet: 'School-wide cap',
  description: 'The most Part B money that Title I school-wide programs may use.',
  inputs: [{ role: 'leaChildren' }, { role: 'subgrant' }],
  columns: [
    { role: 'school' },
    { role: 'children' },
    { role: 'cap', formula: (at) => once(values(at), `NM.SCHOOLWIDE_CAP(${values(at).join(',')})`) },
    { role: 'budgeted' },
  ],
  rows: 10,
  notes: ['A program may use as much as its children with disabilities bring, and no more.'],
  functions: ['SCHOOLWIDE_CAP'],
};
