import type { CellValue } from '../../src/workbook/snapshot';
import { cellAt, cellToWrite, key, type MemoryCell, type MemorySheet } from './model';

const ERROR_VALUES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?%?$/i;

/** What a formula shows once Excel has calculated it: the test's business. */
export type Calculate = (formula: string, sheet: MemorySheet, row: number, column: number) => CellValue;

/**
 * Enters content as Excel does when it is typed or set through `values` or `formulas`: text that reads as a number, a
 * truth value or an error becomes one unless the cell's format is text or an apostrophe stands before it, "=" begins a
 * formula, empty text clears. null leaves the cell as it is.
 */
export function enter(sheet: MemorySheet, row: number, column: number, content: unknown, calculate: Calculate): void {
  if (content === null) return;
  const cell = cellToWrite(sheet, row, column);
  clearSpill(sheet, row, column);
  delete cell.formula;
  delete cell.spilledFrom;
  if (typeof content === 'string' && content.startsWith('=') && cell.format !== '@') {
    cell.formula = content;
    cell.value = calculate(content, sheet, row, column);
    return;
  }
  cell.value = constant(content, cell.format === '@');
}

function constant(content: unknown, asText: boolean): CellValue {
  if (typeof content === 'number') return asText ? String(content) : content;
  if (typeof content === 'boolean') return asText ? String(content).toUpperCase() : content;
  const text = String(content);
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (asText) return text;
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (ERROR_VALUES.includes(trimmed.toUpperCase())) return { error: trimmed.toUpperCase() };
  if (NUMBER.test(trimmed) && /\d/.test(trimmed)) {
    const number = Number(trimmed.replace(/[,%]/g, ''));
    return trimmed.endsWith('%') ? number / 100 : number;
  }
  return text;
}

/** What a formula had filled goes with it. */
function clearSpill(sheet: MemorySheet, row: number, column: number): void {
  if (cellAt(sheet, row, column).formula === undefined) return;
  for (const [at, cell] of [...sheet.cells]) {
    if (cell.spilledFrom?.row === row && cell.spilledFrom.column === column) sheet.cells.delete(at);
  }
}

export function clearCell(sheet: MemorySheet, row: number, column: number): void {
  clearSpill(sheet, row, column);
  sheet.cells.delete(key(row, column));
}

function shown(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** A cell as `range.values` gives it. */
export function valueOut(cell: MemoryCell): number | string | boolean {
  return shown(cell.value);
}

export function valueTypeOut(cell: MemoryCell): string {
  if (cell.value === null) return 'Empty';
  if (typeof cell.value === 'object') return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof cell.value as 'number' | 'string' | 'boolean'
  ];
}

/**
 * A cell as `range.formulas` gives it. Microsoft does not say what it gives for a cell that a spill fills, so tests can
 * have either: the value, or the formula of the cell that fills it.
 */
export function formulaOut(
  sheet: MemorySheet,
  row: number,
  column: number,
  everywhere: boolean,
): number | string | boolean {
  const cell = cellAt(sheet, row, column);
  if (cell.spilledFrom && everywhere) return cellAt(sheet, cell.spilledFrom.row, cell.spilledFrom.column).formula ?? '';
  return cell.formula ?? shown(cell.value);
}
