import { TABLE_KINDS, type TableKind } from '../kinds';
import type { ColumnRole } from '../kinds/kind';
import { read } from './meaning';
import { coverage, plainWords } from './words';

/** A column role that a header's words name, and how much of the header that explains. */
export interface RoleHit {
  readonly kind: TableKind;
  readonly role: ColumnRole;
  readonly cover: number;
}

/** Below this a phrase is only one word among many of a header. */
export const LEAST_COVERAGE = 0.34;
/** Below this it says nothing. */
const LEAST_NOTED = 0.2;
/** A sheet of nothing but different texts must not fill the memory. */
const REMEMBERED = 20_000;

interface Entry {
  readonly kind: TableKind;
  readonly role: ColumnRole;
}

const NO_TOPIC: ReadonlySet<string> = new Set();
const topics = new WeakMap<TableKind, ReadonlySet<string>>();

/** The words that say what the whole table is about. */
export function topicOf(kind: TableKind): ReadonlySet<string> {
  if (!kind.topic) return NO_TOPIC;
  const known = topics.get(kind);
  if (known) return known;
  const topic = new Set(read(plainWords(kind.topic)).map(({ stem }) => stem));
  topics.set(kind, topic);
  return topic;
}

/** Roles by the words and the meanings of their phrases; those with patterns are asked every time. */
function buildIndex(): {
  readonly byKey: ReadonlyMap<string, ReadonlySet<Entry>>;
  readonly patterns: readonly Entry[];
} {
  const byKey = new Map<string, Set<Entry>>();
  const patterns: Entry[] = [];
  for (const kind of TABLE_KINDS) {
    for (const role of kind.columns) {
      const entry = { kind, role };
      for (const phrase of role.headers) {
        if (typeof phrase !== 'string') continue;
        for (const { stem, concepts } of read(plainWords(phrase))) {
          for (const key of [`=${stem}`, ...concepts]) byKey.set(key, (byKey.get(key) ?? new Set()).add(entry));
        }
      }
      if (role.headers.some((phrase) => typeof phrase !== 'string')) patterns.push(entry);
    }
  }
  return { byKey, patterns };
}

/** Built when the first header is read: what only shows findings reads none. */
let index: ReturnType<typeof buildIndex> | undefined;
const remembered = new Map<string, readonly RoleHit[]>();

/** Every column role of every kind that a header's words could name. */
export function roleHits(words: string): readonly RoleHit[] {
  const known = remembered.get(words);
  if (known) return known;
  index ??= buildIndex();
  const entries = new Set<Entry>(index.patterns);
  for (const { stem, concepts } of read(words)) {
    for (const key of [`=${stem}`, ...concepts]) for (const entry of index.byKey.get(key) ?? []) entries.add(entry);
  }
  const hits: RoleHit[] = [];
  for (const { kind, role } of entries) {
    const cover = coverage(words, role.headers, role.not, topicOf(kind));
    if (cover >= LEAST_NOTED) hits.push({ kind, role, cover });
  }
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(words, hits);
  return hits;
}
