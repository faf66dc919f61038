import { type ParameterName, PARAMETERS } from '../../law/parameters';
import { READINGS } from '../../law/readings';
import { fiscalYearName } from '../../rules/fiscal-year';
import type { Law, ValueInForce } from '../../rules/law';
import { OFFICE_READING } from '../../rules/office-values';
import { isLaw } from './left-out-year';

/** Where a value stands, and how it was read where that is not a source document. */
export function sourceOf(entry: ValueInForce | undefined): string | undefined {
  if (!entry || entry.read === 'source') return entry?.citation;
  return `${entry.citation} (${entry.read === 'office' ? OFFICE_READING : READINGS[entry.read]})`.trim();
}

/** A value of the law that a working went by, with its year, its source and how sure it is. */
export interface AskedValue {
  readonly name: ParameterName;
  readonly year: string;
  readonly title: string;
  readonly value: string;
  readonly source: string;
}

/** The given values with a law that notes which of its values are asked for. */
export function noting<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
): { readonly values: Values; asked(): AskedValue[] } {
  const names = new Map<ParameterName, Law>();
  const noted = Object.entries(values).map(([name, value]) => [name, isLaw(value) ? listening(value) : value] as const);
  return {
    values: Object.fromEntries(noted) as Values,
    asked: () => [...names].flatMap(([name, law]) => askedValue(name, law)),
  };

  function listening(law: Law): Law {
    return {
      ...law,
      value(name) {
        names.set(name, law);
        return law.value(name);
      },
    };
  }
}

function askedValue(name: ParameterName, law: Law): AskedValue[] {
  const entry = law.entry(name);
  if (!entry) return [];
  const { title } = PARAMETERS[name];
  const source = sourceOf(entry) ?? entry.citation;
  return [{ name, year: fiscalYearName(law.fiscalYear), title, value: entry.value, source }];
}
