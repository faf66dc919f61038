import { kindOf } from '../../recognition';
import { COUNTED_EFFORT } from './counted-effort';
import type { Template } from '../template';

export const LEVEL_OF_EFFORT: Template = {
  kind: kindOf('level-of-effort'),
  sheet: 'Level of effort',
  description: 'Special-education expenditures by object and job class, one column a fund, and what of them counts.',
  inputs: [
    {
      ...COUNTED_EFFORT,
      formula: (at) =>
        `=IF(COUNT(${at.columns('fund')})=0,"",NM.MOE_EFFORT(${at.headers('fund')},${at.column('object')},${at.column('jobClass')},${at.columns('fund')}))`,
    },
  ],
  columns: [
    { role: 'object', width: 44 },
    { role: 'jobClass', width: 40 },
    {
      role: 'fund',
      titles: ['11000 - Operational', '13000 - Pupil Transportation'],
      asMany: true,
      signed: true,
      total: true,
    },
    {
      role: 'total',
      total: true,
      formula: (at) => `=IF(COUNT(${at.cells('fund')})=0,"",SUM(${at.cells('fund')}))`,
    },
  ],
  rows: 30,
  total: 'Grand Total',
  notes: [
    'Only expenditures from state and local funds count: funds 11000 and 13000. A federal fund has no column here.',
    'Only what counts belongs here: contracted services (objects 53211 to 53219), and salaries (objects 51100, 51200 and 51300) of job classes 1311 to 1319, 1412 and 1712.',
    'Codes may be followed by their names: 53212 - Speech Therapists - Contracted.',
  ],
  functions: ['MOE_EFFORT'],
};
