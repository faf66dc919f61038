import { kindOf } from '../../recognition';
import type { Places } from '../places';
import type { Template } from '../template';

const DAYS = ['40', '80', '120'];

export const COUNT_DATES: Template = {
  kind: kindOf('count-dates'),
  sheet: 'Reporting dates',
  description: 'The days of school years on which membership is counted: 40th, 80th and 120th day.',
  columns: [
    { role: 'year' },
    ...(['first', 'second', 'third'] as const).map((role, index) => ({
      role,
      width: 16,
      formula: (at: Places) => `=IF(${at.cell('year')}="","",NM.COUNT_DATE(${at.cell('year')},"${DAYS[index]}"))`,
    })),
  ],
  rows: 10,
  notes: ['Second Wednesday of October, of December and of February.'],
  functions: ['COUNT_DATE'],
};
