import { unrecognisedSheets } from '../checks/unrecognised';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type {
  Both,
  Comparison,
  Difference,
  EntityDifferences,
  OnlyIn,
  RoleOnlyIn,
  TableComparison,
} from './comparison';
import { differenceOf, shownAt } from './difference';
import { pairFields, type PairedFields, pairShared } from './pair-fields';
import { type PairedRows, pairRows } from './pair-rows';
import { pairTables } from './pair-tables';
import { type Entry, type Field, readTables, type ReadTable } from './read-table';
import { addsUp, totalsOf } from './totals';

export { differs } from './comparison';
export type * from './comparison';

/**
 * Two workbooks held against each other by what they say, not by where it stands: tables by their kind, rows by the entity,
 * columns by their role. What only one of the two has is told and never dropped.
 */
export function compareWorkbooks(before: WorkbookSnapshot, after: WorkbookSnapshot): Comparison {
  const tables: Both<readonly ReadTable[]> = { before: readTables(before), after: readTables(after) };
  const { pairs, alone } = pairTables(tables.before, tables.after);
  const namesOf = (all: readonly ReadTable[]) => all.map(({ name }) => name);
  const unread = (workbook: WorkbookSnapshot, all: readonly ReadTable[]): string[] => {
    const known = new Set(all.map(({ name }) => name.place.sheet));
    return unrecognisedSheets(workbook, [])
      .map(({ sheet }) => sheet)
      .filter((sheet) => !known.has(sheet));
  };
  return {
    tables: pairs.map(compareTables),
    alone: { before: namesOf(alone.before), after: namesOf(alone.after) },
    unread: { before: unread(before, tables.before), after: unread(after, tables.after) },
  };
}

function compareTables(tables: Both<ReadTable>): TableComparison {
  const fields = pairFields(tables.before, tables.after);
  const shared = pairShared(tables.before, tables.after);
  const compared = fields.pairs.filter(({ before }) => before !== tables.before.naming);
  const rows = withEqualOnes(pairRows(tables.before, tables.after), tables, compared);
  const entities = rows.pairs.map((pair) => entityDifferences(tables, compared, pair));
  const differing = entities.filter(({ differences }) => differences.length > 0);
  const placesOf = (side: keyof Both<unknown>, entries: readonly Entry[]) =>
    entries.map((entry) => entryPlace(tables[side], entry));
  return {
    tables: { before: tables.before.name, after: tables.after.name },
    totals: totalsOf(tables, compared),
    shared: differencesOf(tables, shared.pairs, { before: undefined, after: undefined }),
    entities: differing.sort((a, b) => b.largest - a.largest),
    same: entities.length - differing.length,
    onlyIn: {
      before: rows.alone.before.map((entry) => onlyIn(tables.before, entry)),
      after: rows.alone.after.map((entry) => onlyIn(tables.after, entry)),
    },
    unclear: rows.unclear.map(({ name, before, after }) => ({
      name,
      before: placesOf('before', before),
      after: placesOf('after', after),
    })),
    rolesOnlyIn: {
      before: [fields, shared].flatMap(({ alone }) => rolesOnlyIn(tables.before, alone.before)),
      after: [fields, shared].flatMap(({ alone }) => rolesOnlyIn(tables.after, alone.after)),
    },
  };
}

/** Of rows that are called alike those that say the same are no riddle, nor is the one that is then left of each. */
function withEqualOnes(rows: PairedRows, tables: Both<ReadTable>, fields: PairedFields['pairs']): PairedRows {
  const pairs = [...rows.pairs];
  const alone = { before: [...rows.alone.before], after: [...rows.alone.after] };
  const unclear: PairedRows['unclear'][number][] = [];
  for (const group of rows.unclear) {
    const left = [...group.after];
    const before = group.before.filter((entry) => {
      const at = left.findIndex(
        (other) => differencesOf(tables, fields, { before: entry.row, after: other.row }).length === 0,
      );
      if (at >= 0) pairs.push({ before: entry, after: left.splice(at, 1)[0] });
      return at < 0;
    });
    if (before.length === 0) alone.after.push(...left);
    else if (left.length === 0) alone.before.push(...before);
    else if (before.length + left.length === 2) pairs.push({ before: before[0], after: left[0] });
    else unclear.push({ ...group, before, after: left });
  }
  return { pairs, alone, unclear };
}

function differencesOf(
  tables: Both<ReadTable>,
  pairs: PairedFields['pairs'],
  rows: Both<number | undefined>,
): Difference[] {
  return pairs.flatMap((pair) => differenceOf(tables, pair, rows) ?? []);
}

function entityDifferences(
  tables: Both<ReadTable>,
  pairs: PairedFields['pairs'],
  { before, after }: Both<Entry>,
): EntityDifferences {
  const differences = differencesOf(tables, pairs, { before: before.row, after: after.row });
  const dollars = differences.flatMap(({ change, before: { unit } }) =>
    change !== undefined && unit === 'dollars' ? [Math.abs(change)] : [],
  );
  return { before: before.name, after: after.name, differences, largest: Math.max(0, ...dollars) };
}

/** Where a row is named; a form as a whole. */
function entryPlace(table: ReadTable, { row }: Entry) {
  const first = table.naming ?? table.fields[0];
  return row === undefined ? table.name.place : table.place(first.at(row));
}

function onlyIn(table: ReadTable, entry: Entry): OnlyIn {
  const dollars = table.fields.filter((field) => field.number === 'money' && addsUp(table, field));
  const amounts = dollars
    .map((field) => ({ title: field.title, shown: shownAt(table, field, entry.row) }))
    .filter(({ shown }) => shown.value !== null && shown.value !== 0);
  return { name: entry.name, place: entryPlace(table, entry), amounts };
}

function rolesOnlyIn(table: ReadTable, fields: readonly Field[]): RoleOnlyIn[] {
  const { headerBottom } = table.view.table;
  return fields.map((field) => ({
    role: field.role,
    title: field.title,
    place: table.place(field.at(table.isForm ? undefined : headerBottom)),
  }));
}
