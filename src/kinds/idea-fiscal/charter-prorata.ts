import { CHARTER_PRORATA as PRORATA } from '../../functions/idea-fiscal/charter-prorata';
import { onceForAll, optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** A "full year amount" is no end of a year, though its figures may pass for days. */
const MONEY = ['amount', 'allocation', 'full', 'whole'];

const YEAR_START = optional(
  'yearStart',
  'First day of the year',
  'First day of the academic year.',
  'date',
  [
    'year start',
    'first day of year',
    'academic year begins',
    'start of year',
    'year begins',
    'start of academic year',
    'first day of academic year',
    ...words('1st day | first day | school starts | first class day | primer dia'),
  ],
  { not: MONEY },
);
const YEAR_END = optional(
  'yearEnd',
  'Last day of the year',
  'Last day of the academic year.',
  'date',
  [
    'year end',
    'last day of year',
    'academic year ends',
    'end of year',
    'year ends',
    'end of academic year',
    'last day of academic year',
    ...words('last day | school ends | last class day | ultimo dia'),
  ],
  { not: MONEY },
);

/** A charter school LEA that opens or expands during the year: 34 CFR 76.792. */
export const CHARTER_PRORATA = defineKind({
  id: 'charter-prorata',
  title: 'Charter schools opened during the year',
  what: 'What a charter school LEA gets in the year in which it opens or significantly expands.',
  columns: [
    required(
      'school',
      'Charter school',
      'The charter school.',
      'text',
      ['charter school', 'charter', 'school', 'lea', 'name', ...words('chtr | new charter | campus | escuela charter')],
      {
        not: ['opened', 'date', 'amount'],
        names: true,
      },
    ),
    required(
      'opened',
      'Opened',
      'Day on which the school opened or expanded.',
      'date',
      [
        'opened',
        'opening date',
        'opening day',
        'date opened',
        'expanded',
        'date of opening',
        'opened or expanded',
        'first day of operation',
        ...words('opened doors | open date | open dt | fecha de apertura | started up | doors opened | opened on'),
      ],
      { not: ['year', 'amount'] },
    ),
    required(
      'amount',
      'Amount for a whole year',
      'The proportionate amount the school is eligible for in a full year.',
      'money',
      [
        'full year amount',
        'eligible amount',
        'proportionate amount',
        'full amount',
        'whole year amount',
        'amount for full year',
        'annual amount',
        'full year allocation',
        ...words(
          'full share | 100% amt | 100% amount | 100% | whole share | full grant | full yr amount | if open all year | total for year | monto anual',
        ),
      ],
      { not: ['pro rata', 'prorated', 'paid'] },
    ),
    YEAR_START,
    YEAR_END,
    required(
      'prorated',
      'Pro-rata amount',
      'All of it when opened by November 1, later the part of the days.',
      'money',
      [
        'pro rata amount',
        'prorated amount',
        'pro rata',
        'prorated',
        'amount paid',
        'pro rata allocation',
        'prorated allocation',
        'allocation',
        ...words(
          'what we get | pro rata amt | partial amount | reduced amount | part year amount | adjusted amount | monto prorrateado | prorated share',
        ),
      ],
      { not: ['full', 'whole', 'annual'] },
    ),
  ],
  inputs: [onceForAll(YEAR_START), onceForAll(YEAR_END)],
  context: [
    'charter',
    'chartered',
    '76 792',
    'pro rata',
    'prorated',
    ...words(
      'new charter | first year idea | opened after november 1 | first yr idea | partial year | prorrata | significantly expanded',
    ),
  ],
})(
  {
    prorated: {
      of: nm(PRORATA, { amount: 'amount', opened: 'opened', year_start: 'yearStart', year_end: 'yearEnd' }),
      why: 'all of it for a school opened by November 1, later the part of the year’s days, is',
    },
  },
  {
    template: {
      sheet: 'Charter pro rata',
      description: 'What a charter school LEA gets in the year in which it opens or expands.',
      inputs: [{ role: 'yearStart' }, { role: 'yearEnd' }],
      columns: [{ role: 'school' }, { role: 'opened' }, { role: 'amount' }, { role: 'prorated' }],
      rows: 8,
      notes: [
        'Opened by November 1: all of it. Later: the part of the year’s days. From February 1 the state may pay, but need not.',
      ],
    },
    check: {
      id: 'idea.charter-prorata',
      title: 'A charter school opened after November 1 gets the part of its days',
      citation: { law: '34 CFR 76.792', source: 'S4, "Sub-grants to LEAs"' },
    },
  },
);
