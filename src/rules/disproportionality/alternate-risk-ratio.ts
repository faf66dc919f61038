import type { Decimal } from '../decimal';
import { type Population, type PopulationNames, requirePossible } from './population';
import { ratioOfRisks } from './risk-ratio';

const GROUP: PopulationNames = { count: 'group_count', enrollment: 'group_enrollment' };
const STATE: PopulationNames = { count: 'state_comparison_count', enrollment: 'state_comparison_enrollment' };

/**
 * The risk of the group in the LEA divided by the risk of all other children in the state (34 CFR 300.647(a)(1)): for an
 * LEA whose own other children are too few to compare with.
 */
export function alternateRiskRatio(
  group: Population,
  stateComparison: Population,
  groupNames: PopulationNames = GROUP,
  stateNames: PopulationNames = STATE,
): Decimal {
  requirePossible(group, groupNames);
  requirePossible(stateComparison, stateNames);
  return ratioOfRisks(group, stateComparison, stateNames);
}
