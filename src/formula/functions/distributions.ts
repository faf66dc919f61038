import { compareNumbers } from '../compare';
import { NotComputable, NUM } from '../error';
import { boolean, define, number, type FormulaFunction } from '../function';
import { combinations } from './maths-combinatorics';
import { complementaryError, inverseNormal, normalCumulative } from './normal';

/** More trials, or a larger mean, would need other formulas to be exact. */
const MOST_TRIALS = 1000;
const LARGEST_MEAN = 700;
/** Beyond it the inverse of Fisher's transformation is 1 to the last bit. */
const MOST_FISHER = 20;

/** One function under its name of today and under the one of Excel 2007. */
function named(names: readonly string[], make: (name: string) => FormulaFunction): FormulaFunction[] {
  return names.map(make);
}

function positive(deviation: number): number {
  if (deviation <= 0) throw NUM;
  return deviation;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function probability(p: number): number {
  if (p <= 0 || p >= 1) throw NUM;
  return p;
}

function poisson(count: number, mean: number, cumulative: boolean): number {
  const events = Math.trunc(count);
  if (count < 0 || mean < 0) throw NUM;
  if (mean > LARGEST_MEAN) throw new NotComputable('POISSON.DIST with so large a mean is not supported');
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= events && term > 0; i++) {
    term *= mean / i;
    sum += term;
  }
  return cumulative ? Math.min(1, sum) : term;
}

function binomial(successes: number, trials: number, p: number, cumulative: boolean): number {
  const [k, n] = [Math.trunc(successes), Math.trunc(trials)];
  if (k < 0 || k > n || p < 0 || p > 1) throw NUM;
  if (n > MOST_TRIALS) throw new NotComputable('BINOM.DIST with so many trials is not supported');
  const term = (i: number): number => combinations(n, i) * p ** i * (1 - p) ** (n - i);
  if (!cumulative) return term(k);
  let sum = 0;
  for (let i = 0; i <= k; i++) sum += term(i);
  return Math.min(1, sum);
}

export const DISTRIBUTIONS: readonly FormulaFunction[] = [
  ...named(['NORM.DIST', 'NORMDIST'], (name) =>
    define(
      name,
      [number('x'), number('mean'), number('standard_dev'), boolean('cumulative')],
      ([x, mean, deviation, cumulative]) => {
        const z = (x - mean) / positive(deviation);
        return cumulative ? normalCumulative(z) : density(z) / deviation;
      },
    ),
  ),
  define('NORM.S.DIST', [number('z'), boolean('cumulative')], ([z, cumulative]) =>
    cumulative ? normalCumulative(z) : density(z),
  ),
  define('NORMSDIST', [number('z')], ([z]) => normalCumulative(z)),
  ...named(['NORM.INV', 'NORMINV'], (name) =>
    define(name, [number('probability'), number('mean'), number('standard_dev')], ([p, mean, deviation]) => {
      const distance = inverseNormal(probability(p)) * positive(deviation);
      // What rounding leaves of a difference is 0.
      return compareNumbers(mean, -distance) === 0 ? 0 : mean + distance;
    }),
  ),
  ...named(['NORM.S.INV', 'NORMSINV'], (name) =>
    define(name, [number('probability')], ([p]) => inverseNormal(probability(p))),
  ),
  ...named(['CONFIDENCE.NORM', 'CONFIDENCE'], (name) =>
    define(name, [number('alpha'), number('standard_dev'), number('size')], ([alpha, deviation, size]) => {
      const count = Math.trunc(size);
      if (count < 1) throw NUM;
      return (-inverseNormal(probability(alpha) / 2) * positive(deviation)) / Math.sqrt(count);
    }),
  ),
  define('PHI', [number('x')], ([x]) => density(x)),
  define('GAUSS', [number('z')], ([z]) => (1 - complementaryError(z / Math.SQRT2)) / 2),
  ...named(['POISSON.DIST', 'POISSON'], (name) =>
    define(name, [number('x'), number('mean'), boolean('cumulative')], ([x, mean, cumulative]) =>
      poisson(x, mean, cumulative),
    ),
  ),
  ...named(['BINOM.DIST', 'BINOMDIST'], (name) =>
    define(
      name,
      [number('number_s'), number('trials'), number('probability_s'), boolean('cumulative')],
      ([successes, trials, p, cumulative]) => binomial(successes, trials, p, cumulative),
    ),
  ),
  ...named(['EXPON.DIST', 'EXPONDIST'], (name) =>
    define(name, [number('x'), number('lambda'), boolean('cumulative')], ([x, lambda, cumulative]) => {
      if (x < 0 || lambda <= 0) throw NUM;
      return cumulative ? -Math.expm1(-lambda * x) : lambda * Math.exp(-lambda * x);
    }),
  ),
  define('FISHER', [number('x')], ([x]) => {
    if (x <= -1 || x >= 1) throw NUM;
    return Math.log((1 + x) / (1 - x)) / 2;
  }),
  define('FISHERINV', [number('y')], ([y]) => (y > MOST_FISHER ? 1 : (Math.exp(2 * y) - 1) / (Math.exp(2 * y) + 1))),
];
