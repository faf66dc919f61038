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

/** The row of the year before: by the years where they are given, else the row above. */
export function yearBefore(item: Case, items: readonly Case[]): Case | undefined {
  const own = items.filter(({ view }) => view.table === item.view.table);
  const year = yearOf(item);
  if (year !== undefined) {
    // The row above says it best: the same years may stand again below, for another LEA.
    const above = own[own.indexOf(item) - 1] as Case | undefined;
    if (above && yearOf(above) === year - 1) return above;
    const found = own.filter((other) => yearOf(other) === year - 1);
    return found.length === 1 ? found[0] : undefined;
  }
  return own.every((other) => yearOf(other) === undefined) ? own[own.indexOf(item) - 1] : undefined;
}
