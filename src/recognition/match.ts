import type { ColumnRole, Pattern, TableKind } from '../kinds/kind';
import type { SheetSnapshot } from '../workbook/snapshot';
import { Figures, isFigureRole, patternHolds } from './arithmetic';
import { type Contents, contentsBelow, couldHold, holdsItsList } from './contents';
import { assignRoles, type Assignment, type Cover, type HeaderBlock, type HeaderMatch, nameColumn } from './headers';
import { roleHits } from './role-hits';
import type { SheetScan } from './scan';
import { read } from './meaning';
import { matchesAny, plainWords, yearIn } from './words';

const OPTIONAL_WEIGHT = 0.6;
/** Of two readings that name the same columns, the lower header is the right one. */
const HEIGHT_PENALTY = 0.02;
const ROWS_ABOVE = 15;
/** What arithmetic says of a column counts like a word that says most of its header. */
const BY_ARITHMETIC = 0.8;
/** Where no title says what a table is: how well its headers must say it if its figures do too, tellingly or not. */
const LEAST_TOLD = 0.4;
const LEAST_HELD = 0.75;
/** The only column left. */
const BY_ELIMINATION = 0.5;
/** Where the sheet is about such a table, a header may say less of a role. */
const LEAST_IN_CONTEXT = 0.2;
/** What a column's own list of values says. */
const BY_CONTENTS = 0.9;
const PATTERN_SCORE = 0.8;
const CONTEXT_SCORE = 0.5;
/** A column that the words name so well is not given to another role because of its figures. */
const WELL_NAMED = 0.75;
/** Columns that might fill a pattern's roles are tried in so many combinations at most. */
const MOST_TRIED = 400;

/** A header over its sheet, with what stands below it: read once for all kinds. */
export class Reading {
  readonly figures: Figures;
  private readonly contents = new Map<number, Contents>();
  private around: readonly string[] | undefined;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly scan: SheetScan,
    readonly block: HeaderBlock,
  ) {
    this.figures = new Figures(sheet, block.bottom);
  }

  below(column: number): Contents {
    const known = this.contents.get(column) ?? contentsBelow(this.sheet, this.block.bottom, column);
    this.contents.set(column, known);
    return known;
  }

  fits = (role: ColumnRole, column: number): boolean => couldHold(role.number, this.below(column));

  /** Words around a header that tell what the sheet is about: its headers, the rows above it, the sheet's name. */
  context(): readonly string[] {
    if (this.around) return this.around;
    const words = [plainWords(this.sheet.name), ...this.block.columns.map((column) => column.words)];
    for (let row = Math.max(0, this.block.top - ROWS_ABOVE); row < this.block.top; row++) {
      const above = this.scan.get(row);
      // A row of another table's figures says nothing of this one.
      if (above && (above.texts.length === 1 || above.figures === 0))
        words.push(...above.texts.map((text) => text.words));
    }
    this.around = words;
    return words;
  }

  /** Whether the headers, titles, sheet name or cells say that the table is of such a kind. */
  isAbout({ context = [], contextCells }: TableKind): boolean {
    if (this.context().some((words) => matchesAny(words, context))) return true;
    if (!contextCells) return false;
    return this.block.columns.some(({ column }) => {
      const { filled, texts } = this.below(column);
      return filled > 1 && texts.filter((text) => contextCells.test(text)).length * 2 > filled;
    });
  }

  nameColumn(before: number): number | undefined {
    return nameColumn(this.sheet, this.block.bottom, before);
  }
}

function columnsOf({ columns, series }: Assignment, role: string): readonly number[] {
  return series[role] ?? (role in columns ? [columns[role]] : []);
}

function taken({ columns, series }: Assignment): Set<number> {
  return new Set([...Object.values(columns), ...Object.values(series).flat()]);
}

function give(assignment: Assignment, role: ColumnRole, column: number, cover: number, inferred?: true): void {
  const before = assignment.columns[role.role];
  const kept = assignment.covers.filter(
    (entry) => entry.column !== column && (entry.role !== role || entry.column !== before),
  );
  for (const other of Object.keys(assignment.columns)) {
    if (assignment.columns[other] === column) delete assignment.columns[other];
  }
  assignment.columns[role.role] = column;
  assignment.covers.splice(0, assignment.covers.length, ...kept, { role, cover, column, inferred });
}

/** Columns that hold a role's own list of values have that role, whatever their header. */
function byContents(kind: TableKind, reading: Reading, assignment: Assignment): void {
  for (const role of kind.columns) {
    if (!role.holds || role.series) continue;
    const now = assignment.columns[role.role];
    if (now !== undefined && holdsItsList(role, reading.below(now))) continue;
    const used = taken(assignment);
    const found = reading.block.columns.find(
      ({ column }) => !used.has(column) && holdsItsList(role, reading.below(column)),
    );
    if (found) give(assignment, role, found.column, BY_CONTENTS);
  }
}

/** What the words of a header say against or for a role, to choose among columns that the figures allow. */
function wordsFor(kind: TableKind, role: ColumnRole, words: string): number {
  if (role.not && matchesAny(words, role.not)) return -1;
  let own = 0;
  let others = 0;
  for (const hit of roleHits(words)) {
    if (hit.kind !== kind) continue;
    if (hit.role === role) own = Math.max(own, hit.cover);
    else others = Math.max(others, hit.cover);
  }
  return own > 0 ? own : -others / 2;
}

/** Finds the columns for which a pattern holds where the words gave none, or wrong ones. True where it holds then. */
function byPattern(kind: TableKind, reading: Reading, assignment: Assignment, pattern: Pattern): boolean {
  const names = [pattern.result, ...pattern.of];
  const plain = names.map((name) => name.replace(/\+$/, ''));
  const holds = (columns: readonly (readonly number[])[]): boolean =>
    patternHolds(pattern, reading.figures, columns[0][0], columns.slice(1), pattern.of);
  const now = names.map((name, index) => {
    const columns = columnsOf(assignment, plain[index]);
    return name.endsWith('+') ? columns : columns.slice(-1);
  });
  const optional = (name: string): boolean => pattern.optional?.includes(name) ?? false;
  const whole = now.every((columns, index) => columns.length > 0 || optional(names[index]));
  if (whole && now[0].length > 0 && holds(now)) return true;
  // Which roles are open: those without a column. With none open, those that the words name only so so.
  const missing = names.flatMap((name, index) => (now[index].length === 0 && !optional(name) ? [index] : []));
  const weak = (index: number): boolean => {
    const cover = assignment.covers.find(({ role, column }) => role.role === plain[index] && column === now[index][0]);
    return cover === undefined || cover.cover < WELL_NAMED;
  };
  const open =
    missing.length > 0
      ? missing
      : names.flatMap((name, index) => (name.endsWith('+') || optional(name) || !weak(index) ? [] : [index]));
  if (open.length === 0 || open.length > 3) return false;
  const roles = open.map((index) => kind.columns.find(({ role }) => role === plain[index]));
  if (roles.some((role) => !role || role.series)) return false;
  // Many columns are proportional to another: that alone names none that the table can do without.
  if (pattern.gives === 'proportional' && roles.some((role) => role?.need === 'optional')) return false;
  const used = taken(assignment);
  const free = reading.block.columns.filter(
    ({ column }) => (missing.length === 0 || !used.has(column)) && reading.below(column).numbers.length > 0,
  );
  let tried = 0;
  let best: { readonly columns: readonly number[]; readonly words: number } | undefined;
  const attempt = (chosen: readonly number[], words: number): void => {
    if (tried >= MOST_TRIED) return;
    if (chosen.length === open.length) {
      tried += 1;
      if (best && words <= best.words) return;
      const columns = names.map((_, index) => (open.includes(index) ? [chosen[open.indexOf(index)]] : now[index]));
      if (holds(columns)) best = { columns: chosen, words };
      return;
    }
    const role = roles[chosen.length] as ColumnRole;
    for (const { column, words: text } of free) {
      if (chosen.includes(column) || !reading.fits(role, column)) continue;
      const said = wordsFor(kind, role, text);
      if (said > -1) attempt([...chosen, column], words + said);
    }
  };
  attempt([], 0);
  if (!best) return false;
  const { columns } = best;
  roles.forEach((role, index) => role && give(assignment, role, columns[index], BY_ARITHMETIC, true));
  return true;
}

/** Columns headed by nothing but a year are the years of the series that the table is about. */
function byYears(kind: TableKind, reading: Reading, assignment: Assignment): void {
  const role = kind.columns.find(
    ({ series, need, role: name }) => series && need === 'required' && !(name in assignment.series),
  );
  if (!role?.series) return;
  const used = taken(assignment);
  const years = reading.block.columns.filter(
    ({ column, words, text }) =>
      !used.has(column) &&
      read(words).every(({ concepts }) => concepts.has('year')) &&
      yearIn(text) !== undefined &&
      reading.fits(role, column),
  );
  if (years.length < role.series.min) return;
  const last = [...years]
    .sort((a, b) => (yearIn(a.text) ?? 0) - (yearIn(b.text) ?? 0))
    .slice(-role.series.max)
    .map(({ column }) => column);
  assignment.series[role.role] = last;
  assignment.covers.push(...last.map((column) => ({ role, cover: BY_ARITHMETIC, column })));
}

/** A required column that no word names is the only one left that could hold it, in a table that is about such things. */
function byElimination(kind: TableKind, reading: Reading, assignment: Assignment): void {
  for (const role of kind.columns) {
    if (role.need !== 'required' || role.series || role.names || role.role in assignment.columns) continue;
    const used = taken(assignment);
    const left = reading.block.columns.filter(
      ({ column, words }) =>
        !used.has(column) &&
        reading.below(column).filled > 0 &&
        reading.fits(role, column) &&
        (isFigureRole(role) ? reading.below(column).numbers.length > 0 : true) &&
        wordsFor(kind, role, words) > -1,
    );
    if (left.length === 1) give(assignment, role, left[0].column, BY_ELIMINATION, true);
  }
}

/** What a column adds to a reading: one that is only what was left speaks against it, where another kind needs no such. */
function worthOf({ role, cover, inferred }: Cover): number {
  if (inferred && cover === BY_ELIMINATION) return -BY_ELIMINATION / 2;
  return cover * (role.need === 'required' ? 1 : OPTIONAL_WEIGHT);
}

/** Reads a header as one kind's; undefined when it lacks a column that the kind cannot do without, or the context. */
export function matchKind(reading: Reading, kind: TableKind): HeaderMatch | undefined {
  const { block } = reading;
  const { context } = kind;
  const inContext = !context || reading.isAbout(kind);
  const assignment = assignRoles(kind, block, reading.fits, context && inContext ? LEAST_IN_CONTEXT : undefined);
  byContents(kind, reading, assignment);
  if (context && inContext) byYears(kind, reading, assignment);
  const lacking = kind.columns.filter(
    (role) =>
      role.need === 'required' && !role.names && columnsOf(assignment, role.role).length < (role.series?.min ?? 1),
  );
  // With nothing but arithmetic, anything is something: only where the sheet is about such a table may it name most columns.
  const required = kind.columns.filter((role) => role.need === 'required' && !role.names).length;
  if (context && inContext ? required > 0 && lacking.length >= required : lacking.length * 2 > required) return undefined;
  const patterns = kind.patterns ?? [];
  const holding = patterns.filter((pattern) => byPattern(kind, reading, assignment, pattern));
  const held = holding.length;
  const told = holding.some(({ telling }) => telling);
  // More than half of what it must have was found otherwise.
  if (context && inContext && (lacking.length * 2 <= required || told)) byElimination(kind, reading, assignment);
  const { columns, series, covers } = assignment;
  const names = kind.columns.find((role) => role.names);
  const figures = covers.filter(({ role }) => isFigureRole(role)).map(({ column }) => column);
  if (names && !(names.role in columns) && figures.length > 0) {
    const column = reading.nameColumn(Math.min(...figures));
    if (column !== undefined && !taken(assignment).has(column)) columns[names.role] = column;
  }
  for (const role of kind.columns) {
    const found = columnsOf(assignment, role.role);
    if (role.need === 'required' && found.length < (role.series?.min ?? 1)) return undefined;
  }
  if (kind.anyOf && !kind.anyOf.some((list) => list.every((role) => columnsOf(assignment, role).length > 0)))
    return undefined;
  const mean = covers.reduce((total, { cover }) => total + cover, 0) / covers.length;
  const worded = covers.reduce((total, { cover, inferred }) => total + (inferred ? 0 : cover), 0) / covers.length;
  if (!inContext && !(told && worded >= LEAST_TOLD) && !(held > 0 && worded >= LEAST_HELD)) return undefined;
  const score =
    covers.reduce((total, cover) => total + worthOf(cover), 0) +
    held * PATTERN_SCORE +
    (context && inContext ? CONTEXT_SCORE : 0) -
    HEIGHT_PENALTY * (block.bottom - block.top);
  const named = covers.length / block.columns.length;
  const words = mean * (0.5 + 0.5 * named);
  const confidence = held > 0 ? 1 - (1 - words) * 0.4 ** held : words;
  return { kind, block, columns, series, score, worded: covers.filter(({ inferred }) => !inferred).length, confidence };
}
