import type { Parameter } from '../../law/parameter';
import { SIZE_ADJUSTMENT } from '../../law/parameters/equalization';
import { isAtLeast } from '../cell-number';
import { Decimal, ZERO } from '../decimal';
import { latestValue } from '../parameter';
import type { SchoolLevel } from '../words/school-level';

export const SCHOOL_LIMIT = latestValue(SIZE_ADJUSTMENT.schoolLimit);
export const DISTRICT_LIMIT = latestValue(SIZE_ADJUSTMENT.districtLimit);
export const DISTRICT_FACTOR = latestValue(SIZE_ADJUSTMENT.districtFactor);
/** Of an elementary or junior high school. */
export const ELEMENTARY = formula(SIZE_ADJUSTMENT.elementaryBase, SIZE_ADJUSTMENT.elementaryFactor);
/** Of a senior high school, which gets the larger of two. */
export const SENIOR = formula(SIZE_ADJUSTMENT.seniorBase, SIZE_ADJUSTMENT.seniorFactor);
export const LARGER_SENIOR = formula(SIZE_ADJUSTMENT.largerSeniorBase, SIZE_ADJUSTMENT.largerSeniorFactor);

/** (base − MEM) ÷ base × factor × MEM */
export interface SizeFormula {
  readonly base: Decimal;
  readonly factor: Decimal;
  units(mem: Decimal): Decimal;
}

function formula(baseOf: Parameter, factorOf: Parameter): SizeFormula {
  const base = latestValue(baseOf);
  const factor = latestValue(factorOf);
  return { base, factor, units: (mem) => base.minus(mem).times(factor).times(mem).div(base) };
}

/**
 * Size adjustment program units of a school with fewer than 400 MEM (22-8-23 A NMSA 1978). The elementary and junior
 * high formula falls below zero from 200 MEM on, where the law shows no floor: an adjustment for being small is not read
 * as a deduction, so nothing below 0 is given.
 */
export function schoolSizeUnits(mem: Decimal, level: SchoolLevel): Decimal {
  if (isAtLeast(mem, SCHOOL_LIMIT)) return ZERO;
  const units =
    level === 'senior high' ? Decimal.max(SENIOR.units(mem), LARGER_SENIOR.units(mem)) : ELEMENTARY.units(mem);
  return Decimal.max(ZERO, units);
}

/** Size adjustment program units of a district with fewer than 4,000 MEM (22-8-23 NMSA 1978). */
export function districtSizeUnits(mem: Decimal): Decimal {
  if (isAtLeast(mem, DISTRICT_LIMIT)) return ZERO;
  return DISTRICT_LIMIT.minus(mem).times(DISTRICT_FACTOR).times(mem).div(DISTRICT_LIMIT);
}
