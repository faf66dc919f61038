import type { NmFunction } from '../runtime/define';
import { AT_RISK_INDEX } from './at-risk-index';
import { AT_RISK_UNITS } from './at-risk-units';
import { BILINGUAL_UNITS } from './bilingual-units';
import { DEBT_CAPACITY } from './debt-capacity';
import { DISTRICT_SIZE_UNITS } from './district-size-units';
import { EQUALIZATION } from './equalization';
import { FINE_ARTS_UNITS } from './fine-arts-units';
import { GRADE_UNITS } from './grade-units';
import { HIGH_COST_STUDENT } from './high-cost-student';
import { INSTRUCTIONAL_DAY } from './instructional-day';
import { K5_PLUS_ELIGIBLE } from './k5-plus-eligible';
import { K5_PLUS_FUNDING } from './k5-plus-funding';
import { K5_PLUS_PRIORITY } from './k5-plus-priority';
import { K5_PLUS_UNITS } from './k5-plus-units';
import { LEVY_CHECK } from './levy-check';
import { LOCAL_LEVY } from './local-levy';
import { PE_UNITS } from './pe-units';
import { PROGRAM_COST } from './program-cost';
import { SCHOOL_SIZE_UNITS } from './school-size-units';
import { SPECIAL_ED_UNITS } from './special-ed-units';
import { UNIT_VALUE } from './unit-value';

/** In the order of the catalogue. */
export const EQUALIZATION_FUNCTIONS: readonly NmFunction[] = [
  GRADE_UNITS,
  SPECIAL_ED_UNITS,
  BILINGUAL_UNITS,
  FINE_ARTS_UNITS,
  PE_UNITS,
  K5_PLUS_UNITS,
  SCHOOL_SIZE_UNITS,
  DISTRICT_SIZE_UNITS,
  AT_RISK_INDEX,
  AT_RISK_UNITS,
  UNIT_VALUE,
  PROGRAM_COST,
  EQUALIZATION,
  LOCAL_LEVY,
  DEBT_CAPACITY,
  LEVY_CHECK,
  K5_PLUS_FUNDING,
  K5_PLUS_ELIGIBLE,
  K5_PLUS_PRIORITY,
  INSTRUCTIONAL_DAY,
  HIGH_COST_STUDENT,
];
