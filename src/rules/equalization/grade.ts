import { GRADE_FACTORS } from '../../law/parameters/equalization';
import type { Parameter } from '../../law/parameter';

/** A grade of the public schools: kindergarten is 0. */
export type Grade = number;

const KINDERGARTEN = /^(?:k|kg|kf|kindergarten|full-day kindergarten)$/i;
const NUMBERED = /^(?:grade\s*|gr\.?\s*)?0?(\d{1,2})(?:st|nd|rd|th)?(?:\s+grade)?$/i;

/** Reads a grade the ways the field writes it: K, Kindergarten, 3, "03", "3rd", "Grade 3"; undefined for anything else. */
export function parseGrade(text: string): Grade | undefined {
  const trimmed = text.trim();
  if (KINDERGARTEN.test(trimmed)) return 0;
  const grade = Number(NUMBERED.exec(trimmed)?.[1]);
  // 0 is no grade here: Excel on the desktop hands an empty cell over as 0.
  return grade >= 1 && grade <= 12 ? grade : undefined;
}

/** The cost differential factor that 22-8-19 and 22-8-20 NMSA 1978 give for a grade. */
export function gradeParameter(grade: Grade): Parameter {
  if (grade === 0) return GRADE_FACTORS.kindergarten;
  if (grade === 1) return GRADE_FACTORS.grade1;
  if (grade <= 3) return GRADE_FACTORS.grades2to3;
  if (grade <= 5) return GRADE_FACTORS.grades4to5;
  return grade === 6 ? GRADE_FACTORS.grade6 : GRADE_FACTORS.grades7to12;
}
