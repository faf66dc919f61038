import { isErrorValue, type SheetSnapshot } from '../../../workbook/snapshot';

const NM_FUNCTION = /(?<![A-Za-z0-9_.])(?:_xldudf_NM_|NM\.)[A-Za-z0-9_.]+\(/i;
/** A file that links the function to the add-in's own file, [2]!_xldudf_NM_…, was saved without the add-in. */
const LINKED = /(?:\[[^\]]+\][^!]*'?|')!(?:_xll\.)?(?:_xldudf_NM_|NM[._])/i;
const LEFT_OVER = /_xldudf_NM_/i;

/** Whether a cell's NM function was stored damaged, or could not be computed because the add-in was not there. */
export function isNotLoaded(sheet: SheetSnapshot, row: number, column: number): boolean {
  const formula = sheet.formula(row, column);
  if (formula === undefined || !/NM[._]/i.test(formula)) return false;
  const stored = sheet.storedFormula?.(row, column);
  if (stored !== undefined && LINKED.test(stored)) return true;
  if (LEFT_OVER.test(formula) || LINKED.test(formula)) return true;
  const value = sheet.value(row, column);
  return NM_FUNCTION.test(formula) && isErrorValue(value) && value.error === '#NAME?';
}
