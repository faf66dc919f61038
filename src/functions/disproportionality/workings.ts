import type { AnyWorking } from '../runtime/working';
import { ALTERNATE_RISK_RATIO_WORKING } from './alternate-risk-ratio';
import { DISCREPANCY_WORKING } from './discrepancy';
import { DISPROPORTIONALITY_WORKING } from './disproportionality';
import { INDICATOR_RATE_WORKING } from './indicator-rate';
import { LRE_SETTING_WORKING } from './lre-setting';
import { OUTCOME_SUMMARY_WORKING } from './outcome-summary';
import { RISK_WORKING } from './risk';
import { RISK_RATIO_WORKING } from './risk-ratio';
import { RISK_RATIO_TABLE_WORKING } from './risk-ratio-table';
import { WEIGHTED_RISK_RATIO_WORKING } from './weighted-risk-ratio';

export const DISPROPORTIONALITY_WORKINGS: Readonly<Record<string, AnyWorking>> = {
  RISK: RISK_WORKING,
  RISK_RATIO: RISK_RATIO_WORKING,
  WEIGHTED_RISK_RATIO: WEIGHTED_RISK_RATIO_WORKING,
  ALTERNATE_RISK_RATIO: ALTERNATE_RISK_RATIO_WORKING,
  RISK_RATIO_TABLE: RISK_RATIO_TABLE_WORKING,
  DISPROPORTIONALITY: DISPROPORTIONALITY_WORKING,
  DISCREPANCY: DISCREPANCY_WORKING,
  INDICATOR_RATE: INDICATOR_RATE_WORKING,
  LRE_SETTING: LRE_SETTING_WORKING,
  OUTCOME_SUMMARY: OUTCOME_SUMMARY_WORKING,
};
