import { type ParameterName, PARAMETERS } from '../../law/parameters';
import { isAtLeast } from '../cell-number';
import { Decimal, decimal, ONE, ZERO } from '../decimal';
import type { Law } from '../law';
import { impossible, notDeterminable } from '../rule-error';
import type { SchoolLevel } from '../words/school-level';

const LARGER_SHARE = 'school-size-larger-district-share';

/** (base − MEM) ÷ base × factor × MEM */
export interface SizeFormula {
  readonly base: Decimal;
  readonly factor: Decimal;
  units(mem: Decimal): Decimal;
}

function formula(law: Law, baseName: ParameterName, factorName: ParameterName): SizeFormula {
  const base = law.value(baseName);
  const factor = law.value(factorName);
  return { base, factor, units: (mem) => base.minus(mem).times(factor).times(mem).div(base) };
}

/** The formulas of a school's level: a senior high school gets the larger of two. */
export function sizeFormulas(level: SchoolLevel, law: Law): readonly SizeFormula[] {
  if (level !== 'senior high') {
    return [formula(law, 'school-size-elementary-base', 'school-size-elementary-factor')];
  }
  return [
    formula(law, 'school-size-senior-base', 'school-size-senior-factor'),
    formula(law, 'school-size-larger-senior-base', 'school-size-larger-senior-factor'),
  ];
}

/**
 * From FY20 subsection A is for schools in districts of fewer than 2,000 MEM; those of larger districts have a
 * subsection B, whose rate no source gives: an office may.
 * @returns the share of the formulas' units that a school of the district gets
 */
export function sizeShare(law: Law, districtMem: Decimal | undefined): Decimal {
  const limit = law.entry('school-size-district-limit') && law.value('school-size-district-limit');
  if (!limit) return ONE;
  if (!districtMem) {
    throw notDeterminable(
      `From FY20 the units depend on the district: they are for schools in districts of fewer than ${limit.toString()} MEM. Give district_mem.`,
    );
  }
  if (!isAtLeast(districtMem, limit)) return ONE;
  const own = law.entry(LARGER_SHARE);
  if (own) return decimal(own.value);
  throw notDeterminable(
    `The district has ${limit.toString()} MEM or more: its schools come under 22-8-23 B, whose rate the sources do not give. Subsection A gives them nothing. If B is a share of its units, your office can enter it as ${LARGER_SHARE}.`,
    { title: PARAMETERS[LARGER_SHARE].title, fiscalYear: law.fiscalYear },
  );
}

/**
 * Size adjustment program units of a school with fewer than 400 MEM (22-8-23 A NMSA 1978). The elementary and junior
 * high formula falls below zero from 200 MEM on, where the law shows no floor: an adjustment for being small is not read
 * as a deduction, so nothing below 0 is given.
 * @throws #VALUE! where the school is larger than its district
 */
export function schoolSizeUnits(mem: Decimal, level: SchoolLevel, law: Law, districtMem?: Decimal): Decimal {
  if (districtMem && !isAtLeast(districtMem, mem)) {
    throw impossible(
      `mem (${mem.toString()}) is above district_mem (${districtMem.toString()}): a school has no more pupils than its district. Check that the two are not swapped.`,
    );
  }
  const share = sizeShare(law, districtMem);
  if (isAtLeast(mem, law.value('school-size-limit'))) return ZERO;
  return Decimal.max(ZERO, ...sizeFormulas(level, law).map((each) => each.units(mem))).times(share);
}

/** Size adjustment program units of a district with fewer than 4,000 MEM (22-8-23 NMSA 1978). */
export function districtSizeUnits(mem: Decimal, law: Law): Decimal {
  const limit = law.value('district-size-limit');
  if (isAtLeast(mem, limit)) return ZERO;
  return limit.minus(mem).times(law.value('district-size-factor')).times(mem).div(limit);
}
