import { ABE_FTE } from './abe-fte';
import { ADOPTION_CYCLE } from './adoption-cycle';
import { ANNUAL_REPORT } from './annual-report';
import { FINAL_ALLOCATION } from './final-allocation';
import { INITIAL_ALLOCATION } from './initial-allocation';
import { MATERIAL_BALANCES } from './material-balances';
import { MATERIAL_ORDERS } from './material-orders';
import { MATERIAL_REVIEW } from './material-review';
import { PRO_RATA_AWARD } from './pro-rata-award';

export const INSTRUCTIONAL_MATERIAL_KINDS = [
  INITIAL_ALLOCATION,
  FINAL_ALLOCATION,
  PRO_RATA_AWARD,
  ANNUAL_REPORT,
  MATERIAL_REVIEW,
  ADOPTION_CYCLE,
  ABE_FTE,
  MATERIAL_BALANCES,
  MATERIAL_ORDERS,
] as const;
