import { AVAILABILITY as LAST_DAYS } from '../../functions/idea-fiscal/availability';
import { optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** Federal award numbers: H027A130109. */
const AWARD_NUMBER = /^[HS]\d{3}[A-Z]\d{6}/i;

/** The day on which something was done is not the last day on which it could be. */
const WAS_DONE = [/\b(?:paid|claimed?|claims?|drawn|spent|invoiced?|was|actual)\b/];

/** How long Part B awards can be used: 34 CFR 76.709; S4, "Obligation and Liquidation of IDEA Funds". */
export const AVAILABILITY = defineKind({
  id: 'availability',
  title: 'Period of availability of awards',
  what: 'Until when an award can be obligated, and what was obligated paid.',
  columns: [
    required(
      'award',
      'Award',
      'The award or its year.',
      'text',
      [
        'award',
        'award number',
        'grant',
        'fiscal year',
        'grant award',
        'award year',
        'year',
        'fund',
        ...words('project | grant name | ffy | fund year | subvencion | award name'),
      ],
      {
        not: ['date', 'amount', 'start', 'obligate', 'liquidate', 'begins'],
        names: true,
        holds: AWARD_NUMBER,
      },
    ),
    required(
      'awardDate',
      'Award date',
      'First day of the award, usually July 1.',
      'date',
      [
        'award date',
        'grant date',
        'date of award',
        'award start',
        'start date',
        'award begins',
        'first day of award',
        'grant begins',
        'date awarded',
        'awarded',
        'awarded on',
        'period begins',
        'available from',
        'funds available from',
        ...words(
          'available date | opens | money available | funds start | first day | fecha de adjudicacion | begin date | july 1 of year',
        ),
      ],
      { not: ['obligate', 'liquidate', 'end'] },
    ),
    required(
      'obligate',
      'Last day to obligate',
      'Twenty-seven months from the award.',
      'date',
      [
        'last day to obligate',
        'obligate by',
        'obligation deadline',
        'end of obligation',
        'obligation ends',
        'obligations until',
        'funds available until',
        'end of availability',
        'period of availability ends',
        'available until',
        'must be obligated by',
        ...words(
          'obligate through | last day to commit | commit by | encumber by | obligated by | tydings end | fecha para obligar | expires for obligation | funds expire | good through',
        ),
      ],
      { not: ['liquidate', 'liquidation', ...WAS_DONE] },
    ),
    optional(
      'liquidate',
      'Last day to liquidate',
      'Three months more.',
      'date',
      [
        'last day to liquidate',
        'liquidate by',
        'liquidation deadline',
        'liquidation ends',
        'liquidations until',
        'pay by',
        'liquidation until',
        ...words(
          'liquidate through | last draw | last draw date | draw down by | final drawdown | must pay by | liquidar antes de',
        ),
      ],
      { not: ['obligate', 'obligation', ...WAS_DONE] },
    ),
  ],
  inputs: [],
  context: [
    'availability',
    'obligate',
    'obligation',
    'liquidate',
    'liquidation',
    'idea',
    'award',
    ...words('tydings | period of performance | grant periods | vigencia | periods of availability | disponibilidad'),
  ],
})(
  {
    obligate: {
      of: nm(LAST_DAYS, { award_date: 'awardDate' }, 1),
      why: 'twenty-seven months from the award end on',
      telling: true,
    },
    liquidate: { of: nm(LAST_DAYS, { award_date: 'awardDate' }, 2), why: 'three months more end on' },
  },
  {
    template: {
      sheet: 'Availability',
      description: 'Until when awards can be obligated, and what was obligated paid.',
      columns: [{ role: 'award' }, { role: 'awardDate' }, { role: 'obligate' }, { role: 'liquidate' }],
      rows: 10,
      notes: ['The manual also says 90 days for liquidation: to keep both, pay a day or two earlier.'],
    },
  },
);
