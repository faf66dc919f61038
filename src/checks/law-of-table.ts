import { PARAMETERS } from '../law/parameters';
import { type Law, lawOf, LAW_OF_SOURCE } from '../rules/law';
import type { SheetSnapshot } from '../workbook/snapshot';
import { yearOf } from './equalization/year';
import { onlyYear, titlesOf } from './sheet-texts';
import type { TableView } from './table-view';

export type LawSource = keyof typeof LAW_OF_SOURCE;

/**
 * The law by which a year's figures are judged; where a table names no year, that of the year its source document
 * describes. Of a year before the first one that a value is known for, the documents say nothing else than they do of
 * their own year: that value holds. Where the law has ended there is none.
 */
export function lawForYear(year: number | undefined, source: LawSource): Law {
  const described = LAW_OF_SOURCE[source];
  if (year === undefined) return described;
  const law = lawOf(year);
  return {
    fiscalYear: year,
    value: (name) => (year < PARAMETERS[name].values[0].from ? described : law).value(name),
    entry: (name) => (year < PARAMETERS[name].values[0].from ? described : law).entry(name),
  };
}

/** The law of the one year that a table is of. */
export function lawOfTable(view: TableView, source: LawSource): Law {
  return lawForYear(yearOf(view), source);
}

/** The law of the one year that a sheet's titles name. */
export function lawOfSheet(sheet: SheetSnapshot, source: LawSource): Law {
  return lawForYear(onlyYear(titlesOf(sheet)), source);
}
