import { NA, NotComputable, VALUE } from '../error';
import { any, define, number, omissible, scalar, searched, type FormulaFunction } from '../function';
import { Reference, type Result } from '../reference';
import { cellsOf, Matrix, type Grid, type Scalar } from '../value';
import { equality, orderOfAll, Slice, Vector } from './lookup-vector';

const EXACT = 0;
const NEXT_SMALLER = -1;
const NEXT_LARGER = 1;
const WILDCARD = 2;
const PATTERN = 3;
const FROM_START = 1;
const FROM_END = -1;
const ASCENDING = 2;
const DESCENDING = -2;

/** The place of a value by the modes of XLOOKUP and XMATCH, -1 if there is none. */
function find(wanted: Scalar, vector: Vector, matchMode: number, searchMode: number): number {
  const [match, search] = [Math.trunc(matchMode), Math.trunc(searchMode)];
  if (match === PATTERN) throw new NotComputable('regular expressions in look-ups are not supported');
  if (![EXACT, NEXT_SMALLER, NEXT_LARGER, WILDCARD].includes(match)) throw VALUE;
  if (![FROM_START, FROM_END, ASCENDING, DESCENDING].includes(search)) throw VALUE;
  const sorted = Math.abs(search) === ASCENDING;
  if (sorted && match === WILDCARD) throw VALUE;
  if (sorted) checkSorted(vector, search === ASCENDING);
  const fromEnd = search === FROM_END;
  const found = vector.find(equality(wanted, match === WILDCARD), fromEnd);
  if (found >= 0 || match === EXACT || match === WILDCARD) return found;
  return nearest(wanted, vector, match, fromEnd);
}

/** The value nearest to the one wanted below it or above it, the first or the last of equal ones. */
function nearest(wanted: Scalar, vector: Vector, side: number, fromEnd: boolean): number {
  let best = -1;
  let bestValue: Scalar = null;
  for (let step = 0; step < vector.used; step++) {
    const index = fromEnd ? vector.used - 1 - step : step;
    const value = vector.at(index);
    const sign = orderOfAll(value, wanted);
    if (sign === undefined || Math.sign(sign) !== side) continue;
    const nearer = best < 0 || Math.sign(orderOfAll(value, bestValue) ?? 0) === -side;
    if (nearer) [best, bestValue] = [index, value];
  }
  return best;
}

/**
 * Looking by halves gives the same as looking one by one only where the values are sorted and each is there once. A list of
 * numbers and texts is sorted where the numbers come first; among others halving may end next to a text.
 */
function checkSorted(vector: Vector, ascending: boolean): void {
  for (let index = 1; index < vector.used; index++) {
    const sign = orderOfAll(vector.at(index - 1), vector.at(index));
    if (sign === undefined || (ascending ? sign >= 0 : sign <= 0)) {
      throw new NotComputable(
        'a binary search over values that are not sorted, or there twice, is not supported: it gives what it happens to find',
      );
    }
  }
}

function vectorOf(given: Grid): Vector {
  if (given.rows > 1 && given.columns > 1) throw VALUE;
  return new Vector(given);
}

/** The row or column of the results at a place: of cells a reference, so that XLOOKUP(…):XLOOKUP(…) is a range. */
function resultAt(results: Grid, index: number, vertical: boolean): Result {
  if (results.area) {
    const { sheet, top, left, bottom, right } = results.area;
    const line = vertical
      ? { top: top + index, bottom: top + index, left, right }
      : { top, bottom, left: left + index, right: left + index };
    return new Reference([{ sheet, ...line }]);
  }
  const line = vertical ? Slice.row(results, index) : Slice.column(results, index);
  if (line.rows === 1 && line.columns === 1) return line.at(0, 0);
  return new Matrix(line.rows, line.columns, cellsOf(line));
}

const lookupParams = [scalar('lookup_value'), searched('lookup_array')] as const;
const matchMode = omissible(number('match_mode'), EXACT);
const searchMode = omissible(number('search_mode'), FROM_START);

export const MODERN_LOOKUP: readonly FormulaFunction[] = [
  define('XMATCH', [...lookupParams, matchMode, searchMode], ([wanted, given, match, search]) => {
    const found = find(wanted, vectorOf(given), match, search);
    if (found < 0) throw NA;
    return found + 1;
  }),
  define(
    'XLOOKUP',
    [...lookupParams, searched('return_array'), omissible(any('if_not_found')), matchMode, searchMode],
    ([wanted, given, results, otherwise, match, search]) => {
      const vector = vectorOf(given);
      const vertical = given.columns === 1 && (given.rows > 1 || results.rows === 1);
      if ((vertical ? results.rows : results.columns) !== vector.length) throw VALUE;
      const found = find(wanted, vector, match, search);
      if (found >= 0) return resultAt(results, found, vertical);
      if (otherwise === undefined) throw NA;
      return otherwise;
    },
  ),
];
