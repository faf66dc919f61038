import { DISPROPORTIONALITY_KINDS } from '../../kinds/disproportionality';
import type { Check } from '../check';
import { checksOf } from '../of-kind';
import { COUNT } from './count';
import { COUNT_ABOVE_ENROLLMENT } from './count-above-enrollment';
import { DISCREPANCY_RATE } from './discrepancy-rate';
import { DISCREPANCY_RESULT } from './discrepancy-result';
import { FINDING } from './finding';
import { INDICATOR_MET, INDICATOR_RATE, LRE_BAND, OUTCOME_SUMMARY } from './indicators';
import { RISK } from './risk';
import { RATIO_CHECKS } from './risk-ratios';
import { SMALL_GROUP } from './small-group';
import { STATE_FIGURES } from './state-figures';
import { COMPOSITION, RISK_DIFFERENCE } from './unthresholded';
import { EARLY_TRANSITION, POST_SCHOOL_OUTCOMES } from './transitions';

export const DISPROPORTIONALITY_CHECKS: readonly Check[] = [
  COUNT_ABOVE_ENROLLMENT,
  COUNT,
  RISK,
  ...RATIO_CHECKS,
  RISK_DIFFERENCE,
  COMPOSITION,
  FINDING,
  SMALL_GROUP,
  STATE_FIGURES,
  DISCREPANCY_RATE,
  DISCREPANCY_RESULT,
  INDICATOR_RATE,
  INDICATOR_MET,
  LRE_BAND,
  OUTCOME_SUMMARY,
  EARLY_TRANSITION,
  POST_SCHOOL_OUTCOMES,
  ...checksOf(DISPROPORTIONALITY_KINDS),
];
