import { kindOf } from '../recognition';
import { once, type Places } from './places';
import type { Template } from './template';

const LEVELS = ['ab', 'c', 'd'] as const;
const counts = (at: Places): string[] => LEVELS.map((level) => at.cell(level));
const countsAbove = (at: Places): string[] => LEVELS.map((level) => at.above(level));

export const WORKLOAD_REDUCTION: Template = {
  kind: kindOf('workload-reduction'),
  sheet: 'Workload reduction',
  description: 'Special-education units and their cost by year, and the decrease that is an exception.',
  columns: [
    { role: 'year' },
    { role: 'ab', numberFormat: '#,##0.0' },
    { role: 'c', numberFormat: '#,##0.0' },
    { role: 'd', numberFormat: '#,##0.0' },
    { role: 'units', formula: (at) => once(counts(at), `NM.WORKLOAD_UNITS(${counts(at).join(',')})`) },
    { role: 'unitValue' },
    {
      role: 'extended',
      formula: (at) =>
        once(
          [...counts(at), at.cell('unitValue')],
          `NM.WORKLOAD_COST(${[...counts(at), at.cell('unitValue')].join(',')})`,
        ),
    },
    {
      role: 'decrease',
      fromSecondRow: true,
      formula: (at) => {
        const both = [...countsAbove(at), at.above('unitValue'), ...counts(at), at.cell('unitValue')];
        return once(both, `NM.WORKLOAD_REDUCTION(${both.join(',')})`);
      },
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
