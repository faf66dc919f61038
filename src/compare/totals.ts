import { addedUp } from '../checks/numbers';
import type { NumberKind } from '../kinds/kind';
import type { Both, TotalDifference } from './comparison';
import { titleOf } from './difference';
import type { Field, ReadTable } from './read-table';

const ADDED: readonly NumberKind[] = ['money', 'count'];
/** Dollars a child, a unit or a book add up to nothing. */
const EACH = /\b(?:per|each|capita|unit value|price|average|rate)\b/i;

/** Whether figures of a field add up, by what its kind says of it. */
export function addsUp({ view }: ReadTable, { role, number }: Field): boolean {
  const title = view.kind.columns.find((column) => column.role === role)?.title ?? role;
  return ADDED.includes(number) && !EACH.test(title);
}

function sumOf(table: ReadTable, field: Field) {
  const values = table.entries.map(({ row }) => table.value(field.at(row)));
  return addedUp(values.filter((value) => typeof value === 'number' && Number.isFinite(value)) as number[]);
}

/** What the rows of each column come to, those too that only one of the two has; nothing of forms. */
export function totalsOf(tables: Both<ReadTable>, pairs: readonly Both<Field>[]): TotalDifference[] {
  if (tables.before.isForm || tables.after.isForm) return [];
  return pairs
    .filter(({ before, after }) => addsUp(tables.before, before) && addsUp(tables.after, after))
    .map((pair) => {
      const [before, after] = [sumOf(tables.before, pair.before), sumOf(tables.after, pair.after)];
      return {
        role: pair.before.role,
        title: titleOf(pair),
        unit: pair.before.number === 'money' ? 'dollars' : 'number',
        before: before.toNumber(),
        after: after.toNumber(),
        change: after.minus(before).toNumber(),
      };
    });
}
