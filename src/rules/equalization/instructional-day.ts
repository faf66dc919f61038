import { INSTRUCTIONAL_HOURS } from '../../law/parameters/k5-plus';
import { isAtLeast } from '../cell-number';
import type { Decimal } from '../decimal';
import { latestValue } from '../parameter';
import { impossible } from '../rule-error';
import type { Grade } from './grade';

const TO_GRADE_6 = latestValue(INSTRUCTIONAL_HOURS.kindergartenToGrade6);
const FROM_GRADE_7 = latestValue(INSTRUCTIONAL_HOURS.grades7to12);

/** Least hours of a day for a grade. */
export function hoursNeeded(grade: Grade): Decimal {
  return grade <= 6 ? TO_GRADE_6 : FROM_GRADE_7;
}

/**
 * The one grade that stands for a span.
 * @throws #VALUE! where the span has grades of both lengths of day
 */
export function gradeOfDay(grades: readonly Grade[]): Grade {
  if (grades.some((grade) => !hoursNeeded(grade).eq(hoursNeeded(grades[0])))) {
    throw impossible('The grades of this span need different hours: give kindergarten to 6 and 7 to 12 by themselves.');
  }
  return grades[0];
}

/** Whether a day has the hours of an instructional day: five and one-half in K–6, six in 7–12 (6.30.12.7 E NMAC). */
export function isInstructionalDay(grade: Grade, hours: Decimal): boolean {
  return isAtLeast(hours, hoursNeeded(grade));
}
