import { kindOf } from '../recognition';
import { once, type Places } from './places';
import type { Template } from './template';

const part = (at: Places, of: number): string =>
  once([at.cell('awardDate')], `INDEX(NM.AVAILABILITY(${at.cell('awardDate')}),1,${of})`);

export const AVAILABILITY: Template = {
  kind: kindOf('availability'),
  sheet: 'Availability',
  description: 'Until when awards can be obligated, and what was obligated paid.',
  columns: [
    { role: 'award' },
    { role: 'awardDate' },
    { role: 'obligate', formula: (at) => part(at, 1) },
    { role: 'liquidate', formula: (at) => part(at, 2) },
  ],
  rows: 10,
  notes: ['The manual also says 90 days for liquidation: to keep both, pay a day or two earlier.'],
  functions: ['AVAILABILITY'],
};
