import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const DISTRICT_SIZE: Template = {
  kind: kindOf('district-size'),
  sheet: 'District size',
  description: 'Units that districts with fewer than 4,000 pupils get for their size.',
  columns: [
    { role: 'entity' },
    { role: 'mem', total: true },
    { role: 'units', total: true, numberFormat: '#,##0.000', formula: byEquation('district-size', 'units') },
  ],
  rows: 20,
  total: 'Total',
  notes: ['(4,000 − MEM) ÷ 4,000 × 0.15 × MEM; none from 4,000 pupils on.'],
  functions: ['DISTRICT_SIZE_UNITS'],
};
