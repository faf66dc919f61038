import type { NmFunction } from '../runtime/define';

export const ACCOUNTABILITY_FUNCTIONS: readonly NmFunction[] = [];
