import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { extentOf } from './extent';
import { type DifferenceKind, differenceKind, meansTheSame } from './formula-difference';
import { kindsIn, labelAlong } from './labels';
import { linkOf, type LinkVerdict, linkVerdict } from './links';
import { type FormulaPattern, meaningAt } from './pattern';
import { resolve } from './reference';
import { type Axis, cellOf, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

/** A formula that does not follow the region of formulas it stands in. */
export interface FormulaOutlier {
  readonly cell: FormulaCell;
  readonly axis: Axis;
  /** A cell with the region's formula, and how many cells have it. */
  readonly like: FormulaCell;
  readonly count: number;
  readonly kind: DifferenceKind;
  /** Whether the other line through the cell has the region's formula too. */
  readonly crossed: boolean;
  /** Whether the region's formulas have several numbers in the same place: each row has its own. */
  readonly varied: boolean;
}

/** A region has at least so many cells with its formula, and so many for each odd one. */
const LEAST = 3;
const TIMES = 3;
/** A region goes on over a gap of so many cells: a blank row, a title. */
const GAP = 2;
/** A formula that comes back this often along a line is meant. */
const RECURS = 3;
/** Formulas on one side only: at least so many. */
const ASIDE = 3;
/** A number in the formula alone is odd only where so many others have one and the same. */
const SAME_NUMBER = 6;
/** So many numbers besides the usual one are not slips. */
const SEVERAL = 2;
/** Links in the same order on both sheets: at least so many. */
const LINKS = 8;

interface Region {
  readonly runs: readonly Run[];
}

/** A line's formulas, parted where a gap is wider than a blank row. */
function* regionsOf(sheet: SheetSnapshot, axis: Axis, line: readonly Run[]): Iterable<Region> {
  let runs: Run[] = [];
  const isText = ({ cell }: Run, at: number): boolean => {
    const value = axis === 'row' ? sheet.value(cell.row, at) : sheet.value(at, cell.column);
    return typeof value === 'string' && value.trim() !== '';
  };
  for (const run of line) {
    const last = runs[runs.length - 1] as Run | undefined;
    let isParted = last !== undefined && run.from - last.to > GAP + 1;
    // A text between is the label of another region.
    for (let at = (last?.to ?? run.from) + 1; !isParted && at < run.from; at++) isParted = isText(run, at);
    if (isParted) {
      yield { runs };
      runs = [];
    }
    runs.push(run);
  }
  if (runs.length > 0) yield { runs };
}

function usualOf(runs: readonly Run[]): { run: Run; count: number } {
  const counts = new Map<string, { run: Run; count: number }>();
  for (const run of runs) {
    const entry = counts.get(run.cell.pattern.same) ?? { run, count: 0 };
    entry.count += lengthOf(run);
    counts.set(run.cell.pattern.same, entry);
  }
  return [...counts.values()].reduce((most, entry) => (entry.count > most.count ? entry : most));
}

/** Whether a formula takes in the cell before its own along the line: it goes on from there, and may begin anew. */
function goesOn({ references }: FormulaPattern, axis: Axis, row: number, column: number): boolean {
  return references.some((reference) => {
    if (reference.sheet !== undefined) return false;
    const { top, bottom, left, right } = resolve(reference, row, column);
    return axis === 'row'
      ? top <= row && bottom >= row && right < column && column - right <= 1
      : left <= column && right >= column && bottom < row && row - bottom <= 1;
  });
}

/** The same formula with ranges as long and as wide, which lie elsewhere. */
function isMoved(odd: FormulaPattern, usual: FormulaPattern): boolean {
  return (
    odd.skeleton === usual.skeleton &&
    odd.references.length === usual.references.length &&
    odd.references.every((reference, index) => {
      const other = usual.references[index];
      return (
        reference.bottom.at - reference.top.at === other.bottom.at - other.top.at &&
        reference.right.at - reference.left.at === other.right.at - other.left.at
      );
    })
  );
}

/** A total among figures, or a rate among totals, is computed otherwise on purpose. */
function isOfAnotherKind(axis: Axis, { pattern: odd, row, column }: FormulaCell, usual: FormulaPattern): boolean {
  if (odd.references.length === 0) return true;
  if (!odd.aggregate) return usual.aggregate !== undefined;
  const direction = extentOf(odd.aggregate, row, column)?.direction;
  // Totals in their own line are held to what they cover by a check of their own; not those of another line.
  if (usual.aggregate) return direction !== undefined || !isMoved(odd, usual);
  return direction !== (axis === 'column' ? 'across' : 'down');
}

interface Odd {
  readonly cell: FormulaCell;
  readonly at: number;
  readonly length: number;
  readonly kind: DifferenceKind;
}

function oddCells(axis: Axis, { runs }: Region, usual: FormulaPattern): { odd: Odd[]; alike: number } {
  const odd: Odd[] = [];
  let alike = 0;
  for (const run of runs) {
    if (run.cell.pattern.same === usual.same) continue;
    for (let at = run.from; at <= run.to; at++) {
      const cell = cellOf(axis, run, at);
      if (meansTheSame(cell.pattern, usual, cell.row, cell.column)) alike += 1;
      else {
        const kind = differenceKind(cell, usual);
        const isTold = kind === 'added' || kind === 'function' || !isOfAnotherKind(axis, cell, usual);
        if (isTold) odd.push({ cell, at, length: lengthOf(run), kind });
      }
      // A region with so many odd cells is none.
      if (odd.length > MOST_ODD) return { odd, alike };
    }
  }
  return { odd, alike };
}

const MOST_ODD = 12;

/** In a longer row of odd cells, one or two stand off the even distance: where the row begins or ends. */
const LONG = 6;
const OFF = 2;

/** Odd cells at even distances are a second kind of column: a total for each year among the months. */
function isPeriodic(odd: readonly Odd[]): boolean {
  if (odd.length < 2) return false;
  const steps = odd.slice(1).map(({ at }, index) => at - odd[index].at);
  const usual = steps[Math.floor(steps.length / 2)];
  const off = steps.filter((step) => step !== usual).length;
  return usual > 1 && off <= (steps.length >= LONG ? OFF : 0);
}

/** A formula that its neighbours on the other axis share is part of a pattern there: a total row, a computed column. */
function sharedAcross(formulas: SheetFormulas, { cell: { row, column, pattern } }: Odd, axis: Axis): boolean {
  for (const by of [-3, -2, -1, 1, 2, 3]) {
    const other = axis === 'row' ? formulas.at(row + by, column) : formulas.at(row, column + by);
    if (other?.same === pattern.same) return true;
  }
  return false;
}

/** Whether the cells beside on the other axis have, at this place, the region's formula. */
function isCrossed(formulas: SheetFormulas, { cell: { row, column } }: Odd, axis: Axis, usual: string): boolean {
  const beside = [-1, 1].map((by) => (axis === 'row' ? formulas.at(row + by, column) : formulas.at(row, column + by)));
  return beside.every((pattern) => pattern !== undefined && meaningAt(pattern, row, column) === usual);
}

/** Whether the cells before and after one along its line have the region's formula, and look like it. */
function isAmong(formulas: SheetFormulas, axis: Axis, { row, column }: FormulaCell, usual: FormulaPattern): boolean {
  const { sheet } = formulas;
  return [-1, 1].every((by) => {
    const [y, x] = axis === 'row' ? [row, column + by] : [row + by, column];
    return formulas.at(y, x)?.same === usual.same && sheet.format(y, x) === sheet.format(row, column);
  });
}

/** At the edge of a sheet a formula cannot look further back: there it begins otherwise. */
function staysOnSheet({ references }: FormulaPattern, { row, column }: FormulaCell): boolean {
  return references.every((reference) => {
    const { top, left } = resolve(reference, row, column);
    return top >= 0 && left >= 0;
  });
}

/** Whether a cell is named as another kind of figure than the region's: a total, an average, a year to date. */
function isNamedApart(sheet: SheetSnapshot, axis: Axis, { row, column }: FormulaCell, like: FormulaCell): boolean {
  const kinds = kindsIn(labelAlong(sheet, axis, row, column));
  return kinds !== '' && kinds !== kindsIn(labelAlong(sheet, axis, like.row, like.column));
}

/** The region's cell that is nearest to the odd one. */
function nearest(axis: Axis, { runs }: Region, usual: FormulaPattern, at: number): FormulaCell {
  let best: { cell: FormulaCell; distance: number } | undefined;
  for (const run of runs) {
    if (run.cell.pattern.same !== usual.same) continue;
    const place = Math.min(Math.max(at, run.from), run.to);
    const distance = Math.abs(place - at);
    if (!best || distance < best.distance) best = { cell: cellOf(axis, run, place), distance };
  }
  return best?.cell ?? runs[0].cell;
}

/** Links need not stand in the order of the other sheet: their rows' names decide, or else a long region all around. */
function isWrongLink(verdict: LinkVerdict, atEnd: boolean, follow: number): boolean {
  return verdict === 'wrong' || (verdict === 'unknown' && !atEnd && follow >= LINKS);
}

/** A line of formulas in which one is odd: what is usual in it, and how many follow that. */
interface Line {
  readonly formulas: SheetFormulas;
  readonly workbook: WorkbookSnapshot;
  readonly axis: Axis;
  readonly runs: Region['runs'];
  readonly usual: FormulaCell['pattern'];
  readonly follow: number;
}

/** Odd by its place: with others like it, named as something else, or where the usual formula would leave the sheet. */
function standsApart({ formulas, axis, usual }: Line, one: Odd, like: FormulaCell): boolean {
  const { cell, length } = one;
  if (length >= RECURS || sharedAcross(formulas, one, axis)) return true;
  if (!staysOnSheet(usual, cell) || isNamedApart(formulas.sheet, axis, cell, like)) return true;
  return goesOn(usual, axis, cell.row, cell.column) && !goesOn(cell.pattern, axis, cell.row, cell.column);
}

/** Odd in a way that people mean, unless enough follow the usual one all around. */
function isMeantSo({ formulas, workbook, axis, runs, usual, follow }: Line, { cell, at, length, kind }: Odd): boolean {
  const atEnd = at - length < runs[0].from || at + length > runs[runs.length - 1].to;
  if (atEnd && (kind !== 'reference' || follow < ASIDE)) return true;
  if (kind === 'number' && follow < SAME_NUMBER) return true;
  if (kind === 'function' && !isAmong(formulas, axis, cell, usual)) return true;
  if (!linkOf(usual)) return false;
  return !isWrongLink(linkVerdict(formulas, workbook, axis, runs, cell), atEnd, follow);
}

function* outliersIn(
  formulas: SheetFormulas,
  workbook: WorkbookSnapshot,
  axis: Axis,
  region: Region,
): Iterable<FormulaOutlier> {
  if (region.runs.length < 2) return;
  const { run, count } = usualOf(region.runs);
  const usual = run.cell.pattern;
  if (count < LEAST || usual.references.length === 0) return;
  const { odd: all, alike } = oddCells(axis, region, usual);
  const follow = count + alike;
  // Averages among sums are counted by themselves: a second kind of figure says nothing of the others.
  const odd = [all.filter(({ kind }) => kind === 'function'), all.filter(({ kind }) => kind !== 'function')]
    .filter((cells) => cells.length * TIMES <= follow + 1 && !isPeriodic(cells))
    .flat();
  const line: Line = { formulas, workbook, axis, runs: region.runs, usual, follow };
  const numbers = new Set(all.flatMap(({ kind, cell: { pattern } }) => (kind === 'number' ? [pattern.same] : [])));
  for (const one of odd) {
    const { cell, at, kind } = one;
    const like = nearest(axis, region, usual, at);
    if (standsApart(line, one, like) || isMeantSo(line, one)) continue;
    const meant = meaningAt(usual, cell.row, cell.column);
    const varied = kind === 'number' && numbers.size >= SEVERAL;
    yield { cell, axis, like, count: follow, kind, crossed: isCrossed(formulas, one, axis, meant), varied };
  }
}

/** Formulas that do not do what the region they stand in does: one small change there would make the region whole. */
export function formulaOutliers(formulas: SheetFormulas, workbook: WorkbookSnapshot): FormulaOutlier[] {
  const found = new Map<string, FormulaOutlier>();
  for (const axis of ['column', 'row'] as const) {
    for (const line of formulas.lines(axis)) {
      if (line.length < 2) continue;
      for (const region of regionsOf(formulas.sheet, axis, line)) {
        for (const outlier of outliersIn(formulas, workbook, axis, region)) {
          const key = `${outlier.cell.row},${outlier.cell.column}`;
          const known = found.get(key);
          if (!known || (outlier.crossed && !known.crossed)) found.set(key, outlier);
        }
      }
    }
  }
  return [...found.values()];
}
