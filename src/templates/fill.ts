import { isTotalLabel } from '../rules/words/total-line';
import type { NewSheet } from '../workbook/port';
import type { CellValue } from '../workbook/snapshot';
import type { NumberKind } from '../kinds/kind';
import { assignRoles } from '../recognition/headers';
import { plainWords } from '../recognition/words';
import { parseCell } from './parse';
import {
  columnField,
  type GivenCell,
  isComputed,
  type Template,
  type TemplateColumn,
  type TemplateData,
} from './template';

type Cell = NewSheet['cells'][number][number];

/** Data in a template's columns, and what people are told of it. */
export interface Filling {
  /** The headers of roles with several columns that the data have, in order. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Row by row, by role: the cell of each of the role's columns. */
  readonly rows: readonly ReadonlyMap<string, readonly Cell[]>[];
  readonly report: FillReport;
}

export interface FillReport {
  /** How many rows were taken. */
  readonly rows: number;
  /** Each header of the data that was taken, with the template's column it went to. */
  readonly matched: readonly { readonly header: string; readonly title: string }[];
  /** Headers that are none of the kind's. */
  readonly unmatched: readonly string[];
  /** Headers of what the template computes itself: left out. */
  readonly computed: readonly string[];
  /** Columns to fill in that the data do not have. */
  readonly missing: readonly string[];
  /** Total rows of the data, left out: the template adds up itself. Their lines in the data. */
  readonly totals: readonly number[];
  /** Where a figure belongs and there is none: kept as text. */
  readonly texts: readonly { readonly line: number; readonly header: string; readonly text: string }[];
}

/** What a spreadsheet would take for a formula stays what it is: a text. */
export function asCell(value: CellValue): Cell {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? { text: value } : value;
}

interface Source {
  readonly column: TemplateColumn;
  readonly of: number;
  readonly title: string;
  readonly from: number;
}

/** Of the rows that every such table has, the one that a row of the data is by its name: its formulas hold there too. */
export function givenRow(
  { kind, given = [], sameRow = (name) => name.trim().toLowerCase() }: Template,
  row: ReadonlyMap<string, readonly Cell[]>,
): Readonly<Record<string, GivenCell>> | undefined {
  const names = kind.columns.find((column) => column.names)?.role;
  const name = names && row.get(names)?.[0];
  if (!names || typeof name !== 'string') return undefined;
  return given.find(({ [names]: other }) => typeof other === 'string' && sameRow(other) === sameRow(name));
}

/** Puts data into a template's columns, by the words of their headers. */
export function fillTemplate(template: Template, data: TemplateData): Filling {
  const { sources, headers, unmatched, computed, missing } = sourcesOf(template, data);
  const name = sources.find(({ column }) =>
    template.kind.columns.some((role) => role.names && role.role === column.role),
  );
  const totals: number[] = [];
  const texts: { line: number; header: string; text: string }[] = [];
  const lineOf = (index: number): number => data.lines?.[index] ?? (data.firstLine ?? 2) + index;
  const rows: Map<string, Cell[]>[] = [];
  data.rows.forEach((line, index) => {
    if (line.every((text) => text.trim() === '')) return;
    if (name && isTotalLabel((line[name.from] ?? '').trim())) {
      totals.push(lineOf(index));
      return;
    }
    const row = new Map<string, Cell[]>();
    for (const { column, of, from } of sources) {
      const text = line[from] ?? '';
      if (text.trim() === '') continue;
      const { number } = columnField(template, column);
      const value = parseCell(text, number);
      if (value === undefined && (!column.status || /\d/.test(text)))
        texts.push({ line: lineOf(index), header: data.headers[from], text });
      const cells = row.get(column.role) ?? [];
      cells[of] = asCell(value ?? text.trim());
      row.set(column.role, cells);
    }
    rows.push(row);
  });
  const matched = sources.map(({ from, title }) => ({ header: data.headers[from], title }));
  const isGiven = (role: string): boolean =>
    rows.length > 0 && rows.every((row) => typeof givenRow(template, row)?.[role] === 'function');
  const blank = missing.filter(({ role }) => !isGiven(role)).map(({ title }) => title);
  return { headers, rows, report: { rows: rows.length, matched, unmatched, computed, missing: blank, totals, texts } };
}

function sourcesOf(template: Template, { headers }: TemplateData) {
  const block = {
    top: 0,
    bottom: 0,
    columns: headers.map((text, column) => ({ column, text, words: plainWords(text), lines: [] })),
  };
  const { columns, series } = assignRoles(template.kind, block);
  const sources: Source[] = [];
  const taken = new Set<number>();
  const computed: string[] = [];
  const missing: { readonly role: string; readonly title: string }[] = [];
  const titles = new Map<string, readonly string[]>();
  for (const column of template.columns) {
    const field = columnField(template, column);
    const found = column.role in series ? series[column.role] : column.role in columns ? [columns[column.role]] : [];
    const isOfKind = template.kind.columns.some(({ role }) => role === column.role);
    const own = isOfKind ? found : headedLike(headers, field.title);
    for (const from of own) taken.add(from);
    if (isComputed(column)) {
      computed.push(...own.map((from) => headers[from]));
      continue;
    }
    const places = column.titles?.length ?? 1;
    if (own.length < (column.asMany ? 1 : places))
      for (const title of (column.titles ?? [field.title]).slice(0, places - own.length))
        missing.push({ role: column.role, title });
    if (column.titles && own.length > 0) {
      const before = column.asMany ? [] : column.titles.slice(0, Math.max(0, places - own.length));
      titles.set(column.role, [...before, ...own.map((from) => headers[from])]);
    }
    // Fewer than the template has: they are the last ones, this year's before those of years before.
    const start = column.asMany ? 0 : Math.max(0, places - own.length);
    own.forEach((from, index) => sources.push({ column, of: start + index, title: field.title, from }));
  }
  const unmatched = headers.filter((header, index) => header.trim() !== '' && !taken.has(index));
  const named = isChance(template, [...Object.keys(columns), ...Object.keys(series)], taken.size) ? 0 : taken.size;
  return { sources, headers: titles, unmatched, computed, missing, named };
}

function headedLike(headers: readonly string[], title: string): number[] {
  return headers.flatMap((header, index) => (plainWords(header) === plainWords(title) ? [index] : []));
}

/** One column that the kind can do without may be any word that happens to mean it: "red", a reduction. */
function isChance({ kind }: Template, [only, ...others]: readonly string[], taken: number): boolean {
  const isOptional = kind.columns.some(({ role, need }) => role === only && need === 'optional');
  return taken === 1 && others.length === 0 && isOptional;
}

const NO_FIGURES: ReadonlySet<NumberKind> = new Set(['text', 'yes-no', 'code', 'year', 'date']);

/** The columns of data, by their headers, that go where figures belong. */
export function figureColumns(template: Template, headers: readonly string[]): number[] {
  return sourcesOf(template, { headers, rows: [] })
    .sources.filter(({ column }) => !NO_FIGURES.has(columnField(template, column).number))
    .map(({ from }) => from);
}

/** A header is looked for so far down: titles stand above many. */
const HEADER_LINES = 20;

/**
 * The table in the lines of a file: its header is the line that names most of the template's columns; undefined where
 * no line names any. The lines' numbers are for messages, where a line of the file is not a row.
 */
export function findTable(
  template: Template,
  lines: readonly (readonly string[])[],
  numbers?: readonly number[],
): TemplateData | undefined {
  let header: number | undefined;
  let most = 0;
  lines.slice(0, HEADER_LINES).forEach((headers, index) => {
    const { named } = sourcesOf(template, { headers, rows: [] });
    if (named <= most) return;
    most = named;
    header = index;
  });
  if (header === undefined) return undefined;
  return {
    headers: lines[header],
    rows: lines.slice(header + 1),
    firstLine: header + 2,
    lines: numbers?.slice(header + 1),
  };
}
