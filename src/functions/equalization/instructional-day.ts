import { FY_OF_K5_PLUS } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { gradeOfDay, hoursAllowed, hoursNeeded, isInstructionalDay } from '../../rules/equalization/instructional-day';
import type { Decimal } from '../../rules/decimal';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { type Kind, Misread, number, lawOfYear } from '../runtime/kinds';
import { grades } from './grade-kind';
import { type Working, n, step, verdict } from '../runtime/working';

/** Instructional hours of one day. */
const hours = number({ expects: 'hours of a day, 0 to 24: five and a half are 5.5', least: 0, most: 24 });

/** A time cell holds a part of a day: 5:30 is 0.229…, which would always be too little. */
const hoursOfDay: Kind<Decimal> = {
  ...hours,
  read: (cell) =>
    typeof cell === 'number' && cell > 0 && cell < 1
      ? new Misread('is a time cell, a part of a day', 'Give hours: a time cell times 24, so that 5:30 is 5.5.')
      : hours.read(cell),
};

export const INSTRUCTIONAL_DAY = perCell({
  name: 'INSTRUCTIONAL_DAY',
  citation: { law: '6.30.12.7 E NMAC; from FY25 6.10.5.7 C and 6.10.5.8 E NMAC', source: 'S1, "Definitions"' },
  params: { grade: required(grades), hours: required(hoursOfDay), fy: optional(lawOfYear, LAW_OF_SOURCE.k5Plus) },
  result: 'mixed',
  compute: (given) => isInstructionalDay(gradeOfDay(given.grade, given.fy), given.hours, given.fy),
});

export const INSTRUCTIONAL_DAY_DOC: FunctionDoc<typeof INSTRUCTIONAL_DAY> = {
  area: 'Equalization and local revenue',
  summary:
    'Whether a day has the hours of an instructional day: at least 5.5 to grade 6, 6 from grade 7; from FY25 5.5 to 7.5.',
  params: {
    grade: 'K, a grade from 1 to 12, or a span with one length of day: "K-6", "7-12".',
    hours: 'Instructional hours of the day: five and a half are 5.5. A time cell (5:30) is refused: give it times 24.',
    fy: FY_OF_K5_PLUS,
  },
  returns: 'TRUE or FALSE.',
  details: [
    'From FY25 an instructional day meets the length of day of 6.10.5.8 E NMAC (6.10.5.7 C): a full day has at least five and one-half hours in every grade and is "no longer than seven and one-half". The rule was challenged in court; what became of that was not found. No text that was read sets a most for an earlier year. A half day, from FY25 at least three and one-half hours, is not judged here.',
  ],
  examples: [
    { formula: '=NM.INSTRUCTIONAL_DAY(6,5.5)', value: true, note: 'S1: five and one-half hours through grade 6.' },
    { formula: '=NM.INSTRUCTIONAL_DAY(7,5.5)', value: false, note: 'S1: six hours from grade 7.' },
    {
      formula: '=NM.INSTRUCTIONAL_DAY("K-6",(TIME(14,0,0)-TIME(8,30,0))*24)',
      value: true,
      note: 'From 8:30 to 14:00: a difference of two times, which is held with noise.',
    },
    {
      formula: '=NM.INSTRUCTIONAL_DAY(6,TIME(5,30,0))',
      value: { error: '#VALUE!' },
      note: 'A time is no number of hours.',
    },
    {
      formula: '=NM.INSTRUCTIONAL_DAY("K-12",8,"FY25")',
      value: false,
      note: '6.10.5.8 E NMAC: no longer than 7.5 hours.',
    },
    { formula: '=NM.INSTRUCTIONAL_DAY("K",5.25)', value: false, note: 'Five hours and a quarter are too few.' },
  ],
};

export const INSTRUCTIONAL_DAY_WORKING: Working<typeof INSTRUCTIONAL_DAY> = ({ grade, hours, fy }) => {
  const needed = hoursNeeded(gradeOfDay(grade, fy), fy);
  const most = hoursAllowed(fy);
  const meets = verdict(isInstructionalDay(gradeOfDay(grade, fy), hours, fy));
  return [
    most
      ? step(
          'A full day has at least five and one-half instructional hours in every grade, and seven and one-half at most.',
          n`${needed} ≤ ${hours} ≤ ${most}`,
          meets,
          '6.10.5.8 E NMAC',
        )
      : step(
          'A day has at least five and one-half instructional hours in kindergarten to grade 6, six hours in grades 7 to 12.',
          n`${hours} ≥ ${needed}`,
          meets,
        ),
  ];
};
