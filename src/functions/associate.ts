/**
 * The functions' bundle: ties each id of functions.json to its function, at once and with nothing awaited, as Excel
 * wants it (#NAME? and #BUSY! otherwise).
 */
import { RuleError } from '../rules/rule-error';
import { FUNCTIONS } from './registry';
import type { NmFunction } from './runtime/define';

type ExcelCell = number | string | boolean | CustomFunctions.Error;

function toExcelError({ code, message }: RuleError): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(code === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue, message);
}

/** Calls an NM function for Excel: the last argument is Excel's invocation, which no NM function needs. */
export function callForExcel(fn: NmFunction, args: readonly unknown[]): ExcelCell[][] {
  try {
    const rows = fn.call(args.slice(0, Object.keys(fn.params).length));
    return rows.map((row) => row.map((cell) => (cell instanceof RuleError ? toExcelError(cell) : cell)));
  } catch (error) {
    if (error instanceof RuleError) throw toExcelError(error);
    const detail = error instanceof Error ? error.message : String(error);
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      `NM.${fn.name} failed on these arguments, which is a mistake of the add-in: please report it. (${detail})`,
    );
  }
}

for (const fn of FUNCTIONS) {
  CustomFunctions.associate(fn.name, (...args: unknown[]) => callForExcel(fn, args));
}
