import type { AnyWorking } from '../runtime/working';
import { AT_RISK_INDEX_WORKING } from './at-risk-index';
import { AT_RISK_UNITS_WORKING } from './at-risk-units';
import { BILINGUAL_UNITS_WORKING } from './bilingual-units';
import { DEBT_CAPACITY_WORKING } from './debt-capacity';
import { DISTRICT_SIZE_UNITS_WORKING } from './district-size-units';
import { EQUALIZATION_WORKING } from './equalization';
import { FINE_ARTS_UNITS_WORKING } from './fine-arts-units';
import { GRADE_UNITS_WORKING } from './grade-units';
import { HIGH_COST_STUDENT_WORKING } from './high-cost-student';
import { INSTRUCTIONAL_DAY_WORKING } from './instructional-day';
import { K5_PLUS_ELIGIBLE_WORKING } from './k5-plus-eligible';
import { K5_PLUS_FUNDING_WORKING } from './k5-plus-funding';
import { K5_PLUS_PRIORITY_WORKING } from './k5-plus-priority';
import { K5_PLUS_UNITS_WORKING } from './k5-plus-units';
import { LEVY_CHECK_WORKING } from './levy-check';
import { LOCAL_LEVY_WORKING } from './local-levy';
import { PE_UNITS_WORKING } from './pe-units';
import { PROGRAM_COST_WORKING } from './program-cost';
import { SCHOOL_SIZE_UNITS_WORKING } from './school-size-units';
import { SPECIAL_ED_UNITS_WORKING } from './special-ed-units';
import { UNIT_VALUE_WORKING } from './unit-value';

export const EQUALIZATION_WORKINGS: Readonly<Record<string, AnyWorking>> = {
  GRADE_UNITS: GRADE_UNITS_WORKING,
  SPECIAL_ED_UNITS: SPECIAL_ED_UNITS_WORKING,
  BILINGUAL_UNITS: BILINGUAL_UNITS_WORKING,
  FINE_ARTS_UNITS: FINE_ARTS_UNITS_WORKING,
  PE_UNITS: PE_UNITS_WORKING,
  K5_PLUS_UNITS: K5_PLUS_UNITS_WORKING,
  SCHOOL_SIZE_UNITS: SCHOOL_SIZE_UNITS_WORKING,
  DISTRICT_SIZE_UNITS: DISTRICT_SIZE_UNITS_WORKING,
  AT_RISK_INDEX: AT_RISK_INDEX_WORKING,
  AT_RISK_UNITS: AT_RISK_UNITS_WORKING,
  UNIT_VALUE: UNIT_VALUE_WORKING,
  PROGRAM_COST: PROGRAM_COST_WORKING,
  EQUALIZATION: EQUALIZATION_WORKING,
  LOCAL_LEVY: LOCAL_LEVY_WORKING,
  DEBT_CAPACITY: DEBT_CAPACITY_WORKING,
  LEVY_CHECK: LEVY_CHECK_WORKING,
  K5_PLUS_FUNDING: K5_PLUS_FUNDING_WORKING,
  K5_PLUS_ELIGIBLE: K5_PLUS_ELIGIBLE_WORKING,
  K5_PLUS_PRIORITY: K5_PLUS_PRIORITY_WORKING,
  INSTRUCTIONAL_DAY: INSTRUCTIONAL_DAY_WORKING,
  HIGH_COST_STUDENT: HIGH_COST_STUDENT_WORKING,
};
