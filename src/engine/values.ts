import type { CellValue } from '../workbook/snapshot';

/** The engine's own names for what Excel shows. A circle and an unreadable formula have no error value in Excel. */
const EXCEL_NAMES: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#NAME?',
  '#CYCLE': '#REF!',
};

/** An engine's error value as Excel writes it. */
export function errorFromEngine(value: string): string {
  return EXCEL_NAMES[value] ?? value;
}

/** A cell as the engine computed it. */
export interface EngineResult {
  readonly value: number | string | boolean | null;
  readonly message?: string;
}

export function toCellValue(result: EngineResult, isError: (value: EngineResult['value']) => boolean): CellValue {
  return isError(result.value) ? { error: errorFromEngine(String(result.value)) } : result.value;
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * What is typed into the engine for a constant so that it holds exactly this value: a text never turns into a number or a
 * date, a number keeps all its digits.
 */
export function toContent(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    const digits = String(value);
    return PLAIN_NUMBER.test(digits) ? digits : `=${digits}`;
  }
  return value.error;
}
