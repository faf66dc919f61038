import { EQUALIZATION_KINDS } from '../../kinds/equalization';
import type { Check } from '../check';
import { checksOf } from '../of-kind';
import { AT_RISK } from './at-risk';
import { COMPONENT_YEAR } from './component-year';
import { CREDIT_SHARE } from './credit';
import { DISTRICT_UNITS } from './district-units';
import { FACTOR } from './factor';
import { COST, GUARANTEE_RESULT, ROW_UNITS } from './figures';
import { INSTRUCTIONAL_DAY } from './instructional-day';
import { K12_PLUS } from './k12-plus';
import { K5_COMMITMENTS } from './k5-commitments';
import { K5_DATES, K5_DAYS, K5_FACTOR, K5_FUNDING, K5_UNIT_VALUE } from './k5-plus';
import { K5_ELIGIBLE } from './k5-eligible';
import { DEBT_LIMIT, LEVY_LIMITS } from './levy';
import { LEVY_RESULT } from './levy-result';
import { MEMBERSHIP_BASE } from './membership-base';
import { OFFICE_BLANK } from './office-blank';
import { SIZE } from './size';
import { STAFFING } from './staffing';
import { UNIT_VALUE } from './unit-value';

/** Program units, K-5 Plus and local revenue (S1, S2). */
export const EQUALIZATION_CHECKS: readonly Check[] = [
  COMPONENT_YEAR,
  FACTOR,
  ROW_UNITS,
  SIZE,
  AT_RISK,
  STAFFING,
  DISTRICT_UNITS,
  UNIT_VALUE,
  OFFICE_BLANK,
  COST,
  CREDIT_SHARE,
  GUARANTEE_RESULT,
  K5_DAYS,
  K5_DATES,
  K5_COMMITMENTS,
  K5_ELIGIBLE,
  K5_FACTOR,
  K5_UNIT_VALUE,
  K5_FUNDING,
  LEVY_LIMITS,
  LEVY_RESULT,
  DEBT_LIMIT,
  MEMBERSHIP_BASE,
  K12_PLUS,
  INSTRUCTIONAL_DAY,
  ...checksOf(EQUALIZATION_KINDS),
];
