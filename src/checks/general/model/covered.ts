import { type CellRange, overlap } from '../../../workbook/address';
import { type Extent, extentOf, type Span, without } from './extent';
import { resolve } from './reference';
import { cellOf, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

/** So many cells of a total's range are asked whether they are totals themselves. */
const MOST = 2_000;

/** Of so many cells of a sheet it is asked whether a formula takes them in. */
const MOST_ASKED = 30;

function isAdding(name: string | undefined): boolean {
  return name === 'SUM' || name === 'SUBTOTAL';
}

/** What the totals that stand in some spans of a line add up themselves, along the same line. */
export function coveredThrough(
  formulas: SheetFormulas,
  direction: Extent['direction'],
  spans: readonly Span[],
  { row, column }: { readonly row: number; readonly column: number },
): Span[] {
  const covered: Span[] = [];
  let seen = 0;
  for (const { first, last } of spans) {
    for (let at = first; at <= last && seen < MOST; at++, seen++) {
      const place = direction === 'down' ? { row: at, column } : { row, column: at };
      const pattern = formulas.at(place.row, place.column);
      if (!pattern?.aggregate || !isAdding(pattern.aggregate.name)) continue;
      const inner = extentOf(pattern.aggregate, place.row, place.column);
      if (inner?.direction === direction) covered.push(...inner.spans);
    }
  }
  return covered;
}

/** Spans of a line without those cells that are covered through the totals among others. */
export function notThrough(
  formulas: SheetFormulas,
  direction: Extent['direction'],
  spans: readonly Span[],
  others: readonly Span[],
  at: { readonly row: number; readonly column: number },
): Span[] {
  return without(spans, coveredThrough(formulas, direction, others, at));
}

/** Subtotals that a total passes over though it adds up the others like them. */
export interface SkippedTotal {
  readonly cell: FormulaCell;
  /** The subtotal that nothing takes in. */
  readonly skipped: FormulaCell;
  /** A subtotal like it that is taken in. */
  readonly like: FormulaCell;
}

interface Total {
  readonly cell: FormulaCell;
  readonly spans: readonly Span[];
}

function totalsDown(line: readonly Run[]): Total[] {
  return line.flatMap((run) => {
    if (!isAdding(run.cell.pattern.aggregate?.name) || lengthOf(run) > MOST) return [];
    return Array.from({ length: lengthOf(run) }, (_, step) => cellOf('column', run, run.from + step)).flatMap(
      (cell) => {
        const extent = cell.pattern.aggregate && extentOf(cell.pattern.aggregate, cell.row, cell.column);
        return extent?.direction === 'down' && extent.strays.length === 0 ? [{ cell, spans: extent.spans }] : [];
      },
    );
  });
}

function cellRange({ row, column }: FormulaCell): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function has(spans: readonly Span[], at: number): boolean {
  return spans.some(({ first, last }) => first <= at && at <= last);
}

/** Whether any formula looks at one of some cells: asked of the few that seem to be passed over. */
export function isLookedAt({ unread }: SheetFormulas, cells: CellRange, among: Iterable<FormulaCell>): boolean {
  // A formula that was not read may do so.
  if (unread > 0) return true;
  for (const { pattern, row, column } of among) {
    const looks = pattern.references.some(
      (reference) => reference.sheet === undefined && overlap(resolve(reference, row, column), cells),
    );
    if (looks) return true;
  }
  return false;
}

/** Sums of single subtotals that leave out one that stands among them and that no formula takes in. */
export function skippedTotals(formulas: SheetFormulas): SkippedTotal[] {
  const found: SkippedTotal[] = [];
  let asked = 0;
  for (const line of formulas.lines('column')) {
    const totals = totalsDown(line);
    if (totals.length < 4) continue;
    for (const { cell, spans } of totals) {
      const single = spans.every(({ first, last }) => last - first < 2);
      const taken = totals.filter((other) => other.cell.row < cell.row && has(spans, other.cell.row));
      if (
        !single ||
        taken.length < 2 ||
        taken.length !== spans.reduce((sum, { first, last }) => sum + last - first + 1, 0)
      )
        continue;
      const top = Math.min(...taken.flatMap((other) => other.spans.map(({ first }) => first)));
      const covered = taken.flatMap((other) => other.spans);
      const skipped = totals.find(
        (other) =>
          other.cell.row > top &&
          other.cell.row < cell.row &&
          !taken.includes(other) &&
          !other.spans.some(({ first, last }) => covered.some((span) => span.first <= last && first <= span.last)) &&
          !has(covered, other.cell.row) &&
          asked++ < MOST_ASKED &&
          !isLookedAt(
            formulas,
            cellRange(other.cell),
            formulas.cellsWith(() => true),
          ),
      );
      if (skipped) found.push({ cell, skipped: skipped.cell, like: taken[0].cell });
    }
  }
  return found;
}
