import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const AVAILABILITY: Template = {
  kind: kindOf('availability'),
  sheet: 'Availability',
  description: 'Until when awards can be obligated, and what was obligated paid.',
  columns: [
    { role: 'award' },
    { role: 'awardDate' },
    { role: 'obligate', formula: byEquation('availability', 'obligate') },
    { role: 'liquidate', formula: byEquation('availability', 'liquidate') },
  ],
  rows: 10,
  notes: ['The manual also says 90 days for liquidation: to keep both, pay a day or two earlier.'],
  functions: ['AVAILABILITY'],
};
