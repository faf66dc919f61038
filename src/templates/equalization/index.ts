import type { Template } from '../template';
import { AT_RISK } from './at-risk';
import { HIGH_COST_STUDENT } from './high-cost-student';
import { INSTRUCTIONAL_DAY } from './instructional-day';
import { K12_PLUS } from './k12-plus';
import { K5_PLUS } from './k5-plus';
import { LEVY_RATES } from './levy-rates';
import { MEMBERSHIP_BASE } from './membership-base';
import { PROGRAM_COST_DISTRICTS } from './program-cost-districts';
import { PROGRAM_UNITS } from './program-units';
import { PROPERTY_TAX } from './property-tax';

export const EQUALIZATION_TEMPLATES: readonly Template[] = [
  AT_RISK,
  HIGH_COST_STUDENT,
  INSTRUCTIONAL_DAY,
  K12_PLUS,
  K5_PLUS,
  LEVY_RATES,
  MEMBERSHIP_BASE,
  PROGRAM_COST_DISTRICTS,
  PROGRAM_UNITS,
  PROPERTY_TAX,
];
