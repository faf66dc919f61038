import type { Env, FormulaWorkbook } from '../formula/env';
import { NotComputable } from '../formula/error';
import type { Evaluator } from '../formula/evaluate';
import { parseFormula } from '../formula/parse/parse';
import { SyntaxProblem } from '../formula/parse/tokens';
import { isGrid } from '../formula/reference';
import { type Grid, isError, rowsOf, type Scalar } from '../formula/value';
import { rangeName } from '../workbook/address';
import { createEvaluator } from './formulas';
import { nowSerial } from './source';

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

let evaluator: Evaluator | undefined;

/** Computes one formula on its own, without a workbook: what `nm-finance eval` prints and the help's examples are tested by. */
export function evaluateFormula(formula: string): Evaluation {
  const text = formula.trim().replace(/^=/, '').trim();
  if (text === '') return failed('#VALUE!', 'There is no formula. Write one, for example =NM.UNIT_VALUE("FY14").');
  try {
    evaluator ??= createEvaluator();
    return evaluationOf(evaluator.formula(parseFormula(text), alone(evaluator)));
  } catch (problem) {
    return failureOf(problem);
  }
}

/** What a result shows: a value, rows of them, an error with its reason. */
function evaluationOf(result: Scalar | Grid): Evaluation {
  if (!isGrid(result)) return single(result);
  if (result.rows === 1 && result.columns === 1) return single(result.at(0, 0));
  return { value: rowsOf(result).map((row) => row.map(cellOf)) };
}

/** Why a formula gives no value, as the message of an error. */
export function failureOf(problem: unknown): EvaluatedError {
  if (problem instanceof SyntaxProblem) return failed('#VALUE!', `The formula cannot be read. ${problem.message}`);
  if (problem instanceof NotComputable) return failed(problem.code, sentence(problem.reason));
  if (problem instanceof RangeError) return failed('#VALUE!', 'The formula is nested too deep: this is not supported.');
  throw problem;
}

function sentence(text: string): string {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

function failed(error: string, message: string): EvaluatedError {
  return { error, message };
}

function single(value: Scalar): Evaluation {
  const cell = cellOf(value);
  return typeof cell === 'object' ? cell : { value: cell };
}

function cellOf(value: Scalar): number | string | boolean | EvaluatedError {
  if (isError(value)) return failed(value.error, value.message ?? '');
  // A blank that a formula passes on is 0, as in a cell.
  return value ?? 0;
}

/** The place of a formula that stands in no workbook. */
function alone(own: Evaluator): Env {
  return {
    workbook: NO_WORKBOOK,
    evaluator: own,
    date1904: false,
    now: nowSerial(),
    sheet: 0,
    row: 0,
    column: 0,
    arrays: 'formula',
    scope: undefined,
    shifted: false,
  };
}

function noCells(reference: string): NotComputable {
  return new NotComputable(
    `${reference} refers to cells, and there is no workbook here: write the values themselves, a range as {10;20}`,
    '#REF!',
  );
}

const NO_WORKBOOK: FormulaWorkbook = {
  date1904: false,
  now: 0,
  sheetCount: 1,
  sheetIndex: () => 0,
  sheetName: () => 'Sheet1',
  definedName: () => undefined,
  table: () => undefined,
  tableAt: () => undefined,
  cell: (_sheet, row, column) => {
    throw noCells(rangeName({ top: row, bottom: row, left: column, right: column }));
  },
  area: (area) => {
    throw noCells(rangeName(area));
  },
  formula: (_sheet, row, column) => {
    throw noCells(rangeName({ top: row, bottom: row, left: column, right: column }));
  },
  hidden: () => undefined,
  spill: (_sheet, row, column) => {
    throw noCells(rangeName({ top: row, bottom: row, left: column, right: column }));
  },
};
