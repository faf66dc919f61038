import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const SCHOOL_SCORE: Template = {
  kind: kindOf('school-score'),
  sheet: 'School scores',
  description: 'The six indicators of schools, weighted to the overall score.',
  columns: [
    { role: 'school', width: 32 },
    { role: 'proficiency' },
    { role: 'scaleScore' },
    { role: 'schoolGrowth' },
    { role: 'bottomGrowth' },
    { role: 'topGrowth' },
    { role: 'other' },
    { role: 'score', formula: byEquation('school-score', 'score') },
  ],
  rows: 20,
  notes: [
    'All six as points, 0 to 100, or all as shares, 0 to 1. Elementary and middle schools: high schools have other weights, which the sources do not give.',
  ],
  functions: ['SCHOOL_SCORE'],
};
