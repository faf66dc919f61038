import type { CellRange } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, TableKind } from '../kinds/kind';
import { isFigure, LONGEST_HEADER, type ScannedRow, type SheetScan } from './scan';
import { roleHits } from './role-hits';
import { matchesAny, plainWords, yearIn } from './words';

/** The header cells of one column, over as many rows as the header has. */
export interface HeaderColumn {
  readonly column: number;
  readonly text: string;
  readonly words: string;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** A header read as one kind's. */
export interface HeaderMatch {
  readonly kind: TableKind;
  readonly block: HeaderBlock;
  readonly columns: Readonly<Record<string, number>>;
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly score: number;
  readonly confidence: number;
}

export const TALLEST_HEADER = 4;
const OPTIONAL_WEIGHT = 0.6;
/** Of two readings that name the same columns, the lower header is the right one. */
const HEIGHT_PENALTY = 0.02;
const ROWS_ABOVE = 15;
const ROWS_BELOW = 30;

function isHeaderRow({ texts, figures }: ScannedRow): boolean {
  return figures * 2 <= texts.length && texts.some(({ text }) => text.length <= LONGEST_HEADER);
}

/** The headers that could start at a row: one row, two, … as long as the rows are texts. */
export function headerBlocks(sheet: SheetSnapshot, scan: SheetScan, top: number): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const byColumn = new Map<number, string>();
  for (let bottom = top; bottom < top + TALLEST_HEADER; bottom++) {
    const scanned = scan.get(bottom);
    if (!scanned || !isHeaderRow(scanned)) break;
    // A text alone below a header is a section's title, not one more line of it.
    if (bottom > top && scanned.texts.length === 1) break;
    for (const { row, column, text } of scanned.texts) {
      if (text.length > LONGEST_HEADER) continue;
      const merged = mergedAt(sheet, row, column);
      // A merged title over the whole table names no column; over a few it names each of them.
      const right = merged && merged.right - merged.left < 6 ? merged.right : column;
      for (let spread = column; spread <= right; spread++) {
        const before = byColumn.get(spread);
        byColumn.set(spread, before === undefined ? text : `${before} ${text}`);
      }
    }
    const columns = [...byColumn.entries()]
      .sort(([a], [b]) => a - b)
      .map(([column, text]) => ({ column, text, words: plainWords(text) }));
    blocks.push({ top, bottom, columns });
  }
  return blocks;
}

function mergedAt(sheet: SheetSnapshot, row: number, column: number): CellRange | undefined {
  return sheet.merged.find((range) => range.top === row && range.left === column);
}

/** Words around a header that tell what the sheet is about: its headers, the rows above it, the sheet's name. */
function contextOf(sheet: SheetSnapshot, scan: SheetScan, block: HeaderBlock): string[] {
  const words = [plainWords(sheet.name), ...block.columns.map((column) => column.words)];
  for (let row = Math.max(0, block.top - ROWS_ABOVE); row < block.top; row++) {
    for (const text of scan.get(row)?.texts ?? []) words.push(text.words);
  }
  return words;
}

interface Candidate {
  readonly role: ColumnRole;
  readonly column: HeaderColumn;
  readonly cover: number;
}

function candidates(kind: TableKind, block: HeaderBlock): Candidate[] {
  const found: Candidate[] = [];
  for (const column of block.columns) {
    for (const hit of roleHits(column.words)) {
      if (hit.kind === kind) found.push({ role: hit.role, column, cover: hit.cover });
    }
  }
  // Columns that fit equally well stay in the sheet's order.
  return found.sort(
    (a, b) =>
      b.cover - a.cover ||
      Number(b.role.need === 'required') - Number(a.role.need === 'required') ||
      kind.columns.indexOf(a.role) - kind.columns.indexOf(b.role),
  );
}

/** The kinds whose required columns all have a header that could be theirs. */
export function possibleKinds(block: HeaderBlock): TableKind[] {
  const hit = new Map<TableKind, Set<ColumnRole>>();
  for (const { words } of block.columns) {
    for (const { kind, role } of roleHits(words)) {
      const roles = hit.get(kind) ?? new Set();
      hit.set(kind, roles.add(role));
    }
  }
  return [...hit.entries()]
    .filter(([kind, roles]) => kind.columns.every((role) => role.need === 'optional' || role.names || roles.has(role)))
    .map(([kind]) => kind);
}

interface Assignment {
  readonly columns: Record<string, number>;
  readonly series: Record<string, number[]>;
  readonly covers: { readonly role: ColumnRole; readonly cover: number }[];
}

export function assignRoles(kind: TableKind, block: HeaderBlock): Assignment {
  const taken = new Set<number>();
  const columns: Record<string, number> = {};
  const inSeries: Record<string, { readonly max: number; readonly found: Candidate[] }> = {};
  const covers: { role: ColumnRole; cover: number }[] = [];
  for (const candidate of candidates(kind, block)) {
    const { role, column, cover } = candidate;
    if (taken.has(column.column)) continue;
    if (role.series) {
      (inSeries[role.role] ??= { max: role.series.max, found: [] }).found.push(candidate);
    } else {
      if (role.role in columns) continue;
      columns[role.role] = column.column;
    }
    taken.add(column.column);
    covers.push({ role, cover });
  }
  const series = Object.fromEntries(
    Object.entries(inSeries).map(([role, { max, found }]) => [role, latest(inOrder(found), max)]),
  );
  return { columns, series, covers };
}

/** By the years in their headers where each has its own, else as they stand. */
function inOrder(list: readonly Candidate[]): Candidate[] {
  const years = new Set(list.map(({ column }) => yearIn(column.text)));
  const byYear = !years.has(undefined) && years.size === list.length;
  const place = ({ column }: Candidate): number => (byYear ? yearIn(column.text) : undefined) ?? column.column;
  return [...list].sort((a, b) => place(a) - place(b));
}

/** Of more columns than a series has, those that its words fit best, and of these the last: they are what counts now. */
function latest(list: readonly Candidate[], max: number): number[] {
  const kept = new Set(
    [...list]
      .reverse()
      .sort((a, b) => b.cover - a.cover)
      .slice(0, max),
  );
  return list.filter((candidate) => kept.has(candidate)).map(({ column }) => column.column);
}

/** The column of texts left of the first figures: a name column often has no header. */
export function nameColumn(sheet: SheetSnapshot, headerBottom: number, firstFigures: number): number | undefined {
  for (let column = firstFigures - 1; column >= 0; column--) {
    let texts = 0;
    let filled = 0;
    for (let row = headerBottom + 1; row <= headerBottom + ROWS_BELOW; row++) {
      const value = sheet.value(row, column);
      if (value === null || value === '') continue;
      filled += 1;
      if (typeof value === 'string' && Number.isNaN(Number(value))) texts += 1;
    }
    if (texts * 2 > filled) return column;
  }
  return undefined;
}

/** A column of figures below its header: false when there is something and none of it is a figure. */
function holdsFigures(sheet: SheetSnapshot, headerBottom: number, column: number): boolean {
  let filled = 0;
  for (let row = headerBottom + 1; row <= headerBottom + ROWS_BELOW; row++) {
    const value = sheet.value(row, column);
    if (isFigure(value)) return true;
    if (value !== null && value !== '') filled += 1;
  }
  return filled === 0;
}

const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'rate', 'ratio', 'share']);

/** Reads a header as one kind's; undefined when a required column or the context is missing. */
export function matchKind(
  sheet: SheetSnapshot,
  scan: SheetScan,
  block: HeaderBlock,
  kind: TableKind,
): HeaderMatch | undefined {
  const { columns, series, covers } = assignRoles(kind, block);
  const figures = [
    ...Object.values(series).flat(),
    ...kind.columns
      .filter(({ number, role }) => FIGURES.has(number) && role in columns)
      .map(({ role }) => columns[role]),
  ];
  const names = kind.columns.find((role) => role.names);
  if (names && !(names.role in columns) && figures.length > 0) {
    const column = nameColumn(sheet, block.bottom, Math.min(...figures));
    if (column !== undefined && !Object.values(columns).includes(column)) columns[names.role] = column;
  }
  for (const role of kind.columns) {
    const found = role.series ? (series[role.role] ?? []) : role.role in columns ? [columns[role.role]] : [];
    if (role.need === 'required' && found.length < (role.series?.min ?? 1)) return undefined;
    if (role.need === 'required' && FIGURES.has(role.number)) {
      if (!found.some((column) => holdsFigures(sheet, block.bottom, column))) return undefined;
    }
  }
  if (kind.context) {
    const context = kind.context;
    if (!contextOf(sheet, scan, block).some((words) => matchesAny(words, context))) return undefined;
  }
  const score =
    covers.reduce((total, { role, cover }) => total + cover * (role.need === 'required' ? 1 : OPTIONAL_WEIGHT), 0) -
    HEIGHT_PENALTY * (block.bottom - block.top);
  const mean = covers.reduce((total, { cover }) => total + cover, 0) / covers.length;
  const named = covers.length / block.columns.length;
  return { kind, block, columns, series, score, confidence: mean * (0.5 + 0.5 * named) };
}
