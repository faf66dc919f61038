import { isAtLeast } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';

/** A school's letter grades, from the best to the worst. */
export const GRADES = ['A', 'B', 'C', 'D', 'F'] as const;
export type Grade = (typeof GRADES)[number];

/** A school that tests fewer than 95 percent of its students is graded one letter lower (S0); an F stays an F. */
export function participationGrade(grade: Grade, participationRate: Decimal, law: Law): Grade {
  if (isAtLeast(participationRate, law.value('participation-rate'))) return grade;
  return GRADES[Math.min(GRADES.indexOf(grade) + 1, GRADES.length - 1)];
}
