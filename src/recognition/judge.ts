import type { TableKind } from '../kinds/kind';
import type { Evidence, HeaderMatch } from './headers';
import { type EquationWeight, Matcher, weightOf } from './match';
import { CELLS_TELL, confidenceOf, oddsOf, TEXTS_UNUSED } from './odds';
import type { Reading } from './reading';
import { Support } from './support';

/** Of two readings that name the same columns, the lower header is the right one. */
const HEIGHT_PENALTY = 0.02;
/** Of two readings, the one with a header over the names. */
const NAMED = 0.3;

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

/** Reads a header as one kind's. */
export function judge(reading: Reading, kind: TableKind): Judged {
  const { block } = reading;
  const inContext = reading.isAbout(kind);
  const matcher = new Matcher(kind, reading, new Support(kind, reading, inContext));
  matcher.byWords();
  const patterns = kind.patterns ?? [];
  for (const pattern of patterns) matcher.byEquation(pattern);
  matcher.byElimination();
  for (const pattern of patterns) if (!matcher.held.has(pattern)) matcher.byEquation(pattern);
  matcher.byPlace();
  const { columns: found } = matcher;
  const isData = [...found].some(([role, list]) => list.some((column) => reading.isHeadedByData(role, column)));
  if (isData) return { kind, confidence: 0, missing: [], worded: [], unnamed: [] };
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

function evidenceOf(matcher: Matcher, inContext: boolean): Evidence {
  const { kind, columns: found, support, reading } = matcher;
  let [required, optional, byFigures, left, ofRequired, weakest] = [0, 0, 0, 0, 0, 1];
  for (const [role, list] of found) {
    if (role.names && !role.holds) continue;
    const cover = list.reduce((total, column) => total + support.cover(role, column), 0) / list.length;
    if (role.need === 'required') {
      required += cover;
      weakest = Math.min(weakest, cover);
      ofRequired += 1;
    } else optional += cover * Math.min(list.length, 2);
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
    context: !inContext || kind.context === undefined ? 0 : reading.cellsTell(kind) ? CELLS_TELL : 1,
    contextless: Number(kind.context === undefined),
    byFigures,
    // With nothing else left that it could be, the one left is hardly a guess.
    left: unused === 0 ? left / 2 : left,
    unused: unused + (free.length - unused) * TEXTS_UNUSED,
    columns: ofRequired,
  };
}
