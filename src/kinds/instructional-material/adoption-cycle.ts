import { ADOPTION_PERIOD } from '../../functions/instructional-material/adoption-period';
import { optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** Material is adopted for the six years after its summer review institute: 6.75.2.8 B NMAC (S3, Table 1). */
export const ADOPTION_CYCLE = defineKind({
  id: 'adoption-cycle',
  title: 'Adoption cycle',
  what: 'Subjects with the summer institute that reviews their material, and the years of the contracts.',
  columns: [
    required(
      'subject',
      'Subject',
      'The subject area.',
      'text',
      [
        'subject',
        'subject area',
        'content area',
        'materia',
        'area',
        ...words('call | adoption call | call area | asignatura | curriculum area'),
      ],
      { not: ['contract', 'institute', 'year'], names: true },
    ),
    required(
      'institute',
      'Summer institute',
      'The year of the summer review institute.',
      'year',
      [
        'summer institute',
        'institute',
        'adoption institute',
        'review institute',
        'summer review',
        'review year',
        'instituto',
        ...words(
          'reviewed summer of | review | summer of | reviewed in | summer inst | review summer | institute year | verano de revision | year reviewed',
        ),
      ],
      { not: ['contract', 'period', 'end'] },
    ),
    optional(
      'first',
      'First contract year',
      'The first of the six years.',
      'year',
      [
        'contract starts',
        'first contract year',
        'contract begins',
        'contract start',
        'first year',
        'contract from',
        ...words(
          'contract begin | begin | purchase year | our purchase year | buy year | starts | first year of use | start year',
        ),
      ],
      { not: ['end', 'institute', 'period'] },
    ),
    optional(
      'last',
      'Last contract year',
      'The last of the six years.',
      'year',
      [
        'contract ends',
        'last contract year',
        'contract end',
        'last year of contract',
        'contract through',
        'expires',
        ...words(
          'contract end | end | ends | runs through | through | last year of use | good through | end year | thru',
        ),
      ],
      { not: ['period', 'start', 'institute'] },
    ),
    optional(
      'period',
      'Contract period',
      'Both years: 2014-2019.',
      'text',
      [
        'contract period',
        /^(?:(?:no|number|#) (?:of )?)?(?:years|yrs|anos)$/,
        'adoption period',
        'contract years',
        'period of contract',
        'contract',
        ...words('good for | contract term | term | 6 year contract | runs | valid for | vigencia'),
      ],
      { not: ['start', 'end', 'begins', 'number', 'amount'] },
    ),
  ],
  anyOf: [['last'], ['period']],
  inputs: [],
  topic: 'adoption',
  context: [
    'adoption',
    'adoption cycle',
    'institute',
    'ciclo de adopcion',
    'instructional material',
    'textbook',
    ...words(
      'adoption schedule | adoption years | contract years | calendario de adopcion | bids | nm bids | six year contract | summer review',
    ),
  ],
})(
  {
    first: { of: nm(ADOPTION_PERIOD, { institute_year: 'institute' }, 1), why: 'the year after the institute is' },
    last: { of: nm(ADOPTION_PERIOD, { institute_year: 'institute' }, 2), why: 'the sixth year after the institute is' },
  },
  {
    template: {
      sheet: 'Adoption cycle',
      description: 'Subjects with the year of their summer institute, and the contract years that follow.',
      columns: [{ role: 'subject', width: 40 }, { role: 'institute' }, { role: 'first' }, { role: 'last' }],
      rows: 12,
      notes: ['Material is under contract for the six years after the summer institute that reviewed it.'],
    },
  },
);
