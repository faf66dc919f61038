import type { FormulaFunction } from '../function';
import { BASIC_MATHS } from './maths-basic';
import { COMBINATORICS } from './maths-combinatorics';
import { MATRIX } from './maths-matrix';
import { MULTIPLES } from './maths-multiples';
import { NUMERALS } from './maths-numerals';
import { ROUNDING } from './maths-rounding';
import { TRIGONOMETRY } from './maths-trigonometry';
import { BASIC_TEXT } from './text-basic';

/** Every function of Excel that is computed here from its arguments alone. */
export const LIBRARY: readonly FormulaFunction[] = [
  ...BASIC_MATHS,
  ...COMBINATORICS,
  ...MATRIX,
  ...MULTIPLES,
  ...NUMERALS,
  ...ROUNDING,
  ...TRIGONOMETRY,
  ...BASIC_TEXT,
];
