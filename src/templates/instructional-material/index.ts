import type { Template } from '../template';
import { ANNUAL_REPORT } from './annual-report';
import { FINAL_ALLOCATION } from './final-allocation';
import { INITIAL_ALLOCATION } from './initial-allocation';
import { MATERIAL_BALANCES } from './material-logs';
import { PRO_RATA_AWARD } from './pro-rata-award';

export const INSTRUCTIONAL_MATERIAL_TEMPLATES: readonly Template[] = [
  ANNUAL_REPORT,
  FINAL_ALLOCATION,
  INITIAL_ALLOCATION,
  MATERIAL_BALANCES,
  PRO_RATA_AWARD,
];
