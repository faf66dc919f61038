import { compareNumbers, compareTexts } from '../compare';
import { hasWildcard, wildcard } from '../criteria';
import { NotComputable, VALUE } from '../error';
import type { Grid, Scalar } from '../value';

/** Excel looks for no longer text. */
const LONGEST_TEXT = 255;

/** A row or a column in which a value is looked up. */
export class Vector {
  /** How many places may hold something. */
  readonly used: number;
  readonly length: number;
  private readonly vertical: boolean;

  constructor(private readonly grid: Grid) {
    this.vertical = grid.columns === 1;
    this.length = this.vertical ? grid.rows : grid.columns;
    const filled = this.vertical ? grid.usedRows : grid.usedColumns;
    this.used = grid.rest === null ? Math.min(filled, this.length) : this.length;
  }

  at(index: number): Scalar {
    return this.vertical ? this.grid.at(index, 0) : this.grid.at(0, index);
  }

  /** The first place, or the last, whose value passes a test; -1 if there is none. */
  find(test: (value: Scalar) => boolean, fromEnd: boolean): number {
    if (!fromEnd) return this.findFirst(test);
    for (let index = this.length - 1; index >= this.used; index--) if (test(null)) return index;
    for (let index = this.used - 1; index >= 0; index--) if (test(this.at(index))) return index;
    return -1;
  }

  private findFirst(test: (value: Scalar) => boolean): number {
    let found = -1;
    let next = 0;
    this.grid.each((value, row, column) => {
      const index = this.vertical ? row : column;
      // A place that is not visited holds the rest.
      if (next < index && test(this.grid.rest)) found = next;
      else if (test(value)) found = index;
      next = index + 1;
      return found >= 0;
    });
    return found < 0 && next < this.length && test(this.grid.rest) ? next : found;
  }
}

/** One row of a grid, or one column. */
export class Slice implements Grid {
  readonly rows: number;
  readonly columns: number;
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly from: Grid['from'];
  readonly rest: Scalar;

  private constructor(
    private readonly grid: Grid,
    private readonly row: number | undefined,
    private readonly column: number | undefined,
  ) {
    this.rows = row === undefined ? grid.rows : 1;
    this.columns = column === undefined ? grid.columns : 1;
    this.usedRows = Math.min(this.rows, row === undefined ? grid.usedRows : 1);
    this.usedColumns = Math.min(this.columns, column === undefined ? grid.usedColumns : 1);
    this.from = grid.from;
    this.rest = grid.rest;
  }

  static row(grid: Grid, index: number): Grid {
    return grid.rows === 1 ? grid : new Slice(grid, index, undefined);
  }

  static column(grid: Grid, index: number): Grid {
    return grid.columns === 1 ? grid : new Slice(grid, undefined, index);
  }

  at(row: number, column: number): Scalar {
    return this.grid.at(this.row ?? row, this.column ?? column);
  }

  each(visit: (value: Scalar, row: number, column: number) => void | boolean): void {
    for (let row = 0; row < this.usedRows; row++) {
      for (let column = 0; column < this.usedColumns; column++) {
        if (visit(this.at(row, column), row, column) === true) return;
      }
    }
  }
}

const BEYOND_FIFTEEN = new NotComputable(
  'a look-up of a number that differs from another beyond the fifteenth digit only is not supported',
);

/**
 * The order of two values of one kind; undefined for values that are not compared with each other. Numbers to the last
 * bit, unlike everywhere else: VLOOKUP of 0.06+0.01+0.01+0.01+0.01 finds 0.09 in a list of 0.01, 0.02 and so on.
 */
export function order(value: Scalar, wanted: Scalar): number | undefined {
  if (typeof value === 'number' && typeof wanted === 'number') return value === wanted ? 0 : value < wanted ? -1 : 1;
  if (typeof value === 'string' && typeof wanted === 'string') return compareTexts(value, wanted);
  if (typeof value === 'boolean' && typeof wanted === 'boolean') return Number(value) - Number(wanted);
  return undefined;
}

/** The order of any two values: numbers before texts before FALSE and TRUE; blanks and errors have none. */
export function orderOfAll(value: Scalar, wanted: Scalar): number | undefined {
  const kinds = ['number', 'string', 'boolean'];
  const [a, b] = [kinds.indexOf(typeof value), kinds.indexOf(typeof wanted)];
  if (a < 0 || b < 0) return undefined;
  if (typeof value === 'number' && typeof wanted === 'number') checkDigits(value, wanted);
  return a === b ? order(value, wanted) : a - b;
}

/** The test for a value that is the same as the one wanted, with * and ? in a wanted text where they count. */
export function equality(wanted: Scalar, wildcards: boolean): (value: Scalar) => boolean {
  if (typeof wanted === 'number') return sameNumber(wanted);
  if (typeof wanted !== 'string') return (value) => value === wanted;
  if (wanted.length > LONGEST_TEXT) throw VALUE;
  if (wildcards && hasWildcard(wanted)) {
    const pattern = wildcard(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const lower = wanted.toLowerCase();
  return (value) =>
    typeof value === 'string' &&
    (value === wanted || (value.length === wanted.length && value.toLowerCase() === lower));
}

/** Whether two numbers that differ beyond the fifteenth digit are the same to these look-ups, Excel does not say. */
function checkDigits(value: number, wanted: number): void {
  if (value !== wanted && compareNumbers(value, wanted) === 0) throw BEYOND_FIFTEEN;
}

function sameNumber(wanted: number): (value: Scalar) => boolean {
  return (value) => {
    if (typeof value !== 'number') return false;
    checkDigits(value, wanted);
    return value === wanted;
  };
}

/**
 * The place of the last value that is not above the one wanted, by halves as Excel looks: values of other kinds are
 * passed over, and a vector that is not sorted gives what halving gives. -1 if there is none.
 */
export function findByHalves(vector: Vector, wanted: Scalar): number {
  let low = -1;
  let high = vector.used;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    let probe = middle;
    let sign = order(vector.at(probe), wanted);
    while (sign === undefined && probe + 1 < high) sign = order(vector.at(++probe), wanted);
    if (sign === undefined || (sign > 0 && probe > middle)) high = middle;
    else if (sign > 0) high = probe;
    else if (sign < 0) low = probe;
    else return lastEqual(vector, wanted, probe);
  }
  return low;
}

function lastEqual(vector: Vector, wanted: Scalar, from: number): number {
  let last = from;
  while (last + 1 < vector.used && order(vector.at(last + 1), wanted) === 0) last += 1;
  return last;
}

/** In descending order the place of the last value that is not below the one wanted; -1 if there is none. */
export function findDescending(vector: Vector, wanted: Scalar): number {
  let found = -1;
  for (let index = 0; index < vector.used; index++) {
    const sign = order(vector.at(index), wanted);
    if (sign === undefined) continue;
    if (sign === 0) return index;
    if (sign < 0) break;
    found = index;
  }
  return found;
}
