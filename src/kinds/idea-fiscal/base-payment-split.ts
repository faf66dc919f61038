import { required } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

/** A base payment divided among the LEAs affected by a change: 34 CFR 300.705(b)(2). */
export const BASE_PAYMENT_SPLIT = defineKind({
  id: 'base-payment-split',
  title: 'Base payment among the LEAs affected',
  what: 'A base payment divided anew between an LEA and a new one, by the children with disabilities each now serves.',
  columns: [
    required('entity', 'LEA', 'The LEA.', 'text', ['lea', 'lea name', 'district', 'entity', 'name', 'charter'], {
      names: true,
    }),
    required(
      'children',
      'Children with disabilities',
      'Children with disabilities now served by the LEA.',
      'count',
      [
        'children with disabilities',
        'swd',
        'children',
        'child count',
        'swd served',
        'students with disabilities',
        'children served',
        ...words(
          'swd now served | iep students | kids served now | iep count | swd now | children now served | alumnos con discapacidad | swd after',
        ),
      ],
      { not: ['poverty', 'payment'] },
    ),
    required(
      'amount',
      'Base payment',
      'The LEA’s part of the base payment.',
      'money',
      [
        'base payment',
        'adjusted base payment',
        'base',
        'base payment share',
        'share of base payment',
        'new base payment',
        'revised base payment',
        ...words(
          're cut base | recut base | part of base | base after | base now | split base | piece of base | pago base | new base | base dollars | recalculated base | base recalculated | 99 base part',
        ),
      ],
      { not: ['old', 'before', 'prior', 'original', 'previous'] },
    ),
  ],
  patterns: [{ result: 'amount', of: ['children'], gives: 'proportional' }],
  inputs: [
    {
      role: 'basePayment',
      title: 'Base payment to divide',
      what: 'The base payment of the LEAs affected, together.',
      labels: [
        'base payment to divide',
        'base payment',
        'original base payment',
        'total base payment',
        'base payment of the leas affected',
      ],
      number: 'money',
    },
  ],
  context: [
    'base payment adjustment',
    'base payment adj',
    'new base payment',
    'adjusted base payment',
    'base payment split',
    'division of base payment',
    'new lea',
    'new charter',
    /\b300 705 b 2\b/,
    'base payment divided',
    'revised base payment',
    ...words(
      'base recalc | base recalculation | base split | carved out | base payment recalculation | new lea opened | reparto del pago base | split of base',
    ),
  ],
})({});
