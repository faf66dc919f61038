import type { FormulaFunction } from '../function';
import { BASIC_MATHS } from './maths-basic';
import { BASIC_TEXT } from './text-basic';

/** Every function of Excel that is computed here from its arguments alone. */
export const LIBRARY: readonly FormulaFunction[] = [...BASIC_MATHS, ...BASIC_TEXT];
