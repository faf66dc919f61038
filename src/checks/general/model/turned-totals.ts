import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { CellRange } from '../../../workbook/address';
import { extentOf, isSumDown, type Span } from './extent';
import { headingOf, kindsIn } from './labels';
import { cellOf, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

/** A total that adds up the totals before it in its row, where its own column has figures like theirs. */
export interface TurnedTotal {
  readonly cell: FormulaCell;
  /** The total beside it, which adds up its own column. */
  readonly like: FormulaCell;
  /** The figures of its own column, in the rows that the totals beside it add up. */
  readonly own: CellRange;
}

/** So many totals beside it add up their columns, and so many figures of its own column are no sums of their row. */
const LEAST = 2;
/** Figures that are no whole numbers were rounded one by one: they add up to so much more or less. */
const ROUNDED = 1;

/** The rows that all totals in some columns of a row add up, each of its own column; undefined where they differ. */
function rowsBelow(formulas: SheetFormulas, row: number, { first, last }: Span): Span | undefined {
  let common: { readonly key: string; readonly span: Span } | undefined;
  for (let column = first; column <= last; column++) {
    const pattern = formulas.at(row, column);
    if (!pattern?.aggregate || !isSumDown(pattern)) return undefined;
    const extent = extentOf(pattern.aggregate, row, column);
    if (extent?.direction !== 'down' || extent.spans.length !== 1 || extent.strays.length > 0) return undefined;
    if (common && common.key !== extent.key) return undefined;
    common = { key: extent.key, span: extent.spans[0] };
  }
  return common && common.span.last < row ? common.span : undefined;
}

function numberAt(sheet: SheetSnapshot, row: number, column: number): number | undefined {
  const value = sheet.value(row, column);
  return typeof value === 'number' ? value : undefined;
}

/** Whether a column is one of figures like those before it: typed, and in no row the sum of them. */
function hasOwnFigures(sheet: SheetSnapshot, column: number, columns: Span, { first, last }: Span): boolean {
  let figures = 0;
  for (let row = first; row <= last; row++) {
    const own = numberAt(sheet, row, column);
    if (own === undefined) continue;
    if (sheet.formula(row, column) !== undefined) return false;
    let across = 0;
    for (let at = columns.first; at <= columns.last; at++) across += numberAt(sheet, row, at) ?? 0;
    if (own === 0 && across === 0) continue;
    const areWhole = Number.isInteger(own) && Number.isInteger(across);
    if (Math.abs(own - across) <= (areWhole ? 0 : ROUNDED)) return false;
    figures += 1;
  }
  return figures >= LEAST;
}

function turned(formulas: SheetFormulas, cell: FormulaCell): TurnedTotal | undefined {
  const { row, column, pattern } = cell;
  const extent = pattern.aggregate && extentOf(pattern.aggregate, row, column);
  if (extent?.direction !== 'across' || extent.spans.length !== 1 || extent.strays.length > 0) return undefined;
  const [columns] = extent.spans;
  if (columns.last !== column - 1 || columns.last - columns.first + 1 < LEAST) return undefined;
  const rows = rowsBelow(formulas, row, columns);
  if (!rows || !hasOwnFigures(formulas.sheet, column, columns, rows)) return undefined;
  const kinds = [columns.last, column].map((at) => kindsIn(headingOf(formulas.sheet, row, at)));
  // A heading that sets the column apart, "Total" or "Change", says that it is computed otherwise.
  if (kinds[1] !== '' && kinds[0] !== kinds[1]) return undefined;
  const like = formulas.at(row, column - 1);
  return like && { cell, like: { row, column: column - 1, pattern: like }, own: ownOf(column, rows) };
}

function ownOf(column: number, { first, last }: Span): CellRange {
  return { top: first, bottom: last, left: column, right: column };
}

function cellsOf(run: Run): FormulaCell[] {
  return Array.from({ length: lengthOf(run) }, (_, step) => cellOf('row', run, run.from + step));
}

/** Totals that add up across what the totals beside them add up down: a copy of another total, turned. */
export function turnedTotals(formulas: SheetFormulas): TurnedTotal[] {
  const found: TurnedTotal[] = [];
  for (const line of formulas.lines('row')) {
    if (line.length < 2) continue;
    for (const run of line) {
      if (run.cell.pattern.aggregate?.name !== 'SUM') continue;
      found.push(...cellsOf(run).flatMap((cell) => turned(formulas, cell) ?? []));
    }
  }
  return found;
}
