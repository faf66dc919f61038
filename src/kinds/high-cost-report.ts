import { defineKind } from './kind';

/** The report on the high-cost fund (24120, Puente para los Niños): S4, Appendix G. */
export const HIGH_COST_REPORT = defineKind({
  id: 'high-cost-report',
  title: '24120 expenditure report',
  what: 'Expenditures from the high-cost fund by account, as evidence for the exception of its assumption of cost.',
  columns: [
    {
      role: 'account',
      title: 'Account Number',
      what: 'Account with fund, function, object, program, location and job class.',
      headers: ['account number', 'account', 'account code', 'account string', 'category'],
      holds: /^\d{5}[-. ]\d{4}/,
      need: 'required',
      number: 'code',
      names: true,
    },
    {
      role: 'description',
      title: 'Description',
      what: 'What the account is.',
      headers: ['description', 'account description'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'amount',
      title: 'YTD',
      what: 'Dollars of the year.',
      headers: ['ytd', 'ytd amount', 'amount', 'expenditures', 'ytd expenditures', 'actual', 'reimbursed amount'],
      not: ['exception', 'counts', 'counted', 'allowable'],
      need: 'required',
      number: 'money',
    },
  ],
  inputs: [
    {
      role: 'exception',
      title: 'Exception claimed',
      what: 'The exception claimed for costs that the high cost fund took over.',
      labels: [
        'exception claimed',
        'exception',
        'exception amount',
        'exception requested',
        'moe exception requested',
        'moe exception',
        'allowable exception',
        'amount of exception',
      ],
      number: 'money',
    },
  ],
  contextCells: /^24120\b/,
  context: [
    'puente para los ninos',
    'safety net',
    'hcf',
    '24120',
    'high cost fund',
    'high cost',
    'puente',
    '24120 expenditure report',
  ],
})({});
