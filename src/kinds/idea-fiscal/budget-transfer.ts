import { optional } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const FUND = /^2\d{4}$/;

/** Budget adjustment requests that move money between funds: S4, "Mandatory Coordinated Early Intervening Services". */
export const BUDGET_TRANSFER = defineKind({
  id: 'budget-transfer',
  title: 'Budget adjustments between funds',
  what: 'Amounts that budget adjustment requests move from one fund to another, or take from and add to funds.',
  columns: [
    optional(
      'request',
      'Request',
      'The budget adjustment request.',
      'text',
      [
        'bar',
        'bar number',
        'request',
        'budget adjustment',
        'bar no',
        'adjustment number',
        ...words('bar id | doc id | doc number | bar doc | adjustment id'),
      ],
      {
        not: ['fund', 'amount', 'date', 'submitted', 'approved'],
      },
    ),
    optional(
      'fromFund',
      'From fund',
      'The fund that the money is taken from.',
      'code',
      [
        /^(?:(?:transfer|fund|moved|taken|source|decreased?) )?(?:from|out of)\b/,
        /^fund out$/,
        /^(?:source|sending|decreased) fund$/,
        /^fund decreased$/,
        /^de fondo\b/,
        ...words('fund moved from | taken from fund | origin fund | giving fund | desde fondo'),
      ],
      { not: ['amount', 'date', 'balance'] },
    ),
    optional(
      'toFund',
      'To fund',
      'The fund that the money goes to.',
      'code',
      [
        /^(?:(?:transfer|fund|moved|added|increased?) )?(?:in)?to\b/,
        /^fund in$/,
        /^(?:receiving|target|increased) fund$/,
        /^fund increased$/,
        /^a fondo\b/,
        ...words('fund moved to | destination fund | fondo destino | gaining fund'),
      ],
      { not: ['amount', 'date', 'balance'] },
    ),
    optional(
      'fund',
      'Fund',
      'The fund of the line, where a line increases or decreases one.',
      'code',
      ['fund', 'fund code'],
      {
        not: ['increase', 'decrease', 'source', 'receiving', 'moved', 'transfer', /\b(?:from|to|into|out)\b/],
        holds: FUND,
      },
    ),
    optional('amount', 'Amount', 'Dollars moved.', 'money', [
      'amount',
      'amount moved',
      'transfer amount',
      'dollars',
      'adjustment amount',
      ...words('moved | dollars moved | transferred | monto | importe | how much'),
    ]),
    optional(
      'decrease',
      'Decrease',
      'Dollars taken from the line.',
      'money',
      [
        'decrease',
        'decreased by',
        'reduction',
        'amount decreased',
        ...words('bar line decrease | taken out | down | minus | disminucion'),
      ],
      { not: ['fund'] },
    ),
    optional(
      'increase',
      'Increase',
      'Dollars added to the line.',
      'money',
      [
        'increase',
        'increased by',
        'addition',
        'amount increased',
        ...words('bar line increase | put in | up | plus | aumento'),
      ],
      { not: ['fund'] },
    ),
    optional('submitted', 'Submitted', 'Day on which the request was submitted.', 'date', [
      'submitted',
      'date submitted',
      'submission date',
      ...words('sent to ped | sent | turned in | enviado | date submitted to ped'),
    ]),
    optional('approved', 'Approved or disapproved', 'Day of the decision.', 'date', [
      'approved',
      'date approved',
      'decided',
      'approved or disapproved',
      'decision date',
      ...words('ped ok | ped approved | ok by ped | ped approval | approval date | aprobado'),
    ]),
    optional('reason', 'Reason', 'Why.', 'text', [
      'reason',
      'justification',
      'explanation',
      'purpose',
      ...words('why | motivo | rationale'),
    ]),
  ],
  inputs: [],
  anyOf: [
    ['fromFund', 'toFund'],
    ['fund', 'decrease', 'increase'],
  ],
  context: [
    'budget adjustment',
    'budget adjustments',
    'bar',
    'bars',
    'transfer',
    'transfers',
    'budget transfer',
    ...words(
      'moves between funds | fund transfers | cash moved | ajuste presupuestario | money moved | bar lines | transferencia | transferencias',
    ),
  ],
})({});
