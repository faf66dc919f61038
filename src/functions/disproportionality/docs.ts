import type { AnyDoc } from '../runtime/doc';
import { RISK_RATIO_DOC } from './risk-ratio';

export const DISPROPORTIONALITY_DOCS: Readonly<Record<string, AnyDoc>> = { RISK_RATIO: RISK_RATIO_DOC };
