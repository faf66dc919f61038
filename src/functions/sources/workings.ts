import { findFunction } from '../registry';
import type { AnyWorking } from '../runtime/working';
import { citeWorkingOver } from './cite';
import { PARAMETER_WORKING } from './parameter';
import { RULES_VERSION_WORKING } from './rules-version';

export const SOURCES_WORKINGS: Readonly<Record<string, AnyWorking>> = {
  CITE: citeWorkingOver(findFunction),
  PARAMETER: PARAMETER_WORKING,
  RULES_VERSION: RULES_VERSION_WORKING,
};
