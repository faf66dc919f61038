import type { TableKind } from '../kind';

/** The payroll summary that documents a voluntary departure: S4, Appendix G. */
export const PAYROLL_EXCEPTION: TableKind = {
  id: 'payroll-exception',
  title: 'Payroll expenditure summary',
  what: 'One employee’s payroll expenditures by account, as evidence for the exception of a departure.',
  columns: [
    {
      role: 'description',
      title: 'Description',
      what: 'Salary, benefit or tax.',
      headers: ['description', 'pay item'],
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'payer',
      title: 'Employee/Employer',
      what: 'Who pays it.',
      headers: ['employee employer', 'employer employee', 'paid by'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'account',
      title: 'Expenditure Account',
      what: 'Account with fund, function, object, program, location and job class.',
      headers: ['expenditure account', 'account', 'account number'],
      need: 'required',
      number: 'code',
    },
    {
      role: 'amount',
      title: 'YTD Amount',
      what: 'Dollars of the year.',
      headers: ['ytd amount', 'ytd', 'amount'],
      need: 'required',
      number: 'money',
    },
  ],
  inputs: [],
  context: ['payroll', 'payroll expenditure summary', 'employee employer'],
};
