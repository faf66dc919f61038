import { K12_PLUS_UNITS as FUNCTION } from '../../functions/program-cost/k12-plus-units';
import { onceForAll, optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const YEAR = optional(
  'year',
  'Fiscal year',
  'The year of the calendar; K-12 Plus begins with FY24.',
  'year',
  ['fiscal year', 'funding year', 'year', 'fy', 'school year'],
  { not: ['days', 'units', 'membership'] },
);
const WEEK = optional(
  'week',
  'School week',
  'five-day, or four-day.',
  'text',
  [
    'school week',
    'week',
    'days a week',
    'week type',
    'calendar type',
    'schedule',
    'days per week',
    ...words('4 day or 5 day | days in week | 4 or 5 day | wk type | semana | type of week | week length'),
  ],
  { not: ['units', 'membership', 'instructional'], holds: /^(?:five|four)[- ]day/i },
);
const FACTOR = optional(
  'secondFactor',
  'Factor of the second band',
  'Factor of the days beyond 190 (165): the sources do not give it.',
  'rate',
  [
    'factor of second band',
    'second factor',
    'second band factor',
    'factor beyond first band',
    ...words('weight over 190 | higher factor | top factor | weight for second band | factor over 190 | second weight'),
  ],
  { not: ['units', 'days'] },
);

/** Units for instructional days beyond 180, or 155 of a four-day week: 22-8-23.14 NMSA 1978. */
export const K12_PLUS = defineKind({
  id: 'k12-plus',
  title: 'K-12 Plus',
  what: 'Membership and instructional days of the schools in K-12 Plus, and the program units that the added days earn.',
  columns: [
    required(
      'school',
      'School',
      'The school or district.',
      'text',
      ['school', 'school name', 'district', 'campus', 'name', 'site'],
      { not: ['days', 'week', 'membership', 'units'], names: true },
    ),
    required(
      'mem',
      'Membership',
      'Membership of the school.',
      'count',
      [
        'membership',
        'mem',
        'students',
        'enrollment',
        '40 day mem',
        'pupils',
        ...words('kids | head count | matricula | average mem | enrolled'),
      ],
      { not: ['units', 'days'] },
    ),
    YEAR,
    WEEK,
    required(
      'days',
      'Instructional days',
      'Instructional days of its calendar.',
      'count',
      [
        'instructional days',
        'calendar days',
        'days',
        'school days',
        'days in calendar',
        'total days',
        'total instructional days',
        ...words(
          'days with kids | school days | instr days | student days | dias de clase | days in school calendar | contact days',
        ),
      ],
      { not: ['units', 'added', 'additional', 'plus', 'week', 'beyond', 'over'] },
    ),
    FACTOR,
    required(
      'units',
      'K-12 Plus units',
      'Membership times the added days times 0.012.',
      'rate',
      [
        /\bk ?12 ?plus units\b/,
        'units',
        'program units',
        'plus units',
        ...words('units we gain | k12p units | kp units | unidades | units earned | added units | plus prog units'),
      ],
      { not: ['days', 'value', /\bk ?5\b/] },
    ),
  ],
  inputs: [onceForAll(YEAR), onceForAll(WEEK), onceForAll(FACTOR)],
  context: [/\bk ?12 ?plus\b/],
})({
  units: {
    of: nm(FUNCTION, { mem: 'mem', days: 'days', fy: 'year', week: 'week', second_factor: 'secondFactor' }),
    why: 'its membership and its days beyond the usual ones give',
  },
});
