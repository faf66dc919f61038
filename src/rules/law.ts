import type { Reading } from '../law/parameter';
import { type ParameterName, PARAMETERS } from '../law/parameters';
import { SOURCE_YEARS } from '../law/source-years';
import type { Decimal } from './decimal';
import type { OfficeValue } from './office-value';
import { entryFor, parameterValue } from './parameter';

/** A value in force, with its citation and how it was read; "office": an office gave it where the law data has none. */
export interface ValueInForce {
  readonly value: string;
  readonly citation: string;
  readonly read: Reading | 'office';
}

/** The law of a fiscal year: what a rule computes with. */
export interface Law {
  readonly fiscalYear: number;
  /** @throws #N/A naming the years that are known, where the sources give none for this one */
  value(name: ParameterName): Decimal;
  /** What the sources say of the value, with its citation; undefined where they give none for the year. */
  entry(name: ParameterName): ValueInForce | undefined;
  /** The office's own value where that is the one in force; without an office there are none. */
  office?(name: ParameterName): OfficeValue | undefined;
}

/** The law data of a fiscal year. */
function readLaw(fiscalYear: number): Law {
  const values = new Map<ParameterName, Decimal>();
  return {
    fiscalYear,
    value(name) {
      const value = values.get(name) ?? parameterValue(PARAMETERS[name], fiscalYear);
      values.set(name, value);
      return value;
    },
    entry: (name) => entryFor(PARAMETERS[name], fiscalYear),
  };
}

const laws = new Map<number, Law>();

/** The law of a fiscal year, named by the calendar year in which it ends. */
export function lawOf(fiscalYear: number): Law {
  const law = laws.get(fiscalYear) ?? readLaw(fiscalYear);
  laws.set(fiscalYear, law);
  return law;
}

/** What a function computes with where it is given no year: the law of the year that its source document describes. */
export const LAW_OF_SOURCE: Readonly<Record<keyof typeof SOURCE_YEARS, Law>> = {
  accountability: lawOf(SOURCE_YEARS.accountability),
  k5Plus: lawOf(SOURCE_YEARS.k5Plus),
  funding: lawOf(SOURCE_YEARS.funding),
  instructionalMaterial: lawOf(SOURCE_YEARS.instructionalMaterial),
  specialEducation: lawOf(SOURCE_YEARS.specialEducation),
};

/** The value of a year; one given instead of the law's is a what-if. */
export function factorInForce(law: Law, name: ParameterName, factor: Decimal | undefined): Decimal {
  return factor ?? law.value(name);
}
