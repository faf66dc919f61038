import type { CorpusKind } from '../table';
import { LEVEL_OF_EFFORT } from './level-of-effort';
import { MOE_EXCEPTIONS } from './moe-exceptions';
import { MOE_STATUS } from './moe-status';

export const MAINTENANCE_OF_EFFORT: readonly CorpusKind[] = [...LEVEL_OF_EFFORT, ...MOE_STATUS, ...MOE_EXCEPTIONS];
