import type { AnyDoc } from '../runtime/doc';
import { COUNT_DATE_DOC } from './count-date';
import { CSI_STATUS_DOC } from './csi-status';
import { DUE_DATE_DOC } from './due-date-doc';
import { EVALUATION_TIMELY_DOC } from './evaluation-timely';
import { PARTICIPATION_GRADE_DOC } from './participation-grade';
import { SCHOOL_SCORE_DOC } from './school-score';
import { SET_ASIDE_DOC } from './set-aside';
import { SUBGROUP_GAP_DOC } from './subgroup-gap';

export const ACCOUNTABILITY_DOCS: Readonly<Record<string, AnyDoc>> = {
  PARTICIPATION_GRADE: PARTICIPATION_GRADE_DOC,
  SCHOOL_SCORE: SCHOOL_SCORE_DOC,
  SUBGROUP_GAP: SUBGROUP_GAP_DOC,
  CSI_STATUS: CSI_STATUS_DOC,
  SET_ASIDE: SET_ASIDE_DOC,
  COUNT_DATE: COUNT_DATE_DOC,
  DUE_DATE: DUE_DATE_DOC,
  EVALUATION_TIMELY: EVALUATION_TIMELY_DOC,
};
