import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const TITLE_I_SET_ASIDE: Template = {
  kind: kindOf('title-i-set-aside'),
  sheet: 'Title I set-asides',
  description: 'What the state sets aside of its Title I grant for school improvement and direct student services.',
  columns: [
    { role: 'year' },
    { role: 'grant' },
    { role: 'improvement', formula: byEquation('title-i-set-aside', 'improvement') },
    { role: 'services', formula: byEquation('title-i-set-aside', 'services') },
  ],
  rows: 6,
  notes: ['Seven percent of the grant is for school improvement, three percent for direct student services.'],
  functions: ['SET_ASIDE'],
};
