import type { NmFunction } from '../runtime/define';

export const DISPROPORTIONALITY_FUNCTIONS: readonly NmFunction[] = [];
