import { ZERO } from '../../rules/decimal';
import { nextPerCapita, nextTotal } from '../../rules/maintenance-of-effort/next-base';
import { optional, perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';

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
    nextPerCapita({
      requiredEffort: given.required_effort,
      actualEffort: given.actual_effort,
      requiredPerCapita: given.required_per_capita,
      childCount: given.child_count,
    }),
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
