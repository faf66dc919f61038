import { NA, NotComputable, REF, VALUE } from '../error';
import { boolean, define, grid, number, optional, scalar, searched, type FormulaFunction } from '../function';
import { isError, type Grid, type Scalar } from '../value';
import { equality, findByHalves, findDescending, Slice, Vector } from './lookup-vector';

/** A blank cell is looked up as 0. */
function filled(wanted: Scalar): Scalar {
  return wanted ?? 0;
}

/** The place of a value in a row or a column. @throws #N/A if it is not there */
function placeOf(wanted: Scalar, vector: Vector, approximate: boolean): number {
  const found = approximate ? findByHalves(vector, filled(wanted)) : vector.find(equality(filled(wanted), true), false);
  if (found < 0) throw NA;
  return found;
}

/** A text is no table, though a number is one of a single cell. */
function checkTable(table: Grid): void {
  if (table.from !== 'value') return;
  const value = table.at(0, 0);
  if (isError(value)) throw value;
  if (typeof value === 'string') throw VALUE;
}

/** The value at a found place, in the column or row that is asked for; that there is none below 1 is seen last. */
function takenFrom(
  given: number,
  count: number,
  find: () => number,
  at: (found: number, index: number) => Scalar,
): Scalar {
  const index = Math.trunc(given);
  if (index > count) throw REF;
  const found = find();
  if (index < 1) throw VALUE;
  return at(found, index - 1);
}

function match(wanted: Scalar, table: Grid, type: number): number {
  if (table.rows > 1 && table.columns > 1) throw NA;
  const vector = new Vector(table);
  if (type >= 0) return placeOf(wanted, vector, type > 0) + 1;
  const found = findDescending(vector, filled(wanted));
  if (found < 0) throw NA;
  return found + 1;
}

/** The array form of LOOKUP looks in the first row or column, whichever is longer, and takes from the last. */
function lookUp(wanted: Scalar, table: Grid, results: Grid | undefined): Scalar {
  const wide = table.columns > table.rows;
  const single = table.rows === 1 || table.columns === 1;
  if (results && !single) throw NA;
  const found = placeOf(wanted, new Vector(single ? table : firstOf(table, wide)), true);
  const from = results ?? table;
  if (results && results.rows > 1 && results.columns > 1) throw NA;
  const across = results ? results.rows === 1 && results.columns > 1 : wide;
  const [row, column] = across ? [from.rows - 1, found] : [found, from.columns - 1];
  if (row >= from.rows || column >= from.columns) {
    throw new NotComputable('LOOKUP with a result vector shorter than its lookup vector is not supported');
  }
  return from.at(row, column);
}

function firstOf(table: Grid, row: boolean): Grid {
  return row ? Slice.row(table, 0) : Slice.column(table, 0);
}

export const CLASSIC_LOOKUP: readonly FormulaFunction[] = [
  define(
    'VLOOKUP',
    [scalar('lookup_value'), grid('table_array'), number('col_index_num'), optional(boolean('range_lookup'), true)],
    ([wanted, table, column, approximate]) => {
      checkTable(table);
      const find = (): number => placeOf(wanted, new Vector(Slice.column(table, 0)), approximate);
      return takenFrom(column, table.columns, find, (found, index) => table.at(found, index));
    },
  ),
  define(
    'HLOOKUP',
    [scalar('lookup_value'), grid('table_array'), number('row_index_num'), optional(boolean('range_lookup'), true)],
    ([wanted, table, row, approximate]) => {
      checkTable(table);
      const find = (): number => placeOf(wanted, new Vector(Slice.row(table, 0)), approximate);
      return takenFrom(row, table.rows, find, (found, index) => table.at(index, found));
    },
  ),
  define(
    'MATCH',
    [scalar('lookup_value'), searched('lookup_array'), optional(number('match_type'), 1)],
    ([wanted, table, type]) => match(wanted, table, type),
  ),
  define(
    'LOOKUP',
    [scalar('lookup_value'), searched('lookup_vector'), optional(searched('result_vector'))],
    ([wanted, table, results]) => lookUp(wanted, table, results),
  ),
];
