import { WORKLOAD_COST } from '../../functions/maintenance-of-effort/workload-cost';
import { TWO_YEARS_REDUCTION } from '../../functions/maintenance-of-effort/workload-reduction';
import { WORKLOAD_UNITS } from '../../functions/maintenance-of-effort/workload-units';
import { before, nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const LEVELS = { ab: 'ab', c: 'c', d: 'd' } as const;
const COSTED = { ...LEVELS, unit_value: 'unitValue' } as const;

/** The exception for a decrease in enrollment: S4, Appendix G, Workload Reduction Worksheet. */
export const WORKLOAD_REDUCTION = defineKind({
  id: 'workload-reduction',
  title: 'Workload reduction worksheet',
  what: 'Special-education units by level, their cost a year, and the decrease from the year before.',
  columns: [
    {
      role: 'year',
      title: 'School year',
      what: 'The school year.',
      headers: ['school year', 'year', 'fiscal year'],
      need: 'optional',
      number: 'year',
      names: true,
    },
    {
      role: 'ab',
      title: 'A/B',
      what: 'Membership of class A and B programs.',
      headers: [
        'a b',
        'a b level',
        'ab',
        'class a b',
        'a b students',
        ...words('a b mem | ab mem | class a and b | levels a b | a b count'),
      ],
      not: ['factor'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'c',
      title: 'C',
      what: 'Membership of class C programs.',
      headers: ['c', 'c level', 'class c', 'c students', ...words('c mem | level c count | class c mem | c count')],
      not: ['factor'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'd',
      title: 'D',
      what: 'Membership of class D programs.',
      headers: ['d', 'd level', 'class d', 'd students', ...words('d mem | level d count | class d mem | d count')],
      not: ['factor'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'factor',
      title: 'Factor',
      what: 'The cost differential of the column to its left: 0.7, 1 and 2.',
      headers: ['factor', ...words('times factor | weight | factors | wt')],
      not: ['unit'],
      need: 'optional',
      series: { min: 0, max: 3 },
      number: 'rate',
    },
    {
      role: 'units',
      title: 'Total Unit',
      what: 'Membership times factor, added up.',
      headers: [
        'total unit',
        'total units',
        'units',
        'program units',
        ...words('sped units | special ed units | unidades | sped program units'),
      ],
      not: ['value'],
      need: 'optional',
      number: 'rate',
    },
    {
      role: 'unitValue',
      title: 'Unit Factor',
      what: 'The unit value of the year.',
      headers: ['unit factor', 'unit value', 'uv', ...words('unit val | value of unit | dollars per unit')],
      need: 'required',
      number: 'money',
    },
    {
      role: 'extended',
      title: 'Extended',
      what: 'Units times unit value.',
      headers: [
        'extended',
        'extended cost',
        'workload cost',
        'cost',
        'workload dollars',
        ...words('units times uv | units x uv | units times unit value | dollars | extension | sped dollars'),
      ],
      not: ['decrease'],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'decrease',
      title: 'Decrease',
      what: 'What the cost fell by from the year before: the exception.',
      headers: [
        'decrease',
        'reduction',
        'workload reduction',
        'exception amount',
        'dec',
        ...words(
          'decline vs py | decline | drop | drop from last year | down from last year | change from prior year | less than last year | baja',
        ),
      ],
      need: 'optional',
      number: 'money',
    },
  ],
  topic: 'workload',
  patterns: [
    { result: 'units', of: ['ab', 'c', 'd'], telling: true, gives: (ab, c, d) => 0.7 * ab + c + 2 * d },
    { result: 'extended', of: ['units', 'unitValue'], gives: (units, value) => units * value },
    {
      result: 'extended',
      of: ['ab', 'c', 'd', 'unitValue'],
      telling: true,
      gives: (ab, c, d, value) => (0.7 * ab + c + 2 * d) * value,
    },
  ],
  inputs: [],
})(
  {
    units: { of: nm(WORKLOAD_UNITS, LEVELS), why: 'its membership by the units of its levels gives' },
    extended: { of: nm(WORKLOAD_COST, COSTED), why: 'units times unit value is' },
    decrease: {
      of: nm(TWO_YEARS_REDUCTION, {
        prior_ab: before('ab'),
        prior_c: before('c'),
        prior_d: before('d'),
        prior_unit_value: before('unitValue'),
        ...COSTED,
      }),
      why: 'the cost of the year before less that of this year is',
    },
  },
  {
    vary: {
      title: 'workload reduction',
      notes: [
        'Baseline: NM.WORKLOAD_REDUCTION (34 CFR 300.204(b)): the decrease of the workload cost from the year before.',
        'The changes are of the worksheet’s last year; earlier years stay.',
      ],
      results: [{ title: 'Reduction', of: 'decrease' }],
      differing: { more: 'Reduced by more', less: 'Reduced by less' },
      variables: [
        { key: 'membership', title: 'Change of membership, last year', scales: ['ab', 'c', 'd'], lastRow: true },
        { key: 'unit-value', title: 'Change of unit value, last year', scales: ['unitValue'], lastRow: true },
      ],
    },
  },
);
