import type { ColumnRole } from '../kinds/kind';
import type { TableKind } from '../kinds';
import { patternsOf } from '../kinds/pattern';
import type { Evidence, HeaderMatch } from './headers';
import { type EquationWeight, Matcher, weightOf } from './match';
import { CELLS_TELL, confidenceOf, LEAST_CONFIDENCE, oddsOf, TEXTS_UNUSED } from './odds';
import type { Reading } from './reading';
import { Support } from './support';

/** Of two readings that name the same columns, the lower header is the right one. */
const HEIGHT_PENALTY = 0.02;
/** Of two readings, the one with a header over the names. */
const NAMED = 0.3;
/** So many columns of a series count as optional ones that words name. */
const MOST_OF_SERIES = 2;

/** What the only column of dates left tells beside its words: which of the days it is, a table with one more date must say. */
const LONE_DATE = 0.5;

/** A header read as one kind's: with a match where it has all that the kind cannot do without. */
export interface Judged {
  readonly kind: TableKind;
  readonly confidence: number;
  /** Titles of what it lacks. */
  readonly missing: readonly string[];
  /** Titles of the columns that it must have (not of those that name the rows) and that words name. */
  readonly worded: readonly string[];
  /** And of those that neither words nor figures name: lacking, or guessed. */
  readonly unnamed: readonly string[];
  readonly match?: HeaderMatch;
}

/**
 * Reads a header as one kind's.
 * @param floor a match that could not score more is not asked for: whether equations hold is then not tried
 */
export function judge(reading: Reading, kind: TableKind, floor?: number): Judged {
  const { block } = reading;
  const inContext = reading.isAbout(kind);
  const support = new Support(kind, reading, inContext);
  if (floor !== undefined && !couldScore(support, contextOf(reading, kind, inContext), floor)) return noneOf(kind);
  const patterns = patternsOf(kind);
  if (floor !== undefined && !couldScore(support, contextOf(reading, kind, inContext), floor, 'untold')) {
    // Only an equation that few other tables have could tell it: without one the others need not be tried.
    const told = new Matcher(kind, reading, support);
    told.byWords();
    for (const pattern of patterns) if (pattern.telling) told.byEquation(pattern);
    if (told.held.size === 0) return noneOf(kind);
  }
  const matcher = new Matcher(kind, reading, support);
  matcher.byWords();
  for (const pattern of patterns) matcher.byEquation(pattern);
  matcher.byElimination();
  for (const pattern of patterns) if (!matcher.held.has(pattern)) matcher.byEquation(pattern);
  matcher.byPlace();
  const { columns: found } = matcher;
  const isData = [...found].some(([role, list]) => list.some((column) => reading.isHeadedByData(role, column)));
  if (isData) return noneOf(kind);
  const evidence = evidenceOf(matcher, inContext);
  const confidence = confidenceOf(evidence);
  const missing = matcher.missing();
  const worded = matcher.needed().filter((role) => matcher.isWorded(role));
  const unnamed = matcher.needed().filter((role) => !worded.includes(role) && !matcher.isByFigures(role));
  const judged: Judged = {
    kind,
    confidence,
    missing,
    worded: worded.map(({ title }) => title),
    unnamed: unnamed.map(({ title }) => title),
  };
  if (missing.length > 0 || found.size === 0) return judged;
  const columns: Record<string, number> = {};
  const series: Record<string, readonly number[]> = {};
  for (const [role, list] of found) {
    if (role.series) series[role.role] = list;
    else columns[role.role] = list[0];
  }
  const grounds = [...found].flatMap(([role, list]) => list.map((column) => matcher.groundOf(role, column)));
  const match: HeaderMatch = {
    kind,
    block,
    columns,
    series,
    score: oddsOf(evidence) + NAMED * matcher.nameCover() - HEIGHT_PENALTY * (block.bottom - block.top),
    worded: grounds.filter((ground) => ground === 'words').length,
    confidence,
    assumed: matcher.assumed(),
    evidence,
  };
  return { ...judged, match };
}

function noneOf(kind: TableKind): Judged {
  return { kind, confidence: 0, missing: [], worded: [], unnamed: [] };
}

function contextOf(reading: Reading, kind: TableKind, inContext: boolean): number {
  if (!inContext || kind.context === undefined) return 0;
  return reading.cellsTell(kind) ? CELLS_TELL : 1;
}

/**
 * Whether a kind could be believed, and with more than a score, if each word were used and all of its equations held, or all
 * but those that few other tables have.
 */
function couldScore(support: Support, context: number, floor: number, untold?: 'untold'): boolean {
  const { kind, columns, reading } = support;
  const most = (role: ColumnRole): number =>
    columns.reduce((best, column) => Math.max(best, support.cover(role, column), asDate(reading, role, column)), 0);
  const roles = kind.columns.filter(({ names, holds }) => !names || holds);
  const required = roles.filter((role) => role.need === 'required' && !(role.unless && most(role) === 0)).map(most);
  const optional = roles
    .filter(({ need }) => need !== 'required')
    .map((role) => most(role) * (role.series ? MOST_OF_SERIES : 1));
  const patterns = (weight: EquationWeight): number =>
    patternsOf(kind).filter((pattern) => weightOf(pattern) === weight).length;
  const evidence: Evidence = {
    required: required.length === 0 ? 0 : sum(required) / required.length,
    weakest: required.length === 0 ? 0 : Math.min(...required),
    optional: sum(optional),
    telling: untold ? 0 : patterns('telling'),
    plain: patterns('plain'),
    proportional: patterns('proportional'),
    context,
    contextless: Number(kind.context === undefined),
    byFigures: 0,
    left: 0,
    unused: 0,
    columns: required.length,
  };
  return confidenceOf(evidence) >= LEAST_CONFIDENCE && oddsOf(evidence) + NAMED > floor;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, item) => total + item, 0);
}

/** What a column of nothing but dates, headed in words, tells of a day. */
function asDate(reading: Reading, { number }: ColumnRole, column: number): number {
  return number === 'date' && reading.holdsDates(column) && reading.isInWords(column) ? LONE_DATE : 0;
}

function coverOf(matcher: Matcher, role: ColumnRole, column: number): number {
  const { columns: found, support, reading } = matcher;
  const cover = support.cover(role, column);
  if (cover >= asDate(reading, role, column)) return cover;
  const used = new Set([...found.values()].flat());
  return support.columns.some((other) => !used.has(other) && reading.holdsDates(other)) ? cover : LONE_DATE;
}

function evidenceOf(matcher: Matcher, inContext: boolean): Evidence {
  const { kind, columns: found, support, reading } = matcher;
  let [required, optional, byFigures, left, ofRequired, weakest] = [0, 0, 0, 0, 0, 1];
  for (const [role, list] of found) {
    if (role.names && !role.holds) continue;
    const cover = list.reduce((total, column) => total + coverOf(matcher, role, column), 0) / list.length;
    if (role.need === 'required') {
      required += cover;
      weakest = Math.min(weakest, cover);
      ofRequired += 1;
    } else optional += cover * Math.min(list.length, MOST_OF_SERIES);
    for (const column of list) {
      const ground = matcher.groundOf(role, column);
      if (ground === 'arithmetic') byFigures += 1;
      if (ground === 'elimination' || ground === 'place') left += 1;
    }
  }
  const count = (weight: EquationWeight): number =>
    [...matcher.held].filter((pattern) => weightOf(pattern) === weight).length;
  const used = new Set([...found.values()].flat());
  const figures = new Set(reading.figureColumns());
  const free = support.columns.filter((column) => !used.has(column));
  const unused = free.filter((column) => figures.has(column)).length;
  return {
    required: ofRequired === 0 ? 0 : required / ofRequired,
    weakest: ofRequired === 0 ? 0 : weakest,
    optional,
    telling: count('telling'),
    plain: count('plain'),
    proportional: count('proportional'),
    context: contextOf(reading, kind, inContext),
    contextless: Number(kind.context === undefined),
    byFigures,
    // With nothing else left that it could be, the one left is hardly a guess.
    left: unused === 0 ? left / 2 : left,
    unused: unused + (free.length - unused) * TEXTS_UNUSED,
    columns: ofRequired,
  };
}
