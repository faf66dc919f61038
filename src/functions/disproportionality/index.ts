import type { NmFunction } from '../runtime/define';
import { ALTERNATE_RISK_RATIO } from './alternate-risk-ratio';
import { DISCREPANCY } from './discrepancy';
import { DISPROPORTIONALITY } from './disproportionality';
import { INDICATOR_RATE } from './indicator-rate';
import { LRE_SETTING } from './lre-setting';
import { OUTCOME_SUMMARY } from './outcome-summary';
import { RISK } from './risk';
import { RISK_RATIO } from './risk-ratio';
import { RISK_RATIO_TABLE } from './risk-ratio-table';
import { WEIGHTED_RISK_RATIO } from './weighted-risk-ratio';
import { RISK_DIFFERENCE } from './risk-difference';
import { COMPOSITION } from './composition';
import { EARLY_TRANSITION } from './early-transition';
import { POST_SCHOOL_OUTCOMES } from './post-school-outcomes';

/** In the order of the catalogue. */
export const DISPROPORTIONALITY_FUNCTIONS: readonly NmFunction[] = [
  RISK,
  RISK_RATIO,
  RISK_DIFFERENCE,
  COMPOSITION,
  WEIGHTED_RISK_RATIO,
  ALTERNATE_RISK_RATIO,
  RISK_RATIO_TABLE,
  DISPROPORTIONALITY,
  DISCREPANCY,
  INDICATOR_RATE,
  LRE_SETTING,
  OUTCOME_SUMMARY,
  EARLY_TRANSITION,
  POST_SCHOOL_OUTCOMES,
];
