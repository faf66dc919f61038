import { type CellRange, rangeName } from '../../../workbook/address';
import { type Extent, extentOf, mayLook, rangesOf, type Span } from './extent';
import type { FormulaPattern } from './pattern';
import { type Axis, cellOf, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

/** A total that counts cells twice. */
export interface DoubleCount {
  readonly cell: FormulaCell;
  /** A total inside its range that already counts some of the range; undefined where ranges overlap. */
  readonly inner?: FormulaCell;
  readonly twice: readonly CellRange[];
}

interface Sum extends FormulaCell {
  readonly spans: readonly Span[];
  readonly doubled: readonly Span[];
}

/** So many totals inside a range are looked at. */
const INNER = 500;

function common(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const first = Math.max(one.first, other.first);
      const last = Math.min(one.last, other.last);
      return first <= last ? [{ first, last }] : [];
    }),
  );
}

function isSum({ aggregate }: FormulaPattern, direction: Extent['direction']): boolean {
  return (aggregate?.name === 'SUM' || aggregate?.name === 'SUBTOTAL') && mayLook(aggregate, direction);
}

/** SUBTOTAL passes over other SUBTOTALs in its range. */
function passesOver(outer: Sum, inner: Sum): boolean {
  return outer.pattern.aggregate?.name === 'SUBTOTAL' && inner.pattern.aggregate?.name === 'SUBTOTAL';
}

function sumsIn(axis: Axis, line: readonly Run[], direction: Extent['direction']): Sum[] {
  const runs = line.filter(({ cell }) => isSum(cell.pattern, direction));
  // A sum that is alone in its line has no other in its range.
  const alone = runs.length === 1 && runs[0].from === runs[0].to;
  if (alone && !runs[0].cell.pattern.aggregate?.mayOverlap) return [];
  return runs.flatMap((run): Sum[] =>
    Array.from({ length: lengthOf(run) }, (_, step) => cellOf(axis, run, run.from + step)).flatMap((cell): Sum[] => {
      const { aggregate } = cell.pattern;
      const extent = aggregate && extentOf(aggregate, cell.row, cell.column);
      return extent?.direction === direction ? [{ ...cell, spans: extent.spans, doubled: extent.twice }] : [];
    }),
  );
}

/** Totals whose range holds both some rows and a total of them, or the same rows twice; likewise columns. */
export function doubleCounts(formulas: SheetFormulas): DoubleCount[] {
  const found: DoubleCount[] = [];
  for (const [axis, direction] of [
    ['column', 'down'],
    ['row', 'across'],
  ] as const) {
    if (!formulas.patterns.some((pattern) => isSum(pattern, direction))) continue;
    for (const line of formulas.lines(axis)) {
      const sums = sumsIn(axis, line, direction);
      const at = ({ row, column }: FormulaCell): number => (direction === 'down' ? row : column);
      for (const cell of sums) {
        if (cell.doubled.length > 0) {
          found.push({ cell, twice: rangesOf(direction, cell.doubled, cell.row, cell.column) });
          continue;
        }
        for (const inner of within(sums, cell.spans, at)) {
          const twice = common(inner.spans, cell.spans);
          if (twice.length === 0 || passesOver(cell, inner)) continue;
          found.push({ cell, inner, twice: rangesOf(direction, twice, cell.row, cell.column) });
          break;
        }
      }
    }
  }
  return found;
}

/** The sums that stand inside some spans, at most so many. */
function* within(sums: readonly Sum[], spans: readonly Span[], at: (sum: Sum) => number): Iterable<Sum> {
  let seen = 0;
  for (const { first, last } of spans) {
    let low = 0;
    let high = sums.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(sums[middle]) < first) low = middle + 1;
      else high = middle;
    }
    for (; low < sums.length && at(sums[low]) <= last && seen < INNER; low++, seen++) yield sums[low];
  }
}

/** Ranges as people read them: "B2:B9 and B12". */
export function rangesText(ranges: readonly CellRange[]): string {
  return ranges.map(rangeName).join(' and ');
}
