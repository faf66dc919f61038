import { DIV0, NA } from '../error';
import { define, grid, number, type FormulaFunction } from '../function';
import type { Grid } from '../value';
import { numberPairs, sumOf } from './maths-basic';

/** Sums of squares and products of two lists about their means. */
interface Moments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

function momentsOf(pairs: readonly (readonly [number, number])[]): Moments {
  const count = pairs.length;
  const meanX = sumOf(pairs.map(([x]) => x)) / count;
  const meanY = sumOf(pairs.map(([, y]) => y)) / count;
  return {
    count,
    meanX,
    meanY,
    xx: sumOf(pairs.map(([x]) => (x - meanX) ** 2)),
    yy: sumOf(pairs.map(([, y]) => (y - meanY) ** 2)),
    xy: sumOf(pairs.map(([x, y]) => (x - meanX) * (y - meanY))),
  };
}

/** @throws #N/A for lists of different length, #DIV/0! for lists without numbers */
function moments(xs: Grid, ys: Grid): Moments {
  if (xs.rows * xs.columns !== ys.rows * ys.columns) throw NA;
  const pairs = numberPairs(xs, ys);
  if (pairs.length === 0) throw DIV0;
  return momentsOf(pairs);
}

function divided(value: number, by: number): number {
  if (by === 0) throw DIV0;
  return value / by;
}

function correlation({ xx, yy, xy }: Moments): number {
  return divided(xy, Math.sqrt(xx) * Math.sqrt(yy));
}

/** Functions of two arrays of equal standing. */
function ofPairs(name: string, compute: (moments: Moments) => number): FormulaFunction {
  return define(name, [grid('array1'), grid('array2')], ([first, second]) => compute(moments(first, second)));
}

/** Functions of what is known of y and x, in this order. */
function ofKnown(name: string, compute: (moments: Moments) => number): FormulaFunction {
  return define(name, [grid("known_y's"), grid("known_x's")], ([ys, xs]) => compute(moments(xs, ys)));
}

function forecast(name: string): FormulaFunction {
  return define(name, [number('x'), grid("known_y's"), grid("known_x's")], ([x, ys, xs]) => {
    const { meanX, meanY, xx, xy } = moments(xs, ys);
    return meanY + divided(xy, xx) * (x - meanX);
  });
}

export const PAIRS: readonly FormulaFunction[] = [
  ofPairs('CORREL', correlation),
  ofPairs('PEARSON', correlation),
  ofPairs('COVAR', ({ xy, count }) => xy / count),
  ofPairs('COVARIANCE.P', ({ xy, count }) => xy / count),
  ofPairs('COVARIANCE.S', ({ xy, count }) => divided(xy, count - 1)),
  ofKnown('RSQ', (found) => correlation(found) ** 2),
  ofKnown('SLOPE', ({ xy, xx }) => divided(xy, xx)),
  ofKnown('INTERCEPT', ({ xy, xx, meanX, meanY }) => meanY - divided(xy, xx) * meanX),
  ofKnown('STEYX', ({ count, xx, yy, xy }) => {
    if (count < 3) throw DIV0;
    return Math.sqrt((yy - divided(xy * xy, xx)) / (count - 2));
  }),
  forecast('FORECAST'),
  forecast('FORECAST.LINEAR'),
];
