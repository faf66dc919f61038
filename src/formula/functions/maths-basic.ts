import { numbersIn } from '../coerce';
import { DIV0, NA, NUM, VALUE } from '../error';
import { addIn, array, define, grid, number, optional, repeat, type FormulaFunction } from '../function';
import { withoutResidue } from '../operators';
import { cellsOf, isError, type Grid, type Scalar } from '../value';
import { addInNumber } from './add-in';
import { align, allNumbers, sameSize } from './grids';

/** Sums in the order of the cells, as Excel adds them. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
}

/** SUM's own last step leaves no residue of rounding. */
function wholeSum(numbers: readonly number[]): number {
  const last = numbers.at(-1) ?? 0;
  const before = sumOf(numbers.slice(0, -1));
  return withoutResidue(before, last, before + last);
}

/** The product of values side by side, of which those that are no numbers count as 0. */
function product(values: readonly Scalar[]): number {
  let result = 1;
  for (const value of values) {
    if (isError(value)) throw value;
    result *= typeof value === 'number' ? value : 0;
  }
  return result;
}

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw NUM;
  if (base === 0 && exponent < 0) throw DIV0;
  return base ** exponent;
}

/** Ln or log of what is above zero. */
function logarithm(of: (value: number) => number): (args: readonly [number]) => number {
  return ([value]) => {
    if (value <= 0) throw NUM;
    return of(value);
  };
}

/** Pairs of numbers at the same places of two arrays of one size; others than numbers take their partner out with them. */
export function numberPairs(first: Grid, second: Grid): (readonly [number, number])[] {
  const a = cellsOf(first);
  const b = cellsOf(second);
  const pairs: [number, number][] = [];
  a.forEach((x, index) => {
    const y = b[index];
    if (isError(x)) throw x;
    if (isError(y)) throw y;
    if (typeof x === 'number' && typeof y === 'number') pairs.push([x, y]);
  });
  return pairs;
}

function sumOfPairs(name: string, term: (x: number, y: number) => number): FormulaFunction {
  return define(name, [array('array_x'), array('array_y')], ([first, second]) => {
    if (first.rows * first.columns !== second.rows * second.columns) throw NA;
    const pairs = numberPairs(first, second);
    if (pairs.length === 0) throw DIV0;
    return sumOf(pairs.map(([x, y]) => term(x, y)));
  });
}

export const BASIC_MATHS: readonly FormulaFunction[] = [
  define('SUM', [repeat(grid('number'))], ([grids], context) => wholeSum(numbersIn(grids, context))),
  define('PRODUCT', [repeat(grid('number'))], ([grids], context) => {
    const numbers = numbersIn(grids, context);
    return numbers.length === 0 ? 0 : numbers.reduce((result, each) => result * each, 1);
  }),
  define('SUMSQ', [repeat(grid('number'))], ([grids], context) =>
    sumOf(numbersIn(grids, context).map((each) => each * each)),
  ),
  define('SUMPRODUCT', [repeat(array('array'))], ([grids]) => {
    if (!sameSize(grids)) throw VALUE;
    // A single value is no array whose texts are passed over.
    if (grids.some((each) => each.rows * each.columns === 1 && typeof each.at(0, 0) === 'string')) throw VALUE;
    const { rows, columns, cells, others } = align(grids);
    const outside = others === 0 ? 0 : others * product(grids.map((each) => each.rest));
    let sum = 0;
    for (let at = 0; at < rows * columns; at++) sum += product(cells.map((column) => column[at]));
    return sum + outside;
  }),
  sumOfPairs('SUMX2MY2', (x, y) => x * x - y * y),
  sumOfPairs('SUMX2PY2', (x, y) => x * x + y * y),
  sumOfPairs('SUMXMY2', (x, y) => (x - y) ** 2),
  define('SERIESSUM', [addIn('x'), addIn('n'), addIn('m'), array('coefficients')], ([x, n, m, grids], context) => {
    const [base, first, step] = [x, n, m].map((each) => addInNumber(each, context));
    return sumOf(allNumbers(grids).map((each, index) => each * power(base, first + index * step)));
  }),
  define('ABS', [number('number')], ([value]) => Math.abs(value)),
  define('SIGN', [number('number')], ([value]) => Math.sign(value)),
  define('SQRT', [number('number')], ([value]) => {
    if (value < 0) throw NUM;
    return Math.sqrt(value);
  }),
  define('SQRTPI', [addIn('number')], ([given], context) => {
    const value = addInNumber(given, context);
    if (value < 0) throw NUM;
    return Math.sqrt(value * Math.PI);
  }),
  define('POWER', [number('number'), number('power')], ([base, exponent]) => power(base, exponent)),
  define('EXP', [number('number')], ([value]) => Math.exp(value)),
  define('LN', [number('number')], logarithm(Math.log)),
  define('LOG10', [number('number')], logarithm(Math.log10)),
  define('LOG', [number('number'), optional(number('base'), 10)], ([value, base]) => {
    if (value <= 0 || base <= 0) throw NUM;
    if (base === 1) throw DIV0;
    if (base === 10) return Math.log10(value);
    return base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
  }),
  define('PI', [], () => Math.PI),
];
