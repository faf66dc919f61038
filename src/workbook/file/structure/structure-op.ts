import { type CellRange } from '../../address';
import { LAST_COLUMN, LAST_ROW } from '../sheet-reader';

export type Axis = 'row' | 'column';

/** A sheet through all that happens to it: by its number in the file, or "+" and its name for a new one. */
export type SheetKey = number | `+${string}`;

/** What moves cells of a sheet, as it stands after everything before it. */
export type StructureOp =
  /** New rows or columns before `at`, which look like the one at `like`. */
  | {
      readonly kind: 'insert';
      readonly sheet: SheetKey;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly like: number;
    }
  | {
      readonly kind: 'remove';
      readonly sheet: SheetKey;
      readonly axis: Axis;
      readonly from: number;
      readonly to: number;
    }
  /** Cells cut and pasted: what refers to them follows. */
  | {
      readonly kind: 'move';
      readonly sheet: SheetKey;
      readonly range: CellRange;
      readonly toSheet: SheetKey;
      readonly row: number;
      readonly column: number;
    };

export type HeaderOp = Extract<StructureOp, { readonly axis: Axis }>;

/** What happens to a workbook's structure. */
export interface Structure {
  readonly ops: readonly StructureOp[];
  /** The name a sheet has in the end; undefined where it is gone. */
  nameOf(sheet: SheetKey): string | undefined;
}

export interface SheetRange {
  readonly sheet: SheetKey;
  readonly range: CellRange;
}

const LAST = { row: LAST_ROW, column: LAST_COLUMN };

interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf({ top, left, bottom, right }: CellRange, axis: Axis): Span {
  return axis === 'row' ? { first: top, last: bottom } : { first: left, last: right };
}

function withSpan(range: CellRange, axis: Axis, { first, last }: Span): CellRange {
  return axis === 'row' ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
}

/** Where a run of rows or columns stands after an op on its axis; undefined where none of it is left. */
function movedSpan({ first, last }: Span, op: HeaderOp): Span | undefined {
  if (op.kind === 'insert') {
    const shift = (index: number): number => (index >= op.at ? index + op.count : index);
    const moved = { first: shift(first), last: Math.min(shift(last), LAST[op.axis]) };
    return moved.first > LAST[op.axis] ? undefined : moved;
  }
  const gone = op.to - op.from + 1;
  if (first >= op.from && last <= op.to) return undefined;
  return {
    first: first < op.from ? first : first > op.to ? first - gone : op.from,
    last: last < op.from ? last : last > op.to ? last - gone : op.from - 1,
  };
}

function within(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

function movedOnce({ sheet, range }: SheetRange, op: StructureOp): SheetRange | undefined {
  if (op.sheet !== sheet) return { sheet, range };
  if (op.kind === 'move') {
    if (!within(range, op.range)) return { sheet, range };
    const [down, across] = [op.row - op.range.top, op.column - op.range.left];
    const { top, left, bottom, right } = range;
    return {
      sheet: op.toSheet,
      range: { top: top + down, left: left + across, bottom: bottom + down, right: right + across },
    };
  }
  const span = spanOf(range, op.axis);
  // Whole columns stay whole whatever happens to rows, and the other way round.
  if (span.first === 0 && span.last === LAST[op.axis]) return { sheet, range };
  const moved = movedSpan(span, op);
  return moved && { sheet, range: withSpan(range, op.axis, moved) };
}

/** Where a range stands in the end; undefined where it is gone. */
export function movedRange(range: SheetRange, { ops, nameOf }: Structure): SheetRange | undefined {
  let at: SheetRange | undefined = range;
  for (const op of ops) {
    at = movedOnce(at, op);
    if (!at) return undefined;
  }
  return nameOf(at.sheet) === undefined ? undefined : at;
}

/** The ops that insert or remove rows or columns of a sheet. */
export function headerOps({ ops }: Structure, sheet: SheetKey): HeaderOp[] {
  return ops.filter((op): op is HeaderOp => op.kind !== 'move' && op.sheet === sheet);
}

/** Where a row or column stands in the end; undefined where it is gone. */
export function movedIndex(index: number, axis: Axis, ops: readonly HeaderOp[]): number | undefined {
  let span: Span | undefined = { first: index, last: index };
  for (const op of ops) if (op.axis === axis) span = span && movedSpan(span, op);
  return span?.first;
}

/** The same for the edge of a drawing: where its row or column is gone, it stands where that was. */
export function movedEdge(index: number, axis: Axis, ops: readonly HeaderOp[]): { index: number; gone: boolean } {
  let [at, gone] = [index, false];
  for (const op of ops) {
    if (op.axis !== axis) continue;
    const moved = movedSpan({ first: at, last: at }, op);
    if (moved) at = moved.first;
    else if (op.kind === 'remove') [at, gone] = [op.from, true];
  }
  return { index: at, gone };
}
