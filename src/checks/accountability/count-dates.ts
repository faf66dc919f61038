import { COUNT_DATES_CITATION } from '../../law/count-dates';
import { casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';

const DATES = (['date', 'first', 'second', 'third'] as const).map((role) => figureOf('count-dates', role));

/** A day of a calendar on which membership is not counted. */
export const COUNT_DATE: Check = {
  id: 'deadline.count-date',
  title: 'Membership is counted on the second Wednesday of October, December and February',
  severity: 'error',
  citation: COUNT_DATES_CITATION,
  run: (context) => {
    const items = casesOf(context, 'count-dates');
    return DATES.flatMap((figure) => kindFindings(COUNT_DATE, items, figure));
  },
};
