import { cellName, columnName, rangeName } from '../../src/workbook/address';
import { recogniseWorkbook } from '../../src/recognition';
import { type RecognisedTable } from '../../src/recognition/table';
import { snapshotOf, type TestCell, type TestSheet, type TestWorkbook } from './snapshot';

/** A recognised table as people name its parts: rows from 1, columns by letter, cells as A1. */
export interface Outline {
  readonly kind: string;
  readonly range: string;
  /** Rows of the header: "3", "3-4". */
  readonly header: string;
  readonly columns: Readonly<Record<string, string>>;
  /** "B C D", in the table's order. */
  readonly series: Readonly<Record<string, string>>;
  /** "5 data" in the first section, "9 data 1" in the second. */
  readonly rows: readonly string[];
  /** "4 CHARTER SCHOOLS:", "" for a section without a title. */
  readonly sections: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

function each<T>(record: Readonly<Record<string, T>>, told: (value: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([role, value]) => [role, told(value)]));
}

export function outline(table: RecognisedTable): Outline {
  const { headerTop, headerBottom } = table;
  return {
    kind: table.layout === 'form' ? `${table.kind} (form)` : table.kind,
    range: rangeName(table.range),
    header: headerTop === headerBottom ? `${headerTop + 1}` : `${headerTop + 1}-${headerBottom + 1}`,
    columns: each(table.columns, columnName),
    series: each(table.series, (list) => list.map(columnName).join(' ')),
    rows: table.rows.map(({ row, role, section }) => `${row + 1} ${role}${section > 0 ? ` ${section}` : ''}`),
    sections: table.sections.map(({ title, row }) => (row === undefined ? title : `${row + 1} ${title}`)),
    inputs: each(table.inputs, ({ row, column }) => cellName(row, column)),
  };
}

/** What a sheet holds, in full. */
export function outlines(sheet: readonly (readonly TestCell[])[] | TestSheet, options?: TestWorkbook): Outline[] {
  return recogniseWorkbook(snapshotOf({ Sheet1: sheet }, options)).map(outline);
}
