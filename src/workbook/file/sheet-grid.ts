import { type CellRange, rangeName } from '../address';
import type { CellValue } from '../snapshot';
import { cellXml, type TextStore } from './cell-xml';
import { storedFormula } from './formula-stored';
import type { CellFormat, RangeFormat, SheetModel } from './model';
import type { StyleTable } from './style-table';

const LAST_ROW = 1_048_575;

/** What writing a sheet's cells needs of the workbook. */
export interface WorkbookSink {
  readonly styles: StyleTable;
  readonly texts: TextStore;
  /** The number of the cell metadata that marks a dynamic array. */
  dynamicArrayMark(): number;
  /** Told of a formula without a computed value: Excel has to compute when it opens the file. */
  uncomputed(): void;
}

function isWholeColumn({ range }: RangeFormat): boolean {
  return range.top === 0 && range.bottom >= LAST_ROW;
}

function merged(formats: readonly RangeFormat[]): CellFormat {
  const all: Partial<RangeFormat> = Object.assign({}, ...formats);
  return { ...all, range: undefined } as CellFormat;
}

function covers({ range }: RangeFormat, column: number): boolean {
  return column >= range.left && column <= range.right;
}

/** Looks up cell styles; cells that the same formats cover share one. */
class GridStyles {
  private readonly known = new Map<string, number>();
  private row = -1;
  /** The formats that reach the current row. */
  private rowFormats: number[] = [];

  constructor(
    private readonly formats: readonly RangeFormat[],
    private readonly styles: StyleTable,
  ) {}

  at(row: number, column: number): number {
    if (row !== this.row) this.startRow(row);
    const found = this.rowFormats.filter((i) => covers(this.formats[i], column));
    if (found.length === 0) return 0;
    const key = found.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const style = this.styles.style(merged(found.map((i) => this.formats[i])));
    this.known.set(key, style);
    return style;
  }

  private startRow(row: number): void {
    this.row = row;
    this.rowFormats = this.formats.flatMap(({ range }, i) => (row >= range.top && row <= range.bottom ? [i] : []));
  }
}

/** How far a sheet goes: its cells, its computed values and its formats, whole columns left out. */
function extent(sheet: SheetModel): { rows: number; columns: number } {
  const formats = (sheet.formats ?? []).filter((format) => !isWholeColumn(format));
  const lengths = [...sheet.cells, ...(sheet.values ?? [])].map((line) => line?.length ?? 0);
  const heights = Object.keys(sheet.rowHeights ?? {}).map((row) => Number(row) + 1);
  const hidden = (sheet.hiddenRows ?? []).map((row) => row + 1);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  return {
    rows: most([
      sheet.cells.length,
      sheet.values?.length ?? 0,
      ...formats.map(({ range }) => range.bottom + 1),
      ...heights,
      ...hidden,
    ]),
    columns: most([most(lengths), ...formats.map(({ range }) => range.right + 1)]),
  };
}

/** What a cell of the model holds once values are at their places. */
export function modelValue(sheet: SheetModel, row: number, column: number): CellValue | undefined {
  const content = sheet.cells[row]?.[column];
  if (typeof content === 'string' && content.startsWith('=')) return sheet.values?.[row]?.[column];
  if (typeof content === 'object' && content !== null && 'text' in content) return content.text;
  return content ?? sheet.values?.[row]?.[column];
}

/** The sheetData element. */
export function gridXml(sheet: SheetModel, sink: WorkbookSink): string {
  const { rows, columns } = extent(sheet);
  const styles = new GridStyles(sheet.formats ?? [], sink.styles);
  const spills = new Map(
    (sheet.spills ?? []).map((range): [string, CellRange] => [`${range.top} ${range.left}`, range]),
  );
  const hidden = new Set(sheet.hiddenRows);
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    let cells = '';
    for (let column = 0; column < columns; column++) {
      cells += oneCell(row, column);
    }
    const height = sheet.rowHeights?.[row];
    const attributes =
      (height === undefined ? '' : ` ht="${height}" customHeight="1"`) + (hidden.has(row) ? ' hidden="1"' : '');
    if (cells !== '' || attributes !== '') lines.push(`<row r="${row + 1}"${attributes}>${cells}</row>`);
  }
  return lines.length === 0 ? '<sheetData/>' : `<sheetData>${lines.join('')}</sheetData>`;

  function oneCell(row: number, column: number): string {
    const content = sheet.cells[row]?.[column];
    const value = modelValue(sheet, row, column);
    const style = styles.at(row, column);
    if (typeof content !== 'string' || !content.startsWith('=')) {
      if ((value === undefined || value === null) && style === 0) return '';
      return cellXml({ row, column, style, value }, sink.texts);
    }
    if (value === undefined) sink.uncomputed();
    const { text, dynamic } = storedFormula(content);
    const spill = spills.get(`${row} ${column}`);
    if (!dynamic && !spill) return cellXml({ row, column, style, value, formula: text }, sink.texts);
    const array = rangeName(spill ?? { top: row, left: column, bottom: row, right: column });
    const metadata = sink.dynamicArrayMark();
    return cellXml({ row, column, style, value, formula: text, array, metadata }, sink.texts);
  }
}

/** The cols element: widths, hidden columns, and formats of whole columns. */
export function columnsXml(sheet: SheetModel, styles: StyleTable): string {
  const whole = (sheet.formats ?? []).filter(isWholeColumn);
  const hidden = new Set(sheet.hiddenColumns);
  const last = Math.max(
    (sheet.columnWidths?.length ?? 0) - 1,
    ...whole.map(({ range }) => range.right),
    ...(sheet.hiddenColumns ?? []),
  );
  let xml = '';
  for (let column = 0; column <= last; column++) {
    const width = sheet.columnWidths?.[column];
    const formats = whole.filter(({ range }) => column >= range.left && column <= range.right);
    const style = formats.length > 0 ? styles.style(merged(formats)) : 0;
    if (width === undefined && style === 0 && !hidden.has(column)) continue;
    xml +=
      `<col min="${column + 1}" max="${column + 1}" width="${width ?? 9.140625}"` +
      `${style > 0 ? ` style="${style}"` : ''}${width === undefined ? '' : ' customWidth="1"'}` +
      `${hidden.has(column) ? ' hidden="1"' : ''}/>`;
  }
  return xml === '' ? '' : `<cols>${xml}</cols>`;
}
