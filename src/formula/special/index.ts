import type { AnyFunction } from '../env';
import { BINDING } from './binding';
import { LAMBDAS } from './lambdas';
import { LOGIC } from './logic';
import { REFERENCE_SPECIALS, REFERENCES } from './references';
import { SUBTOTAL_FUNCTIONS } from './subtotal';

/** Functions that look at references, at the workbook, or decide themselves what they compute. */
export const SPECIAL_FUNCTIONS: readonly AnyFunction[] = [
  ...LOGIC,
  ...BINDING,
  ...LAMBDAS,
  ...REFERENCES,
  ...REFERENCE_SPECIALS,
  ...SUBTOTAL_FUNCTIONS,
];
