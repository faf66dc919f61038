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
