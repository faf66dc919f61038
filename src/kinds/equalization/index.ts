import { AT_RISK } from './at-risk';
import { DISTRICT_SIZE } from './district-size';
import { HIGH_COST_STUDENT } from './high-cost-student';
import { INSTRUCTIONAL_DAY } from './instructional-day';
import { K12_PLUS } from './k12-plus';
import { K5_PLUS } from './k5-plus';
import { LEVY_RATES } from './levy-rates';
import { MEMBERSHIP_BASE } from './membership-base';
import { PROGRAM_COST_DISTRICTS } from './program-cost-districts';
import { PROGRAM_UNITS } from './program-units';
import { PROPERTY_TAX } from './property-tax';
import { SCHOOL_SIZE } from './school-size';

export const EQUALIZATION_KINDS = [
  HIGH_COST_STUDENT,
  PROGRAM_UNITS,
  PROGRAM_COST_DISTRICTS,
  K5_PLUS,
  K12_PLUS,
  INSTRUCTIONAL_DAY,
  PROPERTY_TAX,
  LEVY_RATES,
  AT_RISK,
  DISTRICT_SIZE,
  SCHOOL_SIZE,
  MEMBERSHIP_BASE,
] as const;
