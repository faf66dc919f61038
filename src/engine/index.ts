export { calculate, type CalculatedSheet, type CalculatedWorkbook, type CalculateOptions } from './calculate';
export { evaluateFormula, type EvaluatedError, type Evaluation } from './evaluate';
export { engineSheetName, plainFunctionName, toEngineFormula, UnsupportedFormula } from './formula-text';
export type { Model, ModelData, OSpreadsheet } from './o-spreadsheet';
export { registerNmFunctions } from './register';
export { createModel, quietly, spreadsheetEngine } from './spreadsheet';
export { errorFromEngine, toCellValue, toContent } from './values';
