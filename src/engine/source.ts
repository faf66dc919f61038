import { DAYS_TO_1904 } from '../formula/dates';
import type { Hidden } from '../formula/env';
import { type ErrorCode, FormulaError } from '../formula/error';
import type { Filling } from '../formula/formula-cell';
import type { SourceSheet, SourceWorkbook } from '../formula/source';
import type { Scalar } from '../formula/value';
import { cellName, type CellRange } from '../workbook/address';
import { type CellValue, isErrorValue, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';

/**
 * How a formula that gives an array behaves. "dynamic": it spills, as when it is typed into Excel. "as stored": only
 * formulas that the snapshot lists under `spills` do; every other gives the one value that Excel's implicit intersection
 * gives when it loads a file.
 */
export type Arrays = 'dynamic' | 'as stored';

export interface SourceOptions {
  readonly arrays: Arrays;
  /** Sheets whose formulas are not computed where they have a value. */
  readonly trusted?: (sheet: string) => boolean;
}

const ERRORS = new Map<string, FormulaError>();

function errorOf(code: string): FormulaError {
  let error = ERRORS.get(code);
  if (!error) ERRORS.set(code, (error = new FormulaError(code as ErrorCode, undefined, true)));
  return error;
}

/** A cell's value as formulas compute with it. */
export function toScalar(value: CellValue): Scalar {
  return isErrorValue(value) ? errorOf(value.error) : value;
}

/** Milliseconds of a day, and the serial of 1 January 1970. */
const DAY = 86_400_000;
const SERIAL_1970 = 25_569;

/** Now as a serial number, in the time of this machine, as Excel has it. */
export function nowSerial(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / DAY + SERIAL_1970;
}

/** A workbook as a calculation takes it in. */
export function sourceOf(workbook: WorkbookSnapshot, options: SourceOptions): SourceWorkbook {
  const date1904 = workbook.calculation?.date1904 ?? false;
  const names = new Map<string, string>();
  for (const { name, formula, sheet } of workbook.names) {
    const key = `${sheet === undefined ? '' : sheet.toLowerCase()}!${name.toLowerCase()}`;
    if (!names.has(key)) names.set(key, formula);
  }
  return {
    sheets: workbook.sheets.map((sheet) => sheetSource(sheet, options, date1904)),
    date1904,
    precisionAsDisplayed: workbook.calculation?.precisionAsDisplayed ?? false,
    now: nowSerial() - (date1904 ? DAYS_TO_1904 : 0),
    nameFormula: (name, sheet) =>
      names.get(`${sheet.toLowerCase()}!${name.toLowerCase()}`) ?? names.get(`!${name.toLowerCase()}`),
  };
}

function sheetSource(sheet: SheetSnapshot, options: SourceOptions, date1904: boolean): SourceSheet {
  const raw = (row: number, column: number): Scalar => {
    const value = sheet.value(row, column);
    return toScalar(date1904 && sheet.toStored ? sheet.toStored(row, column, value) : value);
  };
  const trusted = options.trusted?.(sheet.name) ?? false;
  const fixed = new Set(
    (sheet.arrays ?? []).filter(({ dynamic }) => !dynamic).map(({ range }) => cellName(range.top, range.left)),
  );
  const formulas = [...sheet.formulas()].filter(({ row, column }) => !trusted || sheet.value(row, column) === null);
  const computed = new Set(formulas.map(({ row, column }) => row * 16_384 + column));

  function fillingOf(name: string, range: CellRange | undefined): Filling {
    if (fixed.has(name)) return 'fixed';
    return range || options.arrays === 'dynamic' ? 'spills' : 'one';
  }

  return {
    name: sheet.name,
    tables: sheet.tables,
    merged: sheet.merged,
    *constants() {
      for (const row of sheet.usedRows()) {
        for (const column of sheet.usedColumns(row)) {
          if (computed.has(row * 16_384 + column)) continue;
          const value = raw(row, column);
          if (value !== null) yield { row, column, value };
        }
      }
    },
    *formulas() {
      for (const { row, column, formula } of formulas) {
        const name = cellName(row, column);
        const range = isDataTable(formula) ? undefined : sheet.spills.get(name);
        yield { row, column, formula, stored: raw(row, column), filling: fillingOf(name, range), range };
      }
    },
    format: (row, column) => sheet.format(row, column),
    hidden: (row): Hidden => {
      if (!sheet.hiddenRows.has(row)) return undefined;
      const filters = sheet.filtered ?? [];
      if (filters.some(({ top, bottom }) => row > top && row <= bottom)) return 'by filter';
      return filters.length > 0 ? 'unknown' : 'by hand';
    },
  };
}

/** A data table's cells hold values of their own; its formula fills them in Excel only. */
function isDataTable(formula: string): boolean {
  return /^=TABLE\(/i.test(formula);
}
