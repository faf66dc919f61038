import { MEMBERSHIP_BASE as FUNCTION } from '../../functions/program-cost/membership-base';
import { onceForAll, optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const YEAR = optional(
  'year',
  'Fiscal year',
  'The year that units are computed for; the reports averaged are of the year before.',
  'year',
  ['fiscal year', 'funding year', 'year', 'fy', 'for fiscal year', 'units for'],
  { not: ['prior', 'report', 'membership', 'day'] },
);
const SECOND = required(
  'second',
  'Prior year 80th day',
  'Membership on the second reporting date of the year before.',
  'count',
  [
    /\b80(?:th|d)?\b/,
    'second reporting date',
    '2nd reporting date',
    'second report',
    'december 1 count',
    'december count',
    ...words('dec 1 | dec count | winter count | segundo informe | december membership'),
  ],
  { not: [/\b(?:120|40)(?:th|d)?\b/, 'average'] },
);
const THIRD = required(
  'third',
  'Prior year 120th day',
  'Membership on the third reporting date of the year before.',
  'count',
  [
    /\b120(?:th|d)?\b/,
    'third reporting date',
    '3rd reporting date',
    'third report',
    'march 1 count',
    'february count',
    ...words('feb count | feb | march count | mar 1 | spring count | tercer informe | march membership'),
  ],
  { not: [/\b(?:80|40)(?:th|d)?\b/, 'average'] },
);
const FIRST = optional(
  'currentFirst',
  'Current year 40th day',
  'Membership on the first reporting date of the year itself: it counts for districts of 200 or fewer.',
  'count',
  [
    /\b40(?:th|d)?\b/,
    'first reporting date',
    '1st reporting date',
    'first report',
    'october count',
    ...words('oct count | fall count | oct | current october | this fall'),
  ],
  { not: [/\b(?:80|120)(?:th|d)?\b/, 'average'] },
);
const BASE = required(
  'base',
  'Membership base',
  'The membership that program units are computed on.',
  'rate',
  [
    'membership base',
    'funded membership',
    /\b80\w* .*\b120\w*\b/,
    'average membership',
    'funding membership',
    'mem for funding',
    'basic membership',
    'average mem',
    'average',
    'base',
    ...words(
      'avg | funding base | mem base | average of two | funded on | counts for funding | base de matricula | funded count | mean | prior year average',
    ),
  ],
  { not: ['difference', 'growth', 'units'] },
);

/** The membership that program units are computed on: 22-8-25 A NMSA 1978. */
export const MEMBERSHIP_BASE = defineKind({
  id: 'membership-base',
  title: 'Membership from the reporting dates',
  what: 'Membership on the reporting dates, and the base on which a year’s program units are computed.',
  columns: [
    required(
      'entity',
      'District',
      'The district or charter school.',
      'text',
      ['district', 'school district', 'entity', 'charter school', 'name', 'lea'],
      { not: ['membership', 'day', 'average'], names: true },
    ),
    YEAR,
    SECOND,
    THIRD,
    FIRST,
    BASE,
  ],
  inputs: [onceForAll(YEAR)],
  // Of most districts, and always near it.
  patterns: [{ result: 'base', of: ['second', 'third'], gives: (second, third) => (second + third) / 2 }],
  context: [
    'membership base',
    'reporting date',
    'reporting dates',
    'funded membership',
    'membership for funding',
    /\b(?:80|120)(?:th|d)?\b/,
    ...words(
      'funding counts | base membership | 80 120 average | average of 80 and 120 | matricula base | funded count | count funds | student count for funding | which count',
    ),
  ],
})({
  base: {
    of: nm(FUNCTION, { second_report: 'second', third_report: 'third', fy: 'year', current_first: 'currentFirst' }),
    why: 'the reporting dates give',
  },
});
