import type { CellRange } from '../../../workbook/address';
import { isLookedAt, notThrough } from './covered';
import { type Extent, extentOf, mayLook, rangesOf, type Span, without } from './extent';
import { type Holding, holdingOf, rowLabel } from './contents';
import { type Axis, cellOf, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

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
  /** Whether all that is left out comes before what this one covers: its own list may begin later. */
  readonly atHead: boolean;
}

/** Totals side by side that cover the same. */
interface Covering extends Run {
  readonly extent: Extent;
}

/** For each odd one out, at least so many must agree, and twice as many as with it. */
const AGREEING = 2;
const TIMES = 2;
/** The nearest one that agrees stands at most so many cells away: further off is another table. */
const NEAR = { down: 3, across: 8 };

function* groupsOf(line: readonly Run[], direction: Extent['direction']): Iterable<readonly Covering[]> {
  const byName = new Map<string, Covering[]>();
  for (const run of line) {
    const { pattern, row, column } = run.cell;
    const { aggregate } = pattern;
    if (!aggregate || !mayLook(aggregate, direction)) continue;
    const extent = extentOf(aggregate, row, column);
    if (extent?.direction !== direction) continue;
    const group = byName.get(aggregate.name);
    if (group) group.push({ ...run, extent });
    else byName.set(aggregate.name, [{ ...run, extent }]);
  }
  yield* byName.values();
}

function count(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + lengthOf(run), 0);
}

/** Those of some runs, in order of their place, that come within reach of a place. */
function within(runs: readonly Covering[], at: number, reach: number): Covering[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle].to < at - reach) low = middle + 1;
    else high = middle;
  }
  const near: Covering[] = [];
  for (; low < runs.length && runs[low].from <= at + reach; low++) near.push(runs[low]);
  return near;
}

/** A run's cell that is nearest to a place. */
function nearest(axis: Axis, run: Run, at: number): FormulaCell {
  return cellOf(axis, run, Math.min(Math.max(at, run.from), run.to));
}

/** Of so many totals of a sheet it is asked whether any formula looks at the cells that they would cover. */
const MOST_ASKED = 30;

class Search {
  private asked = 0;

  constructor(readonly formulas: SheetFormulas) {}

  /** Whether the figures that a total would cover, if it did as most do, are in no other total of its line. */
  isLeftAlone(direction: Extent['direction'], [range]: readonly CellRange[], usual: number): boolean {
    const { sheet } = this.formulas;
    if (usual < MANY || this.asked >= MOST_ASKED || holdingOf(sheet, [range]) !== 'numbers') return false;
    this.asked += 1;
    const line =
      direction === 'down'
        ? { top: 0, bottom: Infinity, left: range.left, right: range.right }
        : { top: range.top, bottom: range.bottom, left: 0, right: Infinity };
    return !isLookedAt(this.formulas, range, this.formulas.within(line, MOST_IN_LINE));
  }
}

/** So many formulas of a line are asked. */
const MOST_IN_LINE = 5_000;

/** So many totals that agree are not of another kind than the one among them whose own figures nothing adds up. */
const MANY = 5;

/**
 * Totals that have no cell in common with the usual ones are of another kind, unless they were moved as they are, or
 * leave alone what only they could add up.
 */
function isOfAnotherKind(extent: Extent, others: Extent, isLeftAlone: () => boolean): boolean {
  const size = sizeOf(extent.spans);
  if (extent.strays.length > 0 || sizeOf(others.spans) === size) return false;
  if (sizeOf(without(extent.spans, others.spans)) !== size) return false;
  return extent.spans.length > 1 || others.spans.length > 1 || !isLeftAlone();
}

function outlier(
  search: Search,
  axis: Axis,
  { cell, extent }: { readonly cell: FormulaCell; readonly extent: Extent },
  usual: readonly Covering[],
): RangeOutlier | undefined {
  const { formulas } = search;
  const { sheet } = formulas;
  const { direction, strays } = extent;
  const at = axis === 'row' ? cell.column : cell.row;
  const runs = within(usual, at, NEAR[direction]);
  if (runs.length === 0 || runs[0].extent.strays.length > 0) return undefined;
  const others = runs[0].extent;
  const near = runs.map((run) => nearest(axis, run, at));
  const like = near[0];
  const { row, column } = cell;
  const isLeftAlone = (): boolean =>
    search.isLeftAlone(direction, rangesOf(direction, others.spans, row, column), count(usual));
  if (isOfAnotherKind(extent, others, isLeftAlone)) return undefined;
  // Rows that come in through a subtotal are not left out, and a subtotal of rows that the others take is not more.
  const missing = notThrough(formulas, direction, without(others.spans, extent.spans), extent.spans, cell);
  const more = notThrough(formulas, direction, without(extent.spans, others.spans), others.spans, cell);
  if (strays.length === 0 && missing.length === 0 && more.length === 0) return undefined;
  const leftOut = rangesOf(direction, missing, row, column);
  const added = rangesOf(direction, more, row, column);
  const leftOutHolds = holdingOf(sheet, leftOut);
  // Where the others have nothing to leave out, this one is merely longer; not where it was moved off its own figures.
  const isLonger = added.length > 0 && !added.some((range) => numbersBeside(sheet, direction, range, near));
  const hasSlipped = leftOutHolds === 'numbers' && isSlipped(extent, others, missing, more);
  const isMerelyLonger = (isLonger && !hasSlipped) || isLongerAtEnd(extent, others);
  if (strays.length === 0 && isMerelyLonger) return undefined;
  const addedHolds = holdingOf(sheet, added);
  const atHead = missing.length > 0 && missing.every(({ last }) => last < extent.spans[0].first);
  const found = { cell, extent, like, count: count(usual), leftOut, leftOutHolds, added, addedHolds, atHead };
  if (leftOutHolds === 'numbers' || addedHolds === 'numbers' || strays.length > 0) return found;
  // Cells that are blank today are filled tomorrow, if the rows and columns are there for it: no row that only heads.
  const forNumbers = leftOut.some((range) =>
    atHead ? numbersBeside(sheet, direction, range, near) : isForNumbers(sheet, direction, range, near),
  );
  return leftOutHolds === 'nothing' && forNumbers ? found : undefined;
}

/** A slip moves a range, or one of the cells that are added, by so many cells at most. */
const SLIP = 2;

/** Whether as much comes in on one side as falls out on the other, or one cell in place of the one beside it. */
function isSlipped(extent: Extent, usual: Extent, missing: readonly Span[], more: readonly Span[]): boolean {
  if (sizeOf(extent.spans) !== sizeOf(usual.spans)) return false;
  const areRanges = extent.spans.length === 1 && usual.spans.length === 1;
  const [own, meant] = areRanges ? [extent.spans, usual.spans] : [more, missing];
  if (!areRanges && (sizeOf(missing) !== 1 || sizeOf(more) !== 1)) return false;
  return Math.abs(own[0].first - meant[0].first) <= SLIP;
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((size, { first, last }) => size + last - first + 1, 0);
}

/** Goes on where the others stop: then it is they that may be short. */
function isLongerAtEnd(extent: Extent, usual: Extent): boolean {
  const [own, other] = [extent.spans, usual.spans];
  return own.length === 1 && other.length === 1 && own[0].first === other[0].first && own[0].last > other[0].last;
}

/** Whether the totals beside have numbers in these rows, or columns. */
function numbersBeside(
  sheet: SheetFormulas['sheet'],
  direction: Extent['direction'],
  { top, bottom, left, right }: CellRange,
  beside: readonly FormulaCell[],
): boolean {
  return beside.some(({ row, column }) => {
    const moved =
      direction === 'down' ? { top, bottom, left: column, right: column } : { top: row, bottom: row, left, right };
    return holdingOf(sheet, [moved]) === 'numbers';
  });
}

function isForNumbers(
  sheet: SheetFormulas['sheet'],
  direction: Extent['direction'],
  range: CellRange,
  beside: readonly FormulaCell[],
): boolean {
  if (numbersBeside(sheet, direction, range, beside)) return true;
  for (let row = range.top; row <= range.bottom; row++) {
    if (rowLabel(sheet, row, range.left) !== '') return true;
  }
  return false;
}

function byExtent(group: readonly Covering[]): Covering[][] {
  const groups = new Map<string, Covering[]>();
  for (const run of group) {
    const same = groups.get(run.extent.key);
    if (same) same.push(run);
    else groups.set(run.extent.key, [run]);
  }
  return [...groups.values()];
}

/** Whether so few are odd that they are slips. */
function isFew(odd: number, most: number): boolean {
  return odd * (odd > AGREEING ? TIMES + 1 : TIMES) <= most;
}

function isFelt({ leftOutHolds, addedHolds }: RangeOutlier): boolean {
  return leftOutHolds === 'numbers' || addedHolds === 'numbers';
}

function* outliersIn(search: Search, axis: Axis, group: readonly Covering[]): Iterable<RangeOutlier> {
  const groups = byExtent(group);
  const usual = groups.reduce((most, same) => (count(same) > count(most) ? same : most));
  const most = count(usual);
  if (most < AGREEING) return;
  for (const same of groups) {
    const odd = count(same);
    // The usual ones are themselves too many to be odd.
    if (odd * TIMES > most) continue;
    const found = same.flatMap((run) =>
      Array.from({ length: lengthOf(run) }, (_, step) => cellOf(axis, run, run.from + step)).flatMap(
        (cell) => outlier(search, axis, { cell, extent: run.extent }, usual) ?? [],
      ),
    );
    // Those that leave out blank cells only, as some do where a figure is not there yet, do not count as odd.
    if (isFew(odd, most) || isFew(Math.max(1, found.filter(isFelt).length), most)) yield* found;
  }
}

const LINES = [
  ['row', 'down'],
  ['column', 'across'],
] as const;

/** Totals in one row that add up other rows than most totals beside them; likewise in one column. */
export function rangeOutliers(formulas: SheetFormulas): RangeOutlier[] {
  const found: RangeOutlier[] = [];
  const search = new Search(formulas);
  for (const [axis, direction] of LINES) {
    if (!formulas.patterns.some(({ aggregate }) => aggregate && mayLook(aggregate, direction))) continue;
    for (const line of formulas.lines(axis)) {
      for (const group of groupsOf(line, direction)) found.push(...outliersIn(search, axis, group));
    }
  }
  return found;
}
