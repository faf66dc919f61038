import { fiscalYearName } from '../rules/fiscal-year';
import type { OfficeValue } from '../rules/office-value';
import { quoteSheet, rangeName } from '../workbook/address';
import type { TemplateData } from './template';

/** Where the first of the values stands, as the layout of every template has it: title, what it is, blank, header. */
const FIRST_ROW = 4;
const CITATION_COLUMN = 3;

/** An office's own values as what fills the template of a sheet "NM law", each with where it was taken from. */
export function officeData(values: readonly OfficeValue[]): TemplateData {
  return {
    headers: ['Parameter', 'Fiscal year', 'Value', 'Citation', 'Entered by', 'Entered on'],
    rows: values.map(({ name, fiscalYear, value, citation, where, enteredBy, enteredOn = '' }) => [
      name,
      fiscalYearName(fiscalYear),
      value.toFixed(),
      citation,
      enteredBy === undefined ? where : `${enteredBy} (${where})`,
      enteredOn,
    ]),
  };
}

/** The values of such a sheet as functions take them, whatever the workbook calls it. */
export function officeSheetRange(sheet: string, values: readonly OfficeValue[]): string {
  const bottom = FIRST_ROW + values.length - 1;
  const range = rangeName({ top: FIRST_ROW, left: 0, bottom, right: CITATION_COLUMN });
  return `${quoteSheet(sheet)}!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
