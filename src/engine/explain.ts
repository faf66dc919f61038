import { Calculation } from '../formula/calculation';
import { isGrid } from '../formula/reference';
import { type Grid, isError, rowsOf, type Scalar } from '../formula/value';
import { type Evaluate, type Evaluated, explain, type Explanation, isRows } from '../functions/explanation';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { evaluateFormula, type EvaluatedError, type Evaluation, failureOf } from './evaluate';
import { createEvaluator } from './formulas';
import { since1900 } from './nm-functions';
import { sourceOf } from './source';

/** Where a formula stands whose references are to be followed. */
export interface ExplainedPlace {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: string;
}

/**
 * The working of a formula's NM functions, their arguments computed; in a workbook with the cells that they refer to, as
 * the file has them.
 * @throws RuleError where the formula calls no NM function
 */
export function explainFormula(formula: string, place?: ExplainedPlace): Explanation {
  return explain(formula, place ? evaluatorIn(place) : (text) => valueOf(evaluateFormula(text)));
}

function valueOf(evaluation: Evaluation): Evaluated {
  return 'value' in evaluation ? evaluation.value : evaluation;
}

/** Evaluates formulas as if they stood on a sheet of a workbook. Cells that have a value are taken at it. */
function evaluatorIn({ workbook, sheet }: ExplainedPlace): Evaluate {
  const index = workbook.sheets.findIndex(({ name }) => name === sheet);
  const calculation = new Calculation(
    sourceOf(workbook, { arrays: 'as stored', trusted: () => true }),
    createEvaluator(),
  );
  const evaluate = (text: string): Evaluated => {
    try {
      const result = calculation.evaluate(text, index);
      if (isGrid(result)) return evaluatedGrid(result);
      // A lone blank cell is a given argument, not an omitted one: it goes as the 1×1 range it is.
      return result === null ? [[null]] : evaluated(result);
    } catch (problem) {
      return failureOf(problem);
    }
  };
  const from1904 = workbook.calculation?.date1904 ?? false;
  return (text, isDay = false) => (from1904 && isDay ? daysSince1900(evaluate(text)) : evaluate(text));
}

function daysSince1900(value: Evaluated): Evaluated {
  return isRows(value) ? value.map((row) => row.map((cell) => since1900(cell))) : since1900(value);
}

function evaluatedGrid(grid: Grid): Evaluated {
  const [[first, ...others], ...below] = rowsOf(grid);
  if (others.length === 0 && below.length === 0 && first !== null) return evaluated(first);
  return rowsOf(grid).map((row) => row.map(evaluated));
}

function evaluated(value: Scalar): number | string | boolean | null | EvaluatedError {
  return isError(value) ? { error: value.error, message: value.message ?? '' } : value;
}
