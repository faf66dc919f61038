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

/**
 * The row of the year before, for each row of a table: by the years where they are given, else the row above. Undefined
 * where a year stands more than once and not below the year before it, as when the years of several LEAs follow each other.
 */
export function yearsBefore(rows: readonly Case[]): readonly (Case | undefined)[] {
  const years = rows.map(yearOf);
  /** A year's row; undefined where it stands more than once. */
  const byYear = new Map<number, Case | undefined>();
  years.forEach((year, index) => {
    if (year !== undefined) byYear.set(year, byYear.has(year) ? undefined : rows[index]);
  });
  return years.map((year, index) => {
    if (year === undefined) return byYear.size === 0 ? rows[index - 1] : undefined;
    // The row above says it best: the same years may stand again below, for another LEA.
    if (years[index - 1] === year - 1) return rows[index - 1];
    return byYear.get(year) && byYear.get(year - 1);
  });
}
