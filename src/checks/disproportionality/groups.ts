import { sum } from '../../rules/decimal';
import type { Population } from '../../rules/disproportionality/population';
import { plainWords } from '../../recognition/words';
import { type Case, casesOf } from '../case';
import type { CheckContext } from '../check';
import { viewsOf } from '../table-view';

/** The racial and ethnic groups that are compared with each other: of one LEA, in one category. */
export interface GroupTable {
  readonly items: readonly Case[];
  /** Counts and enrollments in the rows' order; undefined where one of them is missing or impossible. */
  readonly local: readonly Population[] | undefined;
  /** How many tables of the run were searched for a misprinted count. */
  readonly run: { searched: number };
}

/** A name stands once for all of its groups in some tables: the last one seen, of the table at hand. */
class Carried {
  private table: Case['view']['table'] | undefined;
  private words = '';

  constructor(private readonly role: string) {}

  at(item: Case): string {
    if (item.view.table !== this.table) this.words = '';
    this.table = item.view.table;
    const text = item.text(this.role);
    if (text !== '') this.words = plainWords(text);
    return this.words;
  }
}

const known = new WeakMap<CheckContext, GroupTable[]>();

/** Grouped once for all checks of a run. */
export function groupTables(context: CheckContext): GroupTable[] {
  const tables = known.get(context) ?? readGroupTables(context);
  known.set(context, tables);
  return tables;
}

function readGroupTables(context: CheckContext): GroupTable[] {
  const [entities, categories] = [new Carried('entity'), new Carried('category')];
  const sections = new Map(
    viewsOf(context, 'risk-ratio').map(({ table }) => [
      table,
      new Map(table.rows.map(({ row, section }) => [row, section])),
    ]),
  );
  // Each list by its groups' names.
  const lists: Map<string, Case>[] = [];
  const open = new Map<string, Map<string, Case>>();
  for (const item of casesOf(context, 'risk-ratio')) {
    const { table } = item.view;
    const section = sections.get(table)?.get(item.row as number);
    const where = [table.sheet, table.range.top, table.range.left, section];
    const key = [...where, entities.at(item), categories.at(item)].join('|');
    const name = plainWords(item.name);
    const list = open.get(key);
    // A group named again begins another list: the same headers stand over both.
    if (list && !list.has(name)) list.set(name, item);
    else {
      const begun = new Map([[name, item]]);
      open.set(key, begun);
      lists.push(begun);
    }
  }
  const run = { searched: 0 };
  return lists.map((list) => {
    const items = [...list.values()];
    // Rows that each give whom they are compared with are no groups of one another.
    const isCompared = items.some((item) => comparisonOf(item));
    return { items, run, local: isCompared ? undefined : populations(items, 'count', 'enrollment') };
  });
}

/** All other groups as the row itself gives them; undefined where it does not. */
export function comparisonOf(item: Case): Population | undefined {
  return populations([item], 'comparisonCount', 'comparisonEnrollment')?.[0];
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

const together = new WeakMap<readonly Population[], Population>();

/** All groups but one, together. */
export function othersOf(groups: readonly Population[], index: number): Population {
  const all = together.get(groups) ?? {
    count: sum(groups.map(({ count }) => count)),
    enrollment: sum(groups.map(({ enrollment }) => enrollment)),
  };
  together.set(groups, all);
  const own = groups[index];
  return { count: all.count.minus(own.count), enrollment: all.enrollment.minus(own.enrollment) };
}

/** The cells of a role over a group table's rows, as one range; undefined where they do not stand together. */
export function rowsOf({ items }: GroupTable): { readonly top: number; readonly bottom: number } | undefined {
  const rows = items.map(({ row }) => row as number);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return bottom - top + 1 === rows.length ? { top, bottom } : undefined;
}
