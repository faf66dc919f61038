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
export function endedBefore({ values, ended }: Parameter, fiscalYear: number): string | undefined {
  const last = values[values.length - 1];
  return last.until !== undefined && fiscalYear > last.until ? ended : undefined;
}

/**
 * A dated factor's value.
 * @throws #N/A naming the years that are known, where the sources give none for the year asked
 */
export function parameterValue(parameter: Parameter, fiscalYear: number): Decimal {
  const entry = entryFor(parameter, fiscalYear);
  if (!entry) {
    throw notDeterminable(
      `The sources give no ${parameter.title} for ${fiscalYearName(fiscalYear)}. Known years: ${knownYears(parameter)}. ` +
        (endedBefore(parameter, fiscalYear) ?? 'Give the value yourself if you have it.'),
      { title: parameter.title, fiscalYear },
    );
  }
  return new Decimal(entry.value);
}
