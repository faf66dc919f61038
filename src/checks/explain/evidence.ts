import { formatCount, formatMoney, listed } from '../format';
import type { SectionGaps } from './gaps';
import { type Change, columnsOf, type Quantity, type RowRule, type RuledColumn, type RuledRow } from './model';

export function shown({ count }: RuledColumn, value: Quantity): string {
  if (value === undefined) return 'nothing';
  return count ? formatCount(value) : formatMoney(value);
}

/** What decides for a change: the printed total that it, with the others of its column, brings about. */
export function evidenceOf(
  rule: RowRule,
  change: Change,
  all: readonly Change[],
  { title, totals }: SectionGaps,
  rows: readonly RuledRow[],
  order: readonly number[],
): string {
  const column = columnsOf(rule)[change.column];
  const others = all.filter((other) => other.column === change.column && other.row !== change.row);
  const together = others.length > 0 ? ` and the changes to ${listed(others.map(({ row }) => row.name))}` : '';
  const total = totals[change.column];
  const adds = `with it${together}, ${column.title} adds up to the printed ${title ? `${title}, ` : 'total, '}${shown(column, total)}`;
  return [adds, shift(column, change, all, rows, order)].filter(Boolean).join('; ');
}

/** Numbers that slid to the row above or below: a run of changed rows that each hold their neighbour's number. */
function shift(
  column: RuledColumn,
  change: Change,
  all: readonly Change[],
  rows: readonly RuledRow[],
  order: readonly number[],
): string {
  const changed = new Map(
    all.filter((other) => other.column === change.column).map((other) => [order.indexOf(other.row.row), other]),
  );
  const at = order.indexOf(change.row.row);
  const right = (index: number): Quantity => changed.get(index)?.to ?? rows[index]?.values[change.column];
  const printed = (index: number): Quantity => rows[index]?.values[change.column];
  for (const [step, direction] of [
    [1, 'high'],
    [-1, 'low'],
  ] as const) {
    const holdsNeighbours = (index: number): boolean => {
      const own = printed(index);
      const neighbour = right(index + step);
      return changed.has(index) && own !== undefined && neighbour !== undefined && own.eq(neighbour);
    };
    let first = at;
    let last = at;
    const slid = (index: number): boolean =>
      holdsNeighbours(index) || (changed.has(index) && holdsNeighbours(index - step));
    while (slid(first - 1)) first -= 1;
    while (slid(last + 1)) last += 1;
    const run = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(holdsNeighbours);
    if (slid(at) && run.length > 1) {
      return `from ${rows[first].name} to ${rows[last].name} the numbers of ${column.title} stand one row too ${direction}`;
    }
  }
  return '';
}
