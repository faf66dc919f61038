import {
  CsvError,
  csvText,
  decimalMark,
  oneFigure,
  readCsv,
  splitAmongWords,
  splitFigure,
  widthOf,
  withPoint,
  wordsExpected,
} from '../templates';
import { parseDateText } from '../rules/words/date-text';
import { parseNumber } from '../rules/words/number-text';
import { type RangeFormat, type SheetModel, writeWorkbook } from '../workbook/file';

type CsvTable = ReturnType<typeof readCsv>;
type Rows = CsvTable['rows'];

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const SIGNATURES = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** By its name; standard input, which has none, by what it holds: anything but a workbook. */
export function isCsv(file: string, bytes: Uint8Array): boolean {
  if (file !== '-') return /\.csv$/i.test(file);
  return bytes.length > 0 && !SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** Longest and forbidden as Excel has it: it names the sheet of a CSV file after the file. */
function sheetName(file: string): string {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
  return name === '' || file === '-' ? 'Sheet1' : name;
}

/** Codes keep their leading zeros: they are texts. */
const CODE = /^0\d+$/;

/** What Excel shows figures written so as. */
const FORMATS = { number: 'General', money: '$#,##0.00', share: '0.00%', date: 'mm/dd/yyyy' } as const;

type Figure = keyof typeof FORMATS;

function figureIn(text: string): Figure | undefined {
  if (CODE.test(text)) return undefined;
  if (parseNumber(text) !== undefined) return text.includes('%') ? 'share' : text.includes('$') ? 'money' : 'number';
  return parseDateText(text) === undefined ? undefined : 'date';
}

/** The figures of each column: all of one kind are formatted as such; dates among others stay texts. */
function figuresOf(rows: Rows): Set<Figure>[] {
  const columns: Set<Figure>[] = [];
  for (const fields of rows) {
    for (const [column, field] of fields.entries()) {
      const figure = figureIn(field.trim());
      columns[column] ??= new Set();
      if (figure) columns[column].add(figure);
    }
  }
  return columns;
}

function cellOf(field: string, figures: ReadonlySet<Figure>): SheetModel['cells'][number][number] {
  const text = field.trim();
  if (text === '') return null;
  if (CODE.test(text)) return { text };
  return parseNumber(text) ?? (figures.size === 1 ? parseDateText(text) : undefined) ?? { text };
}

/** The row of headers: words alone, and the most of all such rows, for a title may have commas too. */
function headerRow(rows: Rows): number | undefined {
  let [found, most]: [number | undefined, number] = [undefined, 1];
  for (const [row, fields] of rows.entries()) {
    const width = widthOf(fields);
    if (width > most && fields.every((field) => !/\d/.test(field))) [found, most] = [row, width];
  }
  return found;
}

/**
 * Figures whose comma was taken for the end of a field would be other figures in other columns.
 * @throws CsvError with the line
 */
function checkFigures({ rows, lines, delimiter }: CsvTable): void {
  if (delimiter !== ',') return;
  const header = headerRow(rows);
  if (header === undefined) return;
  const width = widthOf(rows[header]);
  rows.slice(header + 1).forEach((fields, index) => {
    const split = splitFigure(fields);
    if (!split || widthOf(fields) <= width) return;
    throw new CsvError(
      `Line ${lines[header + 1 + index]} has ${fields.length} fields, the headers are ${width}: ${oneFigure(split)}`,
    );
  });
  const among = splitAmongWords(rows.slice(header));
  if (among) throw wordsExpected(lines[header + among.row], rows[header][among.split.column], among.split);
}

/**
 * Programs that part fields with semicolons part decimals with commas.
 * @throws CsvError where a figure may be a thousand or a fraction
 */
function withDecimalPoints({ rows, lines, delimiter }: CsvTable): Rows {
  if (delimiter !== ';') return rows;
  const header = rows[headerRow(rows) ?? -1] ?? [];
  const figures = rows.flatMap((fields, row) =>
    fields.map((text, column) => ({
      text,
      line: lines[row],
      header: header[column]?.trim() || `column ${column + 1}`,
    })),
  );
  return decimalMark(figures, delimiter) === ',' ? rows.map((fields) => fields.map(withPoint)) : rows;
}

/**
 * A CSV file as the workbook that it is when it is opened in Excel, except that codes keep their zeros and nothing is
 * taken for a formula.
 * @throws CsvError where it cannot be read for certain
 */
export function csvWorkbook(file: string, bytes: Uint8Array): Uint8Array {
  const table = readCsv(csvText(bytes));
  checkFigures(table);
  const rows = withDecimalPoints(table);
  const columns = figuresOf(rows);
  if (rows.length > MOST_ROWS || columns.length > MOST_COLUMNS) {
    throw new CsvError('It has more rows or columns than a sheet of Excel. Split it.');
  }
  const formats = columns.flatMap((figures, column): RangeFormat[] => {
    const [figure] = figures;
    if (figures.size !== 1 || figure === 'number') return [];
    return [{ range: { top: 0, left: column, bottom: rows.length - 1, right: column }, numberFormat: FORMATS[figure] }];
  });
  const cells = rows.map((fields) => fields.map((field, column) => cellOf(field, columns[column])));
  return writeWorkbook({ sheets: [{ name: sheetName(file), cells, formats }] });
}
