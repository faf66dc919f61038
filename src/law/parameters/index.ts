import type { ParameterTable } from '../parameter';
import { ACCOUNTABILITY_PARAMETERS } from './accountability';
import { DISPROPORTIONALITY_PARAMETERS } from './disproportionality';
import { EQUALIZATION_PARAMETERS } from './equalization';
import { IDEA_FISCAL_PARAMETERS } from './idea-fiscal';
import { INSTRUCTIONAL_MATERIAL_PARAMETERS } from './instructional-material';
import { K5_PLUS_PARAMETERS } from './k5-plus';
import { MAINTENANCE_OF_EFFORT_PARAMETERS } from './maintenance-of-effort';
import { SPECIAL_EDUCATION_PARAMETERS } from './special-education';

/** Every dated value of the law, by name: what NM.PARAMETER and the pane's Sources screen show. */
export const PARAMETERS: ParameterTable = {
  ...INSTRUCTIONAL_MATERIAL_PARAMETERS,
  ...MAINTENANCE_OF_EFFORT_PARAMETERS,
  ...IDEA_FISCAL_PARAMETERS,
  ...SPECIAL_EDUCATION_PARAMETERS,
  ...DISPROPORTIONALITY_PARAMETERS,
  ...EQUALIZATION_PARAMETERS,
  ...K5_PLUS_PARAMETERS,
  ...ACCOUNTABILITY_PARAMETERS,
};
