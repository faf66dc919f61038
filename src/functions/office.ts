import type { Law } from '../rules/law';
import { lawWithRows, type OfficeRow } from '../rules/office-law';
import { impossible } from '../rules/rule-error';
import { optionalRange } from './runtime/define';
import { type Grid, shapeName, toRows } from './runtime/grid';
import type { Kind } from './runtime/kinds';

/** Whatever a cell holds: headings, notes and blank rows may stand in the office's table. */
const anything: Kind<unknown> = {
  expects: 'columns of parameter, fiscal year and value',
  readsBlank: true,
  read: (cell) => cell,
};

/** The office's own values, as a range: a function sees no workbook, so they are given to it. */
export const OFFICE = optionalRange(anything);

export const OFFICE_DOC =
  'Values of your office for years that the law data lacks: columns of parameter, fiscal year, value and, if you like, citation.';

function rowsOf(office: Grid<unknown> | undefined): OfficeRow[] {
  if (!office) return [];
  if (office.columns < 3) {
    throw impossible(`office is ${shapeName(office)}. Give ${anything.expects}, side by side.`);
  }
  return toRows(office).map(([name, fiscalYear, value, citation]) => ({
    name: String(name ?? ''),
    fiscalYear: String(fiscalYear ?? ''),
    value,
    citation: String(citation ?? ''),
  }));
}

/** The law of a year with the values of the range where the law data has none. */
export function lawOfOffice(law: Law, office: Grid<unknown> | undefined): Law {
  return lawWithRows(rowsOf(office), law);
}
