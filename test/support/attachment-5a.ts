import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestCell } from './snapshot';

/** Fields of a line of a CSV file with quoted fields where needed. */
function fields(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, field]) => (field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field));
}

export function publishedTable(file: string): string[][] {
  const text = readFileSync(join(__dirname, '../published', file), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => fields(`${line},`));
}

function cell(text: string): TestCell {
  if (text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

const TITLE = ['INSTRUCTIONAL MATERIAL INITIAL ALLOCATION 2013-2014'];
const LETTERS = ['A', 'B', 'C', 'D', 'F', 'G = Formula (see Att. X)', 'H = G x 0.5', 'I = G x 0.5'];
const HEADERS = [
  null,
  'FY 2011 40 DAY MEMBERSHIP',
  'FY 2012 40 DAY MEMBERSHIP',
  'FY 2013 40 DAY MEMBERSHIP',
  'PRIOR YEAR (FY2013) ADJUSTMENT',
  'INITIAL ALLOCATION based on $/MEM of: $53.47',
  'ADOPTED (50%)',
  'NON-ADOPTED (50%)',
];

const SECTIONS: readonly (readonly [string, TestCell, string])[] = [
  ['public', 'PUBLIC SCHOOLS:', 'TOTAL PUBLIC SCHOOLS'],
  ['charter', 'CHARTER SCHOOLS:', 'TOTAL CHARTER SCHOOLS'],
  ['private', 'PRIVATE SCHOOLS:', 'TOTAL PRIVATE SCHOOLS'],
  ['state', 'STATE SUPPORTED SCHOOLS', 'TOTAL STATE SUPPORTED'],
];

const LEGEND: readonly TestCell[][] = [
  ['Legend:', 'No App/No AC', 'School did not submit a timely application or is not accredited for SY13-14'],
  [null, 'Ineligible', 'School did not comply with required submission of reports; ineligible for all funding'],
  [null, 'CLOSED', 'School no longer in operation as of FY13-14'],
];

const APPROPRIATION: readonly TestCell[][] = [
  ['Total Approp.', '$', 20975800],
  ['Less: HED Portion', '$', -277300],
  ['Adjusted Approp.', '$', 20698500],
  ['Adjustment Factor', null, 0.9],
  ['Base', null, 18628650],
  ['Student Est Pop FY12-13', null, 348425],
  ['Est Final Per Diem (inc A)', null, 59.4],
];

export type Rows = TestCell[][];

/**
 * Attachment 5a of S3 as it is printed: page headers again every so many rows, four sections with their totals, the
 * grand total, the legend and the block of the appropriation.
 */
export function attachment5a({ pageRows = 45 }: { pageRows?: number } = {}): Rows {
  const lines = publishedTable('s3-attachment-5a.csv').slice(1);
  const numbers = (line: string[]): TestCell[] => line.slice(2).map(cell);
  const total = (section: string): TestCell[] =>
    numbers(lines.find((line) => line[0] === section && line[1] === 'TOTAL') ?? []);
  const rows: Rows = [TITLE, LETTERS, HEADERS].map((row) => [...row]);
  let onPage = 0;
  for (const [section, title, totalTitle] of SECTIONS) {
    rows.push([title]);
    for (const line of lines) {
      if (line[0] !== section || line[1] === 'TOTAL') continue;
      if (onPage === pageRows) {
        rows.push([], [...TITLE], [...LETTERS], [...HEADERS]);
        onPage = 0;
      }
      rows.push([line[1], ...numbers(line)]);
      onPage += 1;
    }
    rows.push([totalTitle, ...total(section)], []);
  }
  rows.pop();
  rows.push(['GRAND TOTAL', ...total('grand')], []);
  rows.push(...LEGEND.map((row) => [...row]), [], ...APPROPRIATION.map((row) => [...row]));
  return rows;
}

/** The row of an entity, counted from 0. */
export function rowOf(rows: Rows, entity: string): number {
  const row = rows.findIndex((cells) => cells[0] === entity);
  if (row < 0) throw new Error(`no row "${entity}"`);
  return row;
}
