import type { Both, Comparison, Difference, Shown, TableComparison } from '../../compare';
import { shownText } from '../../compare/shown-text';
import type { Strings } from '../strings';

/** What a cell shows, in the pane's language where that is words. */
export function shown(cell: Shown, s: Strings): string {
  if (cell.uncomputed !== undefined) return s.compare.noValue;
  return cell.value === null ? s.compare.blank : shownText(cell);
}

/** All that differs in a table: each figure, each row that only one has. */
function countOf({ shared, entities, onlyIn, unclear }: TableComparison): number {
  const figures = entities.reduce((sum, { differences }) => sum + differences.length, 0);
  return figures + shared.length + unclear.length + onlyIn.before.length + onlyIn.after.length;
}

export function countDifferences({ tables, alone }: Comparison): number {
  return tables.reduce((sum, table) => sum + countOf(table), alone.before.length + alone.after.length);
}

/** A line of a table of differences. */
export interface Line extends Pick<Difference, 'title' | 'change'> {
  readonly before: Shown;
  readonly after: Shown;
}

/** The totals of a table as lines; those that are the same are left out. */
export function totalLines({ totals, tables }: TableComparison): Line[] {
  return totals
    .filter(({ change }) => change !== 0)
    .map(({ title, unit, change, ...values }) => {
      const at = (side: keyof Both<unknown>): Shown => ({ place: tables[side].place, value: values[side], unit });
      return { title, change, before: at('before'), after: at('after') };
    });
}

/** The lists of names that say what could not be held against anything, with their headings. */
export function leftOut(table: TableComparison, s: Strings): { readonly title: string; readonly names: string[] }[] {
  const { onlyIn, rolesOnlyIn, unclear } = table;
  const named = (all: readonly { readonly title: string }[]): string[] => all.map(({ title }) => title);
  const rows = (all: TableComparison['onlyIn']['before']): string[] =>
    all.map(({ name, amounts }) =>
      [name, ...amounts.map(({ title, shown: cell }) => `${title} ${shown(cell, s)}`)].join(', '),
    );
  return [
    { title: s.compare.onlyFirst, names: rows(onlyIn.before) },
    { title: s.compare.onlySecond, names: rows(onlyIn.after) },
    {
      title: s.compare.unclear,
      names: unclear.map(
        ({ name, before, after }) => `${name} (${s.compare.times(String(before.length), String(after.length))})`,
      ),
    },
    { title: s.compare.columnsFirst, names: named(rolesOnlyIn.before) },
    { title: s.compare.columnsSecond, names: named(rolesOnlyIn.after) },
  ].filter(({ names }) => names.length > 0);
}

/** The same of tables and sheets without one to be held against. */
export function notCompared(
  { alone, unread }: Comparison,
  s: Strings,
): { readonly title: string; readonly names: string[] }[] {
  const tables = (all: Comparison['alone']['before']): string[] =>
    all.map(({ kind, place }) => `${s.kinds[kind]} (${place.sheet})`);
  return [
    { title: s.compare.tablesFirst, names: tables(alone.before) },
    { title: s.compare.tablesSecond, names: tables(alone.after) },
    { title: s.compare.sheetsFirst, names: [...unread.before] },
    { title: s.compare.sheetsSecond, names: [...unread.after] },
  ].filter(({ names }) => names.length > 0);
}

/** "Private-school proportionate share"; of two kinds that follow on each other both. */
export function kindTitle({ tables: { before, after } }: TableComparison, s: Strings): string {
  const [one, other] = [s.kinds[before.kind], s.kinds[after.kind]];
  return one === other ? one : `${one} → ${other}`;
}
