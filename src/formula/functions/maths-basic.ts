import { numbersIn } from '../coerce';
import { NUM, VALUE } from '../error';
import { array, define, type FormulaFunction, grid, number, repeat } from '../function';
import { cellsOf, isError, type Scalar } from '../value';

/** Sums in the order of the cells, as Excel adds them. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
}

function product(cells: readonly (readonly Scalar[])[], at: number): number {
  let result = 1;
  for (const column of cells) {
    const value = column[at];
    if (isError(value)) throw value;
    result *= typeof value === 'number' ? value : 0;
  }
  return result;
}

export const BASIC_MATHS: readonly FormulaFunction[] = [
  define('SUM', [repeat(grid('number'))], ([grids], { date1904 }) => sumOf(numbersIn(grids, date1904))),
  define('ABS', [number('number')], ([value]) => Math.abs(value)),
  define('SQRT', [number('number')], ([value]) => {
    if (value < 0) throw NUM;
    return Math.sqrt(value);
  }),
  define('SUMPRODUCT', [repeat(array('array'))], ([grids]) => {
    const [{ rows, columns }] = grids;
    if (grids.some((each) => each.rows !== rows || each.columns !== columns)) throw VALUE;
    const cells = grids.map(cellsOf);
    let sum = 0;
    for (let i = 0; i < rows * columns; i++) sum += product(cells, i);
    return sum;
  }),
];
