import { toBoolean } from '../coerce';
import { CALC, NA, NotComputable, NUM, REF, VALUE } from '../error';
import { any, array, boolean, define, number, omissible, repeat, type FormulaFunction } from '../function';
import { cellsOf, checkArray, isError, Matrix, rowsOf, type Grid, type Scalar } from '../value';
import { allNumbers, transposed } from './grids';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The rows, or the columns, that a filter lets through. @throws the error value that a filter holds */
function filter(given: Grid, include: Grid): Scalar[][] {
  const flags = cellsOf(include).map(toBoolean);
  if (include.columns === 1 && include.rows === given.rows) return rowsOf(given).filter((_, row) => flags[row]);
  if (include.rows !== 1 || include.columns !== given.columns) throw VALUE;
  const columns = transposed(rowsOf(given)).filter((_, column) => flags[column]);
  return columns.length === 0 ? [] : transposed(columns);
}

/** The part of a list that TAKE keeps and DROP leaves out: from the start, or from the end for a negative count. */
function taken<T>(list: readonly T[], count: number | undefined): T[] {
  if (count === undefined) return [...list];
  const whole = Math.trunc(count);
  return whole >= 0 ? list.slice(0, whole) : list.slice(whole);
}

function dropped<T>(list: readonly T[], count: number | undefined): T[] {
  const whole = Math.trunc(count ?? 0);
  return whole >= 0 ? list.slice(whole) : list.slice(0, whole);
}

type Cut = <T>(list: readonly T[], count: number | undefined) => T[];

/** TAKE and DROP. */
function cutting(name: string, cut: Cut): FormulaFunction {
  return define(
    name,
    [array('array'), omissible(number('rows')), omissible(number('columns'))],
    ([given, rows, columns]) => {
      const kept = cut(rowsOf(given), rows).map((row) => cut(row, columns));
      if (kept.length === 0 || kept[0].length === 0) throw CALC;
      return Matrix.of(kept);
    },
  );
}

/** Rows by their numbers, from the end for negative ones. */
function chosen(lines: Scalar[][], numbers: readonly Grid[]): Scalar[][] {
  return numbers.flatMap(allNumbers).map((given) => {
    const index = Math.trunc(given);
    if (index === 0 || Math.abs(index) > lines.length) throw VALUE;
    return lines[index > 0 ? index - 1 : lines.length + index];
  });
}

/** Arrays below each other, their rows filled up to the widest. */
function stacked(blocks: readonly Scalar[][][]): Scalar[][] {
  const width = Math.max(...blocks.map(([row]) => row.length));
  const rows = blocks.flat();
  checkArray(rows.length, width);
  return rows.map((row) => [...row, ...new Array<Scalar>(width - row.length).fill(NA)]);
}

/**
 * The blocks that VSTACK and HSTACK put together. A range that was deleted makes the whole #REF!, as files of Excel show
 * where all were; what it makes of one among others they do not.
 */
function blocksOf(grids: readonly Grid[]): readonly Grid[] {
  const deleted = grids.filter((grid) => {
    const first = grid.from === 'value' ? grid.at(0, 0) : null;
    return isError(first) && first.error === REF.error;
  });
  if (deleted.length === 0) return grids;
  if (deleted.length === grids.length) throw REF;
  throw new NotComputable('a range that was deleted, stacked with others, is not supported', '#REF!');
}

/** All values in one line without those that are ignored: 1 blanks, 2 errors, 3 both. */
function listed(name: string, turn: (values: readonly Scalar[]) => Matrix): FormulaFunction {
  return define(
    name,
    [array('array'), omissible(number('ignore'), 0), omissible(boolean('scan_by_column'), false)],
    ([given, ignore, byColumn]) => {
      const kind = Math.trunc(ignore);
      if (kind < 0 || kind > 3) throw VALUE;
      const rows = byColumn ? transposed(rowsOf(given)) : rowsOf(given);
      const kept = rows
        .flat()
        .filter((value) => !(value === null && (kind & 1) === 1) && !(isError(value) && (kind & 2) === 2));
      if (kept.length === 0) throw CALC;
      return turn(kept);
    },
  );
}

/** A list in rows of so many values, the last filled up. */
function wrapped(values: readonly Scalar[], count: number, padding: Scalar): Scalar[][] {
  const width = Math.trunc(count);
  if (width < 1) throw NUM;
  const rows: Scalar[][] = [];
  for (let from = 0; from < values.length; from += width) {
    const row = values.slice(from, from + width);
    rows.push(values.length <= width ? row : [...row, ...new Array<Scalar>(width - row.length).fill(padding)]);
  }
  return rows;
}

function wrapping(name: string, turn: (rows: Scalar[][]) => Scalar[][]): FormulaFunction {
  return define(
    name,
    [array('vector'), number('wrap_count'), omissible(any('pad_with'), NA as Scalar)],
    ([given, count, padding]) => {
      if (given.rows > 1 && given.columns > 1) throw VALUE;
      return Matrix.of(turn(wrapped(cellsOf(given), count, padding)));
    },
  );
}

function expand(given: Grid, rows: number | undefined, columns: number | undefined, padding: Scalar): Matrix {
  const height = Math.trunc(rows ?? given.rows);
  const width = Math.trunc(columns ?? given.columns);
  if (height < given.rows || width < given.columns) throw VALUE;
  if (height > MOST_ROWS || width > MOST_COLUMNS) throw NUM;
  checkArray(height, width);
  const cells = rowsOf(given);
  return Matrix.of(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) =>
        row < given.rows && column < given.columns ? cells[row][column] : padding,
      ),
    ),
  );
}

function sequence(givenRows: number, givenColumns: number, start: number, step: number): Matrix {
  const [rows, columns] = [Math.trunc(givenRows), Math.trunc(givenColumns)];
  if (rows < 0 || columns < 0) throw VALUE;
  if (rows === 0 || columns === 0) throw CALC;
  if (rows > MOST_ROWS || columns > MOST_COLUMNS)
    throw new NotComputable('SEQUENCE of more cells than a sheet has is not supported');
  checkArray(rows, columns);
  return new Matrix(
    rows,
    columns,
    Array.from({ length: rows * columns }, (_, index) => start + index * step),
  );
}

export const SHAPES: readonly FormulaFunction[] = [
  define('FILTER', [array('array'), array('include'), omissible(array('if_empty'))], ([given, include, otherwise]) => {
    const kept = filter(given, include);
    if (kept.length > 0) return Matrix.of(kept);
    if (otherwise === undefined) throw CALC;
    return Matrix.of(rowsOf(otherwise));
  }),
  define(
    'SEQUENCE',
    [
      omissible(number('rows'), 1),
      omissible(number('columns'), 1),
      omissible(number('start'), 1),
      omissible(number('step'), 1),
    ],
    ([rows, columns, start, step]) => sequence(rows, columns, start, step),
  ),
  cutting('TAKE', taken),
  cutting('DROP', dropped),
  define('CHOOSEROWS', [array('array'), repeat(array('row_num'))], ([given, numbers]) =>
    Matrix.of(chosen(rowsOf(given), numbers)),
  ),
  define('CHOOSECOLS', [array('array'), repeat(array('col_num'))], ([given, numbers]) =>
    Matrix.of(transposed(chosen(transposed(rowsOf(given)), numbers))),
  ),
  define('VSTACK', [repeat(array('array'))], ([grids]) => Matrix.of(stacked(blocksOf(grids).map(rowsOf)))),
  define('HSTACK', [repeat(array('array'))], ([grids]) =>
    Matrix.of(transposed(stacked(blocksOf(grids).map((grid) => transposed(rowsOf(grid)))))),
  ),
  listed('TOCOL', (values) => Matrix.column(values)),
  listed('TOROW', (values) => Matrix.of([values])),
  wrapping('WRAPROWS', (rows) => rows),
  wrapping('WRAPCOLS', transposed),
  define(
    'EXPAND',
    [array('array'), omissible(number('rows')), omissible(number('columns')), omissible(any('pad_with'), NA as Scalar)],
    ([given, rows, columns, padding]) => expand(given, rows, columns, padding),
  ),
];
