import type { AnyWorking } from '../runtime/working';
import { COMPONENT_UNITS_WORKING } from './component-units';
import { K12_PLUS_UNITS_WORKING } from './k12-plus-units';
import { MEMBERSHIP_BASE_WORKING } from './membership-base';
import { PROGRAM_UNITS_WORKING } from './program-units';
import { STATE_EQUALIZATION_WORKING } from './state-equalization';
import { TE_INDEX_WORKING } from './te-index';
import { TEACHER_COST_INDEX_WORKING } from './teacher-cost-index';
import { TOTAL_PROGRAM_UNITS_WORKING } from './total-program-units';

export const PROGRAM_COST_WORKINGS: Readonly<Record<string, AnyWorking>> = {
  MEMBERSHIP_BASE: MEMBERSHIP_BASE_WORKING,
  COMPONENT_UNITS: COMPONENT_UNITS_WORKING,
  K12_PLUS_UNITS: K12_PLUS_UNITS_WORKING,
  TE_INDEX: TE_INDEX_WORKING,
  TEACHER_COST_INDEX: TEACHER_COST_INDEX_WORKING,
  PROGRAM_UNITS: PROGRAM_UNITS_WORKING,
  TOTAL_PROGRAM_UNITS: TOTAL_PROGRAM_UNITS_WORKING,
  STATE_EQUALIZATION: STATE_EQUALIZATION_WORKING,
};
