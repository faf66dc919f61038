import { INSTRUCTIONAL_DAY as FUNCTION } from '../../functions/equalization/instructional-day';
import { required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** Hours of the school day by grade: 6.30.12.7 E NMAC (S1). */
export const INSTRUCTIONAL_DAY = defineKind({
  id: 'instructional-day',
  title: 'Hours of the school day',
  what: 'Instructional hours a day by school and grades, and whether they make an instructional day.',
  columns: [
    required(
      'school',
      'School',
      'The school, or the day.',
      'text',
      ['school', 'school name', 'campus', 'site', 'name', 'date', 'day of week', 'schedule'],
      { not: ['hours', 'grade', 'grades'], names: true },
    ),
    required(
      'grades',
      'Grades',
      'K, a grade, or a span with one length of day: K-6, 7-12.',
      'text',
      [
        'grades',
        'grade',
        'grade span',
        'grade level',
        'grades served',
        'levels',
        ...words('grade range | grade band | which grades | grade group | grados | for grades | gr'),
      ],
      {
        not: ['hours', 'school', 'meets'],
        holds: /^(?:k(?:n|indergarten)?|[1-9]|1[0-2])(?:\s*(?:-|–|to)\s*\d{1,2})?$/i,
      },
    ),
    required(
      'hours',
      'Instructional hours',
      'Hours of instruction a day: five and a half are 5.5.',
      'rate',
      [
        'instructional hours',
        'hours a day',
        'hours per day',
        'instructional hours per day',
        'daily hours',
        'hours of instruction',
        'hours',
        'length of day',
        ...words(
          'hours without lunch | net hours | hours of teaching | teaching hours | class hours | horas de clase | hours excl lunch | hours in class | actual hours | hrs day | time in class | instr hours',
        ),
      ],
      { not: ['required', 'minimum', 'needed', 'year', 'annual', 'total', 'meets'] },
    ),
    required(
      'meets',
      'Instructional day',
      'Whether the hours make an instructional day.',
      'yes-no',
      [
        'instructional day',
        'meets requirement',
        'meets',
        'full day',
        'enough hours',
        'meets minimum',
        'counts as day',
        'complies',
        'meets hours',
        ...words(
          'long enough | enough | ok | meets law | meets state minimum | compliant | cumple | legal day | day long enough',
        ),
      ],
      { not: ['hours per', 'grade'] },
    ),
  ],
  inputs: [],
  context: [
    'instructional hours',
    'instructional day',
    'hours per day',
    'hours a day',
    'length of day',
    'school day',
    'instructional time',
    'daily hours',
    'hours of instruction',
    ...words(
      'bell schedule | bell schedules | hours of school | minimum hours | length of school day | horas de clase | jornada escolar | start bell',
    ),
  ],
})({
  meets: { of: nm(FUNCTION, { grade: 'grades', hours: 'hours' }), why: 'its hours for these grades mean' },
});
