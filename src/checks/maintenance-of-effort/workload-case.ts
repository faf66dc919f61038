import { UNIT_VALUE } from '../../law/parameters/special-education';
import type { Decimal } from '../../rules/decimal';
import type { Workload } from '../../rules/maintenance-of-effort/workload';
import type { Quantity } from '../explain/model';
import { yearIn } from '../../workbook/recognition/words';
import type { Case } from '../case';

export const LEVELS = ['ab', 'c', 'd'] as const;

/** A level without pupils is blank on the worksheet; a year without any is no workload. */
export function workloadFrom([ab, c, d]: readonly Quantity[]): Workload | undefined {
  const zero = (ab ?? c ?? d)?.times(0);
  return zero && { ab: ab ?? zero, c: c ?? zero, d: d ?? zero };
}

export function workloadOf(item: Case): Workload | undefined {
  return workloadFrom(LEVELS.map((level) => item.number(level)));
}

export function yearOf(item: Case): number | undefined {
  return yearIn(item.text('year'));
}

/** The published unit values, by the years they are of. */
export function yearsOfUnitValue(value: Decimal): number[] {
  return UNIT_VALUE.values.filter((entry) => value.eq(entry.value)).map(({ from }) => from);
}

/** The rows of one table with their years, read once for all rows. */
interface Years {
  readonly rows: readonly Case[];
  readonly years: readonly (number | undefined)[];
  readonly indexes: ReadonlyMap<Case, number>;
  /** A year's row; null where it stands more than once. */
  readonly byYear: ReadonlyMap<number, Case | null>;
}

const known = new WeakMap<readonly Case[], ReadonlyMap<Case['view'], Years>>();

function readYears(rows: readonly Case[]): Years {
  const years = rows.map(yearOf);
  const byYear = new Map<number, Case | null>();
  years.forEach((year, index) => {
    if (year !== undefined) byYear.set(year, byYear.has(year) ? null : rows[index]);
  });
  return { rows, years, indexes: new Map(rows.map((row, index) => [row, index])), byYear };
}

function yearsByView(items: readonly Case[]): ReadonlyMap<Case['view'], Years> {
  const before = known.get(items);
  if (before) return before;
  const rows = new Map<Case['view'], Case[]>();
  for (const item of items) {
    const list = rows.get(item.view);
    if (list) list.push(item);
    else rows.set(item.view, [item]);
  }
  const years = new Map([...rows].map(([view, list]) => [view, readYears(list)]));
  known.set(items, years);
  return years;
}

/** The row of the year before: by the years where they are given, else the row above. */
export function yearBefore(item: Case, items: readonly Case[]): Case | undefined {
  const table = yearsByView(items).get(item.view);
  const index = table?.indexes.get(item);
  if (!table || index === undefined) return undefined;
  const year = table.years[index];
  const above = table.rows[index - 1] as Case | undefined;
  if (year === undefined) return table.byYear.size === 0 ? above : undefined;
  // The row above says it best: the same years may stand again below, for another LEA.
  if (above && table.years[index - 1] === year - 1) return above;
  return table.byYear.get(year - 1) ?? undefined;
}
