import type { NmFunction } from '../runtime/define';
import { COMPONENT_UNITS } from './component-units';
import { K12_PLUS_UNITS } from './k12-plus-units';
import { MEMBERSHIP_BASE } from './membership-base';
import { PROGRAM_UNITS } from './program-units';
import { STATE_EQUALIZATION } from './state-equalization';
import { TE_INDEX } from './te-index';
import { TEACHER_COST_INDEX } from './teacher-cost-index';
import { TOTAL_PROGRAM_UNITS } from './total-program-units';

/** In the order of the catalogue: from membership to the guarantee. */
export const PROGRAM_COST_FUNCTIONS: readonly NmFunction[] = [
  MEMBERSHIP_BASE,
  COMPONENT_UNITS,
  K12_PLUS_UNITS,
  TE_INDEX,
  TEACHER_COST_INDEX,
  PROGRAM_UNITS,
  TOTAL_PROGRAM_UNITS,
  STATE_EQUALIZATION,
];
