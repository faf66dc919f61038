import { numbersIn } from '../coerce';
import { roundedNumber } from '../decimal-digits';
import { DIV0, NA, NUM } from '../error';
import { type CallContext, define, grid, number, optional, type FormulaFunction } from '../function';
import { cellsOf, isError, Matrix, type Grid } from '../value';
import { sumOf } from './maths-basic';
import { ascending } from './statistics-samples';

const CERTAINTY_NOISE = 1e-9;

/** The numbers of an array in ascending order. @throws #NUM! if there are none */
function sortedNumbers(given: Grid, context: CallContext): number[] {
  const values = ascending(numbersIn([given], context));
  if (values.length === 0) throw NUM;
  return values;
}

/** A function of the sorted numbers of an array and of a number. */
function ofSorted(
  names: readonly string[],
  second: string,
  compute: (sorted: readonly number[], k: number) => number,
): FormulaFunction[] {
  return names.map((name) =>
    define(name, [grid('array'), number(second)], ([given, k], context) => compute(sortedNumbers(given, context), k)),
  );
}

function kth(values: readonly number[], k: number): number {
  const place = Math.trunc(k);
  if (place < 1 || place > values.length) throw NUM;
  return values[place - 1];
}

/** The value at a place between the sorted values, counted from 0. */
function between(sorted: readonly number[], place: number): number {
  const low = Math.floor(place);
  const part = place - low;
  return part === 0 ? sorted[low] : sorted[low] + part * (sorted[low + 1] - sorted[low]);
}

function percentileInclusive(sorted: readonly number[], k: number): number {
  if (k < 0 || k > 1) throw NUM;
  return between(sorted, k * (sorted.length - 1));
}

function percentileExclusive(sorted: readonly number[], k: number): number {
  const place = k * (sorted.length + 1);
  if (k <= 0 || k >= 1 || place < 1 || place > sorted.length) throw NUM;
  return between(sorted, place - 1);
}

/** The rank of a number among others. @throws #N/A if it is not among them */
function rank(name: string, tie: (first: number, count: number) => number): FormulaFunction {
  return define(name, [number('number'), grid('ref'), optional(number('order'), 0)], ([value, ref, order], context) => {
    const values = numbersIn([ref], context);
    const count = values.filter((each) => each === value).length;
    if (count === 0) throw NA;
    const before = values.filter((each) => (order === 0 ? each > value : each < value)).length;
    return tie(before + 1, count);
  });
}

/** The share of the numbers below a value, interpolated between neighbours. */
function percentRank(name: string, share: (place: number, count: number) => number): FormulaFunction {
  return define(
    name,
    [grid('array'), number('x'), optional(number('significance'), 3)],
    ([given, x, significance], context) => {
      const sorted = sortedNumbers(given, context);
      const digits = Math.trunc(significance);
      if (digits < 1) throw NUM;
      if (x < sorted[0] || x > sorted[sorted.length - 1]) throw NA;
      return roundedNumber(share(placeOf(sorted, x), sorted.length), digits, 'down');
    },
  );
}

/** Where a value stands among the sorted ones, counted from 0; between two of them in proportion. */
function placeOf(sorted: readonly number[], x: number): number {
  const at = sorted.findIndex((value) => value >= x);
  return sorted[at] === x ? at : at - 1 + (x - sorted[at - 1]) / (sorted[at] - sorted[at - 1]);
}

/** How many of the data lie up to each bin and above the next smaller one; of equal bins only the first counts. */
function frequencies(data: readonly number[], bins: readonly number[]): number[] {
  const order = bins.map((bin, index) => ({ bin, index })).sort((a, b) => a.bin - b.bin || a.index - b.index);
  const counts = new Array<number>(bins.length + 1).fill(0);
  for (const value of data) {
    const found = order.find(({ bin }) => value <= bin);
    counts[found?.index ?? bins.length] += 1;
  }
  return counts;
}

function probability(xs: Grid, ps: Grid, lower: number, upper: number): number {
  const values = cellsOf(xs);
  const shares = cellsOf(ps);
  if (values.length !== shares.length) throw NA;
  const pairs = values.map((x, index) => {
    const p = shares[index];
    if (isError(x)) throw x;
    if (isError(p)) throw p;
    return typeof x === 'number' && typeof p === 'number' ? { x, p } : undefined;
  });
  const known = pairs.filter((pair) => pair !== undefined);
  if (known.length === 0) throw DIV0;
  if (known.some(({ p }) => p <= 0 || p > 1)) throw NUM;
  if (Math.abs(sumOf(known.map(({ p }) => p)) - 1) > CERTAINTY_NOISE) throw NUM;
  return sumOf(known.filter(({ x }) => x >= lower && x <= upper).map(({ p }) => p));
}

export const ORDER: readonly FormulaFunction[] = [
  ...ofSorted(['SMALL'], 'k', kth),
  ...ofSorted(['LARGE'], 'k', (sorted, k) => kth([...sorted].reverse(), k)),
  ...ofSorted(['PERCENTILE', 'PERCENTILE.INC'], 'k', percentileInclusive),
  ...ofSorted(['PERCENTILE.EXC'], 'k', percentileExclusive),
  ...ofSorted(['QUARTILE', 'QUARTILE.INC'], 'quart', (sorted, quart) =>
    percentileInclusive(sorted, Math.trunc(quart) / 4),
  ),
  ...ofSorted(['QUARTILE.EXC'], 'quart', (sorted, quart) => percentileExclusive(sorted, Math.trunc(quart) / 4)),
  ...['RANK', 'RANK.EQ'].map((name) => rank(name, (first) => first)),
  rank('RANK.AVG', (first, count) => first + (count - 1) / 2),
  ...['PERCENTRANK', 'PERCENTRANK.INC'].map((name) =>
    percentRank(name, (place, count) => (count === 1 ? 1 : place / (count - 1))),
  ),
  percentRank('PERCENTRANK.EXC', (place, count) => (place + 1) / (count + 1)),
  define('FREQUENCY', [grid('data_array'), grid('bins_array')], ([data, bins], context) =>
    Matrix.column(frequencies(numbersIn([data], context), numbersIn([bins], context))),
  ),
  define(
    'PROB',
    [grid('x_range'), grid('prob_range'), number('lower_limit'), optional(number('upper_limit'))],
    ([xs, ps, lower, upper]) => probability(xs, ps, lower, upper ?? lower),
  ),
];
