import { ACCOUNTABILITY_FUNCTIONS } from './accountability';
import { DISPROPORTIONALITY_FUNCTIONS } from './disproportionality';
import { EQUALIZATION_FUNCTIONS } from './equalization';
import { IDEA_FISCAL_FUNCTIONS } from './idea-fiscal';
import { INSTRUCTIONAL_MATERIAL_FUNCTIONS } from './instructional-material';
import { PROGRAM_COST_FUNCTIONS } from './program-cost';
import { MAINTENANCE_OF_EFFORT_FUNCTIONS } from './maintenance-of-effort';
import type { NmFunction } from './runtime/define';
import { citeOver } from './sources/cite';
import { PARAMETER } from './sources/parameter';
import { RULES_VERSION } from './sources/rules-version';

/** Every NM function, in the order of the catalogue. */
export const FUNCTIONS: readonly NmFunction[] = [
  ...INSTRUCTIONAL_MATERIAL_FUNCTIONS,
  ...MAINTENANCE_OF_EFFORT_FUNCTIONS,
  ...IDEA_FISCAL_FUNCTIONS,
  ...DISPROPORTIONALITY_FUNCTIONS,
  ...EQUALIZATION_FUNCTIONS,
  ...PROGRAM_COST_FUNCTIONS,
  ...ACCOUNTABILITY_FUNCTIONS,
  citeOver(findFunction),
  PARAMETER,
  RULES_VERSION,
];

/** The function of a name given with or without the NM prefix, in any case. */
export function findFunction(name: string): NmFunction | undefined {
  const bare = name.trim().toUpperCase().replace(/^NM\./, '');
  return FUNCTIONS.find((candidate) => candidate.name === bare);
}
