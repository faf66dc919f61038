export { WorkbookFileError, type WorkbookFileReason } from './error';
export { DEFAULT_LIMITS, type ReadLimits } from './limits';
export { type FileSnapshot, readWorkbook, type ReadOptions } from './read-workbook';
export { FileSheet } from './sheet-content';
export type { CellComment, CellFormat, CellValidation, RangeFormat, SheetModel, WorkbookModel } from './model';
export { writeWorkbook } from './write-workbook';
export { patchWorkbook, type PatchOptions, writeValues } from './patch-workbook';
export type { CellText, ComputedValue } from './sheet-plan';
