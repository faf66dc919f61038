import { plainText } from '../rules/words/plain';
import type { Both } from './comparison';
import { areComparable, summedOf } from './counterparts';
import { looseKey, namedIn } from './entity-names';
import type { ReadTable } from './read-table';

export interface PairedTables {
  readonly pairs: readonly Both<ReadTable>[];
  readonly alone: Both<readonly ReadTable[]>;
}

/** What speaks for two tables being the same one at two times. */
const SAME_HEADING = 1;
const SAME_SHEET = 0.75;
const SAME_SHEET_BUT_YEARS = 0.5;

/**
 * Which table of the one workbook is compared with which of the other: of the same kind first, by the names of their rows,
 * headings and sheets; the only ones of a kind whatever they are called.
 */
export function pairTables(before: readonly ReadTable[], after: readonly ReadTable[]): PairedTables {
  const first = paired(before, after, (one, other) => one.view.kind.id === other.view.kind.id);
  const rest = paired(first.alone.before, first.alone.after, (one, other) =>
    areComparable(one.view.kind.id, other.view.kind.id),
  );
  return { pairs: [...first.pairs, ...rest.pairs], alone: rest.alone };
}

function paired(
  before: readonly ReadTable[],
  after: readonly ReadTable[],
  fits: (one: ReadTable, other: ReadTable) => boolean,
): PairedTables {
  const candidates = before
    .flatMap((one, at) => {
      const others = after.filter((other) => fits(one, other));
      return others.map((other) => {
        const alone = others.length === 1 && before.filter((each) => fits(each, other)).length === 1;
        const seen = facing(one, other);
        return { before: one, after: other, score: evidence(seen.before, seen.after) + (alone ? SAME_HEADING : 0), at };
      });
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const done = new Set<ReadTable>();
  const chosen = candidates.filter((pair) => {
    if (done.has(pair.before) || done.has(pair.after)) return false;
    done.add(pair.before).add(pair.after);
    return true;
  });
  const pairs = chosen.sort((a, b) => a.at - b.at).map((pair) => facing(pair.before, pair.after));
  const alone = (tables: readonly ReadTable[]): ReadTable[] => tables.filter((table) => !done.has(table));
  return { pairs, alone: { before: alone(before), after: alone(after) } };
}

/** The two as they say the same: a statement by what it comes to, where the other has that in a row. */
function facing(before: ReadTable, after: ReadTable): Both<ReadTable> {
  const summed = summedOf(before.view.kind.id, after.view.kind.id);
  const seen = (table: ReadTable): ReadTable => (table.view.kind.id === summed ? table.summary : table);
  return { before: seen(before), after: seen(after) };
}

function evidence(one: ReadTable, other: ReadTable): number {
  return sameNames(one, other) + sameHeading(one, other) + sameSheet(one, other);
}

/** The part of the names of the shorter one that the other has too. */
function sameNames(one: ReadTable, other: ReadTable): number {
  const names = (table: ReadTable): string[] => table.entries.map(({ name }) => name);
  if (one.isForm && other.isForm) return 0;
  if (one.isForm) return namedIn(one.texts, names(other)) === undefined ? 0 : 1;
  if (other.isForm) return sameNames(other, one);
  const [own, others] = [one, other].map((table) => new Set(names(table).map(looseKey)));
  const both = [...own].filter((name) => others.has(name)).length;
  return both / Math.max(1, Math.min(own.size, others.size));
}

function sameHeading({ view: one }: ReadTable, { view: other }: ReadTable): number {
  const [own, others] = [one.table.heading, other.table.heading];
  return own !== undefined && others !== undefined && plainText(own) === plainText(others) ? SAME_HEADING : 0;
}

function sameSheet(one: ReadTable, other: ReadTable): number {
  const [own, others] = [one, other].map(({ name }) => plainText(name.place.sheet));
  if (own === others) return SAME_SHEET;
  const withoutYears = (text: string): string => text.replace(/\d+/g, '').trim();
  return withoutYears(own) === withoutYears(others) ? SAME_SHEET_BUT_YEARS : 0;
}
