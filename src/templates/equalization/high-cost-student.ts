import { kindOf } from '../../recognition';
import { once } from '../places';
import type { Template } from '../template';

export const HIGH_COST_STUDENT: Template = {
  kind: kindOf('high-cost-student'),
  sheet: 'High-cost students',
  description: 'Costs of students with disabilities, and which are above three times the statewide average.',
  columns: [
    { role: 'student', width: 24 },
    { role: 'cost' },
    {
      role: 'qualifies',
      formula: (at) =>
        once(
          [at.cell('cost'), at.input('average')],
          `IF(NM.HIGH_COST_STUDENT(${at.cell('cost')},${at.input('average')}),"Yes","No")`,
        ),
    },
  ],
  inputs: [{ role: 'average' }],
  rows: 25,
  notes: [
    'Exactly three times the average is not enough. A district also needs a least number of such students, which the sources do not give. Write numbers instead of names.',
  ],
  functions: ['HIGH_COST_STUDENT'],
};
