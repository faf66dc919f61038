import type { AnyFunction } from '../formula/env';
import { Evaluator } from '../formula/evaluate';
import { LIBRARY } from '../formula/functions';
import { SPECIAL_FUNCTIONS } from '../formula/special';
import { findFunction, FUNCTIONS } from '../functions/registry';
import { nmFunction } from './nm-functions';

const BY_NAME: ReadonlyMap<string, AnyFunction> = new Map(
  [...LIBRARY, ...SPECIAL_FUNCTIONS, ...FUNCTIONS.map(nmFunction)].map((fn): [string, AnyFunction] => [fn.name, fn]),
);

/** Function-name prefixes that only files carry. */
const PREFIXES = /^(_xlfn\.|_xlws\.|_xll\.)+/i;
const UDF_PREFIX = /^_xldudf_NM_/i;

/** The name of a function as people write it: without the prefixes of files, NM functions with their dot. */
export function plainFunctionName(name: string): string {
  return name.replace(UDF_PREFIX, 'NM.').replace(PREFIXES, '');
}

function unknownFunction(written: string): string {
  const name = plainFunctionName(written);
  const known = findFunction(name);
  if (known && !/^NM\./i.test(name)) {
    return `there is no function ${name}; the NM functions carry the prefix: write NM.${known.name}(…)`;
  }
  if (/^NM\./i.test(name)) return `there is no function ${name.toUpperCase()}: check its spelling`;
  return `the function ${name.toUpperCase()} is not supported here: check its spelling; some functions only Excel computes`;
}

/** Computes with the functions of Excel and the NM functions. */
export function createEvaluator(): Evaluator {
  return new Evaluator((name) => BY_NAME.get(plainFunctionName(name).toUpperCase()), unknownFunction);
}
