import { COUNT_DATE } from '../../functions/accountability/count-date';
import { optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const NAMED = 'the second Wednesday of its month is';

function countOf<const R extends string>(role: R, day: string, words: readonly string[]) {
  return optional(role, `${day}th day`, `The day on which membership of the ${day}th day is counted.`, 'date', [
    new RegExp(`\\b${day}(?:th|d)?\\b`),
    ...words,
  ]);
}

/** The days on which membership is counted: 22-8-2 NMSA 1978 (S1, S4). */
export const COUNT_DATES = defineKind({
  id: 'count-dates',
  title: 'Reporting dates',
  what: 'The days of a school year on which membership is counted: 40th, 80th and 120th day.',
  columns: [
    required(
      'year',
      'School year',
      'The school year, such as 2013-14.',
      'year',
      ['school year', 'year', 'sy', 'fiscal year', 'ano escolar'],
      { not: ['day', 'date', 'report'], names: true },
    ),
    optional(
      'report',
      'Report',
      '40th, 80th or 120th day.',
      'text',
      [
        'report',
        'reporting period',
        'reporting date',
        'count',
        'snapshot',
        'collection',
        'reporting day',
        ...words('count period | day number'),
      ],
      { not: ['membership', 'submitted'], holds: /^(?:40|80|120)(?:th)?(?:[- ]?d(?:ay)?)?$/i },
    ),
    optional(
      'date',
      'Date',
      'The day on which membership is counted.',
      'date',
      [
        'date',
        'count date',
        'count day',
        'snapshot date',
        'day of count',
        'date of count',
        ...words('fecha | fecha de conteo | wednesday'),
      ],
      { not: ['due', 'submitted', 'membership'] },
    ),
    countOf('first', '40', ['first reporting date', 'october count date', 'october']),
    countOf('second', '80', ['second reporting date', 'december count date', 'december']),
    countOf('third', '120', ['third reporting date', 'february count date', 'february']),
  ],
  anyOf: [
    ['report', 'date'],
    ['first', 'second'],
    ['second', 'third'],
  ],
  inputs: [],
  context: [
    'count dates',
    'count date',
    'reporting dates',
    'reporting date',
    'membership counts',
    'snapshot',
    'snapshot dates',
    'count day',
    ...words(
      '40 80 120 | reporting calendar | counting days | fechas de conteo | dias de conteo | conteo de matricula | membership count days | student count dates | 40d | 80d | 120d | dia 80 | dia 120 | dia 40',
    ),
  ],
})({
  date: { of: nm(COUNT_DATE, { school_year: 'year', report: 'report' }), why: NAMED },
  first: { of: nm(COUNT_DATE, { school_year: 'year', report: { word: '40' } }), why: NAMED },
  second: { of: nm(COUNT_DATE, { school_year: 'year', report: { word: '80' } }), why: NAMED },
  third: { of: nm(COUNT_DATE, { school_year: 'year', report: { word: '120' } }), why: NAMED },
});
