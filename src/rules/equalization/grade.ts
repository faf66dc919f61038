import type { ParameterName } from '../../law/parameters';
import { plainText } from '../words/plain';

/** A grade of the public schools: kindergarten is 0. */
export type Grade = number;

export const GRADES: readonly Grade[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Full-day kindergarten only: a pupil of half a day counts as half a MEM (22-8-19 NMSA 1978), which a grade cannot say. */
const KINDERGARTEN =
  /^(?:(?:fd|full day) ?)?(?:k|kn|kg|kf|kdg|kinder|kindergarten)(?: ?\(?(?:fd|fdk|full day)\)?)?$|^fdk$|^k \(?f\)?$/;
const NUMBERED = /^0?(\d{1,2})(?:st|nd|rd|th)?$/;
const BEFORE = /^(?:grades?|grs?\.?) ?/;
const BEHIND = / ?(?:grades?|grs?\.?|graders?)$/;
const BETWEEN = / ?(?:-|–|—| to | through | thru ) ?/;
const BESIDE = / ?(?:&|,|\+| and ) ?/;

function bareGrade(text: string): string {
  return plainText(text)
    .replace(/(?<=full)-(?=day)/, ' ')
    .replace(BEFORE, '')
    .replace(BEHIND, '');
}

/** Reads a grade the ways the field writes it: K, "KN", "FDK", 3, "03", "3rd", "Grade 3"; undefined for anything else. */
export function parseGrade(text: string): Grade | undefined {
  const bare = bareGrade(text);
  if (KINDERGARTEN.test(bare)) return 0;
  const grade = Number(NUMBERED.exec(bare)?.[1]);
  // 0 is no grade here: Excel on the desktop hands an empty cell over as 0.
  return grade >= 1 && grade <= 12 ? grade : undefined;
}

/** Reads one grade or several, "7-12", "K-3", "Grades 2 and 3", in ascending order; undefined for anything else. */
export function parseGrades(text: string): readonly Grade[] | undefined {
  const one = parseGrade(text);
  if (one !== undefined) return [one];
  const bare = bareGrade(text);
  const beside = bare.split(BESIDE).map(parseGrade);
  if (beside.length === 2 && ascend(beside) && beside[1] === beside[0] + 1) return beside;
  const span = bare.split(BETWEEN).map(parseGrade);
  if (span.length !== 2 || !ascend(span)) return undefined;
  return GRADES.filter((grade) => grade >= span[0] && grade <= span[1]);
}

function ascend(grades: readonly (Grade | undefined)[]): grades is readonly Grade[] {
  const [first, last] = grades;
  return first !== undefined && last !== undefined && first <= last;
}

/** The cost differential factor that 22-8-19 and 22-8-20 NMSA 1978 give for a grade. */
export function gradeParameter(grade: Grade): ParameterName {
  if (grade === 0) return 'grade-factor-kindergarten';
  if (grade === 1) return 'grade-factor-1';
  if (grade <= 3) return 'grade-factor-2-3';
  if (grade <= 5) return 'grade-factor-4-5';
  return grade === 6 ? 'grade-factor-6' : 'grade-factor-7-12';
}
