import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const ADOPTION_CYCLE: Template = {
  kind: kindOf('adoption-cycle'),
  sheet: 'Adoption cycle',
  description: 'Subjects with the year of their summer institute, and the contract years that follow.',
  columns: [
    { role: 'subject', width: 40 },
    { role: 'institute' },
    { role: 'first', formula: byEquation('adoption-cycle', 'first') },
    { role: 'last', formula: byEquation('adoption-cycle', 'last') },
  ],
  rows: 12,
  notes: ['Material is under contract for the six years after the summer institute that reviewed it.'],
  functions: ['ADOPTION_PERIOD'],
};
