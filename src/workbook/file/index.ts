export { WorkbookFileError, type WorkbookFileReason } from './error';
export { DEFAULT_LIMITS, type ReadLimits } from './limits';
export { type FileSnapshot, readWorkbook, type ReadOptions } from './read-workbook';
export { FileSheet } from './sheet-content';
