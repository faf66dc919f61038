import { DIV0, NA, NUM } from '../error';
import { array, define, number, optional, type FormulaFunction } from '../function';
import { cellsOf, isError, type Grid } from '../value';
import { fShare, fTail, studentTails } from './distributions-continuous';
import { incompleteGamma } from './gamma';
import { numberPairs, sumOf } from './maths-basic';
import { normalCumulative } from './normal';

interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

function sampleOf(numbers: readonly number[]): Sample {
  const count = numbers.length;
  if (count < 2) throw DIV0;
  const mean = sumOf(numbers) / count;
  return { count, mean, variance: sumOf(numbers.map((value) => (value - mean) ** 2)) / (count - 1) };
}

function numbersOf(given: Grid): number[] {
  return cellsOf(given).flatMap((value) => {
    if (isError(value)) throw value;
    return typeof value === 'number' ? [value] : [];
  });
}

/** The probability that two samples have the same mean. */
function studentTest(first: Grid, second: Grid, tails: number, type: number): number {
  if ((tails !== 1 && tails !== 2) || ![1, 2, 3].includes(type)) throw NUM;
  const probability = (t: number, df: number): number => (studentTails(t, df) * tails) / 2;
  if (type === 1) {
    if (first.rows * first.columns !== second.rows * second.columns) throw NA;
    const { count, mean, variance } = sampleOf(numberPairs(first, second).map(([x, y]) => x - y));
    if (variance === 0) throw DIV0;
    return probability(mean / Math.sqrt(variance / count), count - 1);
  }
  const [a, b] = [sampleOf(numbersOf(first)), sampleOf(numbersOf(second))];
  const [va, vb] = [a.variance / a.count, b.variance / b.count];
  if (va + vb === 0) throw DIV0;
  if (type === 3) {
    const df = (va + vb) ** 2 / (va ** 2 / (a.count - 1) + vb ** 2 / (b.count - 1));
    return probability((a.mean - b.mean) / Math.sqrt(va + vb), df);
  }
  const df = a.count + b.count - 2;
  const pooled = ((a.count - 1) * a.variance + (b.count - 1) * b.variance) / df;
  return probability((a.mean - b.mean) / Math.sqrt(pooled * (1 / a.count + 1 / b.count)), df);
}

/** The probability that two samples have the same variance. */
function varianceTest(first: Grid, second: Grid): number {
  const [a, b] = [sampleOf(numbersOf(first)), sampleOf(numbersOf(second))];
  if (a.variance === 0 || b.variance === 0) throw DIV0;
  // Each side is computed by itself: 1 less the other would lose the digits of a small one.
  const [ratio, da, db] = [a.variance / b.variance, a.count - 1, b.count - 1];
  return 2 * Math.min(fTail(ratio, da, db), fShare(ratio, da, db));
}

/** The probability of counts as far from what is expected. */
function independence(actual: Grid, expected: Grid): number {
  const { rows, columns } = actual;
  if (rows !== expected.rows || columns !== expected.columns || rows * columns === 1) throw NA;
  const pairs = numberPairs(actual, expected);
  if (pairs.some(([, wanted]) => wanted === 0)) throw DIV0;
  if (pairs.some(([, wanted]) => wanted < 0)) throw NUM;
  const distance = sumOf(pairs.map(([found, wanted]) => (found - wanted) ** 2 / wanted));
  const df = rows > 1 && columns > 1 ? (rows - 1) * (columns - 1) : rows * columns - 1;
  return incompleteGamma(df / 2, distance / 2).upper;
}

function both(names: readonly string[], make: (name: string) => FormulaFunction): FormulaFunction[] {
  return names.map(make);
}

export const HYPOTHESES: readonly FormulaFunction[] = [
  ...both(['T.TEST', 'TTEST'], (name) =>
    define(name, [array('array1'), array('array2'), number('tails'), number('type')], ([first, second, tails, type]) =>
      studentTest(first, second, Math.trunc(tails), Math.trunc(type)),
    ),
  ),
  ...both(['F.TEST', 'FTEST'], (name) =>
    define(name, [array('array1'), array('array2')], ([first, second]) => varianceTest(first, second)),
  ),
  ...both(['CHISQ.TEST', 'CHITEST'], (name) =>
    define(name, [array('actual_range'), array('expected_range')], ([actual, expected]) =>
      independence(actual, expected),
    ),
  ),
  ...both(['Z.TEST', 'ZTEST'], (name) =>
    define(name, [array('array'), number('x'), optional(number('sigma'))], ([given, x, sigma]) => {
      const numbers = numbersOf(given);
      if (numbers.length === 0) throw NA;
      if (sigma !== undefined && sigma <= 0) throw NUM;
      const mean = sumOf(numbers) / numbers.length;
      const deviation = sigma ?? Math.sqrt(sampleOf(numbers).variance);
      if (deviation === 0) throw DIV0;
      return normalCumulative(-(mean - x) / (deviation / Math.sqrt(numbers.length)));
    }),
  ),
];
