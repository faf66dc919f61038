import type { AnyDoc } from '../runtime/doc';
import { ALLOCATION_DOC } from './allocation';
import { ALLOCATION_PRACTICE_DOC } from './allocation-practice';
import { PER_PUPIL_RATE_DOC } from './per-pupil-rate';

export const INSTRUCTIONAL_MATERIAL_DOCS: Readonly<Record<string, AnyDoc>> = {
  ALLOCATION: ALLOCATION_DOC,
  PER_PUPIL_RATE: PER_PUPIL_RATE_DOC,
  ALLOCATION_PRACTICE: ALLOCATION_PRACTICE_DOC,
};
