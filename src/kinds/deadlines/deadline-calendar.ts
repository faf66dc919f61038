import { asForm } from './clock';
import { optional, required } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const OF_THE_FIELD =
  /\b(?:instructional materials?|allocations?|k[- ]?[35] plus|idea|part b|special education|special ed|nmac|public education department|(?:reports?|due|owed|sent) to (?:the )?(?:ped|state|sea)|ped reports?|osep|usde|plazos legales|educaci[oó]n)\b/i;

const COLUMNS = [
  optional(
    'action',
    'Action',
    'What has to be done.',
    'text',
    [
      'action',
      'task',
      'activity',
      'deadline',
      'item',
      'report',
      'accion',
      'step',
      'requirement',
      'deliverable',
      ...words(
        'report action | report or action | tramite | obligacion | event | milestone | duty | what we owe | name of report',
      ),
    ],
    {
      not: ['date', 'due', 'completed', 'done', 'submitted', 'received'],
      names: true,
    },
  ),
  required(
    'due',
    'Due',
    'The day by which it has to be done.',
    'date',
    [
      'due',
      'due date',
      'deadline',
      'date due',
      'due by',
      'must be done by',
      'required by',
      /^(?:by )?when(?: due)?$/,
      ...words('due to ped | fecha limite | statutory deadline | legal deadline | target date'),
    ],
    { not: ['balance', 'amount'] },
  ),
  required(
    'done',
    'Completed',
    'The day on which it was done.',
    'date',
    [
      'completed',
      'date completed',
      'completion date',
      'done',
      'date done',
      'submitted',
      'date submitted',
      'received',
      'date received',
      'filed',
      'actual date',
      'sent',
      'date sent',
      'mailed',
      'paid',
      'issued',
      'posted',
      'published',
      'delivered',
      'reported',
      'finished',
      'turned in',
      'when done',
      'made',
      'hecho',
      'entregado',
      'enviado',
      ...words(
        'turned in on | hecho el | actually sent | actual | sent on | done on | submitted on | fecha de entrega | completed on | when sent',
      ),
    ],
    { not: ['due'] },
  ),
] as const;

/** A calendar of what the law gives a day for: S3, Table 2 and "Current Condition". */
export const DEADLINE_CALENDAR = defineKind({
  id: 'deadline-calendar',
  title: 'Calendar of deadlines',
  what: 'Actions with the day by which each is due and the day on which it was done.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS, 'due', 'done'),
  // Due and done are everyday words: the sheet must speak of what the law gives a day for.
  context: [OF_THE_FIELD],
  contextCells: OF_THE_FIELD,
})({});
