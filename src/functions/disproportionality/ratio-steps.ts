import { isAtLeast, isAtMost } from '../../rules/cell-number';
import type { Decimal } from '../../rules/decimal';
import { disproportionality, sizeAbove } from '../../rules/disproportionality/finding';
import type { Law } from '../../rules/law';
import type { Population } from '../../rules/disproportionality/population';
import { risk } from '../../rules/disproportionality/risk';
import { type WeightedGroup, weightedTotals } from '../../rules/disproportionality/weighted-risk-ratio';
import { figure, n, type Step, step, verdict, words } from '../runtime/working';

/** Children counted ÷ children enrolled. */
export function riskStep(whose: string, population: Population): Step {
  return step(
    `The risk of ${whose}: children identified, placed or disciplined, of all its children.`,
    n`${population.count} ÷ ${population.enrollment}`,
    figure(risk(population)),
    '34 CFR 300.647(a)(5)',
  );
}

/** The two risks and their ratio, which the rule computes as one division so that no step rounds. */
export function ratioSteps(
  group: Population,
  comparison: Population,
  others: string,
  law: string,
  ratio: Decimal,
): Step[] {
  return [
    riskStep('the group', group),
    riskStep(others, comparison),
    step(
      'The risk of the group divided by that of the comparison group, as one division.',
      n`(${group.count} × ${comparison.enrollment}) ÷ (${group.enrollment} × ${comparison.count})`,
      figure(ratio),
      law,
    ),
  ];
}

/** The weighted ratio of one group among all. */
export function weightedSteps(groups: readonly WeightedGroup[], index: number, ratio: Decimal): Step[] {
  const group = groups[index];
  const totals = weightedTotals(groups);
  const others = totals.stateEnrollment.minus(group.stateEnrollment);
  const othersRisk = totals.risk.minus(totals.risks[index]);
  return [
    riskStep('the group', group),
    step(
      'Children of all other groups in the state.',
      n`${totals.stateEnrollment} − ${group.stateEnrollment}`,
      figure(others),
    ),
    step(
      'The risks of all other groups, each times its children in the state, added up.',
      n`${totals.risk} − ${totals.risks[index]}`,
      figure(othersRisk),
    ),
    step(
      'The risk of the group weighted by the other children of the state, divided by the weighted risks of the others.',
      n`${others} × ${group.count} ÷ ${group.enrollment} ÷ ${othersRisk}`,
      figure(ratio),
    ),
  ];
}

/** The manual's finding from both ratios and the size. */
export function findingSteps(ratio: Decimal, weighted: Decimal, size: Decimal, law: Law, given?: Decimal): Step[] {
  const minimum = sizeAbove(law, given);
  const highest = law.value('disproportionality-significant-ratio');
  const finding = words(disproportionality(ratio, weighted, size, law, given));
  const tooFew = isAtMost(size, minimum);
  const sized = step(
    `Only a group of more than ${minimum.toString()} children is judged.`,
    n`${size} > ${minimum}`,
    tooFew ? finding : verdict(true),
    'S4, indicators 9 and 10, and Appendix E',
  );
  if (tooFew) return [sized];
  const from = (threshold: Decimal) => isAtLeast(ratio, threshold) && isAtLeast(weighted, threshold);
  const significant = step(
    'Disproportionality is significant where the risk ratio and the weighted risk ratio are both 5.0 or above.',
    n`${ratio} and ${weighted} ≥ ${highest}`,
    from(highest) ? finding : verdict(false),
    '34 CFR 300.646; S4, Appendix E',
  );
  if (from(highest)) return [sized, significant];
  return [
    sized,
    significant,
    step(
      'Representation is disproportionate where both are 3.0 or above.',
      n`${ratio} and ${weighted} ≥ ${law.value('disproportionality-representation-ratio')}`,
      finding,
      'S4, indicators 9 and 10',
    ),
  ];
}
