import type { DatedValue } from '../law/parameter';
import { type ParameterName, PARAMETERS } from '../law/parameters';
import { type Law, lawOf, LAW_OF_SOURCE } from '../rules/law';
import { lawWithOffice, type OfficeLaw } from '../rules/office-values';
import { yearOf } from './equalization/year';
import type { TableView } from './table-view';

export type LawSource = keyof typeof LAW_OF_SOURCE;

/**
 * The law by which a year's figures are judged; where a table names no year, that of the year its source document
 * describes. Of a year before the first one that a value is known for, the documents say nothing else than they do of
 * their own year: that value holds. Where the law has ended there is none. What an office gives itself for the year
 * stands where the law data has nothing.
 */
export function lawForYear(year: number | undefined, source: LawSource, office: OfficeLaw): Law {
  const described = LAW_OF_SOURCE[source];
  if (year === undefined) return described;
  const law = lawOf(year);
  const ofYear: Law = {
    fiscalYear: year,
    value: (name) => (isBeforeFirst(name, year) ? described : law).value(name),
    entry: (name) => (isBeforeFirst(name, year) ? described : law).entry(name),
  };
  return lawWithOffice(ofYear, office);
}

function isBeforeFirst(name: ParameterName, year: number): boolean {
  const [first] = PARAMETERS[name].values as readonly (DatedValue | undefined)[];
  return first !== undefined && year < first.from;
}

/** The law of the one year that a table is of. */
export function lawOfTable(view: TableView, source: LawSource): Law {
  return lawForYear(yearOf(view), source, view.office);
}

/**
 * What a cell holds that is to show a value in force: the function that gives it or, of a value of the office, which no
 * function sees, its cell or itself.
 */
export function formulaInForce(law: Law, name: ParameterName): string | number {
  const own = law.office?.(name);
  if (own) return own.reference === undefined ? own.value.toNumber() : `=${own.reference}`;
  return name === 'unit-value' ? `=NM.UNIT_VALUE(${law.fiscalYear})` : `=NM.PARAMETER("${name}",${law.fiscalYear})`;
}
