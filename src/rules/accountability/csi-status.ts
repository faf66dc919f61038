import { isAbove, isAtLeast, isBelow } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';
import { type Grade, GRADES } from './participation-grade';

export type CsiStatus = 'Not identified' | 'Identified' | 'Exits' | 'Remains identified' | 'More rigorous intervention';

const EXIT_GRADE: Grade = 'C';

export function hasExitGrade(grade: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(EXIT_GRADE);
}

/**
 * A school's status for comprehensive support and improvement (S0): identified below the lowest 5 percent; once
 * identified, it exits above that threshold or with a grade of C or better, and otherwise must choose a more rigorous
 * intervention three years after it was identified. Exactly at 5 percent neither identifies nor lets exit.
 */
export function csiStatus(percentile: Decimal, grade: Grade, yearsIdentified: Decimal, law: Law): CsiStatus {
  const threshold = law.value('csi-percentile');
  if (yearsIdentified.isZero()) return isBelow(percentile, threshold) ? 'Identified' : 'Not identified';
  if (isAbove(percentile, threshold) || hasExitGrade(grade)) return 'Exits';
  return isAtLeast(yearsIdentified, law.value('csi-years')) ? 'More rigorous intervention' : 'Remains identified';
}
