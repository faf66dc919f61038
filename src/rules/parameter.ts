import type { DatedValue, Parameter } from '../law/parameter';
import { isParameterName, type ParameterName } from '../law/parameters';
import { READINGS } from '../law/readings';
import { Decimal } from './decimal';
import { fiscalYearName } from './fiscal-year';
import { notDeterminable } from './rule-error';

/** The parameter that a text names, however it is written: "Unit value" is unit-value. */
export function parameterNamed(text: string): ParameterName | undefined {
  const key = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return isParameterName(key) ? key : undefined;
}

/** The entry in force in a fiscal year, or undefined where the sources give none. */
export function entryFor(parameter: Parameter, fiscalYear: number): DatedValue | undefined {
  return [...parameter.values]
    .reverse()
    .find(({ from, until }) => from <= fiscalYear && (until === undefined || fiscalYear <= until));
}

/** The last year of an entry: the source's, or the one before the entry that supersedes it; undefined where it goes on. */
export function lastYearOf({ values }: Parameter, index: number): number | undefined {
  const next = values.at(index + 1);
  return values[index].until ?? (next && next.from - 1);
}

/** The years of one entry: "FY24", "FY21–FY23", "FY26 and later". */
export function yearsText(parameter: Parameter, index: number): string {
  const start = parameter.values[index].from;
  const end = lastYearOf(parameter, index);
  if (end === undefined) return `${fiscalYearName(start)} and later`;
  return start === end ? fiscalYearName(start) : `${fiscalYearName(start)}–${fiscalYearName(end)}`;
}

/** One entry in a line: years, value, source, and how it was read. */
export function valueText(parameter: Parameter, index: number): string {
  const { value, citation, read } = parameter.values[index];
  return `${yearsText(parameter, index)}: ${value}. ${citation} (${READINGS[read]})`;
}

/** The years a parameter is known for, as a person would list them: "FY09–FY14, FY17". */
export function knownYears(parameter: Parameter): string {
  if (parameter.open) return `– (${parameter.open.law})`;
  const spans: string[] = [];
  const values = parameter.values;
  for (let i = 0; i < values.length; i++) {
    const start = values[i].from;
    while (i + 1 < values.length && lastYearOf(parameter, i) === values[i + 1].from - 1) i++;
    const end = lastYearOf(parameter, i);
    if (end === undefined) spans.push(`${fiscalYearName(start)} and later`);
    else spans.push(start === end ? fiscalYearName(start) : `${fiscalYearName(start)}–${fiscalYearName(end)}`);
  }
  return spans.join(', ');
}

/** By what the law had ended before a year, where the sources say so. */
export function endedBefore(parameter: Parameter, fiscalYear: number): string | undefined {
  return isAfterLast(parameter, fiscalYear) ? parameter.ended : undefined;
}

/** What is known of a year after the last whose value was read, where the law has gone on to another way. */
export function changedBefore(parameter: Parameter, fiscalYear: number): string | undefined {
  return isAfterLast(parameter, fiscalYear) ? parameter.later : undefined;
}

function isAfterLast({ values }: Parameter, fiscalYear: number): boolean {
  const last = values.at(-1);
  return last?.until !== undefined && fiscalYear > last.until;
}

/** Why an office can give no value for a year: the law has ended it, or does not have it in the year. */
export function isNoneIn(parameter: Parameter, fiscalYear: number): string | undefined {
  const { open } = parameter;
  if (!open) return endedBefore(parameter, fiscalYear);
  const { law, from, until, ended } = open;
  if (from !== undefined && fiscalYear < from) return `${law} has it from ${fiscalYearName(from)}.`;
  if (until === undefined || fiscalYear <= until) return undefined;
  return `${law} had it until ${fiscalYearName(until)}${ended === undefined ? '' : ` (${ended})`}.`;
}

const GIVE_IT = 'Give the value yourself if you have it.';

/** Why there is no value for a year, which years there are, and what to do. */
function noValueText(parameter: Parameter, fiscalYear: number): string {
  const { title, open } = parameter;
  const what = `The sources give no ${title} for ${fiscalYearName(fiscalYear)}`;
  const none = isNoneIn(parameter, fiscalYear);
  if (open) return `${what}, nor for any other year (${open.law}). ${none ?? GIVE_IT}`;
  const changed = changedBefore(parameter, fiscalYear);
  const then = changed === undefined ? GIVE_IT : `${changed} ${GIVE_IT}`;
  return `${what}. Known years: ${knownYears(parameter)}. ${none ?? then}`;
}

/**
 * A dated factor's value.
 * @throws #N/A naming the years that are known, where the sources give none for the year asked
 */
export function parameterValue(parameter: Parameter, fiscalYear: number): Decimal {
  const entry = entryFor(parameter, fiscalYear);
  if (!entry) throw notDeterminable(noValueText(parameter, fiscalYear), { title: parameter.title, fiscalYear });
  return new Decimal(entry.value);
}
