import type { Parameter } from '../../law/parameter';
import { SIZE_ADJUSTMENT } from '../../law/parameters/equalization';
import { Decimal, ZERO } from '../decimal';
import { latestValue } from '../parameter';

export type SchoolLevel = 'elementary' | 'junior high' | 'senior high';

const SCHOOL_LIMIT = latestValue(SIZE_ADJUSTMENT.schoolLimit);
const DISTRICT_LIMIT = latestValue(SIZE_ADJUSTMENT.districtLimit);
const DISTRICT_FACTOR = latestValue(SIZE_ADJUSTMENT.districtFactor);
const ELEMENTARY = formula(SIZE_ADJUSTMENT.elementaryBase, SIZE_ADJUSTMENT.elementaryFactor);
const SENIOR = formula(SIZE_ADJUSTMENT.seniorBase, SIZE_ADJUSTMENT.seniorFactor);
const LARGER_SENIOR = formula(SIZE_ADJUSTMENT.largerSeniorBase, SIZE_ADJUSTMENT.largerSeniorFactor);

/** (base − MEM) ÷ base × factor × MEM */
function formula(base: Parameter, factor: Parameter): (mem: Decimal) => Decimal {
  const from = latestValue(base);
  const times = latestValue(factor);
  return (mem) => from.minus(mem).times(times).times(mem).div(from);
}

/**
 * Size adjustment program units of a school with fewer than 400 MEM (22-8-23 A NMSA 1978). The elementary and junior
 * high formula falls below zero from 200 MEM on, where the law shows no floor: an adjustment for being small is not read
 * as a deduction, so nothing below 0 is given.
 */
export function schoolSizeUnits(mem: Decimal, level: SchoolLevel): Decimal {
  if (mem.gte(SCHOOL_LIMIT)) return ZERO;
  const units = level === 'senior high' ? Decimal.max(SENIOR(mem), LARGER_SENIOR(mem)) : ELEMENTARY(mem);
  return Decimal.max(ZERO, units);
}

/** Size adjustment program units of a district with fewer than 4,000 MEM (22-8-23 NMSA 1978). */
export function districtSizeUnits(mem: Decimal): Decimal {
  if (mem.gte(DISTRICT_LIMIT)) return ZERO;
  return DISTRICT_LIMIT.minus(mem).times(DISTRICT_FACTOR).times(mem).div(DISTRICT_LIMIT);
}
