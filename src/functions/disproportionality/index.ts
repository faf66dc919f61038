import type { NmFunction } from '../runtime/define';
import { RISK_RATIO } from './risk-ratio';

export const DISPROPORTIONALITY_FUNCTIONS: readonly NmFunction[] = [RISK_RATIO];
