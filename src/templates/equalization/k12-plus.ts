import { kindOf } from '../../recognition';
import { once } from '../places';
import type { Template } from '../template';

export const K12_PLUS: Template = {
  kind: kindOf('k12-plus'),
  sheet: 'K-12 Plus',
  description: 'Membership and instructional days of schools in K-12 Plus, and the units of their added days.',
  columns: [
    { role: 'school', width: 32 },
    { role: 'mem' },
    { role: 'week', list: ['five-day', 'four-day'] },
    { role: 'days' },
    { role: 'secondFactor', numberFormat: '0.000' },
    {
      role: 'units',
      numberFormat: '#,##0.0000',
      total: true,
      formula: (at) =>
        once(
          [at.cell('mem'), at.cell('days'), at.input('year')],
          `NM.K12_PLUS_UNITS(${[at.cell('mem'), at.cell('days'), at.input('year'), at.cell('week'), at.cell('secondFactor')].join(',')})`,
        ),
    },
  ],
  inputs: [{ role: 'year', value: 2026, what: 'The year of the calendar, from FY24.' }],
  rows: 20,
  total: 'Total',
  notes: [
    'Days 181 to 190 of a five-day week and 156 to 165 of a four-day week earn 0.012 units a pupil. The factor of more days is not in the sources: without it they are not computed.',
  ],
  functions: ['K12_PLUS_UNITS'],
};
