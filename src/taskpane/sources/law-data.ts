import type { Discrepancy } from '../../law/discrepancy';
import type { DatedValue, Parameter, ParameterTable } from '../../law/parameter';
import { entryFor } from '../../rules/parameter';

export interface YearValue {
  readonly name: string;
  readonly parameter: Parameter;
  /** The entry in force in the year, or undefined where the sources give none. */
  readonly entry: DatedValue | undefined;
}

/** The fiscal years that the parameters speak of, newest first. */
export function yearsOf(parameters: ParameterTable): readonly number[] {
  const years = Object.values(parameters).flatMap(({ values }) =>
    values.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
  );
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

function matches(search: string, ...texts: readonly string[]): boolean {
  const text = texts.join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => text.includes(word));
}

/** Every parameter as it is in a year, those with a value first. */
export function valuesIn(parameters: ParameterTable, year: number, search: string): readonly YearValue[] {
  const all = Object.entries(parameters)
    .map(([name, parameter]) => ({ name, parameter, entry: entryFor(parameter, year) }))
    .filter(({ name, parameter, entry }) =>
      matches(search, name, parameter.title, parameter.unit, entry?.citation ?? '', entry?.value ?? ''),
    );
  return [...all.filter(({ entry }) => entry), ...all.filter(({ entry }) => !entry)];
}

export function findDiscrepancies(all: readonly Discrepancy[], search: string): readonly Discrepancy[] {
  return all.filter(({ place, printed, shouldBe, why, handling, functions }) =>
    matches(search, place, printed, shouldBe, why, handling, ...functions),
  );
}
