import { parameterTable } from '../parameter';
import { GRADE_FACTORS, HALF_DAY_KINDERGARTEN } from './grade-factors';
import { HIGH_COST_CONDITIONS, HIGH_COST_MULTIPLE, HIGH_COST_THRESHOLD } from './high-cost';
import { DEBT_LIMIT, LEVY_LIMITS, LOCAL_CREDIT, STATE_CHARTER_WITHHOLDING } from './local-revenue';
import {
  AT_RISK_CLUSTER_FACTOR,
  AT_RISK_FACTOR,
  BILINGUAL_FACTOR,
  ELEMENTARY_PE_FACTOR,
  FINE_ARTS_FACTOR,
} from './program-factors';
import { SIZE_ADJUSTMENT } from './size-adjustment';

export const EQUALIZATION_PARAMETERS = parameterTable({
  'grade-factor-kindergarten': GRADE_FACTORS.kindergarten,
  'grade-factor-1': GRADE_FACTORS.grade1,
  'grade-factor-2-3': GRADE_FACTORS.grades2to3,
  'grade-factor-4-5': GRADE_FACTORS.grades4to5,
  'grade-factor-6': GRADE_FACTORS.grade6,
  'grade-factor-7-12': GRADE_FACTORS.grades7to12,
  'bilingual-factor': BILINGUAL_FACTOR,
  'fine-arts-factor': FINE_ARTS_FACTOR,
  'elementary-pe-factor': ELEMENTARY_PE_FACTOR,
  'at-risk-factor': AT_RISK_FACTOR,
  'school-size-limit': SIZE_ADJUSTMENT.schoolLimit,
  'school-size-elementary-base': SIZE_ADJUSTMENT.elementaryBase,
  'school-size-elementary-factor': SIZE_ADJUSTMENT.elementaryFactor,
  'school-size-senior-base': SIZE_ADJUSTMENT.seniorBase,
  'school-size-senior-factor': SIZE_ADJUSTMENT.seniorFactor,
  'school-size-larger-senior-base': SIZE_ADJUSTMENT.largerSeniorBase,
  'school-size-larger-senior-factor': SIZE_ADJUSTMENT.largerSeniorFactor,
  'school-size-district-limit': SIZE_ADJUSTMENT.schoolDistrictLimit,
  'district-size-limit': SIZE_ADJUSTMENT.districtLimit,
  'district-size-factor': SIZE_ADJUSTMENT.districtFactor,
  'local-credit': LOCAL_CREDIT,
  'levy-operating': LEVY_LIMITS.operating,
  'levy-building-maximum': LEVY_LIMITS.building,
  'levy-improvement-maximum': LEVY_LIMITS.improvement,
  'levy-combined-maximum': LEVY_LIMITS.combined,
  'debt-limit': DEBT_LIMIT,
  'high-cost-multiple': HIGH_COST_MULTIPLE,
  'high-cost-threshold': HIGH_COST_THRESHOLD,
  'high-cost-spent-share': HIGH_COST_CONDITIONS.spent,
  'high-cost-small-lea': HIGH_COST_CONDITIONS.smallLea,
  'state-charter-withholding': STATE_CHARTER_WITHHOLDING,
  'at-risk-cluster-factor': AT_RISK_CLUSTER_FACTOR,
  'half-day-kindergarten-mem': HALF_DAY_KINDERGARTEN,
});
