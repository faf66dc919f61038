import fs from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../src/workbook/snapshot';

/** The tables of the sources, as printed: one copy, which the tests use too. */
const FOLDER = path.resolve(__dirname, '../../test/published');

const FIELD = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;

function fields(line: string): string[] {
  const found = [...line.matchAll(FIELD)].map(([, field]) =>
    field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field,
  );
  // The pattern matches once more, empty, at the end of the line, unless the line ends in a comma.
  return line.endsWith(',') ? found : found.slice(0, -1);
}

/** A published table, row by row, under the names of its columns. */
export function publishedTable(file: string): Record<string, string>[] {
  const [header, ...lines] = fs.readFileSync(path.join(FOLDER, file), 'utf8').trim().split(/\r?\n/);
  const names = fields(header);
  return lines.map((line) => {
    const values = fields(line);
    return Object.fromEntries(names.map((name, column) => [name, values[column] ?? '']));
  });
}

/** A printed figure as the department's own workbook would hold it: a number, a status text, or nothing. */
export function printed(text: string): CellValue {
  if (text.trim() === '') return null;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}
