import { optional, required } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

/** A list of exceptions and adjustments with its sum: 34 CFR 300.204; S4, Appendix G, allowable exceptions. */
export const MOE_EXCEPTIONS = defineKind({
  id: 'moe-exceptions',
  title: 'Exceptions to maintenance of effort',
  what: 'The exceptions of 34 CFR 300.204 that an LEA claims, each with its amount.',
  columns: [
    required(
      'type',
      'Type of exception',
      'Which of the exceptions of 34 CFR 300.204 it is.',
      'text',
      [
        'type of exception',
        'exception type',
        'exception',
        'allowable exception',
        'exception category',
        'type',
        'basis',
        ...words(
          'reason allowed by idea | reason allowed | allowed reason | reason | 300 204 reason | exception letter | kind of exception | motivo | which exception | razon',
        ),
      ],
      {
        not: ['amount', 'total', 'dollars', 'claimed', 'requested'],
        names: true,
        holds: /\b(?:voluntary|departure|high cost|just cause|enrol?lment|termination|retire)/i,
      },
    ),
    optional('description', 'Description', 'Who or what it is.', 'text', [
      'description',
      'detail',
      'explanation',
      'documentation',
      'reason',
      'notes',
      'who',
      ...words('who | who what | what happened | comment | descripcion | evidence | backup'),
    ]),
    required('amount', 'Amount', 'Dollars of the exception.', 'money', [
      'amount',
      'exception amount',
      'dollars',
      'amount of exception',
      'amount claimed',
      'amount approved',
      'claimed',
      'approved',
      ...words('how much | dollars claimed | monto | worth | claimed dollars | reduction | importe | amount allowed'),
    ]),
  ],
  inputs: [],
  context: [
    'allowable exceptions',
    'exceptions',
    '300 204',
    'moe exceptions',
    'type of exception',
    ...words(
      'reasons spending went down | 204 exceptions | allowable reductions | excepciones | why we spent less | reasons for reduction | moe reductions | exceptions to moe',
    ),
  ],
})({});
