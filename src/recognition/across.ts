import type { SheetSnapshot } from '../workbook/snapshot';
import { turnedRange, turnedSheet } from '../workbook/turned';
import { recogniseSheet } from './recognise';
import type { RecognisedTable } from './table';

/** A sheet whose rows are what other sheets have as columns: read turned round, with what it was then taken for. */
export interface SheetAcross {
  readonly sheet: SheetSnapshot;
  readonly turned: SheetSnapshot;
  readonly tables: readonly RecognisedTable[];
}

/** Lists of units or years across are small: what is larger is a long list. */
const MOST_ROWS = 80;
const MOST_COLUMNS = 60;
/** A form has one value a label: one case, which any kind may be read from, also one without words for a form of its own. */
const LEAST_CASES = 1;
/** What heads no value is a title or a note. */
const LABEL_AND_VALUE = 2;
const LEAST_CONFIDENCE = 0.7;

/** A sheet in which rows were read as columns, where nothing was found in it as it stands; undefined where it is none. */
export function readAcross(sheet: SheetSnapshot): SheetAcross | undefined {
  if (sheet.rowCount > MOST_ROWS || sheet.columnCount > MOST_COLUMNS) return undefined;
  const alone = sheet.usedRows().filter((row) => sheet.usedColumns(row).length < LABEL_AND_VALUE);
  const body = sheet.usedRows().find((row) => !alone.includes(row)) ?? 0;
  // What stands above says what the sheet is about; what stands below are notes.
  const titles = alone
    .filter((row) => row < body)
    .flatMap((row) => sheet.usedColumns(row).map((column) => String(sheet.value(row, column))));
  const turned = turnedSheet(sheet, [sheet.name, ...titles].join(' – '), new Set(alone));
  const tables = recogniseSheet(turned, [], true).filter(
    ({ layout, confidence, rows }) =>
      layout === 'columns' &&
      confidence >= LEAST_CONFIDENCE &&
      rows.filter(({ role }) => role === 'data').length >= LEAST_CASES,
  );
  return tables.length > 0 ? { sheet, turned, tables } : undefined;
}

/** What such a table is told as: where it stands on its own sheet, with nothing that reads by columns. */
export function toldAcross({ sheet, tables }: SheetAcross): RecognisedTable[] {
  return tables.map((table) => ({
    ...table,
    sheet: sheet.name,
    layout: 'rows',
    range: turnedRange(table.range),
    headerTop: table.range.left,
    headerBottom: table.range.left,
    columns: {},
    series: {},
    rows: [],
    sections: [],
    inputs: {},
    assumed: [],
  }));
}
