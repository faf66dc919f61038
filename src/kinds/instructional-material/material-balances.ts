import { required } from '../column';
import { minus, plus } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** What entities carry over of their allocations: 22-15-9 F NMSA 1978 (S3, "Current Law": annual report). */
export const MATERIAL_BALANCES = defineKind({
  id: 'material-balances',
  title: 'Balances of instructional material',
  what: 'What each school had at the beginning of the year, received, spent, and carries over.',
  columns: [
    required(
      'entity',
      'School',
      'The school or the district.',
      'text',
      [
        'school',
        'district',
        'entity',
        'lea',
        'name',
        'private school',
        'charter school',
        'escuela',
        ...words('who | site | campus | distrito'),
      ],
      { not: ['balance', 'allocation', 'year'], names: true },
    ),
    required(
      'opening',
      'Beginning balance',
      'What was left of earlier years.',
      'money',
      [
        'beginning balance',
        'opening balance',
        'balance carried forward',
        'carryover',
        'carry over balance',
        'beginning cash balance',
        'prior year balance',
        'saldo inicial',
        ...words(
          'carried in | brought forward | balance brought forward | carried over from last year | start balance | starting balance | on hand july 1 | cash july 1 | beginning cash | left from last year | opening',
        ),
      ],
      { not: ['ending', 'next', 'closing'] },
    ),
    required(
      'allocation',
      'Allocation',
      'What was received for the year.',
      'money',
      [
        'allocation',
        'award',
        'allocation received',
        'amount received',
        'entitlement',
        'asignacion',
        ...words(
          'received | money received | im money received | book money received | fondos recibidos | revenue | new money | got this year | revenue received | allotment',
        ),
      ],
      { not: ['balance', 'percent'] },
    ),
    required(
      'spent',
      'Purchases',
      'What was spent in the year.',
      'money',
      [
        'purchases',
        'expenditures',
        'expended',
        'spent',
        'amount spent',
        'total cost',
        'compras',
        'gastos',
        ...words('spent on books | gastado | gastado en libros | bought | paid out | used | book purchases | spending'),
      ],
      { not: ['balance', 'percent'] },
    ),
    required(
      'closing',
      'Ending balance',
      'What is carried over.',
      'money',
      [
        'ending balance',
        'closing balance',
        'year end balance',
        'ending cash balance',
        'year end cash balance',
        'balance at year end',
        'remaining balance',
        'saldo final',
        ...words(
          'carried forward | carried forward next year | left over | left at end | on hand june 30 | cash june 30 | ending | carried out | unspent | sobrante | end balance',
        ),
      ],
      { not: ['beginning', 'opening', 'prior'] },
    ),
  ],
  inputs: [],
  context: [
    'instructional material',
    'instructional materials',
    'textbook',
    'textbooks',
    'materiales didacticos',
    'nonpublic',
    'nonpublic school',
    'private school',
    'private schools',
    'escuelas privadas',
    '14000',
    ...words(
      'libros saldo | saldo de libros | textbook balances | textbook cash | im balances | book money | fondo 14000 | im cash | libros de texto',
    ),
  ],
})(
  {
    closing: {
      of: minus(plus('opening', 'allocation'), 'spent'),
      why: 'the beginning balance and the allocation less what was spent are',
    },
  },
  {
    check: {
      id: 'im.balances',
      title: 'Balances follow from what was received and spent',
      citation: { law: '22-15-9 F NMSA 1978', source: 'S3, "Current Law": annual report' },
    },
  },
);
