import type { Decimal } from '../decimal';
import { impossible, notDeterminable } from '../rule-error';
import { type Population, requirePossible } from './population';
import { risk } from './risk';

/**
 * Composition (Westat): the share that a group is of all children counted, and of all children enrolled. Their difference
 * is in percentage points: above 0 where the group is counted more often than it is enrolled.
 */
export interface Composition {
  readonly ofCounted: Decimal;
  readonly ofEnrolled: Decimal;
  readonly difference: Decimal;
}

/** @throws #N/A where nobody is counted or enrolled, #VALUE! where a group is larger than all together */
export function composition(group: Population, all: Population): Composition {
  if (group.count.gt(all.count) || group.enrollment.gt(all.enrollment)) {
    throw impossible('The group is larger than all children together. Check that group and total are not swapped.');
  }
  if (all.count.isZero() || all.enrollment.isZero()) {
    throw notDeterminable('Of no children at all no group has a share. Give the totals of all groups.');
  }
  const ofCounted = group.count.div(all.count);
  const ofEnrolled = group.enrollment.div(all.enrollment);
  return { ofCounted, ofEnrolled, difference: ofCounted.minus(ofEnrolled) };
}

const COMPARISON = { count: 'comparison_count', enrollment: 'comparison_enrollment' };
const GROUP = { count: 'group_count', enrollment: 'group_enrollment' };

/** The risk of a group less the risk of the comparison group, as a share: 0.05 is five percentage points. */
export function riskDifference(group: Population, comparison: Population): Decimal {
  requirePossible(group, GROUP);
  requirePossible(comparison, COMPARISON);
  return risk(group, GROUP).minus(risk(comparison, COMPARISON));
}
