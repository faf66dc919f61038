import { type Decimal } from '../../../rules/decimal';
import { type CellRange } from '../../../workbook/address';
import { sumOf } from './contents';
import { extentOf, mayLook, rangesOf } from './extent';
import { scanOf } from './sheet-scan';
import type { FormulaCell, SheetFormulas } from './sheet-formulas';

/** A total across that is not the total of the column it stands in. */
export interface CrossFoot {
  readonly cell: FormulaCell;
  /** What the cells it adds up each add up themselves, in the cell's own column or row. */
  readonly other: CellRange;
  readonly across: Decimal;
  readonly down: Decimal;
  /** A total beside it, of the kind that it is not. */
  readonly like: FormulaCell;
}

/** Half a cent more than rounding to cents can do. */
const TOLERANCE = 0.015;

/**
 * Corner totals: cells that add up totals along one way while their own line has numbers along the other way. Both ways
 * must give the same.
 */
export function crossFoots(formulas: SheetFormulas): CrossFoot[] {
  const found: CrossFoot[] = [];
  // Corner totals take both kinds.
  const ways = (['down', 'across'] as const).map((way) =>
    formulas.patterns.some(({ aggregate }) => aggregate?.name === 'SUM' && mayLook(aggregate, way)),
  );
  if (ways.includes(false)) return found;
  for (const cell of formulas.cellsWith(({ aggregate }) => aggregate?.name === 'SUM')) {
    const { row, column } = cell;
    const { aggregate } = cell.pattern;
    const extent = aggregate?.name === 'SUM' ? extentOf(aggregate, row, column) : undefined;
    if (!extent || extent.strays.length > 0 || aggregate?.typed.length) continue;
    const way = extent.direction === 'down' ? 'across' : 'down';
    const summed = rangesOf(extent.direction, extent.spans, row, column);
    const totals = summed.flatMap((range) => totalsIn(formulas, range, way));
    const keys = new Set(totals.map(({ key }) => key));
    const cells = extent.spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    if (totals.length < 2 || totals.length !== cells || keys.size !== 1) continue;
    const [{ spans, cell: like }] = totals;
    const others = rangesOf(way, spans, row, column);
    if (others.length !== 1 || !numbersThroughout(formulas, others[0])) continue;
    const across = sumOf(formulas.sheet, summed);
    const down = sumOf(formulas.sheet, others);
    if (hasTextNumbers(formulas, row, column, others[0], summed)) continue;
    if (across.minus(down).abs().gt(TOLERANCE)) found.push({ cell, other: others[0], across, down, like });
  }
  return found;
}

/** Numbers stored as text among the cells that both ways add up: a finding of their own says so. */
function hasTextNumbers(
  { sheet }: SheetFormulas,
  row: number,
  column: number,
  other: CellRange,
  summed: readonly CellRange[],
): boolean {
  const ranges = [...summed, other];
  const top = Math.min(row, ...ranges.map((range) => range.top));
  const left = Math.min(column, ...ranges.map((range) => range.left));
  const bottom = Math.max(row, ...ranges.map((range) => range.bottom));
  const right = Math.max(column, ...ranges.map((range) => range.right));
  return scanOf(sheet).textNumbers.some(
    (cell) => cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
  );
}

/** No corner total of the field adds up more totals. */
const MOST = 1000;

function totalsIn(formulas: SheetFormulas, { top, left, bottom, right }: CellRange, way: 'down' | 'across') {
  const totals: { key: string; spans: readonly { first: number; last: number }[]; cell: FormulaCell }[] = [];
  if ((bottom - top + 1) * (right - left + 1) > MOST) return totals;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const pattern = formulas.at(row, column);
      const extent = pattern?.aggregate?.name === 'SUM' ? extentOf(pattern.aggregate, row, column) : undefined;
      if (pattern && extent?.direction === way && extent.strays.length === 0)
        totals.push({ key: extent.key, spans: extent.spans, cell: { row, column, pattern } });
    }
  }
  return totals;
}

/** Two numbers or more: the line is a line of numbers, not of notes. */
function numbersThroughout({ sheet }: SheetFormulas, { top, left, bottom, right }: CellRange): boolean {
  let numbers = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') numbers += 1;
      else if (value !== null) return false;
    }
  }
  return numbers >= 2;
}
