import type { Template } from '../template';
import { COUNT_DATES } from './count-dates';
import { CSI_STATUS } from './csi-status';
import { PARTICIPATION_GRADE } from './participation-grade';
import { SUBGROUP_GAP } from './subgroup-gap';

export const ACCOUNTABILITY_TEMPLATES: readonly Template[] = [
  COUNT_DATES,
  CSI_STATUS,
  PARTICIPATION_GRADE,
  SUBGROUP_GAP,
];
