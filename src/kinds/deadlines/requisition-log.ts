import { asForm } from './clock';
import { optional, required } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const COLUMNS = [
  optional(
    'vendor',
    'Requisition',
    'The requisition or its vendor.',
    'text',
    [
      'requisition',
      'requisition number',
      'vendor',
      'publisher',
      'district',
      'school',
      'lea',
      ...words('who | charter | req number'),
    ],
    {
      not: ['date', 'submitted', 'received', 'year'],
      names: true,
    },
  ),
  required(
    'schoolYear',
    'School year',
    'The school year that the material is for.',
    'year',
    [
      'for school year',
      'school year',
      'requisition year',
      'year',
      ...words(
        'year of use | for use in | year used | for which year | books for year | use year | ano escolar | yr of use',
      ),
    ],
    { not: ['date', 'submitted', 'received'] },
  ),
  required(
    'requisition',
    'Requisition submitted',
    'The day on which it was submitted.',
    'date',
    [
      'requisition date',
      'date of requisition',
      'requisition submitted',
      'date requisition submitted',
      'requisition received',
      ...words(
        'req date | turned in | date turned in | dated | submitted | submitted on | sent in | requisition sent | fecha de requisicion | date sent',
      ),
    ],
    { not: ['due', 'year', 'number', 'amount'] },
  ),
] as const;

/** Requisitions for the next school year, submitted by March 31: 6.75.2.9 B NMAC (S3, Attachment 2). */
export const REQUISITION_LOG = defineKind({
  id: 'requisition-log',
  title: 'Requisitions of instructional material',
  what: 'Requisitions, the school year that each is for, and the day on which it was submitted.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS, 'schoolYear', 'requisition'),
  context: [
    'requisition',
    'requisitions',
    ...words('requisiciones | requisicion | book requisitions | textbook requisition | im requisitions'),
  ],
})(
  {},
  {
    template: {
      sheet: 'Requisitions',
      description: 'Requisitions for the next school year, each submitted by March 31.',
      columns: [{ role: 'vendor', width: 36 }, { role: 'schoolYear' }, { role: 'requisition' }],
      rows: 15,
      notes: ['School years as in 2014-2015; a requisition is due on March 31 before the school year.'],
      cites: ['DUE_DATE'],
    },
  },
);
