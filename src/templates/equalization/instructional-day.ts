import { kindOf } from '../../recognition';
import { once } from '../places';
import type { Template } from '../template';

export const INSTRUCTIONAL_DAY: Template = {
  kind: kindOf('instructional-day'),
  sheet: 'School day',
  description: 'Instructional hours a day by school and grades, and whether they make an instructional day.',
  columns: [
    { role: 'school', width: 32 },
    { role: 'grades' },
    { role: 'hours', numberFormat: '0.00' },
    {
      role: 'meets',
      formula: (at) =>
        once(
          [at.cell('hours')],
          `IF(${at.cell('grades')}="","",IF(NM.INSTRUCTIONAL_DAY(${at.cell('grades')},${at.cell('hours')}),"Yes","No"))`,
        ),
    },
  ],
  rows: 20,
  notes: [
    'At least five and a half hours in kindergarten to grade 6, six in grades 7 to 12: give such spans by themselves.',
  ],
  functions: ['INSTRUCTIONAL_DAY'],
};
