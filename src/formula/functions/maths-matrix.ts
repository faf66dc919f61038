import { NotComputable, NUM, VALUE } from '../error';
import { array, define, number, type FormulaFunction } from '../function';
import { checkArray, Matrix, rowsOf } from '../value';
import { numberRows, transposed } from './grids';

/** A pivot this much smaller than the matrix's numbers is the noise of a singular one. */
const SINGULAR = 1e-15;

/** So many multiplications take a second. */
const MOST_PRODUCTS = 100_000_000;

/** @throws NotComputable for matrices whose product, or inverse, would take all time there is */
function checkWork(products: number): void {
  if (products > MOST_PRODUCTS) throw new NotComputable('its matrices are too large to be computed here');
}

interface Reduced {
  readonly determinant: number;
  /** The inverse, if there is one. */
  readonly inverse: number[][] | undefined;
}

/** Gauss and Jordan with the largest pivot. */
function reduce(matrix: readonly (readonly number[])[]): Reduced {
  const size = matrix.length;
  checkWork(2 * size ** 3);
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const scale = matrix.flat().reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  let determinant = 1;
  let singular = false;
  for (let at = 0; at < size; at++) {
    let best = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(rows[row][at]) > Math.abs(rows[best][at])) best = row;
    const pivot = rows[best][at];
    if (pivot === 0) return { determinant: 0, inverse: undefined };
    singular ||= Math.abs(pivot) < SINGULAR * scale;
    if (best !== at) {
      [rows[at], rows[best]] = [rows[best], rows[at]];
      determinant = -determinant;
    }
    determinant *= pivot;
    rows[at] = rows[at].map((value) => value / pivot);
    for (let row = 0; row < size; row++) {
      const factor = rows[row][at];
      if (row !== at && factor !== 0) rows[row] = rows[row].map((value, j) => value - factor * rows[at][j]);
    }
  }
  return { determinant, inverse: singular ? undefined : rows.map((row) => row.slice(size)) };
}

export function multiply(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  checkWork(a.length * b.length * b[0].length);
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => row.reduce((sum, value, i) => sum + value * column[i], 0)));
}

/** The inverse of a matrix, or undefined if it has none. */
export function inverted(matrix: readonly (readonly number[])[]): number[][] | undefined {
  return reduce(matrix).inverse;
}

function square(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (rows.length !== rows[0].length) throw VALUE;
  return rows;
}

/** The determinant of whole numbers is one, whatever the divisions on the way leave. */
function determinantOf(rows: readonly (readonly number[])[]): number {
  const { determinant } = reduce(rows);
  const whole = rows.every((row) => row.every(Number.isInteger));
  return whole && Math.abs(determinant) < 1e15 ? Math.round(determinant) : determinant;
}

export const MATRIX: readonly FormulaFunction[] = [
  define('MMULT', [array('array1'), array('array2')], ([first, second]) => {
    if (first.columns !== second.rows) throw VALUE;
    const product = multiply(numberRows(first), numberRows(second));
    if (!product.flat().every(Number.isFinite)) throw NUM;
    return Matrix.of(product);
  }),
  define('MINVERSE', [array('array')], ([given]) => {
    const inverse = inverted(square(numberRows(given)));
    if (!inverse) throw NUM;
    return Matrix.of(inverse);
  }),
  define('MDETERM', [array('array')], ([given]) => determinantOf(square(numberRows(given)))),
  define('MUNIT', [number('dimension')], ([given]) => {
    const size = Math.trunc(given);
    if (size < 1) throw VALUE;
    checkArray(size, size);
    return Matrix.of(
      Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? 1 : 0))),
    );
  }),
  define('TRANSPOSE', [array('array')], ([given]) => Matrix.of(transposed(rowsOf(given)))),
];
