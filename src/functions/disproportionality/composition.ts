import { composition } from '../../rules/disproportionality/composition';
import { perCase, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import { type Working, figure, n, step } from '../runtime/working';

const PARAMS = {
  group_count: required(count),
  group_enrollment: required(count),
  total_count: required(count),
  total_enrollment: required(count),
};

function compositionOf(given: Values<typeof PARAMS>) {
  return composition(
    { count: given.group_count, enrollment: given.group_enrollment },
    { count: given.total_count, enrollment: given.total_enrollment },
  );
}

export const COMPOSITION = perCase({
  name: 'COMPOSITION',
  citation: {
    law: '34 CFR 300.646',
    source: 'S4, indicators 9 and 10; Westat’s measures of disproportionality',
    note: 'The manual’s thresholds are of ratios: a difference of compositions has none.',
  },
  params: PARAMS,
  result: 'number',
  width: 3,
  compute(given) {
    const { ofCounted, ofEnrolled, difference } = compositionOf(given);
    return [ofCounted, ofEnrolled, difference];
  },
});

export const COMPOSITION_DOC: FunctionDoc<typeof COMPOSITION> = {
  area: 'Disproportionality and discrepancy',
  summary: 'The share that a group is of the children identified, and of the children enrolled, with the difference.',
  params: {
    group_count: 'Children of the group who are identified, placed or disciplined.',
    group_enrollment: 'Children of the group who are enrolled.',
    total_count: 'All children who are identified, placed or disciplined, the group among them.',
    total_enrollment: 'All children who are enrolled, the group among them.',
  },
  returns:
    'Three shares side by side, unrounded: of the children identified, of the children enrolled, the difference.',
  examples: [
    {
      formula: '=NM.COMPOSITION(25,100,50,400)',
      value: [[0.5, 0.25, 0.25]],
      note: 'Half of those identified, a quarter of those enrolled.',
    },
    { formula: '=NM.COMPOSITION(0,100,0,400)', value: { error: '#N/A' }, note: 'Nobody is identified.' },
  ],
};

export const COMPOSITION_WORKING: Working<typeof COMPOSITION> = (given, { part }) => {
  const { ofCounted, ofEnrolled, difference } = compositionOf(given);
  const counted = step(
    'The group’s share of all children counted.',
    n`${given.group_count} ÷ ${given.total_count}`,
    figure(ofCounted),
  );
  const enrolled = step(
    'The group’s share of all children enrolled.',
    n`${given.group_enrollment} ÷ ${given.total_enrollment}`,
    figure(ofEnrolled),
  );
  if (part === 0) return [counted];
  if (part === 1) return [enrolled];
  return [counted, enrolled, step('Their difference.', n`${ofCounted} − ${ofEnrolled}`, figure(difference))];
};
