import type { Check } from '../check';
import { ANNUAL_DAY } from './annual-day';
import { PAST_DEADLINE } from './past-deadline';

/** Deadlines (S1, S3, S4). */
export const ACCOUNTABILITY_CHECKS: readonly Check[] = [PAST_DEADLINE, ANNUAL_DAY];
