import type { Check } from '../check';
import { OFFICE_VALUE } from './value';

/** Checks of the sheet "NM law". */
export const LAW_CHECKS: readonly Check[] = [OFFICE_VALUE];
