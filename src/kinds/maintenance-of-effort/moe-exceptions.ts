import { optional, required } from '../column';
import { defineKind } from '../kind';

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
    ]),
  ],
  inputs: [],
  context: ['allowable exceptions', 'exceptions', '300 204', 'moe exceptions', 'type of exception'],
})({});
