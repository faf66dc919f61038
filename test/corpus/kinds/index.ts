import { type CorpusKind } from '../table';
import { DISPROPORTIONALITY } from './disproportionality';
import { EQUALIZATION } from './equalization';
import { withGeneralFaults } from './general';
import { IDEA_FISCAL } from './idea-fiscal';
import { INSTRUCTIONAL_MATERIAL } from './instructional-material';
import { MAINTENANCE_OF_EFFORT } from './maintenance-of-effort';

const KINDS: readonly CorpusKind[] = [
  ...INSTRUCTIONAL_MATERIAL,
  ...MAINTENANCE_OF_EFFORT,
  ...IDEA_FISCAL,
  ...DISPROPORTIONALITY,
  ...EQUALIZATION,
];

export const CORPUS_KINDS: readonly CorpusKind[] = KINDS.map(withGeneralFaults);
