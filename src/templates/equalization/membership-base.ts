import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const MEMBERSHIP_BASE: Template = {
  kind: kindOf('membership-base'),
  sheet: 'Membership base',
  description: 'Membership on the reporting dates, and the base on which program units are computed.',
  columns: [
    { role: 'entity', width: 32 },
    { role: 'second' },
    { role: 'third' },
    { role: 'currentFirst' },
    { role: 'base', numberFormat: '#,##0.00', formula: byEquation('membership-base', 'base') },
  ],
  inputs: [{ role: 'year', value: 2026, what: 'The year that units are computed for, from FY24.' }],
  rows: 20,
  notes: [
    'A district or charter school of 200 or fewer has the greater of the average and the current year’s 40th day.',
  ],
  functions: ['MEMBERSHIP_BASE'],
};
