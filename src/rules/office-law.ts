import { type ParameterName, PARAMETERS } from '../law/parameters';
import { type Decimal, decimal } from './decimal';
import { fiscalYearIn, fiscalYearName } from './fiscal-year';
import type { Law } from './law';
import { isNoneIn, parameterNamed } from './parameter';
import { impossible } from './rule-error';

/** A value that an office gives itself: its own citation stands beside it on its sheet. */
export interface OfficeRow {
  readonly name: string;
  readonly fiscalYear: string;
  readonly value: unknown;
  readonly citation?: string;
}

function isOf({ name, fiscalYear }: OfficeRow, parameter: ParameterName, law: Law): boolean {
  return parameterNamed(name) === parameter && fiscalYearIn(fiscalYear) === law.fiscalYear;
}

function numberOf({ value }: OfficeRow, what: string): Decimal {
  if (typeof value === 'number' && Number.isFinite(value)) return decimal(value);
  throw impossible(`The office’s own value of ${what} is not a number. Write the value as a number.`);
}

/**
 * The value of a year that an office's own table gives, where it gives one.
 * @throws #VALUE! where the office gives another value than the law data, or two: neither is preferred silently
 */
function ownValue(rows: readonly OfficeRow[], name: ParameterName, law: Law): Decimal | undefined {
  const what = `${name} for ${fiscalYearName(law.fiscalYear)}`;
  const [own, ...others] = rows.filter((row) => isOf(row, name, law)).map((row) => numberOf(row, what));
  if (!own) return undefined;
  const known = law.entry(name);
  const other = known ? decimal(known.value) : others.find((each) => !each.eq(own));
  if (!other || other.eq(own)) return own;
  throw impossible(
    known
      ? `The office’s own value of ${what} is ${own.toString()}, but the law data has ${known.value}. Take the row out, or give the value itself where it is used.`
      : `The office gives two values of ${what}: ${own.toString()} and ${other.toString()}. Keep one row a year.`,
  );
}

/** Whether the law has ended what an office gives a value for: no value of its own can stand in for what came instead. */
function hasEnded(name: ParameterName, law: Law): boolean {
  return isNoneIn(PARAMETERS[name], law.fiscalYear) !== undefined;
}

/** A law with the values of an office's own table where the law data has none for the year. */
export function lawWithRows(rows: readonly OfficeRow[], law: Law): Law {
  if (rows.length === 0) return law;
  const own = (name: ParameterName): Decimal | undefined =>
    hasEnded(name, law) ? undefined : ownValue(rows, name, law);
  return {
    fiscalYear: law.fiscalYear,
    value: (name) => own(name) ?? law.value(name),
    entry(name) {
      const known = law.entry(name);
      const value = known ? undefined : own(name);
      if (!value) return known;
      const row = rows.find((each) => isOf(each, name, law));
      return { value: value.toString(), citation: row?.citation ?? '', read: 'office' };
    },
  };
}
