import { type CellRange, overlap } from '../../../workbook/address';
import { type FormulaToken, type Reference, resolve } from './reference';

/** A formula that adds up ranges of its own sheet (with SUM or +), or averages or counts one. */
export interface Aggregate {
  readonly name: string;
  readonly ranges: readonly Reference[];
  /** A number added to the ranges: SUM(E11:E26)+1. */
  readonly typed: readonly number[];
  /** The same for aggregates of the same cells, however written. */
  readonly key: string;
  /** Whether two of the ranges may hold a cell both, in one of the formula's copies. */
  readonly mayOverlap: boolean;
}

const OTHERS = new Set(['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'MEDIAN', 'PRODUCT', 'STDEV', 'STDEV.S']);

interface Terms {
  readonly ranges: Reference[];
  readonly typed: number[];
}

/** Reads a sum: terms joined by +, each a reference, a number, SUM(…) or a sum in brackets. */
class SumReader {
  private at = 0;
  readonly terms: Terms = { ranges: [], typed: [] };
  usesSum = false;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  whole(): boolean {
    return this.sum() && this.at === this.tokens.length;
  }

  private is(value: string): boolean {
    return this.tokens[this.at]?.type === 'operator' && this.tokens[this.at].value === value;
  }

  private take(value: string): boolean {
    if (!this.is(value)) return false;
    this.at += 1;
    return true;
  }

  private sum(): boolean {
    if (!this.term(1)) return false;
    for (;;) {
      if (this.take('+')) {
        if (!this.term(1)) return false;
      } else if (this.is('-') && this.tokens[this.at + 1]?.type === 'number') {
        this.at += 1;
        if (!this.term(-1)) return false;
      } else return true;
    }
  }

  private term(sign: number): boolean {
    const token = this.tokens[this.at] as FormulaToken | undefined;
    if (!token) return false;
    if (token.reference && token.reference.sheet === undefined) {
      this.at += 1;
      this.terms.ranges.push(token.reference);
      return true;
    }
    if (token.type === 'number') {
      this.at += 1;
      this.terms.typed.push(sign * Number(token.value));
      return true;
    }
    if (token.type === 'func' && token.value.toUpperCase() === 'SUM') {
      this.at += 1;
      this.usesSum = true;
      if (!this.take('(')) return false;
      do {
        if (!this.sum()) return false;
      } while (this.take(','));
      return this.take(')');
    }
    return this.take('(') && this.sum() && this.take(')');
  }
}

function oneOther(tokens: readonly FormulaToken[]): { name: string; terms: Terms } | undefined {
  const name = tokens[0]?.value.toUpperCase();
  if (tokens[0]?.type !== 'func' || !OTHERS.has(name) || tokens.length < 4) return undefined;
  if (tokens[1].value !== '(' || tokens[tokens.length - 1].value !== ')') return undefined;
  const ranges: Reference[] = [];
  for (const [index, token] of tokens.slice(2, -1).entries()) {
    if (index % 2 === 1) {
      if (token.value !== ',') return undefined;
    } else if (token.reference && token.reference.sheet === undefined) ranges.push(token.reference);
    else return undefined;
  }
  return { name, terms: { ranges, typed: [] } };
}

interface Box {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

/** Cells one below or beside the other become one range, so that B2+B3+B4 reads as B2:B4. */
function merged(boxes: readonly Box[]): Box[] {
  const down: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = down[down.length - 1] as Box | undefined;
    if (last && last.left === box.left && last.right === box.right && last.bottom + 1 === box.top)
      last.bottom = box.bottom;
    else down.push({ ...box });
  }
  const across: Box[] = [];
  for (const box of down.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = across[across.length - 1] as Box | undefined;
    if (last && last.top === box.top && last.bottom === box.bottom && last.right + 1 === box.left)
      last.right = box.right;
    else across.push({ ...box });
  }
  return across;
}

/** Fixed and relative coordinates do not mix in one box: seen from the cell, with the kind in the key. */
function keyOf(name: string, { ranges, typed }: Terms): string {
  const kinds = ranges.map(({ top, left, bottom, right }) =>
    [top, left, bottom, right].map(({ fixed }) => (fixed ? '$' : '')).join('/'),
  );
  if (new Set(kinds).size > 1) {
    const parts = ranges.map(
      (range, index) =>
        `${kinds[index]}${[range.top, range.left, range.bottom, range.right].map(({ at }) => at).join(',')}`,
    );
    return `${name}(${parts.sort().join(';')})${typed.join(',')}`;
  }
  const boxes = ranges.map(({ top, left, bottom, right }) => ({
    top: top.at,
    left: left.at,
    bottom: bottom.at,
    right: right.at,
  }));
  const text = merged(boxes).map((box) => [box.top, box.left, box.bottom, box.right].join(','));
  return `${name}(${kinds[0] ?? ''}${text.join(';')})${typed.join(',')}`;
}

/** SUBTOTAL(9,…) and SUBTOTAL(109,…) add up. */
const ADDING: ReadonlySet<string> = new Set(['9', '109']);

function subtotal(tokens: readonly FormulaToken[]): Terms | undefined {
  if (tokens[0]?.type !== 'func' || tokens[0].value.toUpperCase() !== 'SUBTOTAL' || tokens.length < 6) return undefined;
  if (tokens[1].value !== '(' || !ADDING.has(tokens[2].value) || tokens[3].value !== ',') return undefined;
  return oneOther([{ type: 'func', value: 'MAX' }, tokens[1], ...tokens.slice(4)])?.terms;
}

/** Of more ranges than these it is not worth finding out. */
const MOST_COMPARED = 50;

function movesAsOne({ top, left, bottom, right }: Reference): boolean {
  return top.fixed === bottom.fixed && left.fixed === right.fixed;
}

function mayOverlap(ranges: readonly Reference[]): boolean {
  if (ranges.length > MOST_COMPARED) return true;
  const alike = ranges.every(
    (range) =>
      movesAsOne(range) && range.top.fixed === ranges[0].top.fixed && range.left.fixed === ranges[0].left.fixed,
  );
  // Where some stand still and others move, they meet in some copy.
  if (!alike) return ranges.length > 1;
  const boxes = ranges.map((range): CellRange => resolve(range, 0, 0));
  return boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)));
}

function aggregateOf(name: string, terms: Terms): Aggregate {
  const { ranges, typed } = terms;
  return { name, ranges, typed, key: keyOf(name, terms), mayOverlap: mayOverlap(ranges) };
}

/** The aggregate that a formula is; undefined for any other formula. A single reference (=B4) is none. */
export function readAggregate(tokens: readonly FormulaToken[]): Aggregate | undefined {
  const part = subtotal(tokens);
  if (part) return aggregateOf('SUBTOTAL', part);
  const other = oneOther(tokens);
  if (other) return aggregateOf(other.name, other.terms);
  const reader = new SumReader(tokens);
  if (!reader.whole()) return undefined;
  const { terms, usesSum } = reader;
  if (terms.ranges.length === 0 || (!usesSum && terms.ranges.length + terms.typed.length < 2)) return undefined;
  if (!usesSum && terms.typed.length > 0) return undefined;
  return aggregateOf('SUM', terms);
}
