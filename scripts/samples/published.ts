import fs from 'node:fs';
import path from 'node:path';
import { parseCsv } from '../../src/templates';
import type { CellValue } from '../../src/workbook/snapshot';

/** The tables of the sources, as printed: one copy, which the tests use too. */
const FOLDER = path.resolve(__dirname, '../../test/published');

/** A published table, row by row, under the names of its columns. */
export function publishedTable(file: string): Record<string, string>[] {
  const [names, ...lines] = parseCsv(fs.readFileSync(path.join(FOLDER, file), 'utf8').trim());
  return lines.map((values) => Object.fromEntries(names.map((name, column) => [name, values[column] ?? ''])));
}

/** A printed figure as the department's own workbook would hold it: a number, a status text, or nothing. */
export function printed(text: string): CellValue {
  if (text.trim() === '') return null;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}
