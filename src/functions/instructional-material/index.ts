import type { NmFunction } from '../runtime/define';

export const INSTRUCTIONAL_MATERIAL_FUNCTIONS: readonly NmFunction[] = [];
