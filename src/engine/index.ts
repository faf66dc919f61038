export { calculate, type CalculatedSheet, type CalculatedWorkbook, type CalculateOptions } from './calculate';
export { type Arrays, nameLookup, type SheetContents, sheetContents, toContent } from './contents';
export { FUNCTION_NAMES, withComputedValues } from './computed';
export { evaluateFormula, type EvaluatedError, type Evaluation } from './evaluate';
export {
  engineSheetName,
  type NameLookup,
  plainFunctionName,
  toEngineFormula,
  UnsupportedFormula,
} from './formula-text';
export type { EngineCell, Model, ModelData, OSpreadsheet } from './o-spreadsheet';
export { type Recalculated, recalculated, type Remark } from './recalculated';
export { registerNmFunctions } from './register';
export { createModel, quietly, spreadsheetEngine } from './spreadsheet';
export { errorFromEngine, toCellValue } from './values';
