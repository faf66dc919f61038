import type { ColumnRole, HeaderWords, TableKind } from '../kinds/kind';
import { TABLE_KINDS } from '../kinds';
import { coverage, plainPhrase } from './words';

/** A column role that a header's words name, and how much of the header that explains. */
export interface RoleHit {
  readonly kind: TableKind;
  readonly role: ColumnRole;
  readonly cover: number;
}

/** Below this a phrase is only one word among many of a header. */
const LEAST_COVERAGE = 0.34;
/** A sheet of nothing but different texts must not fill the memory. */
const REMEMBERED = 20_000;

interface Entry {
  readonly kind: TableKind;
  readonly role: ColumnRole;
}

/** Roles by the first word of their phrases; those with patterns are asked every time. */
function buildIndex(): { readonly byWord: ReadonlyMap<string, readonly Entry[]>; readonly patterns: readonly Entry[] } {
  const byWord = new Map<string, Entry[]>();
  const patterns: Entry[] = [];
  for (const kind of TABLE_KINDS) {
    for (const role of kind.columns) {
      const firsts = new Set(role.headers.filter(isPhrase).map((phrase) => plainPhrase(phrase).split(' ')[0]));
      for (const word of firsts) byWord.set(word, [...(byWord.get(word) ?? []), { kind, role }]);
      if (role.headers.some((entry) => !isPhrase(entry))) patterns.push({ kind, role });
    }
  }
  return { byWord, patterns };
}

function isPhrase(entry: HeaderWords): entry is string {
  return typeof entry === 'string';
}

const INDEX = buildIndex();
const remembered = new Map<string, readonly RoleHit[]>();

/** Every column role of every kind that a header's words could name. */
export function roleHits(words: string): readonly RoleHit[] {
  const known = remembered.get(words);
  if (known) return known;
  const entries = new Set<Entry>(INDEX.patterns);
  for (const word of words.split(' ')) for (const entry of INDEX.byWord.get(word) ?? []) entries.add(entry);
  const hits: RoleHit[] = [];
  const seen = new Set<ColumnRole>();
  for (const { kind, role } of entries) {
    if (seen.has(role)) continue;
    seen.add(role);
    const cover = coverage(words, role.headers, role.not);
    if (cover >= LEAST_COVERAGE) hits.push({ kind, role, cover });
  }
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(words, hits);
  return hits;
}
