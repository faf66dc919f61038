import { type Decimal, sum } from '../../rules/decimal';
import type { Population } from '../../rules/disproportionality/population';
import { plainWords } from '../../workbook/recognition/words';
import { type Case, casesOf } from '../case';
import type { CheckContext } from '../check';

/** The racial and ethnic groups that are compared with each other: of one LEA, in one category. */
export interface GroupTable {
  readonly items: readonly Case[];
  /** Counts and enrollments in the rows' order; undefined where one of them is missing or impossible. */
  readonly local: readonly Population[] | undefined;
}

/** A name stands once for all of its groups in some tables. */
function carried(items: readonly Case[], index: number, role: string): string {
  if (!items[index].at(role)) return '';
  for (let at = index; at >= 0 && items[at].view.table === items[index].view.table; at--) {
    const text = items[at].text(role);
    if (text !== '') return plainWords(text);
  }
  return '';
}

const known = new WeakMap<CheckContext, GroupTable[]>();

/** Grouped once for all checks of a run. */
export function groupTables(context: CheckContext): GroupTable[] {
  const tables = known.get(context) ?? readGroupTables(context);
  known.set(context, tables);
  return tables;
}

function readGroupTables(context: CheckContext): GroupTable[] {
  const items = casesOf(context, 'risk-ratio');
  const tables = new Map<string, Case[]>();
  const done: Case[][] = [];
  const sections = new Map(
    [...new Set(items.map(({ view }) => view.table))].map((table) => [
      table,
      new Map(table.rows.map(({ row, section }) => [row, section])),
    ]),
  );
  items.forEach((item, index) => {
    const { table } = item.view;
    const section = sections.get(table)?.get(item.row ?? -1) ?? 0;
    const where = [table.sheet, table.range.top, table.range.left, section];
    const key = [...where, carried(items, index, 'entity'), carried(items, index, 'category')].join('|');
    const list = tables.get(key);
    // A group named again begins another list: the same headers stand over both.
    const again = list?.some((other) => plainWords(other.name) === plainWords(item.name)) ?? false;
    if (list && again) done.push(list);
    if (list && !again) list.push(item);
    else tables.set(key, [item]);
  });
  return [...done, ...tables.values()].map((list) => ({
    items: list,
    local: populations(list, 'count', 'enrollment'),
  }));
}

/** Undefined where a number is missing, below zero, or a count is above its enrollment: then no ratio can be told. */
export function populations(items: readonly Case[], counts: string, enrollments: string): Population[] | undefined {
  const found: Population[] = [];
  for (const item of items) {
    const [count, enrollment] = [item.number(counts), item.number(enrollments)];
    if (!count || !enrollment || count.lt(0) || count.gt(enrollment)) return undefined;
    found.push({ count, enrollment });
  }
  return found;
}

/** All groups but one, together. */
export function othersOf(groups: readonly Population[], index: number): Population {
  const others = groups.filter((_, other) => other !== index);
  const total = (of: (group: Population) => Decimal): Decimal => sum(others.map(of));
  return { count: total(({ count }) => count), enrollment: total(({ enrollment }) => enrollment) };
}

/** The cells of a role over a group table's rows, as one range; undefined where they do not stand together. */
export function rowsOf({ items }: GroupTable): { readonly top: number; readonly bottom: number } | undefined {
  const rows = items.map(({ row }) => row ?? -1);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return bottom - top + 1 === rows.length ? { top, bottom } : undefined;
}
