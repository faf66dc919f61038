import { MAINTENANCE_OF_EFFORT_KINDS } from '../../kinds/maintenance-of-effort';
import type { Check } from '../check';
import { checksOf } from '../of-kind';
import { ADJUSTMENT } from './adjustment';
import { BASE_YEAR } from './base-year';
import { COUNTED_LINES } from './counted-lines';
import { DEPARTURE_EXCEPTION } from './departure-exception';
import { EFFORT_TOTAL } from './effort-total';
import { ELIGIBILITY } from './eligibility';
import { EXCEPTIONS_LIST } from './exceptions-list';
import { HIGH_COST_EXCEPTION } from './high-cost-exception';
import { NEXT_BASE } from './next-base';
import { PER_CAPITA } from './per-capita';
import { SHORTFALL } from './shortfall';
import { SHORTFALL_CAP } from './shortfall-cap';
import { STATUS } from './status';
import { UNCOUNTED_CATEGORY } from './uncounted-category';
import { UNCOUNTED_FUND } from './uncounted-fund';
import { WORKLOAD_DECREASE } from './workload-decrease';
import { WORKLOAD_FACTOR } from './workload-factor';
import { WORKLOAD_ROW } from './workload-row';
import { WORKLOAD_UNIT_VALUE } from './workload-unit-value';

export const MAINTENANCE_OF_EFFORT_CHECKS: readonly Check[] = [
  UNCOUNTED_FUND,
  UNCOUNTED_CATEGORY,
  EFFORT_TOTAL,
  PER_CAPITA,
  STATUS,
  SHORTFALL,
  SHORTFALL_CAP,
  NEXT_BASE,
  ELIGIBILITY,
  BASE_YEAR,
  DEPARTURE_EXCEPTION,
  EXCEPTIONS_LIST,
  HIGH_COST_EXCEPTION,
  COUNTED_LINES,
  ADJUSTMENT,
  WORKLOAD_FACTOR,
  WORKLOAD_UNIT_VALUE,
  WORKLOAD_ROW,
  WORKLOAD_DECREASE,
  ...checksOf(MAINTENANCE_OF_EFFORT_KINDS),
];
