import { isYearOfTables } from '../rules/fiscal-year';
import { numberIn } from '../rules/words/number-text';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { plainWords } from './words';

export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly words: string;
}

/** A row that could be a header or hold labels: its texts, and how many of its cells are figures. */
export interface ScannedRow {
  readonly row: number;
  readonly texts: readonly TextCell[];
  /** Numbers that are not years, amounts written as text among them. */
  readonly figures: number;
}

/** The rows of a sheet that are worth reading for headers and labels. */
export type SheetScan = ReadonlyMap<number, ScannedRow>;

/** Every row is read down to here; further down only rows after a blank one, and rows that begin with texts. */
const READ_ROWS = 2000;
/** No table of the field is wider. */
const READ_COLUMNS = 120;
/** Longer texts are notes. */
export const LONGEST_HEADER = 160;

/** An amount stored as text ("4,428.33", "$1,200"): digits alone may be a code or a year, and head a column. */
function isAmount(text: string): boolean {
  return /\d[.,]\d/.test(text) && !text.includes('%') && numberIn(text) !== undefined;
}

/** Dates of the field, as Excel counts days: 1982 to 2064. */
const DATES = { from: 30_000, to: 60_000 };

export function isDateOfField(value: CellValue): boolean {
  return typeof value === 'number' && value > DATES.from && value < DATES.to;
}

export function isFigure(value: CellValue): value is number {
  return typeof value === 'number';
}

function readRow(sheet: SheetSnapshot, row: number, columns: number): ScannedRow | undefined {
  const texts: TextCell[] = [];
  let figures = 0;
  for (let column = 0; column < columns; column++) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') {
      const text = value.length > LONGEST_HEADER * 2 ? '' : value.trim();
      if (isAmount(text)) figures += 1;
      else if (text !== '') texts.push({ row, column, text, words: plainWords(text) });
    } else if (typeof value === 'number') {
      if (isYearOfTables(value)) texts.push({ row, column, text: String(value), words: String(value) });
      else figures += 1;
    }
  }
  return texts.length === 0 ? undefined : { row, texts, figures };
}

/** Touches a deep row only as far as its first figure: a data row is left at once. */
function beginsLikeHeader(sheet: SheetSnapshot, row: number, columns: number): 'blank' | 'texts' | 'data' {
  let look: 'blank' | 'texts' = 'blank';
  for (let column = 0; column < columns; column++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    if (typeof value !== 'string') return 'data';
    look = 'texts';
  }
  return look;
}

/** Rows of texts one after the other: more than a header has, and they are data. */
const TEXT_ROWS = 4;

function scanSheet(sheet: SheetSnapshot): SheetScan {
  const rows = new Map<number, ScannedRow>();
  const columns = Math.min(sheet.columnCount, READ_COLUMNS);
  let afterBlank = true;
  let textRows = 0;
  let before = -1;
  for (const row of sheet.usedRows()) {
    if (row > before + 1) {
      afterBlank = true;
      textRows = 0;
    }
    before = row;
    if (row >= READ_ROWS) {
      const look = beginsLikeHeader(sheet, row, columns);
      textRows = look === 'texts' ? textRows + 1 : 0;
      const read = look === 'texts' ? textRows <= TEXT_ROWS : look === 'data' && afterBlank;
      afterBlank = look === 'blank';
      if (!read) continue;
    }
    const scanned = readRow(sheet, row, columns);
    if (scanned) rows.set(row, scanned);
  }
  return rows;
}

const scans = new WeakMap<SheetSnapshot, SheetScan>();

/** The rows of a sheet worth reading, read once for all who ask. */
export function scanOf(sheet: SheetSnapshot): SheetScan {
  const scan = scans.get(sheet) ?? scanSheet(sheet);
  scans.set(sheet, scan);
  return scan;
}
