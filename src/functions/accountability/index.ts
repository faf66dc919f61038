import type { NmFunction } from '../runtime/define';
import { COUNT_DATE } from './count-date';
import { CSI_STATUS } from './csi-status';
import { DUE_DATE } from './due-date';
import { EVALUATION_TIMELY } from './evaluation-timely';
import { PARTICIPATION_GRADE } from './participation-grade';
import { SCHOOL_SCORE } from './school-score';
import { SET_ASIDE } from './set-aside';
import { SUBGROUP_GAP } from './subgroup-gap';

export const ACCOUNTABILITY_FUNCTIONS: readonly NmFunction[] = [
  PARTICIPATION_GRADE,
  SCHOOL_SCORE,
  SUBGROUP_GAP,
  CSI_STATUS,
  SET_ASIDE,
  COUNT_DATE,
  DUE_DATE,
  EVALUATION_TIMELY,
];
