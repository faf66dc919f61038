import { cellName } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { placeOf, practice } from './model/report';

function notCalculatedOn(sheet: SheetSnapshot): Finding[] {
  if (!sheet.whyUncalculated) return [];
  const left: { row: number; column: number; reason: string }[] = [];
  for (const { row, column } of sheet.formulas()) {
    const reason = sheet.whyUncalculated(row, column);
    if (reason !== undefined) left.push({ row, column, reason });
  }
  if (left.length === 0) return [];
  const [{ row, column, reason }] = left;
  const which = left.length === 1 ? `The formula in ${cellName(row, column)} is` : `${left.length} formulas are`;
  return [
    {
      check: NOT_CALCULATED.id,
      severity: NOT_CALCULATED.severity,
      place: placeOf(sheet, row, column),
      message: `${which} not calculated: the file has no value, and here it cannot be computed (${reason}). Open the file in Excel and save it.`,
      citation: NOT_CALCULATED.citation,
    },
  ];
}

/** What a file leaves open: formulas that have no value in it and could not be computed, so that no check saw one. */
export const NOT_CALCULATED: Check = {
  id: 'general.not-calculated',
  title: 'Every formula has a value to be checked',
  severity: 'info',
  citation: practice('A formula that was never calculated has no value to be checked'),
  run: ({ workbook }) => workbook.sheets.flatMap(notCalculatedOn),
};
