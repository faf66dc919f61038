import { asForm, DAYS, due, lawGives, requiredDay, TIMELY } from './clock';
import { optional } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const ABOUT = 'bars?|budget adjustments?';

const COLUMNS = [
  optional(
    'request',
    'Request',
    'The budget adjustment request.',
    'text',
    ['bar', 'bar number', 'request', 'lea', ...words('bar id | doc id | doc number | adjustment number | bar doc')],
    {
      not: ['date', 'submitted', 'approved', 'days'],
      names: true,
    },
  ),
  requiredDay({
    role: 'submitted',
    title: 'Submitted',
    what: 'Day on which the request was submitted.',
    about: ABOUT,
    happened: 'submitted|submission|received|sent|filed|in|arrived|came in|stamped in|entered',
    words: [
      'date submitted',
      'bar submitted',
      'bar received',
      'date received',
      ...words('sent to ped | received by ped | came in | enviado | submitted in obms | turned in'),
    ],
    not: ['approved', 'decided', 'decision'],
  }),
  due('Decision due', 'decision'),
  requiredDay({
    role: 'decided',
    title: 'Approved or disapproved',
    what: 'Day of the decision.',
    about: ABOUT,
    happened:
      'approved|disapproved|approval|disapproval|decision|decided|denied|rejected|final action|acted|action taken',
    words: [
      'bar approved',
      'date approved',
      'decision date',
      'date decided',
      ...words('ped decision | ped acted | acted on | ped approved | ped action | aprobado | answer'),
    ],
    not: ['submitted', 'received'],
  }),
  DAYS,
  TIMELY,
] as const;

/** Budget adjustment requests, decided within 30 days: Department policy; S4, budget adjustment requests in OBMS. */
export const BUDGET_ADJUSTMENT_LOG = defineKind({
  id: 'budget-adjustment-log',
  title: 'Budget adjustment requests',
  what: 'Budget adjustment requests and the day on which each was approved or disapproved, within 30 days.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS, 'submitted', 'decided'),
  context: [
    'bar',
    'bars',
    'budget adjustment',
    'budget adjustments',
    'budget adjustment requests',
    ...words('budget amendment | budget amendments | ajustes presupuestarios | budget adjustment log'),
  ],
})({
  due: lawGives('budget adjustment', 'submitted', 'thirty days from the submission end on'),
});
