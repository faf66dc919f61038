import { kindOf } from '../../recognition';
import { once } from '../places';
import type { Template } from '../template';

export const CSI_STATUS: Template = {
  kind: kindOf('csi-status'),
  sheet: 'CSI status',
  description: 'Rank, grade and years of schools, and whether they are in comprehensive support and improvement.',
  columns: [
    { role: 'school', width: 32 },
    { role: 'percentile', numberFormat: '0.0%' },
    { role: 'grade', list: ['A', 'B', 'C', 'D', 'F'] },
    { role: 'years' },
    {
      role: 'status',
      width: 28,
      formula: (at) =>
        once(
          [at.cell('percentile'), at.cell('years')],
          `IF(${at.cell('grade')}="","",NM.CSI_STATUS(${at.cell('percentile')},${at.cell('grade')},${at.cell('years')}))`,
        ),
    },
  ],
  rows: 20,
  notes: [
    'Below the lowest five percent a school is identified; above it, or with a C or better, it exits. Three years later a more rigorous intervention is due.',
  ],
  functions: ['CSI_STATUS'],
};
