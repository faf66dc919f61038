import { figureColumns, findTable } from '../fill';
import type { Template, TemplateData } from '../template';
import { decimalMark, withPoint } from './decimal-mark';
import { CsvError } from './error';
import { type CsvTable, readCsv } from './parse';
import { oneFigure, splitAmongWords, splitFigure, widthOf, wordsExpected } from './split-figure';

/** A row with more fields than there are headers, or fewer since one figure became two, has values in wrong columns. */
function checkWidths({ headers: line, rows, lines }: TemplateData, delimiter: string): void {
  // Excel ends lines in delimiters: what stands below them has no header.
  const headers = line.slice(0, widthOf(line));
  const lineOf = (index: number): number => lines?.[index] ?? index + 2;
  rows.forEach((fields, index) => {
    const width = widthOf(fields);
    const split = delimiter === ',' ? splitFigure(fields) : undefined;
    const ragged = fields.length !== line.length && width > 1 && split !== undefined;
    if (width <= headers.length && !ragged) return;
    const counts = `Line ${lineOf(index)} has ${fields.length} fields, the headers are ${headers.length}`;
    throw new CsvError(
      split
        ? `${counts}: ${oneFigure(split)}`
        : `${counts}: values would get into wrong columns. Put a text that holds "${delimiter}" in quotation marks.`,
    );
  });
  const among = delimiter === ',' ? splitAmongWords([line, ...rows]) : undefined;
  if (among && among.row > 0) throw wordsExpected(lineOf(among.row - 1), line[among.split.column], among.split);
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
