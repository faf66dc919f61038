import type { CellValue } from '../workbook/snapshot';
import { referencesIn, toEngineFormula, UnsupportedFormula } from './formula-text';
import type { Model } from './o-spreadsheet';
import { createModel, quietly, spreadsheetEngine } from './spreadsheet';
import { errorFromEngine, type EngineResult } from './values';

/** An error as a cell shows it, with its reason. */
export interface EvaluatedError {
  readonly error: string;
  readonly message: string;
}

/** What a formula gives: one value, the rows of a spill (in which single cells may have failed), or an error. */
export type Evaluation =
  | { readonly value: number | string | boolean }
  | { readonly value: readonly (readonly (number | string | boolean | EvaluatedError)[])[] }
  | EvaluatedError;

/** The engine keeps the code it compiled for each shape of formula; after so many it starts afresh. */
const MOST_COMPILED = 2_000;

let model: Model | undefined;
let compiled = 0;

/** Computes one formula on its own, without a workbook: what `nm-finance eval` prints and the help's examples are tested by. */
export function evaluateFormula(formula: string): Evaluation {
  const text = formula.trim().startsWith('=') ? formula.trim() : `=${formula.trim()}`;
  if (text === '=')
    return { error: '#VALUE!', message: 'There is no formula. Write one, for example =NM.UNIT_VALUE("FY14").' };
  try {
    const translated = toEngineFormula(text);
    const [reference] = referencesIn(text);
    if (reference !== undefined) {
      return {
        error: '#REF!',
        message: `${reference} refers to cells, and there is no workbook here: write the values themselves, a range as {10;20}.`,
      };
    }
    return describe(compute(translated));
  } catch (error) {
    if (error instanceof UnsupportedFormula) return { error: error.code, message: error.message };
    throw error;
  }
}

function compute(formula: string): EngineResult | readonly (readonly EngineResult[])[] {
  const engine = spreadsheetEngine();
  if (++compiled > MOST_COMPILED) {
    compiled = 0;
    for (const key of Object.keys(engine.functionCache)) delete engine.functionCache[key];
  }
  model ??= createModel();
  const { getters } = model;
  return quietly(
    () => getters.evaluateFormulaResult(getters.getActiveSheetId(), formula) as ReturnType<typeof compute>,
  );
}

function describe(result: ReturnType<typeof compute>): Evaluation {
  if (!Array.isArray(result)) return single(result as EngineResult);
  const columns = result as readonly (readonly EngineResult[])[];
  const rows = columns[0].map((_, row) => columns.map((column) => cellOf(column[row])));
  if (rows.length > 1 || rows[0].length > 1) return { value: rows };
  const [[only]] = rows;
  return typeof only === 'object' ? only : { value: only };
}

function single(result: EngineResult): Evaluation {
  const cell = cellOf(result);
  return typeof cell === 'object' ? cell : { value: cell };
}

function cellOf(result: EngineResult): number | string | boolean | EvaluatedError {
  // A blank that a formula passes on is 0, as in a cell.
  const value: Exclude<CellValue, { error: string } | null> = result.value ?? 0;
  if (!spreadsheetEngine().helpers.isEvaluationError(value)) return value;
  return describeError(String(value), result.message ?? '');
}

function describeError(code: string, reason: string): EvaluatedError {
  if (code === '#BAD_EXPR') return { error: '#VALUE!', message: `The formula cannot be read. ${reason}`.trim() };
  return { error: errorFromEngine(code), message: reason };
}
