import type { Check } from '../check';
import { PRACTICE_ROW } from './practice-row';

export const INSTRUCTIONAL_MATERIAL_CHECKS: readonly Check[] = [PRACTICE_ROW];
