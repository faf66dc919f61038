import { figureColumns, findTable } from '../fill';
import type { Template, TemplateData } from '../template';
import { decimalMark, withPoint } from './decimal-mark';
import { CsvError } from './error';
import { type CsvTable, readCsv } from './parse';

/** "1" and "234.50" side by side: one figure whose comma was taken for the end of a field. */
function splitThousand(fields: readonly string[]): string | undefined {
  for (let index = 1; index < fields.length; index++) {
    const [left, right] = [fields[index - 1].trim(), fields[index].trim()];
    if (/^[-(]?\$?\d{1,3}$/.test(left) && /^\d{3}(?:\.\d+)?\)?$/.test(right)) return `${left},${right}`;
  }
  return undefined;
}

function widthOf(fields: readonly string[]): number {
  return fields.reduce((last, field, column) => (field.trim() === '' ? last : column + 1), 0);
}

/** A row with more fields than there are headers, or fewer since one figure became two, has values in wrong columns. */
function checkWidths({ headers: line, rows, lines }: TemplateData, delimiter: string): void {
  // Excel ends lines in delimiters: what stands below them has no header.
  const headers = line.slice(0, widthOf(line));
  rows.forEach((fields, index) => {
    const width = widthOf(fields);
    const split = delimiter === ',' ? splitThousand(fields) : undefined;
    if (width <= headers.length && (fields.length >= headers.length || width < 2 || split === undefined)) return;
    const counts = `Line ${lines?.[index] ?? index + 2} has ${fields.length} fields, the headers are ${headers.length}`;
    throw new CsvError(
      split === undefined
        ? `${counts}: values would get into wrong columns. Put a text that holds "${delimiter}" in quotation marks.`
        : `${counts}: is "${split}" one figure? Write it without the comma, or in quotation marks.`,
    );
  });
}

/**
 * The table of a CSV text whose headers are a template's; undefined where no line has any of them.
 * @throws CsvError where a value would get into a wrong column, or a figure be read as another
 */
export function csvTable(template: Template, text: string): TemplateData | undefined {
  const { rows, lines, delimiter }: CsvTable = readCsv(text);
  const data = findTable(template, rows, lines);
  if (!data) return undefined;
  checkWidths(data, delimiter);
  const columns = figureColumns(template, data.headers);
  const figures = data.rows.flatMap((fields, index) =>
    columns.map((column) => ({
      text: fields[column] ?? '',
      line: data.lines?.[index] ?? 0,
      header: data.headers[column],
    })),
  );
  if (decimalMark(figures, delimiter) === '.') return data;
  return {
    ...data,
    rows: data.rows.map((fields) =>
      fields.map((field, column) => (columns.includes(column) ? withPoint(field) : field)),
    ),
  };
}
