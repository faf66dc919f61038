import type { Citation } from './citation';

/** The reporting dates on which membership is counted: the second Wednesday of a month of the school year. */
export const COUNT_DATES = {
  40: { title: '40th day', month: 10 },
  80: { title: '80th day', month: 12 },
  120: { title: '120th day', month: 2 },
} as const;

export const COUNT_DATES_CITATION: Citation = {
  law: 'STARS reporting dates of the Public Education Department',
  source: 'S4, Indicator 11 and "Annual Child Count": the second Wednesday of October, December and February',
  note: 'As the manual of January 2016 states them; check the STARS calendar of the year for exceptions.',
};
