import { hoursNeeded, isInstructionalDay } from '../../rules/equalization/instructional-day';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { number } from '../runtime/kinds';
import { grade } from './grade-kind';
import { type Working, n, step, verdict } from '../runtime/working';

/** Instructional hours of one day. */
const hoursOfDay = number({ expects: 'hours of a day, 0 to 24', least: 0, most: 24 });

export const INSTRUCTIONAL_DAY = perCell({
  name: 'INSTRUCTIONAL_DAY',
  citation: { law: '6.30.12.7 E NMAC', source: 'S1, "Definitions"' },
  params: { grade: required(grade), hours: required(hoursOfDay) },
  result: 'mixed',
  compute: (given) => isInstructionalDay(given.grade, given.hours),
});

export const INSTRUCTIONAL_DAY_DOC: FunctionDoc<typeof INSTRUCTIONAL_DAY> = {
  area: 'Equalization and local revenue',
  summary: 'Whether a day has enough instructional hours: 5.5 in kindergarten to grade 6, 6 in grades 7 to 12.',
  params: {
    grade: 'K or a grade from 1 to 12.',
    hours: 'Instructional hours of the day: five and a half are 5.5.',
  },
  returns: 'TRUE or FALSE.',
  examples: [
    { formula: '=NM.INSTRUCTIONAL_DAY(6,5.5)', value: true, note: 'S1: five and one-half hours through grade 6.' },
    { formula: '=NM.INSTRUCTIONAL_DAY(7,5.5)', value: false, note: 'S1: six hours from grade 7.' },
    { formula: '=NM.INSTRUCTIONAL_DAY("K",5.25)', value: false, note: 'Five hours and a quarter are too few.' },
  ],
};

export const INSTRUCTIONAL_DAY_WORKING: Working<typeof INSTRUCTIONAL_DAY> = (given) => [
  step(
    'A day has at least five and one-half instructional hours in kindergarten to grade 6, six hours in grades 7 to 12.',
    n`${given.hours} ≥ ${hoursNeeded(given.grade)}`,
    verdict(isInstructionalDay(given.grade, given.hours)),
  ),
];
