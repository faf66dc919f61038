import { COUNT_DATES } from './count-dates';
import { CSI_STATUS } from './csi-status';
import { PARTICIPATION_GRADE } from './participation-grade';
import { SCHOOL_SCORE } from './school-score';
import { SUBGROUP_GAP } from './subgroup-gap';
import { TITLE_I_SET_ASIDE } from './title-i-set-aside';

export const ACCOUNTABILITY_KINDS = [
  COUNT_DATES,
  PARTICIPATION_GRADE,
  SCHOOL_SCORE,
  SUBGROUP_GAP,
  CSI_STATUS,
  TITLE_I_SET_ASIDE,
] as const;
