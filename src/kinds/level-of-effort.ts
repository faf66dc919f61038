import type { TableKind } from './kind';

/** The expenditures that count, object by job class by fund: S4, Figures A to D. */
export const LEVEL_OF_EFFORT: TableKind = {
  id: 'level-of-effort',
  title: 'Level of effort',
  what: 'An LEA’s special-education expenditures from state and local funds, by object and job class, one column a fund.',
  columns: [
    {
      role: 'entity',
      title: 'Budget Entity',
      what: 'The LEA.',
      headers: ['budget entity', 'lea', 'lea name', 'entity', 'district'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'object',
      title: 'Object List',
      what: 'Object code and name: "53212 - Speech Therapists - Contracted".',
      headers: ['object list', 'object', 'object code', 'objects', 'object code and description'],
      holds: /^5[1-9]\d{3}\b/,
      need: 'required',
      number: 'code',
      names: true,
    },
    {
      role: 'jobClass',
      title: 'Job Class List',
      what: 'Job class code and name: "1412 - Teachers- Special Education".',
      headers: ['job class list', 'job class', 'job class code', 'job classes', 'job classification code and description'],
      holds: /^1[1-9]\d{2}\b/,
      need: 'required',
      number: 'code',
    },
    {
      role: 'fund',
      title: '11000 - Operational',
      what: 'Expenditures from one fund, named by its code.',
      headers: [/^\d{5}(?: |$)/, /\b(?:fund|fondo) \d{5}\b/, /\b[1-3]\d{4}$/, /^oper(?:ational)?(?: fund)?$/, /^(?:pupil )?transp(?:ortation)?(?: fund)?$/],
      not: ['total'],
      need: 'required',
      series: { min: 1, max: 8 },
      number: 'money',
    },
    {
      role: 'total',
      title: 'Grand Total',
      what: 'All funds together.',
      headers: ['grand total', 'total', 'all funds', 'tot'],
      need: 'optional',
      number: 'money',
    },
  ],
  patterns: [{ result: 'total', of: ['fund+'], gives: (funds) => funds }],
  inputs: [],
  severalGrandTotals: true,
};
