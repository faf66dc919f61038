import type { CellRange } from '../../../workbook/address';
import type { RecognisedTable } from '../../../workbook/recognition';
import { isErrorValue, type SheetSnapshot } from '../../../workbook/snapshot';
import { holdingOf, type Holding, isYear } from './contents';
import { extentOf, isSumDown, type Span } from './extent';
import type { FormulaCell, SheetFormulas } from './sheet-formulas';

/** A total that ends, or begins, short of the rows that belong to it. */
export interface ShortRange {
  readonly cell: FormulaCell;
  readonly span: Span;
  readonly leftOut: CellRange;
  readonly holds: Holding;
}

/** What the cells left of a column hold: a row of the same list has the same. */
function keysOf(sheet: SheetSnapshot, row: number, column: number): Map<number, string> {
  const keys = new Map<number, string>();
  for (let at = 0; at < column; at++) {
    const value = sheet.value(row, at);
    if (value === null || value === '' || isErrorValue(value)) continue;
    keys.set(at, typeof value);
  }
  return keys;
}

/** Whether another row is of the list: what a row of the list has left of the column, it has too. */
function continues(sheet: SheetSnapshot, row: number, keys: ReadonlyMap<number, string>): boolean {
  if (row < 0) return false;
  for (const [at, type] of keys) {
    const value = sheet.value(row, at);
    if (typeof value !== type || value === '') return false;
    if (typeof value === 'string' && /total|sum/i.test(value)) return false;
  }
  return true;
}

/** A list may be longer than its total by so many rows. */
const MOST = 50;

function shortBy(
  formulas: SheetFormulas,
  { row, column }: FormulaCell,
  { first, last }: Span,
  isData: (row: number) => boolean,
): CellRange | undefined {
  const { sheet } = formulas;
  const fits = (at: number, from: number): boolean => {
    if (isData(at) && isData(from)) return typeof sheet.value(at, column) === 'number';
    const keys = keysOf(sheet, from, column);
    if (![...keys.values()].includes('number')) return false;
    const value = sheet.value(at, column);
    return (value === null || typeof value === 'number') && !isYear(value) && continues(sheet, at, keys);
  };
  let bottom = last;
  while (bottom + 1 < row && bottom - last < MOST && fits(bottom + 1, last)) bottom += 1;
  if (bottom > last && bottom + 1 === row) return { top: last + 1, bottom, left: column, right: column };
  if (first > 0 && fits(first - 1, first) && !formulas.at(first - 1, column)) {
    let top = first - 1;
    while (top > 0 && first - top < MOST && fits(top - 1, first)) top -= 1;
    return { top, bottom: first - 1, left: column, right: column };
  }
  return undefined;
}

/** A total so many columns away with the same rows: they are meant. */
const BESIDE = 3;

function isShared(formulas: SheetFormulas, { row, column }: FormulaCell, key: string): boolean {
  for (let distance = 1; distance <= BESIDE; distance++) {
    for (const at of [column - distance, column + distance]) {
      const aggregate = formulas.at(row, at)?.aggregate;
      if (aggregate && extentOf(aggregate, row, at)?.key === key) return true;
    }
  }
  return false;
}

/** Totals of a column that leave out the rows between their range and themselves, or the first rows of the list. */
export function shortRanges(formulas: SheetFormulas, tables: readonly RecognisedTable[]): ShortRange[] {
  const found: ShortRange[] = [];
  const data = new Set(
    tables
      .filter(({ sheet }) => sheet === formulas.sheet.name)
      .flatMap(({ rows }) => rows.flatMap(({ row, role }) => (role === 'data' ? [row] : []))),
  );
  for (const cell of formulas.cellsWith(isSumDown)) {
    const { aggregate } = cell.pattern;
    const extent = aggregate?.name === 'SUM' ? extentOf(aggregate, cell.row, cell.column) : undefined;
    if (extent?.direction !== 'down' || extent.spans.length !== 1 || extent.strays.length > 0) continue;
    const [span] = extent.spans;
    if (span.last === span.first || span.last > cell.row) continue;
    if (isShared(formulas, cell, extent.key)) continue;
    const leftOut = shortBy(formulas, cell, span, (row) => data.has(row));
    if (leftOut) found.push({ cell, span, leftOut, holds: holdingOf(formulas.sheet, [leftOut]) });
  }
  return found;
}
