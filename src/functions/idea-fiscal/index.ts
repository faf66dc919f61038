import type { NmFunction } from '../runtime/define';

export const IDEA_FISCAL_FUNCTIONS: readonly NmFunction[] = [];
