import { decimal } from '../rules/decimal';
import type { OfficeValue } from '../rules/office-value';

/** A value of the office as one process tells it to another. */
export type ToldValue = Omit<OfficeValue, 'value' | 'reference'> & { readonly value: string };

export function toldValues(values: readonly OfficeValue[]): ToldValue[] {
  return values.map(({ name, fiscalYear, value, citation, where, enteredBy, enteredOn }) => ({
    name,
    fiscalYear,
    citation,
    value: value.toString(),
    where,
    enteredBy,
    enteredOn,
  }));
}

/** The told values as rules take them. */
export function officeValues(told: readonly ToldValue[]): OfficeValue[] {
  return told.map((each) => ({ ...each, value: decimal(each.value) }));
}
