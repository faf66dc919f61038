import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const SUBGROUP_GAP: Template = {
  kind: kindOf('subgroup-gap'),
  sheet: 'Subgroup gaps',
  description: 'Proficiency of subgroups against the other students, and which consistently underperform.',
  columns: [
    { role: 'school', width: 32 },
    { role: 'group', width: 32 },
    { role: 'rate', numberFormat: '0.0%' },
    { role: 'otherRate', numberFormat: '0.0%' },
    { role: 'gap', numberFormat: '0.0%', formula: byEquation('subgroup-gap', 'gap') },
    { role: 'size' },
    { role: 'finding', width: 32, formula: byEquation('subgroup-gap', 'finding') },
  ],
  inputs: [{ role: 'threshold', value: 0.4, numberFormat: '0%' }],
  rows: 20,
  notes: [
    'The threshold of 40 points is that of students with disabilities: other subgroups have others, which the sources do not give. Groups of fewer than ten students are not judged.',
  ],
  functions: ['SUBGROUP_GAP'],
};
