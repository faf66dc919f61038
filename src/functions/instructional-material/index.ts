import type { NmFunction } from '../runtime/define';
import { ALLOCATION } from './allocation';
import { ALLOCATION_PRACTICE } from './allocation-practice';
import { PER_PUPIL_RATE } from './per-pupil-rate';

export const INSTRUCTIONAL_MATERIAL_FUNCTIONS: readonly NmFunction[] = [
  ALLOCATION,
  PER_PUPIL_RATE,
  ALLOCATION_PRACTICE,
];
