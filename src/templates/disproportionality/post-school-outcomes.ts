import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const POST_SCHOOL_OUTCOMES: Template = {
  kind: kindOf('post-school-outcomes'),
  sheet: 'Indicator 14',
  description: 'Youth by what they do a year after school, and measures A, B and C of indicator 14.',
  columns: [
    { role: 'entity', width: 32 },
    { role: 'higherEducation' },
    { role: 'competitivelyEmployed' },
    { role: 'otherEducation' },
    { role: 'otherEmployment' },
    { role: 'notEngaged' },
    { role: 'respondents', formula: byEquation('post-school-outcomes', 'respondents') },
    { role: 'a', numberFormat: '0.0%', formula: byEquation('post-school-outcomes', 'a') },
    { role: 'b', numberFormat: '0.0%', formula: byEquation('post-school-outcomes', 'b') },
    { role: 'c', numberFormat: '0.0%', formula: byEquation('post-school-outcomes', 'c') },
  ],
  rows: 10,
  notes: ['Each youth is counted once, in the first group that fits.'],
  functions: ['POST_SCHOOL_OUTCOMES'],
};
