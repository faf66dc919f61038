import type { TableKind } from './kind';

const ALLOCATIONS = [
  'idea b basic allocation',
  'idea b allocation',
  'basic allocation',
  'part b allocation',
  'idea allocation',
];

/** Half of an increase in the federal allocation: 34 CFR 300.205; S4, Appendix G. */
export const MOE_ADJUSTMENT: TableKind = {
  id: 'moe-adjustment',
  title: 'Adjustment to local effort (300.205)',
  what: 'By how much an LEA that meets requirements may lower its effort when its IDEA B allocation rises.',
  columns: [
    {
      role: 'entity',
      title: 'LEA',
      what: 'The LEA.',
      headers: ['lea name', 'entity', 'district', 'lea', 'budget entity'],
      not: ['determination', 'allocation'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'determination',
      title: 'Annual determination',
      what: '"Meets" or another determination.',
      headers: ['annual determination', 'determination', 'leas annual determination'],
      need: 'required',
      number: 'text',
    },
    {
      role: 'allocation',
      title: 'IDEA B basic allocation',
      what: 'The allocation of the year before and of this year.',
      headers: ALLOCATIONS,
      not: ['reduction'],
      need: 'required',
      series: { min: 2, max: 2 },
      number: 'money',
    },
    {
      role: 'eligible',
      title: 'Eligible to reduce level of effort',
      what: 'Whether the LEA may reduce its effort.',
      headers: ['eligible to reduce level of effort', 'eligible to reduce', 'eligible'],
      need: 'optional',
      number: 'yes-no',
    },
    {
      role: 'ceisSpent',
      title: 'CEIS spent',
      what: 'Spent on early intervening services: it counts toward the same limit.',
      headers: ['ceis spent', 'ceis expenditures', 'ceis'],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'reduction',
      title: 'Allowable 50 % reduction',
      what: 'Half of the increase.',
      headers: [
        /^allowable (?:50 ?% )?reduction\b/,
        'allowable reduction',
        '50% reduction',
        'reduction',
        'moe adjustment',
      ],
      not: ['eligible'],
      need: 'required',
      number: 'money',
    },
  ],
  inputs: [],
};
