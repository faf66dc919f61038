import type { AnyDoc } from '../runtime/doc';
import { COMPONENT_UNITS_DOC } from './component-units';
import { K12_PLUS_UNITS_DOC } from './k12-plus-units';
import { MEMBERSHIP_BASE_DOC } from './membership-base';
import { PROGRAM_UNITS_DOC } from './program-units';
import { STATE_EQUALIZATION_DOC } from './state-equalization';
import { TE_INDEX_DOC } from './te-index';
import { TEACHER_COST_INDEX_DOC } from './teacher-cost-index';
import { TOTAL_PROGRAM_UNITS_DOC } from './total-program-units';

export const PROGRAM_COST_DOCS: Readonly<Record<string, AnyDoc>> = {
  MEMBERSHIP_BASE: MEMBERSHIP_BASE_DOC,
  COMPONENT_UNITS: COMPONENT_UNITS_DOC,
  K12_PLUS_UNITS: K12_PLUS_UNITS_DOC,
  TE_INDEX: TE_INDEX_DOC,
  TEACHER_COST_INDEX: TEACHER_COST_INDEX_DOC,
  PROGRAM_UNITS: PROGRAM_UNITS_DOC,
  TOTAL_PROGRAM_UNITS: TOTAL_PROGRAM_UNITS_DOC,
  STATE_EQUALIZATION: STATE_EQUALIZATION_DOC,
};
