import type { AnyDoc } from '../runtime/doc';
import { AT_RISK_INDEX_DOC } from './at-risk-index';
import { AT_RISK_UNITS_DOC } from './at-risk-units';
import { BILINGUAL_UNITS_DOC } from './bilingual-units';
import { DEBT_CAPACITY_DOC } from './debt-capacity';
import { DISTRICT_SIZE_UNITS_DOC } from './district-size-units';
import { EQUALIZATION_DOC } from './equalization';
import { FINE_ARTS_UNITS_DOC } from './fine-arts-units';
import { GRADE_UNITS_DOC } from './grade-units';
import { HIGH_COST_STUDENT_DOC } from './high-cost-student';
import { INSTRUCTIONAL_DAY_DOC } from './instructional-day';
import { K5_PLUS_ELIGIBLE_DOC } from './k5-plus-eligible';
import { K5_PLUS_FUNDING_DOC } from './k5-plus-funding';
import { K5_PLUS_PRIORITY_DOC } from './k5-plus-priority';
import { K5_PLUS_UNITS_DOC } from './k5-plus-units';
import { LEVY_CHECK_DOC } from './levy-check';
import { LOCAL_LEVY_DOC } from './local-levy';
import { PE_UNITS_DOC } from './pe-units';
import { PROGRAM_COST_DOC } from './program-cost';
import { SCHOOL_SIZE_UNITS_DOC } from './school-size-units';
import { SPECIAL_ED_UNITS_DOC } from './special-ed-units';
import { UNIT_VALUE_DOC } from './unit-value';

export const EQUALIZATION_DOCS: Readonly<Record<string, AnyDoc>> = {
  GRADE_UNITS: GRADE_UNITS_DOC,
  SPECIAL_ED_UNITS: SPECIAL_ED_UNITS_DOC,
  BILINGUAL_UNITS: BILINGUAL_UNITS_DOC,
  FINE_ARTS_UNITS: FINE_ARTS_UNITS_DOC,
  PE_UNITS: PE_UNITS_DOC,
  K5_PLUS_UNITS: K5_PLUS_UNITS_DOC,
  SCHOOL_SIZE_UNITS: SCHOOL_SIZE_UNITS_DOC,
  DISTRICT_SIZE_UNITS: DISTRICT_SIZE_UNITS_DOC,
  AT_RISK_INDEX: AT_RISK_INDEX_DOC,
  AT_RISK_UNITS: AT_RISK_UNITS_DOC,
  UNIT_VALUE: UNIT_VALUE_DOC,
  PROGRAM_COST: PROGRAM_COST_DOC,
  EQUALIZATION: EQUALIZATION_DOC,
  LOCAL_LEVY: LOCAL_LEVY_DOC,
  DEBT_CAPACITY: DEBT_CAPACITY_DOC,
  LEVY_CHECK: LEVY_CHECK_DOC,
  K5_PLUS_FUNDING: K5_PLUS_FUNDING_DOC,
  K5_PLUS_ELIGIBLE: K5_PLUS_ELIGIBLE_DOC,
  K5_PLUS_PRIORITY: K5_PLUS_PRIORITY_DOC,
  INSTRUCTIONAL_DAY: INSTRUCTIONAL_DAY_DOC,
  HIGH_COST_STUDENT: HIGH_COST_STUDENT_DOC,
};
