import fs from 'node:fs';
import path from 'node:path';
import { parseCsv } from '../../src/templates';
import { parseNumber } from '../../src/rules/words/number-text';
import type { RangeFormat, SheetModel } from '../../src/workbook/file';
import type { CellValue } from '../../src/workbook/snapshot';

/** Tables of the sources cell by cell, as printed, titles and misprints included. */
const FOLDER = path.resolve(__dirname, '../../test/published/printed');

export interface PrintedTable {
  /** The sheet's name. */
  readonly name: string;
  readonly file: string;
  /** What stands above the table in the source, where the table's own file does not have it. */
  readonly above?: readonly string[];
  /** Row of the headers in the file; none in a form. */
  readonly header?: number;
  readonly widths: readonly number[];
}

/** An accountant's dash is a zero. */
const DASH = /^\$?\s*-$/;

function valueOf(text: string): CellValue {
  if (text === '') return null;
  return DASH.test(text) ? 0 : (parseNumber(text) ?? text);
}

/** The number format that shows a figure as it is printed. */
function formatOf(text: string): string | undefined {
  if (typeof valueOf(text) !== 'number') return undefined;
  const decimals = /\.(\d+)\)?$/.exec(text)?.[1].length ?? 0;
  const digits = `${text.includes(',') || text.includes('$') ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return text.includes('$') ? `$${digits};$(${digits})` : digits;
}

const HEADER: Omit<RangeFormat, 'range'> = { bold: true, fill: '#DCE8F1', wrap: true, align: 'center', border: 'all' };

/** A table of a source on a sheet of its own. */
export function printedSheet({ name, file, above = [], header, widths }: PrintedTable): SheetModel {
  const lines = parseCsv(fs.readFileSync(path.join(FOLDER, file), 'utf8'));
  const offset = above.length;
  const cells = [...above.map((text) => [text]), ...lines.map((line) => line.map(valueOf))];
  const formats = lines.flatMap((line, row) =>
    line.flatMap((text, column): RangeFormat[] => {
      const numberFormat = formatOf(text);
      const at = { top: row + offset, left: column, bottom: row + offset, right: column };
      return numberFormat === undefined ? [] : [{ range: at, numberFormat }];
    }),
  );
  if (offset > 0) formats.push({ range: { top: 0, left: 0, bottom: offset - 1, right: 0 }, bold: true });
  if (header !== undefined) {
    const row = header + offset;
    formats.push({ ...HEADER, range: { top: row, left: 0, bottom: row, right: lines[header].length - 1 } });
  }
  return {
    name,
    cells,
    formats,
    columnWidths: widths,
    ...(header !== undefined && { frozenRows: header + offset + 1 }),
    print: { orientation: 'landscape', fitToWidth: 1 },
  };
}
