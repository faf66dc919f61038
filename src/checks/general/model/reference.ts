import { type CellRange, columnIndex, splitSheet } from '../../../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';

/** A row or column in a reference: where it is, or how far from the formula's own cell. */
export interface Coordinate {
  readonly fixed: boolean;
  readonly at: number;
}

/** A range as a formula names it, seen from the formula's cell. */
export interface Reference {
  /** The sheet's name; undefined for the formula's own. */
  readonly sheet?: string;
  /** Of another workbook. */
  readonly external: boolean;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

export interface FormulaToken {
  readonly type: string;
  readonly value: string;
  readonly reference?: Reference;
}

const LAST = { row: 1_048_575, column: 16_383 };
const PART = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

function coordinate(fixed: boolean, at: number, own: number): Coordinate {
  return { fixed, at: fixed ? at : at - own };
}

/** Reads a reference as a formula at a cell writes it: 'Sheet 1'!$B$2:C9, A:A. */
export function readReference(text: string, row: number, column: number): Reference | undefined {
  const { sheet: prefix, rest } = splitSheet(text);
  const [first, second = first] = rest.split(':');
  const a = PART.exec(first);
  const b = PART.exec(second);
  if (!a || !b) return undefined;
  const rowOf = ([, lead, letters, dollar, digits]: RegExpExecArray, whole: number): Coordinate =>
    digits === ''
      ? { fixed: true, at: whole }
      : coordinate(dollar === '$' || (letters === '' && lead === '$'), Number(digits) - 1, row);
  const columnOf = ([, lead, letters]: RegExpExecArray, whole: number): Coordinate =>
    letters === '' ? { fixed: true, at: whole } : coordinate(lead === '$', columnIndex(letters), column);
  return {
    sheet: prefix,
    external: prefix?.includes('[') ?? false,
    top: rowOf(a, 0),
    left: columnOf(a, 0),
    bottom: rowOf(b, LAST.row),
    right: columnOf(b, LAST.column),
  };
}

/** The range that a reference means in a formula at this cell. */
export function resolve({ top, left, bottom, right }: Reference, row: number, column: number): CellRange {
  const rows = [top, bottom].map(({ fixed, at }) => (fixed ? at : at + row));
  const columns = [left, right].map(({ fixed, at }) => (fixed ? at : at + column));
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/** The sheet that a reference looks at; none where it is of another workbook, whose "[Book]Sheet" no sheet is called. */
export function sheetOf(
  { sheet }: Reference,
  own: SheetSnapshot,
  workbook: WorkbookSnapshot,
): SheetSnapshot | undefined {
  return sheet === undefined ? own : workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
}
