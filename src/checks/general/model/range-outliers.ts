import type { CellRange } from '../../../workbook/address';
import { type Extent, extentOf, rangesOf, without } from './extent';
import { type Holding, holdingOf, rowLabel } from './contents';
import type { FormulaCell, SheetFormulas } from './sheet-formulas';

/** A total whose range differs from that of the totals beside it. */
export interface RangeOutlier {
  readonly cell: FormulaCell;
  readonly extent: Extent;
  /** A cell with the range that most have, and how many have it. */
  readonly like: FormulaCell;
  readonly count: number;
  readonly leftOut: readonly CellRange[];
  readonly leftOutHolds: Holding;
  readonly added: readonly CellRange[];
  readonly addedHolds: Holding;
}

interface Covering extends FormulaCell {
  readonly extent: Extent;
}

/** For each odd one out, at least so many must agree, and twice as many as with it. */
const AGREEING = 2;
const TIMES = 2;
/** The nearest one that agrees stands at most so many cells away: further off is another table. */
const NEAR = { down: 3, across: 8 };

function place(direction: Extent['direction'], { row, column }: FormulaCell): number {
  return direction === 'down' ? column : row;
}

function* groupsOf(line: readonly FormulaCell[], direction: Extent['direction']): Iterable<readonly Covering[]> {
  const byName = new Map<string, Covering[]>();
  for (const cell of line) {
    const { aggregate } = cell.pattern;
    const extent = aggregate && extentOf(aggregate, cell.row, cell.column);
    if (!aggregate || extent?.direction !== direction) continue;
    const group = byName.get(aggregate.name);
    if (group) group.push({ ...cell, extent });
    else byName.set(aggregate.name, [{ ...cell, extent }]);
  }
  yield* byName.values();
}

function outlier({ sheet }: SheetFormulas, cell: Covering, usual: readonly Covering[]): RangeOutlier | undefined {
  const { direction } = cell.extent;
  const near = usual.filter((other) => Math.abs(place(direction, other) - place(direction, cell)) <= NEAR[direction]);
  if (near.length === 0 || near[0].extent.strays.length > 0) return undefined;
  const like = near[0];
  const { row, column } = cell;
  const leftOut = rangesOf(direction, without(like.extent.spans, cell.extent.spans), row, column);
  const added = rangesOf(direction, without(cell.extent.spans, like.extent.spans), row, column);
  const leftOutHolds = holdingOf(sheet, leftOut);
  // Where the others have nothing to leave out, this one is merely longer.
  const { strays } = cell.extent;
  if (strays.length === 0 && added.length > 0 && !added.some((range) => numbersBeside(sheet, range, near)))
    return undefined;
  if (strays.length === 0 && leftOut.length === 0 && isLongerAtEnd(cell.extent, like.extent)) return undefined;
  const addedHolds = holdingOf(sheet, added);
  const found = { cell, extent: cell.extent, like, count: usual.length, leftOut, leftOutHolds, added, addedHolds };
  if (leftOutHolds === 'numbers' || addedHolds === 'numbers' || strays.length > 0) return found;
  // Cells that are blank today are filled tomorrow, if the rows and columns are there for it.
  const forNumbers = leftOut.some((range) => isForNumbers(sheet, range, near));
  return leftOutHolds === 'nothing' && forNumbers ? found : undefined;
}

/** Goes on where the others stop: then it is they that may be short. */
function isLongerAtEnd(extent: Extent, usual: Extent): boolean {
  const [own, other] = [extent.spans, usual.spans];
  return own.length === 1 && other.length === 1 && own[0].first === other[0].first && own[0].last > other[0].last;
}

/** Whether the totals beside have numbers in these rows, or columns. */
function numbersBeside(sheet: SheetFormulas['sheet'], range: CellRange, usual: readonly Covering[]): boolean {
  return usual.some(({ extent, row, column }) => {
    const { top, bottom, left, right } = range;
    const moved =
      extent.direction === 'down'
        ? { top, bottom, left: column, right: column }
        : { top: row, bottom: row, left, right };
    return holdingOf(sheet, [moved]) === 'numbers';
  });
}

function isForNumbers(sheet: SheetFormulas['sheet'], range: CellRange, usual: readonly Covering[]): boolean {
  if (numbersBeside(sheet, range, usual)) return true;
  for (let row = range.top; row <= range.bottom; row++) {
    if (rowLabel(sheet, row, range.left) !== '') return true;
  }
  return false;
}

/** Totals in one row that add up other rows than most totals beside them; likewise in one column. */
export function rangeOutliers(formulas: SheetFormulas): RangeOutlier[] {
  const found: RangeOutlier[] = [];
  for (const [axis, direction] of [
    ['row', 'down'],
    ['column', 'across'],
  ] as const) {
    for (const line of formulas.lines(axis)) {
      for (const group of groupsOf(line, direction)) {
        if (group.length <= AGREEING) continue;
        const byExtent = new Map<string, Covering[]>();
        for (const cell of group) {
          const same = byExtent.get(cell.extent.key);
          if (same) same.push(cell);
          else byExtent.set(cell.extent.key, [cell]);
        }
        if (byExtent.size === 1) continue;
        const usual = [...byExtent.values()].reduce((most, same) => (same.length > most.length ? same : most));
        if (usual.length < AGREEING) continue;
        for (const same of byExtent.values()) {
          if (same === usual || (same.length > 1 && same.length * TIMES > usual.length)) continue;
          for (const cell of same) found.push(...([outlier(formulas, cell, usual)].filter(Boolean) as RangeOutlier[]));
        }
      }
    }
  }
  return found;
}
