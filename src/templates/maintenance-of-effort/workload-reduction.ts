import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const WORKLOAD_REDUCTION: Template = {
  kind: kindOf('workload-reduction'),
  sheet: 'Workload reduction',
  description: 'Special-education units and their cost by year, and the decrease that is an exception.',
  columns: [
    { role: 'year' },
    { role: 'ab', numberFormat: '#,##0.0' },
    { role: 'c', numberFormat: '#,##0.0' },
    { role: 'd', numberFormat: '#,##0.0' },
    { role: 'units', formula: byEquation('workload-reduction', 'units') },
    { role: 'unitValue' },
    { role: 'extended', formula: byEquation('workload-reduction', 'extended') },
    {
      role: 'decrease',
      fromSecondRow: true,
      formula: byEquation('workload-reduction', 'decrease'),
    },
  ],
  rows: 8,
  notes: [
    'One row a year, in order; the first one only serves as the year before. Give 0 where a level has no pupils.',
    'The unit value is that of the same year; =NM.UNIT_VALUE(year) gives the published ones.',
    'An increase is no exception: the decrease is then 0.',
  ],
  functions: ['WORKLOAD_REDUCTION', 'UNIT_VALUE'],
};
