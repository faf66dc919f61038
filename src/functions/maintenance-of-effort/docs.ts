import type { AnyDoc } from '../runtime/doc';
import { MOE_SHORTFALL_DOC } from './moe-shortfall';

export const MAINTENANCE_OF_EFFORT_DOCS: Readonly<Record<string, AnyDoc>> = { MOE_SHORTFALL: MOE_SHORTFALL_DOC };
