import { asForm } from './clock';
import { optional, required } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const COLUMNS = [
  optional(
    'school',
    'School',
    'The school or the district.',
    'text',
    [
      'school',
      'district',
      'lea',
      'charter school',
      'program',
      'name',
      ...words('site | elementary | escuela | applicant | campus'),
    ],
    {
      not: ['date', 'application', 'first day', 'start', 'year'],
      names: true,
    },
  ),
  required(
    'application',
    'Application date',
    'The day on which it applied.',
    'date',
    [
      'application date',
      'date of application',
      'application submitted',
      'date application submitted',
      'application received',
      'k 5 plus application',
      ...words(
        'turned in | applied | applied on | application turned in | application in | app date | app received | solicitud | fecha de solicitud | date applied | submitted',
      ),
    ],
    { not: ['due', 'first', 'start'] },
  ),
  required(
    'firstDay',
    'First day of program',
    'The day on which the program begins.',
    'date',
    [
      'first day',
      'program start',
      'start date',
      'first day of program',
      'program start date',
      'program begins',
      ...words(
        'day 1 | day one | summer session day 1 | first day of session | program day 1 | starts | start | first day of k 5 plus | begins | primer dia | kids start | summer session starts',
      ),
    ],
    { not: ['application', 'due', 'last', 'end'] },
  ),
] as const;

/** Applications for K-5 Plus, made by October 15 before the program: 6.30.12.13 B NMAC (S1). */
export const K5_PLUS_APPLICATIONS = defineKind({
  id: 'k5-plus-applications',
  title: 'K-5 Plus applications',
  what: 'Schools with the day on which each applied for K-5 Plus and the first day of its program.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS, 'application', 'firstDay'),
  // A first day and an application are everyday words: the sheet must speak of the program.
  context: [/\bk ?[35] plus\b/],
})({});
