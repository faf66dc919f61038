import { IDEA_FISCAL_PARAMETERS } from '../../law/parameters/idea-fiscal';
import { MAINTENANCE_OF_EFFORT_PARAMETERS } from '../../law/parameters/maintenance-of-effort';
import { Decimal, ZERO } from '../decimal';
import { latestEntry } from '../parameter';

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
export function effortAdjustment(given: AdjustmentCase): Decimal {
  if (given.determination !== 'Meets Requirements' || given.actionTaken) return ZERO;
  const increase = Decimal.max(ZERO, given.currentAllocation.minus(given.priorAllocation));
  const half = increase.times(latestEntry(MAINTENANCE_OF_EFFORT_PARAMETERS['moe-adjustment-share']).value);
  if (given.ceisSpent.isZero()) return half;
  const ceisMaximum =
    given.ceisMaximum ?? given.currentAllocation.times(latestEntry(IDEA_FISCAL_PARAMETERS['ceis-share']).value);
  return Decimal.max(ZERO, Decimal.min(half, ceisMaximum).minus(given.ceisSpent));
}
