import { described } from '../functions/metadata';
import type { NmFunction, Param } from '../functions/runtime/define';
import type { AnyDoc } from '../functions/runtime/doc';
import { RuleError } from '../rules/rule-error';
import { errorFromEngine } from './values';
import type { EngineCell, OSpreadsheet } from './o-spreadsheet';

type EngineArgument = EngineCell | readonly (readonly EngineCell[])[] | undefined;

export interface Registered {
  readonly fn: NmFunction;
  readonly doc?: AnyDoc;
}

const DATE_FORMAT = 'm/d/yyyy';
const CATEGORY = 'NM School Finance';

/**
 * Puts NM functions into the engine's registry as NM.X: ranges, array literals and spills, the reason of an error as its
 * message, and their texts as the help shown while a formula is typed. A name that is there already is replaced.
 */
export function registerNmFunctions(engine: OSpreadsheet, functions: readonly Registered[]): void {
  for (const { fn, doc } of functions) {
    engine.registries.functionRegistry.replace(`NM.${fn.name}`, {
      description: doc ? described({ fn, doc }) : `${fn.citation.law}. ${fn.citation.source}`,
      category: CATEGORY,
      isExported: true,
      args: Object.entries(fn.params).map(([name, param]) => ({
        name,
        description: doc?.params[name] ?? param.kind.expects,
        type: ['ANY' as const, 'RANGE<ANY>' as const],
        acceptMatrix: true,
        acceptErrors: true,
        optional: isOptional(fn, name, param),
      })),
      compute: (...args: EngineArgument[]) => callNm(fn, args, engine),
    });
  }
}

/** The engine wants optional arguments last; one that stands before a required one is checked by the function itself. */
function isOptional(fn: NmFunction, name: string, param: Param<unknown>): boolean {
  const params = Object.entries(fn.params);
  const after = params.slice(params.findIndex(([candidate]) => candidate === name) + 1);
  return param.optional && after.every(([, later]) => later.optional);
}

/** Calls an NM function with the engine's arguments; what comes back is always a matrix of columns, or one cell. */
function callNm(fn: NmFunction, args: readonly EngineArgument[], engine: OSpreadsheet): EngineCell | EngineCell[][] {
  const failed = args.map(soleCell).find((cell) => cell && engine.helpers.isEvaluationError(cell.value));
  // As in Excel, an argument that is itself an error is the result, with the reason it came with.
  if (failed) return failed;
  try {
    const rows = fn.call(args.map((argument) => toArgument(argument, engine)));
    const cells = rows.map((row) => row.map((cell) => toEngineCell(cell, fn)));
    if (cells.length === 1 && cells[0].length === 1) return cells[0][0];
    return columnsOf(cells);
  } catch (error) {
    if (error instanceof RuleError) return { value: error.code, message: error.message };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      value: '#VALUE!',
      message: `NM.${fn.name} failed. This is a mistake in the add-in, please report it: ${reason}`,
    };
  }
}

function isColumns(argument: EngineArgument): argument is readonly (readonly EngineCell[])[] {
  return Array.isArray(argument);
}

function soleCell(argument: EngineArgument): EngineCell | undefined {
  if (!isColumns(argument)) return argument;
  return argument.length === 1 && argument[0].length === 1 ? argument[0][0] : undefined;
}

/** The engine keeps ranges by column, the functions read rows; an omitted argument stays undefined, a blank cell null. */
function toArgument(argument: EngineArgument, engine: OSpreadsheet): unknown {
  if (argument === undefined) return undefined;
  if (!isColumns(argument)) return toValue(argument, engine, true);
  const height = argument.length === 0 ? 0 : argument[0].length;
  return Array.from({ length: height }, (_, row) => argument.map((column) => toValue(column[row], engine, false)));
}

function toValue(cell: EngineCell | undefined, engine: OSpreadsheet, alone: boolean): unknown {
  const value = cell?.value ?? null;
  // A lone blank cell is a given argument, not an omitted one: it goes as the 1×1 range it is.
  if (value === null) return alone ? [[null]] : null;
  return engine.helpers.isEvaluationError(value) ? { error: errorFromEngine(value) } : value;
}

function toEngineCell(cell: number | string | boolean | RuleError, fn: NmFunction): EngineCell {
  if (cell instanceof RuleError) return { value: cell.code, message: cell.message };
  return fn.result === 'date' && typeof cell === 'number' ? { value: cell, format: DATE_FORMAT } : { value: cell };
}

function columnsOf(rows: readonly (readonly EngineCell[])[]): EngineCell[][] {
  return rows[0].map((_, column) => rows.map((row) => row[column]));
}
