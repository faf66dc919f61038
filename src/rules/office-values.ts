import { type ParameterName, PARAMETERS } from '../law/parameters';
import { fiscalYearName } from './fiscal-year';
import type { Law } from './law';
import type { OfficeValue } from './office-value';
import { RuleError } from './rule-error';

/** How a value that an office gives itself is marked wherever it is used. */
export const OFFICE_READING = 'value of this office';

/** The values of an office, each name and year at most once. */
export type OfficeLaw = ReadonlyMap<string, OfficeValue>;

export const NO_OFFICE: OfficeLaw = new Map();

export function officeKey(name: ParameterName, fiscalYear: number): string {
  return `${name} ${fiscalYear}`;
}

export function officeValueOf(office: OfficeLaw, name: ParameterName, fiscalYear: number): OfficeValue | undefined {
  return office.get(officeKey(name, fiscalYear));
}

/** A law with an office's values where the law data has none for the year. */
export function lawWithOffice(law: Law, office: OfficeLaw): Law {
  if (office.size === 0) return law;
  const own = (name: ParameterName): OfficeValue | undefined => officeValueOf(office, name, law.fiscalYear);
  return {
    fiscalYear: law.fiscalYear,
    value: (name) => own(name)?.value ?? law.value(name),
    entry(name) {
      const value = own(name);
      if (!value) return law.entry(name);
      return { value: value.value.toString(), citation: value.citation, read: 'office' };
    },
    office: own,
  };
}

/** "The unit value of FY27, 7000.1, is a value of this office (NM law!C4)." */
function noteOn({ name, fiscalYear, value, where }: OfficeValue): string {
  return ` The ${PARAMETERS[name].title} of ${fiscalYearName(fiscalYear)}, ${value.toString()}, is a ${OFFICE_READING} (${where}).`;
}

/**
 * What people are told of a computation: the values of the office that it takes, each in a sentence, to stand after
 * others. Empty where it takes none.
 */
export function officeNote(law: Law, compute: (law: Law) => unknown): string {
  const { office } = law;
  if (!office) return '';
  const taken = new Set<OfficeValue>();
  const watch = (name: ParameterName): void => {
    const value = office(name);
    if (value) taken.add(value);
  };
  const watched: Law = {
    ...law,
    value(name) {
      watch(name);
      return law.value(name);
    },
    entry(name) {
      watch(name);
      return law.entry(name);
    },
  };
  try {
    compute(watched);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
  }
  return [...taken].map(noteOn).join('');
}
