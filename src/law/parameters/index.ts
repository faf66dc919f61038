import type { Parameter } from '../parameter';
import { PROGRAM_COST_PARAMETERS } from '../program-cost/parameters';
import { ACCOUNTABILITY_PARAMETERS } from './accountability';
import { DISPROPORTIONALITY_PARAMETERS } from './disproportionality';
import { EQUALIZATION_PARAMETERS } from './equalization';
import { IDEA_FISCAL_PARAMETERS } from './idea-fiscal';
import { INSTRUCTIONAL_MATERIAL_PARAMETERS } from './instructional-material';
import { K5_PLUS_PARAMETERS } from './k5-plus';
import { MAINTENANCE_OF_EFFORT_PARAMETERS } from './maintenance-of-effort';
import { SCHOOL_TIME_PARAMETERS } from './school-time';
import { SPECIAL_EDUCATION_PARAMETERS } from './special-education';

const ALL = {
  ...INSTRUCTIONAL_MATERIAL_PARAMETERS,
  ...MAINTENANCE_OF_EFFORT_PARAMETERS,
  ...IDEA_FISCAL_PARAMETERS,
  ...SPECIAL_EDUCATION_PARAMETERS,
  ...DISPROPORTIONALITY_PARAMETERS,
  ...EQUALIZATION_PARAMETERS,
  ...K5_PLUS_PARAMETERS,
  ...SCHOOL_TIME_PARAMETERS,
  ...PROGRAM_COST_PARAMETERS,
  ...ACCOUNTABILITY_PARAMETERS,
};

/** The name of a dated value, as NM.PARAMETER takes it: a name that is none does not compile. */
export type ParameterName = keyof typeof ALL;

/** Every dated value of the law, by name: what NM.PARAMETER and the pane's Sources screen show. */
export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = ALL;

export const PARAMETER_NAMES = Object.keys(ALL) as readonly ParameterName[];

export function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(ALL, name);
}
