import { ACCOUNTABILITY_DOCS } from './accountability/docs';
import { DISPROPORTIONALITY_DOCS } from './disproportionality/docs';
import { EQUALIZATION_DOCS } from './equalization/docs';
import { IDEA_FISCAL_DOCS } from './idea-fiscal/docs';
import { INSTRUCTIONAL_MATERIAL_DOCS } from './instructional-material/docs';
import { PROGRAM_COST_DOCS } from './program-cost/docs';
import { MAINTENANCE_OF_EFFORT_DOCS } from './maintenance-of-effort/docs';
import { FUNCTIONS } from './registry';
import type { NmFunction } from './runtime/define';
import type { AnyDoc } from './runtime/doc';
import { SOURCES_DOCS } from './sources/docs';

const DOCS: Readonly<Record<string, AnyDoc>> = {
  ...INSTRUCTIONAL_MATERIAL_DOCS,
  ...MAINTENANCE_OF_EFFORT_DOCS,
  ...IDEA_FISCAL_DOCS,
  ...DISPROPORTIONALITY_DOCS,
  ...EQUALIZATION_DOCS,
  ...PROGRAM_COST_DOCS,
  ...ACCOUNTABILITY_DOCS,
  ...SOURCES_DOCS,
};

export interface CatalogueEntry {
  readonly fn: NmFunction;
  readonly doc: AnyDoc;
}

/** Every function with its text: feeds functions.json, the help pages, the pane's catalogue and the README's table. */
export const CATALOGUE: readonly CatalogueEntry[] = FUNCTIONS.map((fn) => {
  const doc = DOCS[fn.name];
  if (!doc) throw new Error(`NM.${fn.name} has no documentation`);
  return { fn, doc };
});
