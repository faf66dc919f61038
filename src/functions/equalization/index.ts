import type { NmFunction } from '../runtime/define';

export const EQUALIZATION_FUNCTIONS: readonly NmFunction[] = [];
