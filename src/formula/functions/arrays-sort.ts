import { compareNumbers, compareTexts } from '../compare';
import { toNumber } from '../coerce';
import { fifteenDigits } from '../decimal-digits';
import { CALC, NotComputable, VALUE } from '../error';
import { array, boolean, define, omissible, repeat, type FormulaFunction } from '../function';
import { cellsOf, isError, Matrix, rowsOf, type Grid, type Scalar } from '../value';
import { transposed } from './grids';
import { errorType } from './information';

const ASCENDING = 1;
const DESCENDING = -1;

/** Numbers, texts, FALSE and TRUE, errors; blanks come last in either order. */
function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compare(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (isError(a) && isError(b)) return (errorType(a) ?? 0) - (errorType(b) ?? 0);
  return rank(a) - rank(b);
}

interface Key {
  readonly values: readonly Scalar[];
  readonly direction: number;
}

/** The positions of the rows in the order of the keys; rows that are equal keep theirs. */
function ordered(count: number, keys: readonly Key[]): number[] {
  return Array.from({ length: count }, (_, row) => row).sort((a, b) => {
    for (const { values, direction } of keys) {
      const [x, y] = [values[a], values[b]];
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1;
        continue;
      }
      const sign = compare(x, y);
      if (sign !== 0) return sign * direction;
    }
    return a - b;
  });
}

function directionOf(value: Scalar): number {
  if (isError(value)) throw value;
  const direction = value === null ? ASCENDING : Math.trunc(toNumber(value));
  if (direction !== ASCENDING && direction !== DESCENDING) throw VALUE;
  return direction;
}

function sort(rows: readonly (readonly Scalar[])[], indexes: readonly Scalar[], orders: readonly Scalar[]): Scalar[][] {
  const columns = transposed(rows);
  if (orders.length !== 1 && orders.length !== indexes.length) throw VALUE;
  const keys = indexes.map((given, at): Key => {
    if (isError(given)) throw given;
    const index = given === null ? 1 : Math.trunc(toNumber(given));
    if (index < 1 || index > columns.length) throw VALUE;
    return { values: columns[index - 1], direction: directionOf(orders.length === 1 ? orders[0] : orders[at]) };
  });
  return ordered(rows.length, keys).map((row) => [...rows[row]]);
}

/** Arrays by which others are sorted: each with the order that follows it, the last perhaps without. */
function sortBy(given: Grid, by: readonly Grid[]): Matrix {
  const [first] = by;
  const across = first.rows === 1 && given.columns === first.columns && given.rows !== 1;
  const rows = across ? transposed(rowsOf(given)) : given.rows === 1 ? transposed(rowsOf(given)) : rowsOf(given);
  const keys: Key[] = [];
  for (let i = 0; i < by.length; i += 2) {
    const values = cellsOf(by[i]);
    if ((by[i].rows > 1 && by[i].columns > 1) || values.length !== rows.length) throw VALUE;
    keys.push({ values, direction: directionOf(i + 1 < by.length ? by[i + 1].at(0, 0) : ASCENDING) });
  }
  const sorted = ordered(rows.length, keys).map((row) => rows[row]);
  return Matrix.of(across || given.rows === 1 ? transposed(sorted) : sorted);
}

/** What makes two values the same to UNIQUE. */
function keyOf(value: Scalar): string {
  if (typeof value === 'number') return `n${fifteenDigits(value)}`;
  if (typeof value === 'string') return `t${value.toLowerCase()}`;
  if (isError(value)) return `e${value.error}`;
  return value === null ? 'b' : `l${String(value)}`;
}

interface Group {
  readonly row: readonly Scalar[];
  count: number;
}

function unique(rows: readonly (readonly Scalar[])[], once: boolean): (readonly Scalar[])[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = row.length === 1 ? keyOf(row[0]) : JSON.stringify(row.map(keyOf));
    const group = groups.get(key);
    if (!group) groups.set(key, { row, count: 1 });
    else {
      group.count += 1;
      if (row.some((value, at) => typeof value === 'number' && value !== group.row[at])) {
        throw new NotComputable('UNIQUE of numbers that differ beyond the fifteenth digit only is not supported');
      }
    }
  }
  return [...groups.values()].filter(({ count }) => !once || count === 1).map(({ row }) => row);
}

export const SORTING: readonly FormulaFunction[] = [
  define(
    'SORT',
    [
      array('array'),
      omissible(array('sort_index'), Matrix.single(1) as Grid),
      omissible(array('sort_order'), Matrix.single(ASCENDING) as Grid),
      omissible(boolean('by_col'), false),
    ],
    ([given, indexes, orders, byColumn]) => {
      const rows = byColumn ? transposed(rowsOf(given)) : rowsOf(given);
      const sorted = sort(rows, cellsOf(indexes), cellsOf(orders));
      return Matrix.of(byColumn ? transposed(sorted) : sorted);
    },
  ),
  define('SORTBY', [array('array'), repeat(array('by_array'))], ([given, by]) => sortBy(given, by)),
  define(
    'UNIQUE',
    [array('array'), omissible(boolean('by_col'), false), omissible(boolean('exactly_once'), false)],
    ([given, byColumn, once]) => {
      const rows = byColumn ? transposed(rowsOf(given)) : rowsOf(given);
      const kept = unique(rows, once);
      if (kept.length === 0) throw CALC;
      return Matrix.of(byColumn ? transposed(kept) : kept);
    },
  ),
];
