import { INSTRUCTIONAL_HOURS } from '../../law/parameters/k5-plus';
import type { Decimal } from '../decimal';
import { latestValue } from '../parameter';
import type { Grade } from './grade';

const TO_GRADE_6 = latestValue(INSTRUCTIONAL_HOURS.kindergartenToGrade6);
const FROM_GRADE_7 = latestValue(INSTRUCTIONAL_HOURS.grades7to12);

/** Least hours of a day for a grade. */
export function hoursNeeded(grade: Grade): Decimal {
  return grade <= 6 ? TO_GRADE_6 : FROM_GRADE_7;
}

/** Whether a day has the hours of an instructional day: five and one-half in K–6, six in 7–12 (6.30.12.7 E NMAC). */
export function isInstructionalDay(grade: Grade, hours: Decimal): boolean {
  return hours.gte(hoursNeeded(grade));
}
