import { CsvError } from './error';

/** "1" and "234.50" side by side: one figure whose comma was taken for the end of a field. */
const LEADING = /^[-(]?\$?\d{1,3}$/;
const THREE = /^\d{3}(?:\.\d+)?\)?$/;
const FIGURE = /\d/;
/** Of so many other rows a column is known to hold words: the headers, and one more. */
const ENOUGH = 2;

export interface SplitFigure {
  /** The figure as it was meant, with its comma. */
  readonly text: string;
  /** The column that got its second part. */
  readonly column: number;
}

function splitsIn(fields: readonly string[]): SplitFigure[] {
  return fields.flatMap((field, column) => {
    const [left, right] = [fields[column - 1]?.trim() ?? '', field.trim()];
    return LEADING.test(left) && THREE.test(right) ? [{ text: `${left},${right}`, column }] : [];
  });
}

/** The first place of a row where a figure may have become two fields. */
export function splitFigure(fields: readonly string[]): SplitFigure | undefined {
  return splitsIn(fields)[0];
}

/** Where a row has a second part of a figure, and every other row words. */
export function splitAmongWords(rows: readonly (readonly string[])[]): { row: number; split: SplitFigure } | undefined {
  const [filled, figures]: [number[], number[]] = [[], []];
  for (const fields of rows) {
    for (const [column, field] of fields.entries()) {
      if (field.trim() !== '') filled[column] = (filled[column] ?? 0) + 1;
      if (FIGURE.test(field)) figures[column] = (figures[column] ?? 0) + 1;
    }
  }
  for (const [row, fields] of rows.entries()) {
    const split = splitsIn(fields).find(({ column }) => figures[column] === 1 && filled[column] > ENOUGH);
    if (split) return { row, split };
  }
  return undefined;
}

/** How many fields of a row count: Excel ends lines in separators. */
export function widthOf(fields: readonly string[]): number {
  return fields.reduce((last, field, column) => (field.trim() === '' ? last : column + 1), 0);
}

export function oneFigure({ text }: SplitFigure): string {
  return `is "${text}" one figure? Write it without the comma, or in quotation marks.`;
}

export function wordsExpected(line: number, header: string | undefined, split: SplitFigure): CsvError {
  const column = header?.trim() ? `"${header.trim()}"` : `column ${split.column + 1}`;
  return new CsvError(`Line ${line} has a number in ${column}, where other lines have words: ${oneFigure(split)}`);
}
