import { type Decimal, ZERO } from '../../rules/decimal';
import { perCapita } from '../../rules/maintenance-of-effort/effort';
import { nextPerCapita, nextTotal } from '../../rules/maintenance-of-effort/next-base';
import { metPerCapita } from '../../rules/maintenance-of-effort/status';
import { optional, perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';
import { effortOf, perCapitaTestSteps, totalTestStep } from './effort-steps';

export const MOE_NEXT_BASE = perCase({
  name: 'MOE_NEXT_BASE',
  citation: {
    law: '34 CFR 300.203(c), 300.204',
    source:
      'S4, Appendix G, "What if the LEA fails to maintain the level of effort?" and "How do allowable exceptions affect the level of effort?"',
  },
  params: {
    required_effort: required(money),
    actual_effort: required(money),
    required_per_capita: required(money),
    child_count: optional(count),
    exceptions: optional(money, ZERO),
  },
  width: 2,
  result: 'money',
  compute: (given) => [
    nextTotal(given.required_effort, given.actual_effort, given.exceptions),
    nextPerCapita(effortOf(given)),
  ],
});

export const MOE_NEXT_BASE_DOC: FunctionDoc<typeof MOE_NEXT_BASE> = {
  area: 'Maintenance of effort',
  summary: 'The level of effort required next year, in total and per capita.',
  params: {
    required_effort: 'Level of effort required this year, in dollars.',
    actual_effort: 'Level of effort reached this year, in dollars.',
    required_per_capita: 'Required effort for each child with a disability, in dollars.',
    child_count: 'Children with disabilities on the 40th day. Needed for the per capita amount.',
    exceptions: 'Approved exceptions and adjustments, in dollars; 0 when left out.',
  },
  returns: 'Two cells, {total, per capita}, in dollars to the cent; one row for each district.',
  details: [
    'Total: the actual effort where the required one was reached; else the required effort less approved exceptions, and not the reduced effort. Exceptions above the shortfall do not bring it below what was really spent.',
    'Per capita: the actual amount where the per capita test was met; else the required one. #N/A where the test cannot be made.',
  ],
  examples: [
    {
      formula: '=NM.MOE_NEXT_BASE(3563153.25,3506290.58,6340.13,541)',
      value: [[3563153.25, 6481.13]],
      note: 'S4, Example 2: met per capita, failed in total.',
    },
    {
      formula: '=NM.MOE_NEXT_BASE(3563153.25,3506290.58,6340.13,555,46549.72)',
      value: [[3516603.53, 6340.13]],
      note: 'S4, last page: both tests failed, with the approved exceptions.',
    },
    {
      formula: '=NM.MOE_NEXT_BASE(2388949.99,2410249.97,5238.93,418)',
      value: [[2410249.97, 5766.15]],
      note: 'S4, Figures A and B, Example 1: both tests met.',
    },
  ],
};

export const MOE_NEXT_BASE_WORKING: Working<typeof MOE_NEXT_BASE> = (given, { part }) => {
  const effort = effortOf(given);
  if (part === 0) {
    const reduced = given.required_effort.minus(given.exceptions);
    return [
      totalTestStep(effort),
      step(
        'Approved exceptions lower the level that was required.',
        n`${dollars(given.required_effort)} − ${dollars(given.exceptions)}`,
        dollars(reduced),
        '34 CFR 300.204',
      ),
      step(
        'Next year’s level is what was spent where the level was kept, else the level that was required and not the reduced one that was spent: the larger of the two.',
        n`the larger of ${dollars(given.actual_effort)} and ${dollars(reduced)}`,
        dollars(nextTotal(given.required_effort, given.actual_effort, given.exceptions)),
        '34 CFR 300.203(c)',
      ),
    ];
  }
  const next = dollars(nextPerCapita(effort) as Decimal);
  if (!metPerCapita(effort)) {
    return [
      ...perCapitaTestSteps(effort),
      step(
        'The per capita amount required stays where the test was not met.',
        n`${dollars(given.required_per_capita)}`,
        next,
        '34 CFR 300.203(c)',
      ),
    ];
  }
  return [
    ...perCapitaTestSteps(effort),
    step(
      'The actual per capita amount is next year’s where the test was met.',
      n`${dollars(given.actual_effort)} ÷ ${given.child_count as Decimal}`,
      dollars(perCapita(given.actual_effort, given.child_count as Decimal)),
      '34 CFR 300.203(c)',
    ),
  ];
};
