import type { Decimal } from '../../rules/decimal';
import { type WeightedGroup, weightedRiskRatios } from '../../rules/disproportionality/weighted-risk-ratio';
import { perRange, range, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { mapGrid, toRows } from '../runtime/grid';
import { count } from '../runtime/kinds';
import { requireSameGroups } from './group-ranges';
import { type Working, indexIn } from '../runtime/working';
import { weightedSteps } from './ratio-steps';

const PARAMS = { counts: range(count), enrollments: range(count), state_enrollments: range(count) };

function groupsOf({ counts, enrollments, state_enrollments }: Values<typeof PARAMS>): WeightedGroup[] {
  return counts.cells.map((counted, index) => ({
    count: counted,
    enrollment: enrollments.cells[index],
    stateEnrollment: state_enrollments.cells[index],
  }));
}

export const WEIGHTED_RISK_RATIO = perRange({
  name: 'WEIGHTED_RISK_RATIO',
  citation: {
    law: "34 CFR 300.646; Westat's weighted risk ratio",
    source: 'S4, indicators 9 and 10 and Appendix E',
    note: "For group i: (1 − p_i) × R_i ÷ Σ p_j × R_j over the other groups, p being the state's composition.",
  },
  params: PARAMS,
  result: 'number',
  compute: (given) => {
    const { counts, enrollments, state_enrollments } = given;
    requireSameGroups({ counts, enrollments, state_enrollments });
    const ratios = weightedRiskRatios(groupsOf(given));
    return toRows(mapGrid(counts, (_, index) => ratios[index]));
  },
});

export const WEIGHTED_RISK_RATIO_DOC: FunctionDoc<typeof WEIGHTED_RISK_RATIO> = {
  area: 'Disproportionality and discrepancy',
  summary:
    "Each group's risk against that of the other groups, weighted by the racial and ethnic composition of the state.",
  params: {
    counts: 'Children identified, placed or disciplined in the district, a cell for each group.',
    enrollments: 'Children enrolled in the district, a cell for each group.',
    state_enrollments: 'Children enrolled in the state, a cell for each group.',
  },
  returns: 'One ratio a group, unrounded, in the shape of the ranges; #N/A in the cell of a group without a ratio.',
  details: [
    "For group i: (1 − p_i) × R_i ÷ Σ p_j × R_j over all other groups j, where p is a group's share of the state's enrollment and R its risk in the district.",
    'Give every group and no total row. A group without children in the district has no risk, while the state gives it a weight: nothing is assumed for it, the answer is #N/A. Leave the group out of all three ranges to weight by the groups that are there.',
  ],
  examples: [
    {
      formula: '=NM.WEIGHTED_RISK_RATIO({25;10},{100;200},{5000;5000})',
      value: [[5], [0.2]],
      note: 'With two groups the weights cancel: 25 of 100 against 10 of 200 is 5, and the reverse 0.2.',
    },
    {
      formula: '=NM.WEIGHTED_RISK_RATIO({30;10;10},{100;100;200},{2000;6000;2000})',
      value: [[3.42857142857143], [0.571428571428571], [0.333333333333333]],
      note: 'Group 1: 0.8 × 0.3 ÷ (0.6 × 0.1 + 0.2 × 0.05) = 0.24 ÷ 0.07; group 2: 0.4 × 0.1 ÷ 0.07; group 3: 0.8 × 0.05 ÷ 0.12.',
    },
    {
      formula: '=NM.WEIGHTED_RISK_RATIO({5;0},{50;0},{5000;5000})',
      value: { error: '#N/A' },
      note: 'Nobody of the second group is enrolled.',
    },
  ],
};

export const WEIGHTED_RISK_RATIO_WORKING: Working<typeof WEIGHTED_RISK_RATIO> = (given, at) => {
  const groups = groupsOf(given);
  const index = indexIn(given.counts, at);
  return weightedSteps(groups, index, weightedRiskRatios(groups)[index] as Decimal);
};
