import type { AnyDoc } from '../runtime/doc';
import { CITE_DOC } from './cite';
import { PARAMETER_DOC } from './parameter';
import { RULES_VERSION_DOC } from './rules-version';

export const SOURCES_DOCS: Readonly<Record<string, AnyDoc>> = {
  CITE: CITE_DOC,
  PARAMETER: PARAMETER_DOC,
  RULES_VERSION: RULES_VERSION_DOC,
};
