import { charterShare } from '../../rules/idea-fiscal/shares';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const CHARTER_SHARE = perCell({
  name: 'CHARTER_SHARE',
  citation: {
    law: '34 CFR 300.209(b), 76.799',
    source: 'S4, "Charter Schools that are Public Schools of an LEA"',
  },
  params: {
    subgrant: required(money),
    lea_children_with_disabilities: required(count),
    charter_children_with_disabilities: required(count),
  },
  result: 'money',
  compute: (given) =>
    charterShare(given.subgrant, given.lea_children_with_disabilities, given.charter_children_with_disabilities),
});

export const CHARTER_SHARE_DOC: FunctionDoc<typeof CHARTER_SHARE> = {
  area: 'IDEA fiscal',
  summary: 'Part B funds of a charter school that is a public school of its district.',
  params: {
    subgrant: 'What the LEA distributes to its schools of its Part B sub-grant, in dollars.',
    lea_children_with_disabilities:
      'Children with disabilities in all schools of the LEA, its charter schools included.',
    charter_children_with_disabilities: 'Children with disabilities in the charter school.',
  },
  returns: 'Dollars, to the cent: the same for each child as in the LEA’s other schools.',
  examples: [
    { formula: '=NM.CHARTER_SHARE(290068,555,37)', value: 19337.87, note: '37 of 555 children.' },
    {
      formula: '=NM.CHARTER_SHARE(290068,30,37)',
      value: { error: '#VALUE!' },
      note: 'The LEA’s count has to include the charter school’s.',
    },
  ],
};

export const CHARTER_SHARE_WORKING: Working<typeof CHARTER_SHARE> = (given) => [
  step(
    'A charter school of an LEA gets the same for each child with a disability as the LEA’s other schools.',
    n`${dollars(given.subgrant)} × ${given.charter_children_with_disabilities} ÷ ${given.lea_children_with_disabilities}`,
    dollars(
      charterShare(given.subgrant, given.lea_children_with_disabilities, given.charter_children_with_disabilities),
    ),
  ),
];
