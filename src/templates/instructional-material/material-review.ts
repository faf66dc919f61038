import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const MATERIAL_REVIEW: Template = {
  kind: kindOf('material-review'),
  sheet: 'Summer review',
  description: 'Scores of the summer review, and what the material may be recommended as.',
  columns: [
    { role: 'publisher' },
    { role: 'title', width: 40 },
    { role: 'score' },
    { role: 'second' },
    { role: 'outcome', formula: byEquation('material-review', 'outcome') },
  ],
  rows: 20,
  notes: ['90 % and more is core/basal; from 80 % on a second panel reviews it; less is supplemental.'],
  functions: ['REVIEW_OUTCOME'],
};
