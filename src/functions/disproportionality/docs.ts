import type { AnyDoc } from '../runtime/doc';
import { ALTERNATE_RISK_RATIO_DOC } from './alternate-risk-ratio';
import { DISCREPANCY_DOC } from './discrepancy';
import { DISPROPORTIONALITY_DOC } from './disproportionality';
import { INDICATOR_RATE_DOC } from './indicator-rate';
import { LRE_SETTING_DOC } from './lre-setting';
import { OUTCOME_SUMMARY_DOC } from './outcome-summary';
import { RISK_DOC } from './risk';
import { RISK_RATIO_DOC } from './risk-ratio';
import { RISK_RATIO_TABLE_DOC } from './risk-ratio-table';
import { WEIGHTED_RISK_RATIO_DOC } from './weighted-risk-ratio';
import { RISK_DIFFERENCE_DOC } from './risk-difference';
import { COMPOSITION_DOC } from './composition';
import { EARLY_TRANSITION_DOC } from './early-transition';
import { POST_SCHOOL_OUTCOMES_DOC } from './post-school-outcomes';

export const DISPROPORTIONALITY_DOCS: Readonly<Record<string, AnyDoc>> = {
  RISK: RISK_DOC,
  RISK_RATIO: RISK_RATIO_DOC,
  RISK_DIFFERENCE: RISK_DIFFERENCE_DOC,
  COMPOSITION: COMPOSITION_DOC,
  WEIGHTED_RISK_RATIO: WEIGHTED_RISK_RATIO_DOC,
  ALTERNATE_RISK_RATIO: ALTERNATE_RISK_RATIO_DOC,
  RISK_RATIO_TABLE: RISK_RATIO_TABLE_DOC,
  DISPROPORTIONALITY: DISPROPORTIONALITY_DOC,
  DISCREPANCY: DISCREPANCY_DOC,
  INDICATOR_RATE: INDICATOR_RATE_DOC,
  LRE_SETTING: LRE_SETTING_DOC,
  OUTCOME_SUMMARY: OUTCOME_SUMMARY_DOC,
  EARLY_TRANSITION: EARLY_TRANSITION_DOC,
  POST_SCHOOL_OUTCOMES: POST_SCHOOL_OUTCOMES_DOC,
};
