import { type DatedValue, type Parameter, parameterTable } from '../parameter';

/** The first fiscal year of the K-5 Plus program: what a K-5 Plus function uses when no year is given. */
export const K5_PLUS_FIRST_YEAR = 2020;
/** Laws 2023, ch. 19 put K-12 Plus in the program's place from FY24. */
const K5_PLUS_LAST_YEAR = 2023;

function k5Plus(
  title: string,
  unit: string,
  value: string,
  citation: string,
  ...later: readonly DatedValue[]
): Parameter {
  return {
    title,
    unit,
    values: [{ from: K5_PLUS_FIRST_YEAR, until: K5_PLUS_LAST_YEAR, value, read: 'source', citation }, ...later],
    ended: 'Repealed by Laws 2023, ch. 19: K-12 Plus took its place.',
  };
}

export const K5_PLUS_FACTOR = k5Plus(
  'K-5 Plus factor',
  'program units a pupil in attendance',
  '0.3',
  '6.30.12.14 A NMAC (S1), in force from June 14, 2019; the K-5 Plus Act was repealed by Laws 2023, ch. 19',
);

export const K5_PLUS_EXTRA_DAYS = k5Plus(
  'least additional instructional days',
  'days',
  '25',
  '6.30.12.9 A(1) NMAC (S1)',
);

export const K5_PLUS_TEACHERS_EXCEPTED = k5Plus(
  'most teachers excepted from the same-teacher commitment',
  'teachers a school',
  '2',
  '6.30.12.9 B NMAC (S1)',
);

export const K5_PLUS_PRIORITY_FRL = k5Plus(
  'free or reduced-fee lunch rate of a high-priority school',
  'share of students',
  '0.8',
  '6.30.12.7 D(1) NMAC (S1)',
);

const FULL_DAY: DatedValue = {
  from: 2025,
  value: '5.5',
  read: 'rule',
  citation:
    '6.10.5.8 NMAC, effective July 1, 2024: a full day of at least five and one-half hours (challenged in court)',
};

/** Hours of a day; in FY24 the law counted hours of a year alone. */
export const INSTRUCTIONAL_HOURS = {
  kindergartenToGrade6: hours('least instructional hours a day, K–6', '5.5'),
  grades7to12: hours('least instructional hours a day, 7–12', '6'),
} as const;

function hours(title: string, value: string): Parameter {
  const { values } = k5Plus(title, 'hours', value, '6.30.12.7 E NMAC (S1)', FULL_DAY);
  return { title, unit: 'hours', values };
}

export const K5_PLUS_PARAMETERS = parameterTable({
  'k5-plus-factor': K5_PLUS_FACTOR,
  'k5-plus-extra-days': K5_PLUS_EXTRA_DAYS,
  'k5-plus-teachers-excepted': K5_PLUS_TEACHERS_EXCEPTED,
  'k5-plus-priority-frl': K5_PLUS_PRIORITY_FRL,
  'instructional-hours-k-6': INSTRUCTIONAL_HOURS.kindergartenToGrade6,
  'instructional-hours-7-12': INSTRUCTIONAL_HOURS.grades7to12,
});
