import { UNIT_VALUE } from '../../law/parameters/special-education';
import type { Decimal } from '../../rules/decimal';
import { type Law, lawOf, LAW_OF_SOURCE } from '../../rules/law';
import type { Workload } from '../../rules/maintenance-of-effort/workload';
import type { Quantity } from '../explain/model';
import { yearIn } from '../../rules/words/year-in-text';
import type { Case } from '../case';
import { yearsBefore } from './year-before';

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

/** The law of a row's year; without a year that of FY17, as the functions take it. */
export function lawOfRow(year: number | undefined): Law {
  return year === undefined ? LAW_OF_SOURCE.funding : lawOf(year);
}

/** The published unit values, by the years they are of. */
export function yearsOfUnitValue(value: Decimal): number[] {
  return UNIT_VALUE.values.filter((entry) => value.eq(entry.value)).map(({ from }) => from);
}

/** The row of the year before, for each row of a table: by the years where any are given, else the row above. */
export function workloadsBefore(rows: readonly Case[]): readonly (Case | undefined)[] {
  const dated = rows.some((row) => yearOf(row) !== undefined);
  return dated ? yearsBefore(rows, yearOf) : [undefined, ...rows];
}
