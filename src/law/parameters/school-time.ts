import { type DatedValue, type Parameter, parameterTable } from '../parameter';

const ENDED = 'Repealed by Laws 2023, ch. 19: K-12 Plus took its place.';
const EXTENDED = '22-8-23.10 NMSA 1978 (extended learning time), repealed by Laws 2023, ch. 19';
const K5_PLUS =
  '22-13D-2 NMSA 1978 as amended, the last text before its repeal (the year of the amendment was not read)';
const HOURS_LAW = '22-2-8.1 NMSA 1978 as amended by Laws 2023, ch. 19, § 1';
const HOURS_RULE = '6.10.5.8 NMAC, effective July 1, 2024 (challenged in court)';

function parameter(title: string, unit: string, ...values: readonly DatedValue[]): Parameter {
  return { title, unit, values };
}

/** A condition of extended learning time, which the law had from FY20 to FY23. */
function extended(title: string, unit: string, value: string): Parameter {
  return {
    title: `extended learning time: ${title}`,
    unit,
    values: [{ from: 2020, until: 2023, value, read: 'statute', citation: EXTENDED }],
    ended: ENDED,
  };
}

/** A condition of K-5 Plus as its last text had it. */
function lastText(title: string, value: string): Parameter {
  return {
    title: `K-5 Plus: ${title}`,
    unit: 'days',
    values: [{ from: 2023, until: 2023, value, read: 'statute', citation: K5_PLUS }],
    ended: ENDED,
  };
}

function ofRule(title: string, unit: string, value: string): Parameter {
  return parameter(title, unit, { from: 2025, value, read: 'rule', citation: HOURS_RULE });
}

/** Days and hours of instruction that programs and the school year ask for. */
export const SCHOOL_TIME_PARAMETERS = parameterTable({
  'instructional-hours-year': parameter(
    'least instructional hours a year',
    'hours',
    { from: 2023, until: 2023, value: '990', read: 'document', citation: `${HOURS_LAW}: what it replaced` },
    { from: 2024, value: '1140', read: 'document', citation: HOURS_LAW },
  ),
  'instructional-hours-year-half-day-k': parameter(
    'least instructional hours a year, half-day kindergarten',
    'hours',
    { from: 2023, until: 2023, value: '450', read: 'document', citation: `${HOURS_LAW}: what it replaced` },
    { from: 2024, value: '550', read: 'document', citation: HOURS_LAW },
  ),
  'professional-hours-elementary': parameter(
    'professional work hours within the instructional hours of a year, elementary',
    'hours',
    { from: 2024, value: '60', read: 'document', citation: HOURS_LAW },
  ),
  'professional-hours-secondary': parameter(
    'professional work hours within the instructional hours of a year, secondary',
    'hours',
    { from: 2024, value: '30', read: 'document', citation: HOURS_LAW },
  ),
  'instructional-days-year': ofRule('least instructional days a year, but for exempt schools', 'days', '180'),
  'instructional-hours-half-day': ofRule('least instructional hours of a half day', 'hours', '3.5'),
  'instructional-hours-most': ofRule('most instructional hours of a day', 'hours', '7.5'),
  'remote-days-most': ofRule('most remote days a year', 'days', '4'),
  'remote-hours-most': ofRule('most remote hours a year', 'hours', '32'),
  'extended-learning-days': extended('days of the year, where fewer than the additional ones', 'days', '190'),
  'extended-learning-extra-days': extended('additional days', 'days', '10'),
  'extended-learning-four-day-days': extended('days of a year of four-day weeks, where fewer', 'days', '160'),
  'extended-learning-four-day-extra-days': extended('additional days in a year of four-day weeks', 'days', '8'),
  'extended-learning-hours-k-6': extended('least hours a day, K–6', 'hours', '5.5'),
  'extended-learning-hours-7-12': extended('least hours a day, 7–12', 'hours', '6'),
  'extended-learning-four-day-hours-k-6': extended('least hours a day of a four-day week, K–6', 'hours', '6.5'),
  'extended-learning-four-day-hours-7-12': extended('least hours a day of a four-day week, 7–12', 'hours', '7'),
  'extended-learning-other-hours': extended('non-instructional hours a year for teachers', 'hours', '80'),
  'k5-plus-year-days': lastText('days of the year, where fewer than the additional ones', '205'),
  'k5-plus-four-day-year-days': lastText('days of a year of four-day weeks, where fewer', '175'),
  'k5-plus-four-day-extra-days': lastText('additional days in a year of four-day weeks', '20'),
});
