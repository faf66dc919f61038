import type { Decimal } from '../decimal';
import { notDeterminable } from '../rule-error';
import {
  type MinimumSizes,
  type Population,
  type PopulationNames,
  requireMinimum,
  requirePossible,
} from './population';

const GROUP: PopulationNames = { count: 'group_count', enrollment: 'group_enrollment' };
const COMPARISON: PopulationNames = { count: 'comparison_count', enrollment: 'comparison_enrollment' };

/**
 * The risk of a racial or ethnic group divided by the risk of all other children in the LEA (34 CFR 300.647(a)(6)):
 * (a ÷ b) ÷ (c ÷ d), computed as the one division (a × d) ÷ (b × c), so that no step rounds.
 */
export function riskRatio(
  group: Population,
  comparison: Population,
  minimum: MinimumSizes,
  groupNames: PopulationNames = GROUP,
  comparisonNames: PopulationNames = COMPARISON,
): Decimal {
  requirePossible(group, groupNames);
  requirePossible(comparison, comparisonNames);
  requireMinimum(group, groupNames, minimum, 'Review the group without a ratio, or over several years together.');
  requireMinimum(comparison, comparisonNames, minimum, 'Use the alternate risk ratio, which compares with the state.');
  return ratioOfRisks(group, comparison, comparisonNames);
}

/** The division that the risk ratio and the alternate risk ratio share. */
export function ratioOfRisks(group: Population, comparison: Population, names: PopulationNames): Decimal {
  if (comparison.count.isZero()) {
    throw notDeterminable(
      `${names.count} is 0: the comparison group has no risk to divide by, so there is no ratio. ` +
        'Look at the counts themselves.',
    );
  }
  return group.count.times(comparison.enrollment).div(group.enrollment.times(comparison.count));
}
