import { ZERO } from '../../rules/decimal';
import { metInTotal, metPerCapita, moeStatus } from '../../rules/maintenance-of-effort/status';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Working, step, words } from '../runtime/working';
import { effortOf, exceptionsTestSteps, perCapitaTestSteps, totalTestStep } from './effort-steps';

export const MOE_STATUS = perCell({
  name: 'MOE_STATUS',
  citation: {
    law: '34 CFR 300.203(b)(2), 300.204, 300.205',
    source: 'S4, Appendix G, "How does an LEA meet MOE requirements?", Examples 1–3',
    note: 'The manual compares with the 40th-day count of children with disabilities, gifted-only pupils left out.',
  },
  params: {
    required_effort: required(money),
    actual_effort: required(money),
    required_per_capita: required(money),
    child_count: optional(count),
    exceptions: optional(money, ZERO),
  },
  result: 'text',
  compute: (given) => moeStatus(effortOf(given), given.exceptions),
});

export const MOE_STATUS_DOC: FunctionDoc<typeof MOE_STATUS> = {
  area: 'Maintenance of effort',
  summary: 'Whether a district maintained effort: in total, or else per child with a disability.',
  params: {
    required_effort: 'Level of effort required, in dollars.',
    actual_effort: 'Level of effort reached, in dollars.',
    required_per_capita: 'Required effort for each child with a disability, in dollars.',
    child_count: 'Children with disabilities on the 40th day. Needed when the total test fails.',
    exceptions: 'Approved exceptions and adjustments, in dollars; 0 when left out.',
  },
  returns:
    '"Met", "Met per capita", "Met with exceptions", "Not met" or "Not determinable" (the total test fails and no count is given).',
  details: [
    'Exactly the required effort, in total or per capita, is maintained effort.',
    'Per capita amounts are compared in cents, as S4 keeps them: 3,506,290.58 for 541 children is 6,481.13 and meets a requirement of 6,481.13.',
    'Exceptions enter the test in total only: the required effort less the exceptions. S4 leaves the per capita test without them, since it already accounts for fewer children: in its last example the LEA with 46,549.72 approved owes the rest of its shortfall in total, although the exceptions are above its shortfall per capita. NM.MOE_METHODS takes them in every method, by the federal reading.',
    'A child count or a required per capita of 0 is taken as one that is not filled in, since Excel hands empty cells over as 0.',
  ],
  examples: [
    {
      formula: '=NM.MOE_STATUS(2388949.99,2410249.97,5238.93,418)',
      value: 'Met',
      note: 'S4, Figures A and B: effort rose by 21,299.98.',
    },
    {
      formula: '=NM.MOE_STATUS(3563153.25,3506290.58,6340.13,541)',
      value: 'Met per capita',
      note: 'S4, Example 2.',
    },
    { formula: '=NM.MOE_STATUS(3563153.25,3506290.58,6340.13,555)', value: 'Not met', note: 'S4, Example 3.' },
    {
      formula: '=NM.MOE_STATUS(3563153.25,3506290.58,6340.13,0)',
      value: 'Not determinable',
      note: 'The total test fails and there is no child count.',
    },
    {
      formula: '=NM.MOE_STATUS(3563153.25,3506290.58,6340.13,555,56862.67)',
      value: 'Met with exceptions',
      note: 'The approved exceptions cover the whole shortfall.',
    },
    {
      formula: '=NM.MOE_STATUS(3563153.25,3506290.58,6340.13,555,46549.72)',
      value: 'Not met',
      note: 'S4, last page: 10,312.95 is left.',
    },
  ],
};

export const MOE_STATUS_WORKING: Working<typeof MOE_STATUS> = (given) => {
  const effort = effortOf(given);
  const status = words(moeStatus(effort, given.exceptions));
  const total = totalTestStep(effort);
  const tests = metInTotal(effort)
    ? [total]
    : [
        total,
        ...perCapitaTestSteps(effort),
        ...(metPerCapita(effort) ? [] : exceptionsTestSteps(effort, given.exceptions)),
      ];
  return [
    ...tests,
    step(
      'An LEA maintains effort that meets one of the tests.',
      tests.flatMap(({ result }) => (typeof result.value === 'string' ? [result.text] : [])).join(', '),
      status,
    ),
  ];
};
