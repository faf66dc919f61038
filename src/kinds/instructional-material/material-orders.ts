import { DELIVERY_DUE } from '../../functions/instructional-material/delivery-due';
import { LATE_DELIVERY_DAMAGES } from '../../functions/instructional-material/late-delivery-damages';
import { asForm } from '../deadlines/clock';
import { optional, type NamedColumn } from '../column';
import { nm, orElse } from '../equation';
import { defineKind, type HeaderWords } from '../kind';
import { words } from '../words';

function day<const R extends string>(
  role: R,
  title: string,
  what: string,
  headers: readonly HeaderWords[],
  ...not: readonly HeaderWords[]
): NamedColumn<R> {
  return optional(role, title, what, 'date', headers, { not: [/\b(?:amount|quantity|number|days|status)\b/, ...not] });
}

const COLUMNS = [
  optional(
    'title',
    'Title',
    'The material, or the vendor.',
    'text',
    ['title', 'item', 'vendor', 'publisher', 'order', ...words('book | po number | po | purchase order | libro')],
    {
      not: ['date', 'received', 'due', 'delivered', 'damages', 'number of titles'],
      names: true,
    },
  ),
  day(
    'received',
    'Order received',
    'Day on which the depository received the order.',
    [
      'order received',
      'date ordered',
      'order date',
      'ordered',
      'date of order',
      'order received on',
      ...words(
        'depository received order | order in | vendor got order | po date | order sent | fecha de pedido | order placed',
      ),
    ],
    'due',
    'delivered',
  ),
  day('classes', 'Classes begin', 'First day of classes of the year that the order is for.', [
    'classes begin',
    'first day of classes',
    'school begins',
    'classes start',
    'school starts',
    ...words('first day of school | school opens | primer dia de clases | first day of class | kids start'),
  ]),
  day(
    'due',
    'Delivery due',
    'The day by which it has to be delivered.',
    [
      'due',
      'due date',
      'delivery due',
      'date due',
      'delivery due date',
      /^deliver by$/,
      ...words('books due | books due here | must arrive | should arrive | needed by | fecha limite | promised'),
    ],
    'damages',
    /\bdelivered\b/,
  ),
  day(
    'delivered',
    'Delivered',
    'The day on which it was delivered.',
    [
      'delivered',
      'date delivered',
      'delivery date',
      'date of delivery',
      'delivered on',
      ...words(
        'books came | arrived | got books | date arrived | books arrived | shipment received | entregado | actual delivery',
      ),
    ],
    'due',
    'damages',
  ),
  optional(
    'titles',
    'Titles',
    'How many titles were delivered on that day.',
    'count',
    [
      'titles',
      'number of titles',
      ...words('no of titles | titles late | how many titles | count of titles | titulos'),
    ],
    {
      not: ['date', 'damages'],
    },
  ),
  optional(
    'damages',
    'Damages',
    'What the publisher owes for late delivery.',
    'money',
    [
      'damages',
      'liquidated damages',
      'late damages',
      'damages owed',
      'late delivery damages',
      ...words(
        'publisher owes us | penalty | publisher owes | owed us | liquidated | charge for late | multa | per title penalty | owes',
      ),
    ],
    { not: ['days', 'date'] },
  ),
] as const;

/** Orders, when they have to be delivered, and what late ones cost: 6.75.2.9 B and 6.75.2.11 C(3) NMAC (S3, Attachment 2). */
export const MATERIAL_ORDERS = defineKind({
  id: 'material-orders',
  title: 'Orders of instructional material',
  what: 'Orders with the day by which each has to be delivered, the day on which it was, and the damages of late ones.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS),
  anyOf: [
    ['received', 'classes', 'due'],
    ['due', 'delivered', 'damages'],
  ],
  topic: 'order delivery',
  context: [
    'order',
    'orders',
    'delivery',
    'deliveries',
    'instructional material',
    'textbook',
    'damages',
    'depository',
    ...words('book orders | textbook orders | late books | late delivery | pedidos | entregas | textbook deliveries'),
  ],
})(
  {
    due: {
      of: nm(DELIVERY_DUE, { order_received: 'received', classes_begin: 'classes' }),
      why: 'by the day of the order and the first day of classes delivery is due on',
      telling: true,
    },
    damages: {
      of: nm(LATE_DELIVERY_DAMAGES, { due: 'due', delivered: 'delivered', titles: orElse('titles', 1) }),
      why: 'for the days late the publisher owes',
      telling: true,
    },
  },
  {
    template: {
      sheet: 'Instructional material orders',
      description: 'Orders with the day by which each has to be delivered, and what the publisher owes for late ones.',
      columns: [
        { role: 'title', width: 36 },
        { role: 'received' },
        { role: 'classes' },
        { role: 'due' },
        { role: 'delivered' },
        { role: 'titles' },
        { role: 'damages', total: true },
      ],
      rows: 25,
      total: 'Total',
      notes: ['A line for each title, or for titles that were delivered on the same day with how many they are.'],
    },
  },
);
