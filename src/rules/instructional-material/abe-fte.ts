import type { Decimal } from '../decimal';
import { FACTORS } from './factors';

/** The adult basic education membership: the previous year's enrolment times .25 (22-15-9 A NMSA 1978). */
export function abeFte(priorYearEnrollment: Decimal): Decimal {
  return priorYearEnrollment.times(FACTORS.adultBasicEducation);
}
