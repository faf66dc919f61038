import { type CellRange, parseRange, quoteSheet, rangeName } from '../../../src/workbook/address';
import { clearCell, enter, formulaOut, valueOut, valueTypeOut } from '../entry';
import {
  cellAt,
  cellToWrite,
  eachCell,
  LAST_COLUMN,
  LAST_ROW,
  type MemoryCell,
  type MemorySheet,
  spillRange,
  usedRange,
} from '../model';
import { ExcelError, type HostObject, Json } from '../protocol';
import { type HostContext, sheetOf, sheetToWrite } from './context';
import { worksheetObject } from './worksheet';

/** The range an object given as an argument stands for. */
const RANGES = new WeakMap<HostObject, { sheetId: string; range: CellRange }>();

export function rangeOf(argument: unknown, defaultSheetId?: string): { sheetId: string; range: CellRange } {
  const known = RANGES.get(argument as HostObject);
  if (known) return known;
  const range = typeof argument === 'string' ? parseRange(argument) : undefined;
  if (!range || defaultSheetId === undefined) throw invalidReference(String(argument));
  return { sheetId: defaultSheetId, range };
}

export function invalidReference(text: string): ExcelError {
  return new ExcelError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${text}.`);
}

function sizeMismatch(): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function shared<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function lines<T>(from: number, to: number, make: (index: number) => T): T[] {
  return Array.from({ length: to - from + 1 }, (_, index) => make(from + index));
}

export function rangeObject(context: HostContext, sheetId: string, range: CellRange): HostObject {
  const { top, left, bottom, right } = range;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left) {
    throw invalidReference(JSON.stringify(range));
  }
  const sheet = (): MemorySheet => sheetOf(context, sheetId);
  const grid = <T>(make: (row: number, column: number) => T): T[][] =>
    lines(top, bottom, (row) => lines(left, right, (column) => make(row, column)));
  const write = (
    values: unknown,
    put: (to: MemorySheet, row: number, column: number, value: unknown) => void,
  ): void => {
    const target = sheetToWrite(context, sheetId);
    const rows = Array.isArray(values) ? (values as unknown[][]) : undefined;
    if (rows && (rows.length !== bottom - top + 1 || rows.some((row) => row.length !== right - left + 1))) {
      throw sizeMismatch();
    }
    eachCell(range, (row, column) => put(target, row, column, rows ? rows[row - top][column - left] : values));
    context.changed(sheetId, rangeName(range));
  };
  const put = (values: unknown): void =>
    write(values, (to, row, column, value) => enter(to, row, column, value, context.calculate));
  const sub = (to: CellRange): HostObject => rangeObject(context, sheetId, to);
  const hidden = (of: 'hiddenRows' | 'hiddenColumns', from: number, to: number): boolean | null =>
    shared(lines(from, to, (index) => sheet()[of].has(index)));

  const object: HostObject = {
    type: 'Range',
    keeps: true,
    get: {
      address: () => `${quoteSheet(sheet().name)}!${rangeName(range)}`,
      rowIndex: () => top,
      columnIndex: () => left,
      rowCount: () => bottom - top + 1,
      columnCount: () => right - left + 1,
      cellCount: () => (bottom - top + 1) * (right - left + 1),
      values: () => grid((row, column) => valueOut(cellAt(sheet(), row, column))),
      valueTypes: () => grid((row, column) => valueTypeOut(cellAt(sheet(), row, column))),
      formulas: () => grid((row, column) => formulaOut(sheet(), row, column, context.spillFormulasEverywhere)),
      numberFormat: () => grid((row, column) => cellAt(sheet(), row, column).format),
      rowHidden: () => hidden('hiddenRows', top, bottom),
      columnHidden: () => hidden('hiddenColumns', left, right),
      hasSpill: () => {
        const spills = spillAnchors(sheet());
        return spills.length === 0
          ? false
          : shared(grid((row, column) => spills.some((spill) => within(spill, row, column))).flat());
      },
    },
    set: {
      values: put,
      formulas: put,
      numberFormat: (formats) =>
        write(formats, (to, row, column, format) => (cellToWrite(to, row, column).format = String(format))),
    },
    nav: {
      worksheet: () => worksheetObject(context, sheetId),
      format: () => formatObject(context, sheetId, range),
    },
    call: {
      getCell: (row, column) => sub(one(top + Number(row), left + Number(column))),
      getRow: (row) => sub({ ...range, top: top + Number(row), bottom: top + Number(row) }),
      getBoundingRect: (other) => {
        const { range: second } = rangeOf(other, sheetId);
        return sub({
          top: Math.min(top, second.top),
          left: Math.min(left, second.left),
          bottom: Math.max(bottom, second.bottom),
          right: Math.max(right, second.right),
        });
      },
      _ValidateArraySize: (rows, columns) => {
        if (Number(rows) !== bottom - top + 1 || Number(columns) !== right - left + 1) throw sizeMismatch();
        return undefined;
      },
      getUsedRangeOrNullObject: (valuesOnly) => usedRangeObject(context, sheetId, valuesOnly === true, range),
      getLastRow: () => sub({ ...range, top: bottom }),
      getEntireRow: () => sub({ ...range, left: 0, right: LAST_COLUMN }),
      getOffsetRange: (rows, columns) =>
        sub({
          top: top + Number(rows),
          left: left + Number(columns),
          bottom: bottom + Number(rows),
          right: right + Number(columns),
        }),
      getResizedRange: (rows, columns) =>
        sub({ ...range, bottom: bottom + Number(rows), right: right + Number(columns) }),
      getSpillingToRangeOrNullObject: () => {
        const spill = spillRange(sheet(), top, left);
        return spill ? sub(spill) : null;
      },
      getSpillParentOrNullObject: () => {
        const parent = cellAt(sheet(), top, left).spilledFrom;
        return parent ? sub(one(parent.row, parent.column)) : null;
      },
      getMergedAreasOrNullObject: () => {
        const areas = sheet().merged.filter((area) => overlap(area, range));
        return areas.length > 0 ? areasObject(context, sheetId, areas) : null;
      },
      getRowProperties: () => new Json(lines(top, bottom, (row) => ({ rowHidden: sheet().hiddenRows.has(row) }))),
      getColumnProperties: () =>
        new Json(lines(left, right, (column) => ({ columnHidden: sheet().hiddenColumns.has(column) }))),
      clear: () => {
        const target = sheetToWrite(context, sheetId);
        eachCell(range, (row, column) => clearCell(target, row, column));
        context.changed(sheetId, rangeName(range));
        return undefined;
      },
      select: () => {
        context.workbook().activeSheet = sheetId;
        context.workbook().selection = [range];
        return undefined;
      },
    },
  };
  RANGES.set(object, { sheetId, range });
  return object;
}

function formatObject(context: HostContext, sheetId: string, range: CellRange): HostObject {
  const style = (apply: (cell: MemoryCell, value: unknown) => void) => (value: unknown) => {
    const sheet = sheetToWrite(context, sheetId);
    eachCell(range, (row, column) => apply(cellToWrite(sheet, row, column), value));
  };
  return {
    type: 'RangeFormat',
    set: {
      wrapText: style((cell, value) => (cell.wrap = value === true)),
      horizontalAlignment: style((cell, value) => (cell.align = String(value))),
      columnWidth: (value) => {
        const { columnWidths } = sheetToWrite(context, sheetId);
        for (let column = range.left; column <= range.right; column++) columnWidths.set(column, Number(value));
      },
    },
    nav: {
      font: () => ({ type: 'RangeFont', set: { bold: style((cell, value) => (cell.bold = value === true)) } }),
      fill: () => ({ type: 'RangeFill', set: { color: style((cell, value) => (cell.fill = String(value))) } }),
    },
  };
}

function areasObject(context: HostContext, sheetId: string, areas: readonly CellRange[]): HostObject {
  return {
    type: 'RangeAreas',
    keeps: true,
    get: {
      areaCount: () => areas.length,
      address: () => areas.map((area) => `${quoteSheet(sheetOf(context, sheetId).name)}!${rangeName(area)}`).join(','),
    },
    nav: {
      areas: () => ({ type: 'RangeCollection', items: () => areas.map((area) => rangeObject(context, sheetId, area)) }),
    },
  };
}

export function usedRangeObject(
  context: HostContext,
  sheetId: string,
  valuesOnly: boolean,
  inside?: CellRange,
): HostObject | null {
  const used = usedRange(sheetOf(context, sheetId), valuesOnly, inside);
  return used ? rangeObject(context, sheetId, used) : null;
}

function spillAnchors(sheet: MemorySheet): CellRange[] {
  const anchors = new Map<string, { row: number; column: number }>();
  for (const { spilledFrom } of sheet.cells.values()) {
    if (spilledFrom) anchors.set(`${spilledFrom.row},${spilledFrom.column}`, spilledFrom);
  }
  return [...anchors.values()].flatMap(({ row, column }) => spillRange(sheet, row, column) ?? []);
}

export function one(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function within({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
