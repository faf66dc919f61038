import { kindOf } from '../../recognition';
import { onTime } from './deadline-logs';
import { once } from '../places';
import type { Template } from '../template';

export const K5_PLUS_APPLICATIONS: Template = {
  kind: kindOf('k5-plus-applications'),
  sheet: 'K-5 Plus applications',
  description: 'Schools with the day on which each applied for K-5 Plus, and whether it was in time.',
  columns: [
    { role: 'school', width: 36 },
    { role: 'firstDay' },
    {
      role: 'due',
      title: 'Due',
      what: 'October 15 of the school year before the program.',
      number: 'date',
      formula: (at) =>
        once([at.cell('firstDay')], `NM.DUE_DATE("k-5 plus application",DATE(YEAR(${at.cell('firstDay')})-1,7,1))`),
    },
    { role: 'application' },
    {
      role: 'status',
      title: 'On time',
      what: 'Whether it applied in time.',
      number: 'text',
      formula: onTime('application', 'due'),
    },
  ],
  rows: 15,
  notes: ['A program that begins in the summer is applied for by October 15 before it.'],
  functions: ['DUE_DATE'],
};

export const DEADLINE_CALENDAR: Template = {
  kind: kindOf('deadline-calendar'),
  sheet: 'Instructional material calendar',
  description: 'Actions with the day by which each is due, the day on which it was done, and whether that was in time.',
  columns: [
    { role: 'action', width: 44 },
    { role: 'due' },
    { role: 'done' },
    {
      role: 'status',
      title: 'On time',
      what: 'Whether it was done by its day.',
      number: 'text',
      formula: onTime('done', 'due'),
    },
  ],
  rows: 25,
  notes: ['NM.DUE_DATE gives the days of the sources’ deadlines.'],
  functions: ['DUE_DATE'],
};
