import type { Template } from '../template';
import { DISCREPANCY } from './discrepancy';
import { EARLY_TRANSITION } from './early-transition';
import { INDICATOR } from './indicator';
import { LRE_SETTING } from './lre-setting';
import { OUTCOME_SUMMARY } from './outcome-summary';
import { RISK_RATIO } from './risk-ratio';

export const DISPROPORTIONALITY_TEMPLATES: readonly Template[] = [
  DISCREPANCY,
  EARLY_TRANSITION,
  INDICATOR,
  LRE_SETTING,
  OUTCOME_SUMMARY,
  RISK_RATIO,
];
