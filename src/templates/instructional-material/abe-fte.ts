import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const ABE_FTE: Template = {
  kind: kindOf('abe-fte'),
  sheet: 'Adult basic education',
  description: 'Full-time equivalents of adult basic education from the enrollment of the year before.',
  columns: [
    { role: 'program', width: 36 },
    { role: 'enrollment', total: true },
    { role: 'fte', total: true, numberFormat: '#,##0.00', formula: byEquation('abe-fte', 'fte') },
  ],
  rows: 12,
  total: 'Total',
  notes: ['Adult basic education counts a quarter of the previous year’s enrollment.'],
  functions: ['ABE_FTE'],
};
