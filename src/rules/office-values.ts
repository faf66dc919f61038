import { type ParameterName, PARAMETERS } from '../law/parameters';
import { fiscalYearName } from './fiscal-year';
import type { Law } from './law';
import type { OfficeValue } from './office-value';

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
export function officeNote({ name, fiscalYear, value, where }: OfficeValue): string {
  return `The ${PARAMETERS[name].title} of ${fiscalYearName(fiscalYear)}, ${value.toString()}, is a ${OFFICE_READING} (${where}).`;
}

/** An office's values that keep which of them were asked for. */
export class WatchedOffice extends Map<string, OfficeValue> {
  readonly asked = new Map<string, OfficeValue>();

  override get(key: string): OfficeValue | undefined {
    const value = super.get(key);
    if (value) this.asked.set(key, value);
    return value;
  }
}
