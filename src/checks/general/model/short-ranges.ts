import { mayBeTotal } from '../../../rules/words/total-line';
import type { CellRange } from '../../../workbook/address';
import type { RecognisedTable } from '../../../recognition';
import { isErrorValue, type SheetSnapshot } from '../../../workbook/snapshot';
import { holdingOf, type Holding, rowLabel } from './contents';
import { isYear } from '../../../rules/fiscal-year';
import { notThrough } from './covered';
import { type Extent, extentOf, isSumDown, type Span } from './extent';
import type { FormulaCell, SheetFormulas } from './sheet-formulas';

/** A total that ends, or begins, short of the rows that belong to it. */
export interface ShortRange {
  readonly cell: FormulaCell;
  readonly leftOut: CellRange;
  readonly holds: Holding;
  /** A total beside it that covers these rows too. */
  readonly like?: FormulaCell;
  /** Whether the rows are those right above the total, or the list's first, which may stand apart on purpose. */
  readonly atEnd: boolean;
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
    if (typeof value === 'string' && mayBeTotal(value)) return false;
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

/** Of a list without numbers beside it, so many rows must be covered for another to be missed. */
const LEAST_COVERED = 3;

/** A number under a name, which is no total of others. */
function isNamedNumber(formulas: SheetFormulas, row: number, column: number): boolean {
  const { sheet } = formulas;
  const value = sheet.value(row, column);
  if (typeof value !== 'number' || isYear(value) || formulas.at(row, column)?.aggregate) return false;
  const label = rowLabel(sheet, row, column);
  return label !== '' && !mayBeTotal(label);
}

/** The row between a list of names with numbers and its total that is like all of the list, and not in the total. */
function lastLeftOut(
  formulas: SheetFormulas,
  { row, column }: FormulaCell,
  { first, last }: Span,
): CellRange | undefined {
  const { sheet } = formulas;
  if (last + 2 !== row || last - first + 1 < LEAST_COVERED) return undefined;
  if (sheet.format(last + 1, column) !== sheet.format(last, column)) return undefined;
  for (let at = last + 1; at >= first; at--) if (!isNamedNumber(formulas, at, column)) return undefined;
  return { top: last + 1, bottom: last + 1, left: column, right: column };
}

/** So many columns away, totals are of the same table. */
const BESIDE = 3;
/** So near, one that covers more shows what is left out. */
const NEAR = 2;

interface Beside {
  readonly cell: FormulaCell;
  readonly extent: Extent;
}

/** The totals in the same row, the nearest first. */
function totalsBeside(formulas: SheetFormulas, { row, column }: FormulaCell): Beside[] {
  const found: Beside[] = [];
  for (let distance = 1; distance <= BESIDE; distance++) {
    for (const at of [column - distance, column + distance]) {
      const pattern = formulas.at(row, at);
      if (!pattern?.aggregate) continue;
      const extent = extentOf(pattern.aggregate, row, at);
      if (extent?.direction === 'down') found.push({ cell: { row, column: at, pattern }, extent });
    }
  }
  return found;
}

/** What a total beside covers more of the list, at its end or at its head. */
function coveredBeside(
  formulas: SheetFormulas,
  { row, column }: FormulaCell,
  { first, last }: Span,
  { extent: { spans } }: Beside,
): CellRange | undefined {
  if (spans.length !== 1) return undefined;
  const [{ first: from, last: to }] = spans;
  const isList = (top: number, bottom: number): boolean => {
    for (let at = top; at <= bottom; at++) if (!isNamedNumber(formulas, at, column)) return false;
    return true;
  };
  if (from === first && to === row - 1 && last < to && isList(last + 1, to))
    return { top: last + 1, bottom: to, left: column, right: column };
  if (to === last && from < first && isList(from, first))
    return { top: from, bottom: first - 1, left: column, right: column };
  return undefined;
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
    const beside = totalsBeside(formulas, cell);
    // Totals side by side with the same rows: they are meant.
    if (beside.some((other) => other.extent.key === extent.key)) continue;
    const add = (leftOut: CellRange | undefined, like?: FormulaCell): boolean => {
      // Rows that come in through a subtotal are not left out.
      const rows =
        leftOut && notThrough(formulas, 'down', [{ first: leftOut.top, last: leftOut.bottom }], [span], cell);
      if (rows?.length === 0) return true;
      if (leftOut)
        found.push({
          cell,
          leftOut,
          holds: holdingOf(formulas.sheet, [leftOut]),
          like,
          atEnd: leftOut.top > span.last,
        });
      return leftOut !== undefined;
    };
    if (
      beside
        .filter((other) => Math.abs(other.cell.column - cell.column) <= NEAR)
        .some((other) => add(coveredBeside(formulas, cell, span, other), other.cell))
    )
      continue;
    add(shortBy(formulas, cell, span, (row) => data.has(row)) ?? lastLeftOut(formulas, cell, span));
  }
  return found;
}
