import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const PROPERTY_TAX: Template = {
  kind: kindOf('property-tax'),
  sheet: 'Assessed value',
  description: 'What a levy brings on the assessed value, and how much of it may be pledged by bonds.',
  columns: [
    { role: 'entity' },
    { role: 'assessed', total: true },
    { role: 'mills', numberFormat: '0.000' },
    { role: 'yield', total: true, formula: byEquation('property-tax', 'yield', 'mills') },
    { role: 'capacity', formula: byEquation('property-tax', 'capacity') },
    { role: 'bonds', total: true },
    { role: 'available', formula: byEquation('property-tax', 'available') },
  ],
  rows: 20,
  total: 'Total',
  notes: ['A mill is a dollar for each $1,000 of assessed value. Bonds outstanding are at most 6 % of it.'],
  functions: ['LOCAL_LEVY', 'DEBT_CAPACITY'],
  orientation: 'landscape',
};
