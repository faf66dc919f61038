import type { Decimal } from '../decimal';
import type { Law } from '../law';

/** The adult basic education membership: the previous year's enrolment times .25 (22-15-9 A NMSA 1978). */
export function abeFte(priorYearEnrollment: Decimal, law: Law): Decimal {
  return priorYearEnrollment.times(law.value('adult-basic-education-fte'));
}
