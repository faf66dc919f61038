import { asForm, due, lawGives, requiredDay, TIMELY } from './clock';
import { optional } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const ABOUT = 'reimbursements?|rfrs?';

const COLUMNS = [
  optional(
    'request',
    'Request',
    'The request for reimbursement.',
    'text',
    [
      'rfr',
      'request',
      'fund',
      'lea',
      ...words(
        'draw request | rfr number | request number | claim | draw | reimbursement request | drawdown | solicitud de reembolso',
      ),
    ],
    {
      not: ['date', 'submitted', 'processed', 'paid', 'days'],
      names: true,
    },
  ),
  requiredDay({
    role: 'submitted',
    title: 'Submitted',
    what: 'Day on which the request was submitted.',
    about: ABOUT,
    happened: 'submitted|submission|requested|received',
    words: [
      'date submitted',
      'rfr submitted',
      'reimbursement requested',
      'date received',
      ...words('sent in | received | enviado | turned in | claim submitted | date of request'),
    ],
    not: ['processed', 'paid', 'payment'],
  }),
  due('Processing due', 'processing|payment', 'amount'),
  requiredDay({
    role: 'processed',
    title: 'Processed',
    what: 'Day on which the request was processed.',
    about: ABOUT,
    happened: 'processed|paid|payment|reimbursed',
    words: [
      'reimbursement processed',
      'date processed',
      'date paid',
      'rfr processed',
      ...words('money came | processed by ped | deposited | warrant date | procesado | ped paid'),
    ],
    not: ['submitted', 'requested', 'amount'],
  }),
  TIMELY,
] as const;

/** Requests for reimbursement, processed within 30 days: Department policy; S4, "Requests for Reimbursements". */
export const REIMBURSEMENT_LOG = defineKind({
  id: 'reimbursement-log',
  title: 'Requests for reimbursement',
  what: 'Requests for reimbursement and the day on which each was processed, within 30 days.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS, 'submitted', 'processed'),
  context: [
    'reimbursement',
    'reimbursements',
    'rfr',
    'rfrs',
    ...words(
      'draw requests | draw request | drawdowns | drawdown | requests for reimbursement | reimb | reembolso | reembolsos | draws',
    ),
  ],
})({
  due: lawGives('reimbursement', 'submitted', 'thirty days from the submission end on'),
});
