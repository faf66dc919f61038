import type { AnyWorking } from '../runtime/working';
import { COUNT_DATE_WORKING } from './count-date';
import { CSI_STATUS_WORKING } from './csi-status';
import { DUE_DATE_WORKING } from './due-date-doc';
import { EVALUATION_TIMELY_WORKING } from './evaluation-timely';
import { PARTICIPATION_GRADE_WORKING } from './participation-grade';
import { SCHOOL_SCORE_WORKING } from './school-score';
import { SET_ASIDE_WORKING } from './set-aside';
import { SUBGROUP_GAP_WORKING } from './subgroup-gap';

export const ACCOUNTABILITY_WORKINGS: Readonly<Record<string, AnyWorking>> = {
  PARTICIPATION_GRADE: PARTICIPATION_GRADE_WORKING,
  SCHOOL_SCORE: SCHOOL_SCORE_WORKING,
  SUBGROUP_GAP: SUBGROUP_GAP_WORKING,
  CSI_STATUS: CSI_STATUS_WORKING,
  SET_ASIDE: SET_ASIDE_WORKING,
  COUNT_DATE: COUNT_DATE_WORKING,
  DUE_DATE: DUE_DATE_WORKING,
  EVALUATION_TIMELY: EVALUATION_TIMELY_WORKING,
};
