import { type CellRange, rangeName } from '../../../workbook/address';
import type { Aggregate } from './aggregate';
import { type Coordinate, type Reference, resolve } from './reference';

/** Rows, or columns, from first to last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What an aggregate covers when it looks along its own column (down) or its own row (across) only. */
export interface Extent {
  readonly direction: 'down' | 'across';
  /** In order, none touching another. */
  readonly spans: readonly Span[];
  /** Covered by more than one of the ranges. */
  readonly twice: readonly Span[];
  /** Of several ranges, the few that are not in the line. */
  readonly strays: readonly CellRange[];
  readonly key: string;
}

function united(spans: readonly Span[]): { spans: Span[]; twice: Span[] } {
  const all: Span[] = [];
  const twice: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = all[all.length - 1] as Span | undefined;
    if (!last || span.first > last.last + 1) {
      all.push(span);
      continue;
    }
    if (span.first <= last.last) twice.push({ first: span.first, last: Math.min(span.last, last.last) });
    all[all.length - 1] = { first: last.first, last: Math.max(last.last, span.last) };
  }
  return { spans: all, twice };
}

interface InLine {
  readonly direction: Extent['direction'];
  readonly ranges: readonly CellRange[];
  readonly strays: readonly CellRange[];
}

function inLine(all: readonly CellRange[], row: number, column: number): InLine | undefined {
  const down = all.filter(
    ({ left, right, top, bottom }) => left === column && right === column && (bottom < row || top > row),
  );
  const across = all.filter(
    ({ left, right, top, bottom }) => top === row && bottom === row && (right < column || left > column),
  );
  const [direction, ranges] = down.length >= across.length ? (['down', down] as const) : (['across', across] as const);
  const strays = all.filter((range) => !ranges.includes(range));
  // Where none is in the line, all are strays.
  if (ranges.length < MOST_IN_LINE * strays.length) return undefined;
  return { direction, ranges, strays };
}

/** With strays, so many times as many ranges must be in the line for it to be the line that is meant. */
const MOST_IN_LINE = 3;

function standsStill(coordinate: Coordinate): boolean {
  return coordinate.fixed || coordinate.at === 0;
}

/** Whether an aggregate can have an extent in a direction: decided once for all copies of a formula. */
export function mayLook({ ranges }: Aggregate, direction: Extent['direction']): boolean {
  const inOwnLine = ({ left, right, top, bottom }: Reference): boolean =>
    direction === 'down' ? standsStill(left) && standsStill(right) : standsStill(top) && standsStill(bottom);
  return ranges.some(inOwnLine);
}

/** A pattern that may be the total of a column. */
export function isSumDown({ aggregate }: { readonly aggregate?: Aggregate }): boolean {
  return aggregate?.name === 'SUM' && mayLook(aggregate, 'down');
}

/** The extent of an aggregate at a cell; undefined where it looks elsewhere. */
export function extentOf({ name, ranges }: Aggregate, row: number, column: number): Extent | undefined {
  const line = inLine(
    ranges.map((range) => resolve(range, row, column)),
    row,
    column,
  );
  if (!line) return undefined;
  const { direction, strays } = line;
  const { spans, twice } = united(
    line.ranges.map(({ top, left, bottom, right }) =>
      direction === 'down' ? { first: top, last: bottom } : { first: left, last: right },
    ),
  );
  const parts = [...spans.map(({ first, last }) => `${first}-${last}`), ...strays.map(rangeName)];
  return { direction, spans, twice, strays, key: `${name} ${direction} ${parts.join(',')}` };
}

/** What of `spans` is not in `others`. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  let left = [...spans];
  for (const { first, last } of others) {
    left = left.flatMap((span) => {
      if (span.last < first || span.first > last) return [span];
      return [
        ...(span.first < first ? [{ first: span.first, last: first - 1 }] : []),
        ...(span.last > last ? [{ first: last + 1, last: span.last }] : []),
      ];
    });
  }
  return left;
}

/** Spans of a line as ranges of the sheet. */
export function rangesOf(
  direction: Extent['direction'],
  spans: readonly Span[],
  row: number,
  column: number,
): CellRange[] {
  return spans.map(({ first, last }) =>
    direction === 'down'
      ? { top: first, bottom: last, left: column, right: column }
      : { top: row, bottom: row, left: first, right: last },
  );
}
