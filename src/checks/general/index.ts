import type { Check } from '../check';
import { CIRCULAR } from './circular';
import { DATES_FROM_1904 } from './dates-from-1904';
import { DOUBLE_COUNT } from './double-count';
import { ENTITIES } from './entities';
import { ERROR_VALUE } from './error-value';
import { FUNCTION_NOT_LOADED } from './function-not-loaded';
import { HIDDEN_ROWS } from './hidden-rows';
import { MANUAL_CALCULATION } from './manual-calculation';
import { NOT_CALCULATED } from './not-calculated';
import { NOT_COMPARED } from './not-compared';
import { OTHER_WORKBOOK } from './other-workbook';
import { ROW_RULE } from './row-rule';
import { ROUNDED_RATE } from './rounded-rate';
import { TEXT_NUMBER } from './text-number';
import { TOTAL } from './total';
import { TOTAL_RANGE } from './total-range';
import { TYPED_INTO_TOTAL } from './typed-into-total';
import { TYPED_OVER } from './typed-over';
import { UNLIKE_NEIGHBOURS } from './unlike-neighbours';

/** Checks that any workbook can be given, of this field or not. */
export const GENERAL_CHECKS: readonly Check[] = [
  TOTAL,
  TOTAL_RANGE,
  DOUBLE_COUNT,
  CIRCULAR,
  TYPED_INTO_TOTAL,
  TYPED_OVER,
  UNLIKE_NEIGHBOURS,
  ROW_RULE,
  TEXT_NUMBER,
  ERROR_VALUE,
  FUNCTION_NOT_LOADED,
  ROUNDED_RATE,
  HIDDEN_ROWS,
  ENTITIES,
  OTHER_WORKBOOK,
  NOT_CALCULATED,
  NOT_COMPARED,
  MANUAL_CALCULATION,
  DATES_FROM_1904,
];
