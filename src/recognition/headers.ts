import type { CellRange } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole } from '../kinds/kind';
import type { TableKind } from '../kinds';
import { contentsBelow } from './contents';
import { read } from './meaning';
import { LEAST_COVERAGE, type RoleHit, roleHits } from './role-hits';
import { LONGEST_HEADER, type ScannedRow, type SheetScan } from './scan';
import type { AssumedRole } from './table';
import { headerWords, matchesAny } from './words';
import { yearIn } from '../rules/words/year-in-text';

/** The header cells of one column, over as many rows as the header has. */
export interface HeaderColumn {
  readonly column: number;
  readonly text: string;
  readonly words: string;
  /** Of a header of several lines, what each says that it has for itself or under a header of several columns. */
  readonly lines: readonly HeaderLine[];
}

interface HeaderLine {
  readonly words: string;
  /** "State" over "Count" and "Rate": what stands under it says less by itself. */
  readonly grouped: boolean;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** What speaks for a reading, to be weighed. */
export interface Evidence {
  /** Of the required columns: how well words or lists of their own name them, 0 to 1 on average. */
  readonly required: number;
  /** How well the worst named of them is. */
  readonly weakest: number;
  readonly optional: number;
  readonly telling: number;
  readonly plain: number;
  readonly proportional: number;
  readonly context: number;
  readonly contextless: number;
  readonly byFigures: number;
  readonly left: number;
  /** Columns of figures that the reading has no use for. */
  readonly unused: number;
  readonly columns: number;
}

/** A header read as one kind's. */
export interface HeaderMatch {
  readonly kind: TableKind;
  readonly block: HeaderBlock;
  readonly columns: Readonly<Record<string, number>>;
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly score: number;
  /** How many columns are named by words or by lists of their own. */
  readonly worded: number;
  readonly confidence: number;
  /** Roles that no word names. */
  readonly assumed: readonly AssumedRole[];
  readonly evidence?: Evidence;
}

export const TALLEST_HEADER = 4;
const ROWS_BELOW = 30;

function isHeaderRow({ texts, figures }: ScannedRow): boolean {
  return figures * 2 <= texts.length && texts.some(({ text }) => text.length <= LONGEST_HEADER);
}

/** The headers that could start at a row: one row, two, … as long as the rows are texts. */
export function headerBlocks(sheet: SheetSnapshot, scan: SheetScan, top: number): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const lines: ScannedRow[] = [];
  for (let bottom = top; bottom < top + TALLEST_HEADER; bottom++) {
    const scanned = scan.get(bottom);
    if (!scanned || !isHeaderRow(scanned)) break;
    // A text alone below a header is a section's title, not one more line of it.
    if (bottom > top && scanned.texts.length === 1) break;
    lines.push(scanned);
    // A text alone, merged over the table, is its title: it heads columns only together with a line below.
    if (lines.every(({ texts }) => texts.length === 1) || isTitleApart(sheet, lines)) continue;
    blocks.push({ top, bottom, columns: columnsOf(sheet, lines) });
  }
  return blocks;
}

/** A text alone over a column of nothing, no header below it either: a title that stands to the right. */
function isTitleApart(sheet: SheetSnapshot, [first, ...others]: readonly ScannedRow[]): boolean {
  if (first.texts.length !== 1 || others.length === 0) return false;
  const [{ column }] = first.texts;
  const isHeaded = others.some(({ texts }) => texts.some((text) => text.column === column));
  return !isHeaded && contentsBelow(sheet, others[others.length - 1].row, column).filled === 0;
}

function columnsOf(sheet: SheetSnapshot, lines: readonly ScannedRow[]): HeaderColumn[] {
  const byColumn = new Map<number, { readonly text: string; readonly isGroup: boolean }[]>();
  lines.forEach(({ texts }, line) => {
    const below = new Set(lines[line + 1]?.texts.map(({ column }) => column));
    texts.forEach(({ row, column, text }, index) => {
      if (text.length > LONGEST_HEADER) return;
      const right = rightmost(sheet, row, column, texts[index + 1]?.column ?? Infinity, below);
      for (let spread = column; spread <= right; spread++)
        byColumn.set(spread, [...(byColumn.get(spread) ?? []), { text, isGroup: right > column }]);
    });
  });
  return [...byColumn.entries()]
    .sort(([a], [b]) => a - b)
    .map(([column, parts]) => {
      const text = parts.map((part) => part.text).join(' ');
      return { column, text, words: headerWords(text), lines: linesOf(parts) };
    });
}

function linesOf(parts: readonly { readonly text: string; readonly isGroup: boolean }[]): HeaderLine[] {
  if (parts.length === 1) return [];
  const grouped = parts.some(({ isGroup }) => isGroup);
  return parts.filter(({ isGroup }) => !isGroup).map(({ text }) => ({ words: headerWords(text), grouped }));
}

/** A group header names no more columns than this: a title over the whole table names none. */
const WIDEST_GROUP = 6;

/** The last column that a header cell names: of its merged cells, or, not merged, of those with a header of their own below. */
function rightmost(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  next: number,
  below: ReadonlySet<number>,
): number {
  const merged = mergedAt(sheet, row, column);
  if (merged) return merged.right - merged.left < WIDEST_GROUP ? merged.right : column;
  if (!below.has(column)) return column;
  let right = column;
  while (right + 1 < next && right - column < WIDEST_GROUP && below.has(right + 1)) right += 1;
  return right;
}

function mergedAt(sheet: SheetSnapshot, row: number, column: number): CellRange | undefined {
  return sheet.merged.find((range) => range.top === row && range.left === column);
}

export interface Candidate {
  readonly role: ColumnRole;
  readonly column: HeaderColumn;
  readonly cover: number;
}

type When = NonNullable<ColumnRole['when']>;

/** Of two columns headed alike but for their years, what the earlier and the later one is; a year after all others is next. */
function whenOf(block: HeaderBlock): ReadonlyMap<number, When> {
  const alike = new Map<string, HeaderColumn[]>();
  for (const column of block.columns) {
    if (yearIn(column.text) === undefined) continue;
    const key = read(column.words)
      .map(({ stem }) => stem)
      .join(' ');
    alike.set(key, [...(alike.get(key) ?? []), column]);
  }
  const when = new Map<number, When>();
  const years = block.columns.flatMap(({ text }) => yearIn(text) ?? []);
  const last = block.columns.filter(({ text }) => yearIn(text) === Math.max(...years));
  // What has to be kept next year may be two columns, in all and for each child.
  const isNext = last.length === 1 || (last.length === 2 && last.every(asksFor));
  if (isNext && last.length < years.length) for (const { column } of last) when.set(column, 'next');
  for (const columns of alike.values()) {
    const [a, b] = columns;
    const [first, second] = columns.map(({ text }) => yearIn(text) ?? 0);
    if (columns.length !== 2 || first === second) continue;
    // "FY14 required" beside "FY14 actual" is this year's: "FY15 required" is the next one's, not the later of two tested.
    const thisYear = (at: HeaderColumn): boolean =>
      !columns.includes(at) && yearIn(at.text) === Math.min(first, second);
    if (asksFor(a) && block.columns.some(thisYear)) continue;
    when.set(a.column, first < second ? 'earlier' : 'later');
    when.set(b.column, first < second ? 'later' : 'earlier');
  }
  return when;
}

/** "To keep in FY16". */
const TO_DO = /\bto (?:be )?(?:maintain|keep|kept|reach|hold|held|meet)/;

function asksFor({ words }: HeaderColumn): boolean {
  if (TO_DO.test(words)) return true;
  return read(words).some(({ concepts }) => concepts.has('required'));
}

const WHEN_WORDS = { earlier: 'prior', later: 'current', next: 'next' } as const;

/** One line of a header says less than the whole of it, and less still under a header of several columns. */
const LINE_SAYS = { alone: 0.85, grouped: 0.7 };

/** What a header says of all kinds' roles: as a whole, or one of its lines where the others only add to it. */
export function hitsOf({ words, lines }: HeaderColumn): readonly RoleHit[] {
  const whole = roleHits(words);
  if (lines.length === 0) return whole;
  const ofLines = lines.flatMap((line) =>
    roleHits(line.words)
      // What the whole header is by no means, none of its lines makes it.
      .filter(({ role }) => !role.not || !matchesAny(words, role.not))
      .map((hit) => ({ ...hit, cover: hit.cover * (line.grouped ? LINE_SAYS.grouped : LINE_SAYS.alone) })),
  );
  return [...whole, ...ofLines];
}

/** What the words of a header's columns say of a kind's roles. */
export function candidates(kind: TableKind, block: HeaderBlock, least: number): Candidate[] {
  const found: Candidate[] = [];
  const add = (column: HeaderColumn, { role, cover }: RoleHit): void => {
    if (cover >= least) found.push({ role, column, cover });
  };
  const when = kind.columns.some((role) => role.when) ? whenOf(block) : undefined;
  for (const column of block.columns) {
    const at = when?.get(column.column);
    const isOfNext = at === 'next' && asksFor(column);
    for (const hit of hitsOf(column)) {
      // "Required FY16" beside this year's figures is what next year requires, not what this one did.
      const isOther = isOfNext && hit.role.when !== undefined && hit.role.when !== 'next';
      if (hit.kind === kind && !isOther) add(column, hit);
    }
    if (!at) continue;
    for (const hit of roleHits(`${WHEN_WORDS[at]} ${column.words}`)) {
      if (hit.kind === kind && hit.role.when === at) add(column, hit);
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

/** How well a column is known to be a role's. */
export interface Cover {
  readonly role: ColumnRole;
  readonly cover: number;
  readonly column: number;
  /** Known by its figures or as the one left, not by words or a list of its own. */
  readonly inferred?: true;
}

/** A kind with some of its roles named by a header. */
export interface Assignment {
  readonly columns: Record<string, number>;
  readonly series: Record<string, number[]>;
  readonly covers: Cover[];
}

/**
 * Which column is which by the words, the surest first.
 * @param fits whether a column could hold what a role holds
 * @param least how much of a header must say its role
 */
export function assignRoles(
  kind: TableKind,
  block: HeaderBlock,
  fits: (role: ColumnRole, column: number) => boolean = () => true,
  least = LEAST_COVERAGE,
): Assignment {
  const taken = new Set<number>();
  const columns: Record<string, number> = {};
  const inSeries: Record<string, { readonly max: number; readonly found: Candidate[] }> = {};
  const covers: Cover[] = [];
  for (const candidate of candidates(kind, block, least)) {
    const { role, column, cover } = candidate;
    if (taken.has(column.column) || !fits(role, column.column)) continue;
    if (role.series) {
      (inSeries[role.role] ??= { max: role.series.max, found: [] }).found.push(candidate);
    } else {
      if (role.role in columns) continue;
      columns[role.role] = column.column;
    }
    taken.add(column.column);
    covers.push({ role, cover, column: column.column });
  }
  const series = Object.fromEntries(
    Object.entries(inSeries).map(([role, { max, found }]) => [role, latest(inOrder(found), max)]),
  );
  return { columns, series, covers };
}

/** By the years in their headers where each has its own, else the prior before the others, else as they stand. */
export function inOrder<C extends { readonly column: HeaderColumn }>(list: readonly C[]): C[] {
  const years = new Set(list.map(({ column }) => yearIn(column.text)));
  const byYear = !years.has(undefined) && years.size === list.length;
  const place = ({ column }: C): number => (byYear ? yearIn(column.text) : undefined) ?? column.column;
  return [...list].sort((a, b) => (byYear ? 0 : periodOf(a.column) - periodOf(b.column)) || place(a) - place(b));
}

/** "Prior year" before what names no year, before "current year". */
function periodOf({ words }: HeaderColumn): number {
  const tokens = read(words);
  const says = (concept: 'prior' | 'current'): boolean => tokens.some(({ concepts }) => concepts.has(concept));
  return Number(says('current')) - Number(says('prior'));
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
