import { MapOfLists } from './map-of-lists';
import type { Both } from './comparison';
import { looseKey, nameKey, namedIn, shareAWord } from './entity-names';
import type { Entry, Field, ReadTable } from './read-table';

export interface PairedRows {
  readonly pairs: readonly Both<Entry>[];
  readonly alone: Both<readonly Entry[]>;
  /** Called alike more often than once: which is which cannot be told. */
  readonly unclear: readonly (Both<readonly Entry[]> & { readonly name: string })[];
}

/** What a row is told by beside its name, in this order, where a name alone stands more than once. */
const TELLING: readonly Field['number'][] = ['text', 'code', 'date', 'year'];

/** Which row of the one table is which of the other: by code where both have one, by name, by what else tells rows apart. */
export function pairRows(before: ReadTable, after: ReadTable): PairedRows {
  if (before.isForm && after.isForm) {
    return {
      pairs: [{ before: before.entries[0], after: after.entries[0] }],
      alone: { before: [], after: [] },
      unclear: [],
    };
  }
  if (before.isForm || after.isForm) return formInRows(before, after);
  const byCode = pairByCode(before, after);
  const done = new Set(byCode.flatMap((pair) => [pair.before, pair.after]));
  const open: Both<readonly Entry[]> = {
    before: before.entries.filter((entry) => !done.has(entry)),
    after: after.entries.filter((entry) => !done.has(entry)),
  };
  const tellers = tellingFields(before, after, open);
  const exact = pairByKey(open, keysBy(tellers, nameKey), true);
  const loose = pairByKey(exact.alone, keysBy(tellers, looseKey), false);
  return { ...loose, pairs: [...byCode, ...exact.pairs, ...loose.pairs], unclear: exact.unclear };
}

/** The row that a form is about is named somewhere on its sheet. */
function formInRows(before: ReadTable, after: ReadTable): PairedRows {
  const [form, table] = before.isForm ? [before, after] : [after, before];
  const at = namedIn(
    form.texts,
    table.entries.map(({ name }) => name),
  );
  const found = at === undefined ? undefined : table.entries[at];
  const rest = table.entries.filter((entry) => entry !== found);
  const own = found ? [] : form.entries;
  const pair = { before: form.entries[0], after: found ?? form.entries[0] };
  return {
    pairs: !found ? [] : form === before ? [pair] : [{ before: pair.after, after: pair.before }],
    alone: form === before ? { before: own, after: rest } : { before: rest, after: own },
    unclear: [],
  };
}

/** Codes are kept as texts or as numbers: "0000" is 0. */
function bareCode(text: string): string {
  return text.replace(/^0+(?=.)/, '');
}

type KeyOf = (entry: Entry, side: keyof Both<unknown>) => string;

interface Teller {
  readonly fields?: Both<Field>;
  readonly key: (entry: Entry, side: keyof Both<unknown>, spelled: (text: string) => string) => string;
}

function keysBy(tellers: readonly Teller[], spelled: (text: string) => string): KeyOf {
  return (entry, side) => tellers.map(({ key }) => key(entry, side, spelled)).join('\u0000');
}

/** The name, and as much beside it as tells rows apart that are called alike. */
function tellingFields(before: ReadTable, after: ReadTable, open: Both<readonly Entry[]>): Teller[] {
  const tables = { before, after };
  const byField = (fields: Both<Field>): Teller => ({
    fields,
    key: ({ row }, side, spelled) => {
      const text = String(tables[side].value(fields[side].at(row)) ?? '').trim();
      return spelled(fields[side].number === 'code' ? bareCode(text) : text);
    },
  });
  // A row's number is no name: rows in another order would pass for each other.
  const byName: Teller = {
    key: ({ name, row }, _, spelled) => (name === `Row ${(row ?? 0) + 1}` ? '' : spelled(name)),
  };
  const tellers: Teller[] = [byName];
  const named = [before.naming?.role, after.naming?.role];
  const candidates = TELLING.flatMap((number) =>
    before.fields.flatMap((field) => {
      const other = after.fields.find(({ role }) => role === field.role);
      // What follows from the rest may have come out otherwise: it tells no row.
      const isResult = before.view.kind.equations?.[field.role] !== undefined;
      return other && field.number === number && !isResult && !named.includes(field.role)
        ? [byField({ before: field, after: other })]
        : [];
    }),
  );
  const bySection: Teller = { key: ({ section }, _, spelled) => spelled(section) };
  let repeated = repeatedIn(open, keysBy(tellers, nameKey));
  for (const candidate of [bySection, ...candidates]) {
    if (repeated === 0) break;
    const now = repeatedIn(open, keysBy([...tellers, candidate], nameKey));
    if (now >= repeated) continue;
    tellers.push(candidate);
    repeated = now;
  }
  return tellers;
}

function repeatedIn(entries: Both<readonly Entry[]>, key: KeyOf): number {
  const extra = (side: keyof Both<unknown>): number =>
    entries[side].length - new Set(entries[side].map((entry) => key(entry, side))).size;
  return extra('before') + extra('after');
}

/** Codes are a safer key than names, but where no word of the names agrees they are numbers of lines. */
function pairByCode(before: ReadTable, after: ReadTable): Both<Entry>[] {
  const codeOf = (table: ReadTable): MapOfLists<string, Entry> => {
    const field = table.fields.find(({ number }) => number === 'code');
    const code = (entry: Entry): string =>
      field
        ? String(table.value(field.at(entry.row)) ?? '')
            .trim()
            .replace(/^0+/, '')
        : '';
    return new MapOfLists(table.entries, code);
  };
  const [first, second] = [codeOf(before), codeOf(after)];
  return first.entries().flatMap(([code, [own, ...more]]) => {
    const [other, ...others] = second.get(code);
    const once = code !== '' && other !== undefined && more.length + others.length === 0;
    return once && shareAWord(own.name, other.name) ? [{ before: own, after: other }] : [];
  });
}

function pairByKey(open: Both<readonly Entry[]>, key: KeyOf, tellUnclear: boolean): PairedRows {
  const first = new MapOfLists(open.before, (entry) => key(entry, 'before'));
  const second = new MapOfLists(open.after, (entry) => key(entry, 'after'));
  const pairs: Both<Entry>[] = [];
  const unclear: (Both<readonly Entry[]> & { name: string })[] = [];
  for (const [own, before] of first.entries()) {
    const after = second.get(own);
    if (after.length === 0) continue;
    if (before.length === 1 && after.length === 1) pairs.push({ before: before[0], after: after[0] });
    else if (tellUnclear) unclear.push({ name: before[0].name, before, after });
  }
  const done = new Set([
    ...pairs.flatMap((pair) => [pair.before, pair.after]),
    ...unclear.flatMap((each) => [...each.before, ...each.after]),
  ]);
  const alone = (entries: readonly Entry[]): Entry[] => entries.filter((entry) => !done.has(entry));
  return { pairs, unclear, alone: { before: alone(open.before), after: alone(open.after) } };
}
