import type { FormulaFunction } from '../function';
import { SHAPES } from './arrays-shape';
import { SORTING } from './arrays-sort';
import { CONDITIONAL } from './conditional';
import { CONTINUOUS } from './distributions-continuous';
import { DATABASES } from './databases';
import { REGRESSION } from './regression';
import { UNITS } from './units';
import { HYPOTHESES } from './hypotheses';
import { COUNTS } from './distributions-counts';
import { DATE_PARTS } from './dates-parts';
import { DATE_SPANS } from './dates-spans';
import { WORKDAYS } from './dates-workdays';
import { DISTRIBUTIONS } from './distributions';
import { ENGINEERING } from './engineering';
import { ANNUITIES } from './financial-annuity';
import { DEPRECIATION } from './financial-depreciation';
import { CASH_FLOWS } from './financial-flows';
import { RATES } from './financial-rates';
import { INFORMATION } from './information';
import { LOGICAL } from './logical';
import { ADDRESSES } from './lookup-address';
import { CLASSIC_LOOKUP } from './lookup-classic';
import { MODERN_LOOKUP } from './lookup-modern';
import { BASIC_MATHS } from './maths-basic';
import { COMBINATORICS } from './maths-combinatorics';
import { MATRIX } from './maths-matrix';
import { MULTIPLES } from './maths-multiples';
import { NUMERALS } from './maths-numerals';
import { RANDOM } from './random';
import { ROUNDING } from './maths-rounding';
import { TRIGONOMETRY } from './maths-trigonometry';
import { ORDER } from './statistics-order';
import { PAIRS } from './statistics-pairs';
import { SAMPLES } from './statistics-samples';
import { BASIC_TEXT } from './text-basic';
import { TEXT_CODES } from './text-codes';
import { TEXT_NUMBERS } from './text-numbers';
import { TEXT_PIECES } from './text-pieces';

/** Every function of Excel that is computed here from its arguments alone. */
export const LIBRARY: readonly FormulaFunction[] = [
  ...SHAPES,
  ...SORTING,
  ...CONDITIONAL,
  ...DATE_PARTS,
  ...DATE_SPANS,
  ...WORKDAYS,
  ...DISTRIBUTIONS,
  ...ENGINEERING,
  ...ANNUITIES,
  ...DEPRECIATION,
  ...CASH_FLOWS,
  ...RATES,
  ...INFORMATION,
  ...LOGICAL,
  ...ADDRESSES,
  ...CLASSIC_LOOKUP,
  ...MODERN_LOOKUP,
  ...BASIC_MATHS,
  ...COMBINATORICS,
  ...MATRIX,
  ...MULTIPLES,
  ...NUMERALS,
  ...RANDOM,
  ...ROUNDING,
  ...TRIGONOMETRY,
  ...ORDER,
  ...PAIRS,
  ...SAMPLES,
  ...BASIC_TEXT,
  ...TEXT_CODES,
  ...TEXT_NUMBERS,
  ...TEXT_PIECES,
  ...UNITS,
  ...COUNTS,
  ...HYPOTHESES,
  ...REGRESSION,
  ...DATABASES,
  ...CONTINUOUS,
];
