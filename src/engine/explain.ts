import { type Evaluated, explain, type Explanation } from '../functions/explanation';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { nameLookup, sheetContents } from './contents';
import { evaluateFormula, type Evaluation } from './evaluate';
import { engineSheetName, toEngineFormula, UnsupportedFormula } from './formula-text';
import { createModel, quietly, spreadsheetEngine } from './spreadsheet';
import { type EngineResult, errorFromEngine } from './values';

/** Where a formula stands whose references are to be followed. */
export interface ExplainedPlace {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: string;
}

/**
 * The working of a formula's NM functions, their arguments evaluated by the spreadsheet engine; in a workbook with the
 * cells that they refer to.
 * @throws RuleError where the formula calls no NM function
 */
export function explainFormula(formula: string, place?: ExplainedPlace): Explanation {
  return explain(formula, place ? evaluatorIn(place) : (text) => valueOf(evaluateFormula(text)));
}

function valueOf(evaluation: Evaluation): Evaluated {
  return 'value' in evaluation ? evaluation.value : evaluation;
}

/** Evaluates formulas as if they stood on a sheet of a workbook. */
function evaluatorIn({ workbook, sheet }: ExplainedPlace): (text: string) => Evaluated {
  const index = workbook.sheets.findIndex(({ name }) => name === sheet);
  const names = nameLookup(workbook, sheet);
  const model = createModel({
    sheets: workbook.sheets.map((each, position) => ({
      id: `sheet${position + 1}`,
      name: engineSheetName(each.name),
      cells: sheetContents(each, workbook, nameLookup(workbook, each.name), 'as stored').cells,
      rowNumber: each.rowCount + 100,
      colNumber: each.columnCount + 50,
    })),
  });
  return (text) => {
    try {
      const result = quietly(() =>
        model.getters.evaluateFormulaResult(`sheet${index + 1}`, toEngineFormula(`=${text}`, names)),
      ) as EngineResult | readonly (readonly EngineResult[])[];
      if (!isColumns(result)) return cellOf(result);
      if (result.length === 1 && result[0].length === 1) return cellOf(result[0][0]);
      return result[0].map((_, row) => result.map((column) => cellOf(column[row])));
    } catch (error) {
      if (error instanceof UnsupportedFormula) return { error: error.code, message: error.message };
      throw error;
    }
  };
}

function isColumns(
  result: EngineResult | readonly (readonly EngineResult[])[],
): result is readonly (readonly EngineResult[])[] {
  return Array.isArray(result);
}

function cellOf({ value, message }: EngineResult): Exclude<Evaluated, readonly (readonly unknown[])[]> {
  if (!spreadsheetEngine().helpers.isEvaluationError(value)) return value;
  return { error: errorFromEngine(String(value)), message: message ?? '' };
}
