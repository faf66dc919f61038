import { DISCREPANCY } from './discrepancy';
import { EARLY_TRANSITION } from './early-transition';
import { INDICATOR } from './indicator';
import { LRE_SETTING } from './lre-setting';
import { OUTCOME_SUMMARY } from './outcome-summary';
import { POST_SCHOOL_OUTCOMES } from './post-school-outcomes';
import { RISK_RATIO } from './risk-ratio';

export const DISPROPORTIONALITY_KINDS = [
  RISK_RATIO,
  DISCREPANCY,
  INDICATOR,
  LRE_SETTING,
  OUTCOME_SUMMARY,
  EARLY_TRANSITION,
  POST_SCHOOL_OUTCOMES,
] as const;
