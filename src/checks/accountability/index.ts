import { ACCOUNTABILITY_KINDS } from '../../kinds/accountability';
import { DEADLINE_KINDS } from '../../kinds/deadlines';
import type { Check } from '../check';
import { checksOf } from '../of-kind';
import { COUNT_DATE } from './count-dates';
import { ANNUAL_DAY } from './annual-day';
import { DUE_AND_DONE } from './due-and-done';
import { PARTICIPATION } from './participation';
import { PAST_DEADLINE } from './past-deadline';
import { CSI_STATUS, SCHOOL_SCORE, SUBGROUP_GAP } from './school-status';

/** Deadlines (S1, S3, S4), school grades and set-asides (S0). */
export const ACCOUNTABILITY_CHECKS: readonly Check[] = [
  PAST_DEADLINE,
  ANNUAL_DAY,
  DUE_AND_DONE,
  PARTICIPATION,
  SCHOOL_SCORE,
  SUBGROUP_GAP,
  CSI_STATUS,
  COUNT_DATE,
  ...checksOf(ACCOUNTABILITY_KINDS),
  ...checksOf(DEADLINE_KINDS),
];
