/**
 * The one place where the spreadsheet engine enters. `@odoo/o-spreadsheet` (LGPL-3.0) stays a file of its own: in Node
 * it is required at run time, in the page it is a script tag; both bundles name it as an external.
 */
import * as oSpreadsheet from '@odoo/o-spreadsheet';
import { CATALOGUE } from '../functions/catalogue';
import { registerExcelBehaviour } from './excel-behaviour';
import type { Model, ModelConfig, ModelData, OSpreadsheet } from './o-spreadsheet';
import { registerNmFunctions } from './register';

let prepared = false;

/** The engine with the NM functions in its registry. Registers them at the first call. */
export function spreadsheetEngine(): OSpreadsheet {
  if (!prepared) {
    prepared = true;
    registerExcelBehaviour(oSpreadsheet);
    registerNmFunctions(oSpreadsheet, CATALOGUE);
  }
  return oSpreadsheet;
}

/** Runs engine code without its timing lines, which Node would print on standard output. */
export function quietly<T>(run: () => T): T {
  const { console: host } = globalThis;
  const { debug } = host;
  host.debug = () => undefined;
  try {
    return run();
  } finally {
    host.debug = debug;
  }
}

/** A model that only computes: no user interface, no collaboration, no messages on the console. */
export function createModel(data?: ModelData, config?: ModelConfig): Model {
  const engine = spreadsheetEngine();
  return quietly(() => new engine.Model(data ?? {}, config, [], undefined, false));
}
