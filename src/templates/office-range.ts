import type { RecognisedTable } from '../recognition';
import { quoteSheet, rangeName } from '../workbook/address';

/** Values entered later count too. */
const ROOM = 50;

/**
 * The office's own values of a workbook as NM.PARAMETER takes them: the columns of parameter, year, value and citation of its sheet
 * "NM law". Undefined where there is none, or they do not stand side by side.
 */
export function officeRange(tables: readonly RecognisedTable[]): string | undefined {
  const table = tables.find(({ kind }) => kind === 'law-values');
  if (!table) return undefined;
  const { parameter: left, fiscalYear, value, citation } = table.columns;
  if (fiscalYear !== left + 1 || value !== left + 2) return undefined;
  const right = citation === value + 1 ? citation : value;
  const range = { top: table.headerBottom + 1, bottom: table.range.bottom + ROOM, left, right };
  return `${quoteSheet(table.sheet)}!${rangeName(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
