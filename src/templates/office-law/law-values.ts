import { kindOf } from '../../recognition';
import type { Template } from '../template';

export const LAW_VALUES: Template = {
  kind: kindOf('law-values'),
  sheet: 'NM law',
  description:
    'Values of the law that your office gives itself: a unit value set since this release, with its citation.',
  columns: [
    { role: 'parameter', width: 36 },
    { role: 'fiscalYear' },
    { role: 'value', numberFormat: '#,##0.00####' },
    { role: 'citation', width: 44 },
    { role: 'enteredBy', width: 18 },
    { role: 'enteredOn' },
  ],
  rows: 12,
  notes: [
    'One row a parameter and year. Checks take these values where the law data has none, and say so: value of this office.',
    'A value that contradicts the law data is reported and not used.',
    'NM functions see no workbook: =NM.PARAMETER("unit-value","FY27",range) takes the first three columns as its last argument.',
  ],
  functions: ['PARAMETER'],
  orientation: 'landscape',
};
