export { recogniseSheet, recogniseWorkbook } from './recognise';
export { nearestKind, type NearestKind } from './nearest';
export { kindOf, TABLE_KINDS } from '../kinds';
export { onlyYear, textsIn, yearOfTable } from './year';
export type { ColumnRole, InputRole, NumberKind } from '../kinds/kind';
export type { TableKind, TableKindId } from '../kinds';
export {
  correctionsSetting,
  readCorrections,
  RECOGNITION_SETTING,
  type RecognitionCorrection,
  withCorrection,
} from './correction';
export type { AssumedRole, RecognisedTable, RowRole, TableRow, TableSection } from './table';
