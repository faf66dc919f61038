import { schoolwideCap } from '../../rules/idea-fiscal/shares';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const SCHOOLWIDE_CAP = perCell({
  name: 'SCHOOLWIDE_CAP',
  citation: {
    law: '34 CFR 300.206(a); 20 U.S.C. 1413(a)(2)(D)',
    source: 'S4, "Benefits to All Children in a School-wide Program"',
  },
  params: {
    subgrant: required(money),
    children_with_disabilities: required(count),
    children_in_program: required(count),
  },
  result: 'money',
  compute: (given) => schoolwideCap(given.subgrant, given.children_with_disabilities, given.children_in_program),
});

export const SCHOOLWIDE_CAP_DOC: FunctionDoc<typeof SCHOOLWIDE_CAP> = {
  area: 'IDEA fiscal',
  summary: 'The most Part B money that a Title I school-wide program may use.',
  params: {
    subgrant: 'Part B sub-grant of the LEA for the year, in dollars.',
    children_with_disabilities: 'Children with disabilities in the LEA.',
    children_in_program: 'Children with disabilities who take part in the school-wide program.',
  },
  returns: 'Dollars, to the cent.',
  examples: [{ formula: '=NM.SCHOOLWIDE_CAP(290068,555,60)', value: 31358.7, note: '60 of 555 children.' }],
};

export const SCHOOLWIDE_CAP_WORKING: Working<typeof SCHOOLWIDE_CAP> = (given) => [
  step(
    'The sub-grant divided by the children with disabilities in the LEA, times those in the school-wide program.',
    n`${dollars(given.subgrant)} ÷ ${given.children_with_disabilities} × ${given.children_in_program}`,
    dollars(schoolwideCap(given.subgrant, given.children_with_disabilities, given.children_in_program)),
  ),
];
