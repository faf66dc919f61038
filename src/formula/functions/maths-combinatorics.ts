import { NA, NUM, VALUE } from '../error';
import { addIn, define, grid, number, repeat, type CallContext, type FormulaFunction } from '../function';
import { isError, type Grid } from '../value';
import { addInNumber } from './add-in';

/** Beyond this whole numbers are no longer exact. */
const LARGEST_WHOLE = 2 ** 53;
const LARGEST_FACTORIAL = 170;

export function factorial(n: number): number {
  let result = 1;
  for (let factor = 2; factor <= n; factor++) result *= factor;
  return result;
}

function factorialOf(value: number): number {
  if (value < 0 || value >= LARGEST_FACTORIAL + 1) throw NUM;
  return factorial(Math.floor(value));
}

/** How many ways there are to choose k of n, exact as long as the result is. */
export function combinations(n: number, k: number): number {
  const few = Math.min(k, n - k);
  let result = 1;
  for (let i = 1; i <= few; i++) {
    const next = (result * (n - few + i)) / i;
    if (!Number.isFinite(next)) throw NUM;
    result = next < LARGEST_WHOLE ? Math.round(next) : next;
  }
  return result;
}

function permutations(n: number, k: number): number {
  let result = 1;
  for (let i = 0; i < k; i++) {
    result *= n - i;
    if (!Number.isFinite(result)) throw NUM;
  }
  return result;
}

/** Both arguments whole numbers from 0. */
function counts(n: number, k: number): [number, number] {
  const [all, chosen] = [Math.trunc(n), Math.trunc(k)];
  if (all < 0 || chosen < 0) throw NUM;
  return [all, chosen];
}

/**
 * The numbers that GCD and its like take from ranges: a single blank cell is passed over, a blank within a range is 0.
 * @throws #N/A for an empty argument, #VALUE! for texts that are no numbers or if there is nothing at all
 */
function wholeNumbers(grids: readonly Grid[], context: CallContext): number[] {
  const numbers = grids.flatMap((each) => numbersOf(each, context));
  if (numbers.length === 0) throw VALUE;
  return numbers;
}

function numbersOf(given: Grid, context: CallContext): number[] {
  const numbers: number[] = [];
  const size = given.rows * given.columns;
  given.each((value) => {
    if (isError(value)) throw value;
    if (value === null) {
      if (given.from === 'value') throw NA;
      return;
    }
    const found = addInNumber(value, context);
    if (found < 0 || found >= LARGEST_WHOLE) throw NUM;
    numbers.push(Math.floor(found));
  });
  return size > 1 && numbers.length < size ? [...numbers, 0] : numbers;
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

export const COMBINATORICS: readonly FormulaFunction[] = [
  define('FACT', [number('number')], ([value]) => factorialOf(value)),
  define('FACTDOUBLE', [addIn('number')], ([given], context) => {
    const value = Math.trunc(addInNumber(given, context));
    if (value < -1) throw NUM;
    let result = 1;
    for (let factor = value; factor > 1 && Number.isFinite(result); factor -= 2) result *= factor;
    return result;
  }),
  define('COMBIN', [number('number'), number('number_chosen')], ([n, k]) => {
    const [all, chosen] = counts(n, k);
    if (chosen > all) throw NUM;
    return combinations(all, chosen);
  }),
  define('COMBINA', [number('number'), number('number_chosen')], ([n, k]) => {
    const [all, chosen] = counts(n, k);
    if (all === 0 && chosen === 0) return 1;
    if (all === 0) throw NUM;
    return combinations(all + chosen - 1, chosen);
  }),
  define('PERMUT', [number('number'), number('number_chosen')], ([n, k]) => {
    const [all, chosen] = counts(n, k);
    if (all <= 0 || chosen > all) throw NUM;
    return permutations(all, chosen);
  }),
  define('PERMUTATIONA', [number('number'), number('number_chosen')], ([n, k]) => {
    const [all, chosen] = counts(n, k);
    return all ** chosen;
  }),
  define('MULTINOMIAL', [repeat(grid('number'))], ([grids], context) => {
    let total = 0;
    let result = 1;
    for (const each of wholeNumbers(grids, context)) {
      total += each;
      result *= combinations(total, each);
    }
    return result;
  }),
  define('GCD', [repeat(grid('number'))], ([grids], context) =>
    wholeNumbers(grids, context).reduce(greatestCommonDivisor, 0),
  ),
  define('LCM', [repeat(grid('number'))], ([grids], context) => {
    const multiple = wholeNumbers(grids, context).reduce((a, b) =>
      a === 0 || b === 0 ? 0 : (a / greatestCommonDivisor(a, b)) * b,
    );
    if (multiple >= LARGEST_WHOLE) throw NUM;
    return multiple;
  }),
];
