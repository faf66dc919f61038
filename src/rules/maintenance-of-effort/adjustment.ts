import { Decimal, ZERO } from '../decimal';
import type { Law } from '../law';

/** The annual determinations of 34 CFR 300.603(b)(1). */
export type Determination =
  'Meets Requirements' | 'Needs Assistance' | 'Needs Intervention' | 'Needs Substantial Intervention';

export interface AdjustmentCase {
  readonly priorAllocation: Decimal;
  readonly currentAllocation: Decimal;
  readonly determination: Determination;
  /** Spent on coordinated early intervening services (CEIS). */
  readonly ceisSpent: Decimal;
  /** Most that may be spent on CEIS; undefined stands for its share of the current allocation. */
  readonly ceisMaximum: Decimal | undefined;
  /** Whether the state took action against the LEA under section 616, or found that it cannot provide FAPE. */
  readonly actionTaken: boolean;
}

/**
 * By how much an LEA may reduce its effort after an increase of its Part B allocation: half the increase (34 CFR
 * 300.205(a)), for an LEA that meets requirements and against which no action was taken (300.205(c), 300.608(a)). What
 * it spends on CEIS counts toward that maximum (300.205(d)), within the CEIS maximum, as Appendix D to Part 300 works it
 * out.
 */
export function effortAdjustment(given: AdjustmentCase, law: Law): Decimal {
  if (!mayAdjust(given)) return ZERO;
  const most = adjustmentMaximum(given, law);
  if (given.ceisSpent.isZero()) return most;
  return Decimal.max(ZERO, Decimal.min(most, ceisLimit(given, law)).minus(given.ceisSpent));
}

/** Only an LEA that meets requirements, and against which no action was taken, may reduce its effort. */
export function mayAdjust({ determination, actionTaken }: AdjustmentCase): boolean {
  return determination === 'Meets Requirements' && !actionTaken;
}

export function allocationIncrease({ currentAllocation, priorAllocation }: AdjustmentCase): Decimal {
  return Decimal.max(ZERO, currentAllocation.minus(priorAllocation));
}

/** Half of the increase. */
export function adjustmentMaximum(given: AdjustmentCase, law: Law): Decimal {
  return allocationIncrease(given).times(law.value('moe-adjustment-share'));
}

/** Most that may be spent on CEIS: as given, or its share of the current allocation. */
export function ceisLimit({ ceisMaximum, currentAllocation }: AdjustmentCase, law: Law): Decimal {
  return ceisMaximum ?? currentAllocation.times(law.value('ceis-share'));
}
