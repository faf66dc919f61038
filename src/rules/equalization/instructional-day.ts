import { isAtLeast } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';
import { impossible } from '../rule-error';
import type { Grade } from './grade';

/** Least hours of a day for a grade. */
export function hoursNeeded(grade: Grade, law: Law): Decimal {
  return law.value(grade <= 6 ? 'instructional-hours-k-6' : 'instructional-hours-7-12');
}

/**
 * The one grade that stands for a span.
 * @throws #VALUE! where the span has grades of both lengths of day
 */
export function gradeOfDay(grades: readonly Grade[], law: Law): Grade {
  if (grades.some((grade) => !hoursNeeded(grade, law).eq(hoursNeeded(grades[0], law)))) {
    throw impossible('The grades of this span need different hours: give kindergarten to 6 and 7 to 12 by themselves.');
  }
  return grades[0];
}

/** Most hours of a day; undefined for a year whose law sets none that was read. */
export function hoursAllowed(law: Law): Decimal | undefined {
  return law.entry('instructional-hours-most') && law.value('instructional-hours-most');
}

/**
 * Whether a day has the hours of an instructional day: five and one-half in K–6, six in 7–12 (6.30.12.7 E NMAC). From
 * FY25 an instructional day is one "that meets the length of school day requirements" (6.10.5.7 C NMAC): five and
 * one-half hours at least in every grade, and "no longer than seven and one-half" (6.10.5.8 E NMAC).
 */
export function isInstructionalDay(grade: Grade, hours: Decimal, law: Law): boolean {
  const most = hoursAllowed(law);
  return isAtLeast(hours, hoursNeeded(grade, law)) && (!most || isAtLeast(most, hours));
}
