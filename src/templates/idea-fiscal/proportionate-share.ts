import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const PROPORTIONATE_SHARE: Template = {
  kind: kindOf('proportionate-share'),
  sheet: 'Proportionate share',
  description: 'The part of a sub-grant for eligible children whom parents placed in private schools.',
  columns: [
    { role: 'entity' },
    { role: 'subgrant' },
    { role: 'publicEligible' },
    { role: 'privateEligible' },
    { role: 'share', formula: byEquation('proportionate-share', 'share') },
  ],
  rows: 10,
  notes: [
    'Sections 611 (ages 3 to 21) and 619 (ages 3 to 5) are computed apart: one row for each.',
    'Eligible children count whether or not they receive services.',
  ],
  functions: ['PROPORTIONATE_SHARE'],
};
