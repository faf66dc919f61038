import { asForm, dueBy, lawGives, optionalDay, TIMELY } from './clock';
import { type NamedColumn, optional } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const ABOUT = 'due process|resolution|dph|(?:expedited )?hearings?';
const PERIOD_ENDS = '(?:resolution )?period (?:ends?|ended|over|closed)|end of (?:the )?(?:resolution )?period';

/** "15d", "30-day date": the days that the law gives for it say which deadline it is. */
function dayOf<R extends string>(days: number, column: NamedColumn<R>): NamedColumn<R> {
  return { ...column, headers: [...column.headers, new RegExp(`^${days} ?d(?:ays?)?(?: date| mark| limit| due)?$`)] };
}

const COLUMNS = [
  optional(
    'case',
    'Case',
    'The request for a hearing.',
    'text',
    [
      'case',
      'case number',
      'dph',
      'request',
      'lea',
      ...words('dph number | dp number | hearing number | case id | docket | caso'),
    ],
    {
      not: ['date', 'filed', 'received', 'held', 'days', 'due'],
      names: true,
    },
  ),
  optionalDay({
    role: 'filed',
    title: 'Request received',
    what: 'Day on which notice of the due process complaint was received.',
    about: ABOUT,
    happened: '(?:(?:complaint|request|petition) )?(?:filed|filing|received|requested)|(?:complaint|request) date',
    words: [
      'complaint received',
      'request received',
      'request filed',
      'notice received',
      'date filed',
      ...words(
        'request received | req received | hearing requested | filed on | came in | solicitud recibida | complaint date',
      ),
    ],
    not: ['session', 'period', 'decision'],
  }),
  dayOf(15, dueBy('sessionDue', 'Resolution session due', 'session|meeting', 'period', 'decision')),
  optionalDay({
    role: 'session',
    title: 'Resolution session held',
    what: 'Day of the resolution session.',
    about: 'due process|resolution|dph',
    happened: '(?:resolution )?(?:session|meeting)(?: was)?(?: held| convened| date)?|held|convened',
    words: [
      'session held',
      'resolution session held',
      'resolution session',
      'meeting held',
      ...words(
        'resolution meeting | resolution mtg held | res mtg held | res meeting | rs held | reunion de resolucion | sat down',
      ),
    ],
    not: ['notification', 'notified', 'notice', 'period', 'agreement', 'scheduled', 'waived', 'reached'],
  }),
  dayOf(30, dueBy('periodDue', 'Resolution period due to end', 'period', 'session', 'decision')),
  optionalDay({
    role: 'periodEnd',
    title: 'Resolution period ended',
    what: 'Day on which the resolution period ended.',
    about: ABOUT,
    happened: `${PERIOD_ENDS}|agreement (?:reached|signed)(?: on| date)`,
    words: [
      'resolution period ends',
      'resolution period ended',
      'period end',
      ...words('res period ended | resolution over | resolution ended | res pd ended | fin del periodo'),
    ],
    not: ['notification', 'notice', 'session'],
  }),
  dayOf(45, dueBy('decisionDue', 'Decision due', 'decision', 'session', 'period')),
  optionalDay({
    role: 'decided',
    title: 'Hearing decided',
    what: 'Day of the hearing officer’s decision.',
    about: ABOUT,
    happened: '(?:hearing )?decision(?: issued| mailed)?|decided|final decision',
    words: [
      'hearing decision',
      'decision issued',
      'hearing decided',
      ...words(
        'ho decision | hearing officer decision | decision mailed | final order | order issued | ruling | decision on | fallo',
      ),
    ],
    not: ['filed', 'session'],
  }),
  optional('expedited', 'Expedited', 'Whether the hearing is an expedited one.', 'text', [
    'expedited',
    'expedited hearing',
    'type of hearing',
    ...words('exp | fast track | discipline hearing | expedited yes no | type'),
  ]),
  TIMELY,
] as const;

/** Requests for a due process hearing: 34 CFR 300.510, 300.515 and 300.532; S4, Appendix C. */
export const DUE_PROCESS_LOG = defineKind({
  id: 'due-process-log',
  title: 'Due process hearings',
  what: 'Requests for a hearing, the resolution session within 15 days, the end of the period of 30 days, the decision within 45 more.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS),
  anyOf: [
    ['filed', 'session'],
    ['filed', 'sessionDue'],
    ['filed', 'periodEnd'],
    ['filed', 'periodDue'],
    ['periodEnd', 'decided'],
    ['periodEnd', 'decisionDue'],
  ],
  context: [
    'due process',
    'resolution session',
    'resolution period',
    'dph',
    'hearing',
    'hearings',
    ...words(
      'debido proceso | dpc | impartial hearing | resolution sessions | hearing requests | due process complaints',
    ),
  ],
})(
  {
    sessionDue: lawGives('resolution session', 'filed', 'fifteen days from the receipt of notice end on'),
    periodDue: lawGives('resolution period', 'filed', 'thirty days from the receipt of the complaint end on'),
    decisionDue: lawGives('hearing', 'periodEnd', 'forty-five days from the end of the period end on'),
  },
  {
    template: {
      sheet: 'Due process hearings',
      description: 'Requests for a hearing with the days by which session, period and decision are due.',
      columns: [
        { role: 'case' },
        { role: 'filed' },
        { role: 'sessionDue' },
        { role: 'session' },
        { role: 'periodDue' },
        { role: 'periodEnd' },
        { role: 'decisionDue' },
        { role: 'decided' },
      ],
      rows: 15,
      notes: ['Expedited hearings have shorter times (34 CFR 300.532(c)): keep them on a sheet of their own.'],
    },
  },
);
