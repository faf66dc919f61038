import { metInTotal, moeStatus } from '../../rules/maintenance-of-effort/status';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Working, step, words } from '../runtime/working';
import { effortOf, perCapitaTestSteps, totalTestStep } from './effort-steps';

export const MOE_STATUS = perCell({
  name: 'MOE_STATUS',
  citation: {
    law: '34 CFR 300.203(b)(2)',
    source: 'S4, Appendix G, "How does an LEA meet MOE requirements?", Examples 1–3',
    note: 'The manual compares with the 40th-day count of children with disabilities, gifted-only pupils left out.',
  },
  params: {
    required_effort: required(money),
    actual_effort: required(money),
    required_per_capita: required(money),
    child_count: optional(count),
  },
  result: 'text',
  compute: (given) => moeStatus(effortOf(given)),
});

export const MOE_STATUS_DOC: FunctionDoc<typeof MOE_STATUS> = {
  area: 'Maintenance of effort',
  summary: 'Whether a district maintained effort: in total, or else per child with a disability.',
  params: {
    required_effort: 'Level of effort required, in dollars.',
    actual_effort: 'Level of effort reached, in dollars.',
    required_per_capita: 'Required effort for each child with a disability, in dollars.',
    child_count: 'Children with disabilities on the 40th day. Needed when the total test fails.',
  },
  returns: '"Met", "Met per capita", "Not met" or "Not determinable" (the total test fails and no count is given).',
  details: [
    'Exactly the required effort, in total or per capita, is maintained effort.',
    'The per capita test compares the actual effort with required_per_capita × child_count. A required per capita that was rounded to the cent asks for up to half a cent a child more or less than the unrounded one: give NM.MOE_PER_CAPITA of the base year where you have it.',
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
  ],
};

export const MOE_STATUS_WORKING: Working<typeof MOE_STATUS> = (given) => {
  const effort = effortOf(given);
  const status = words(moeStatus(effort));
  const tests = metInTotal(effort) ? [totalTestStep(effort)] : [totalTestStep(effort), ...perCapitaTestSteps(effort)];
  return [
    ...tests,
    step(
      'An LEA maintains effort that meets one of the two tests.',
      tests.flatMap(({ result }) => (typeof result.value === 'string' ? [result.text] : [])).join(' in total, ') +
        (tests.length > 1 ? ' per capita' : ' in total'),
      status,
    ),
  ];
};
