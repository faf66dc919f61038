import { DIV0, NotComputable, NUM } from '../error';
import { boolean, define, number, optional, type FormulaFunction, type Param } from '../function';
import { gamma, incompleteBeta, incompleteGamma, logBeta, logGamma, whereReaches } from './gamma';
import { inverseNormal, normalCumulative } from './normal';

const MOST_DEGREES = 1e10;
/** Nearer to 0 the logarithm of the gamma function loses digits, in Excel others than here. */
const FEWEST_DIGITS = 0.01;
/** A wider logarithmic distribution multiplies the last bit of a normal quantile to more than rounding. */
const WIDEST = 1e6;

/** A function of numbers alone. */
function of(name: string, names: readonly string[], compute: (...args: number[]) => number): FormulaFunction {
  return define(name, names.map(number) as readonly Param<number>[], (args) => compute(...args));
}

/** A distribution: its share up to x where the last argument says so, its density otherwise. */
function distribution(
  name: string,
  names: readonly string[],
  share: (...args: number[]) => number,
  density: (...args: number[]) => number,
): FormulaFunction {
  const params = [...names.map(number), boolean('cumulative')] as readonly Param<number | boolean>[];
  return define(name, params, (args) => {
    const given = args.slice(0, -1) as number[];
    return args[args.length - 1] === true ? share(...given) : density(...given);
  });
}

function positive(...values: readonly number[]): void {
  if (values.some((value) => value <= 0)) throw NUM;
}

function degrees(given: number): number {
  const whole = Math.trunc(given);
  if (whole < 1 || whole > MOST_DEGREES) throw NUM;
  return whole;
}

function notNegative(x: number): number {
  if (x < 0) throw NUM;
  return x;
}

/** A probability: 0 and 1 are allowed where a distribution has an end there. */
function within(p: number, least: 'from 0' | 'above 0', most: 'to 1' | 'below 1'): number {
  if (p < 0 || p > 1 || (least === 'above 0' && p === 0) || (most === 'below 1' && p === 1)) throw NUM;
  return p;
}

function gammaShare(x: number, alpha: number, beta: number): number {
  positive(alpha, beta);
  return incompleteGamma(alpha, notNegative(x) / beta).lower;
}

function gammaDensity(x: number, alpha: number, beta: number): number {
  positive(alpha, beta);
  if (notNegative(x) === 0) {
    if (alpha < 1) throw NUM;
    return alpha === 1 ? 1 / beta : 0;
  }
  return Math.exp((alpha - 1) * Math.log(x) - x / beta - alpha * Math.log(beta) - logGamma(alpha));
}

function gammaInverse(p: number, alpha: number, beta: number): number {
  positive(alpha, beta);
  return within(p, 'from 0', 'below 1') === 0
    ? 0
    : beta * whereReaches((x) => incompleteGamma(alpha, x).lower, p, 0, Infinity);
}

function chiShare(x: number, given: number): number {
  return incompleteGamma(degrees(given) / 2, notNegative(x) / 2).lower;
}

function chiTail(x: number, given: number): number {
  return incompleteGamma(degrees(given) / 2, notNegative(x) / 2).upper;
}

function chiInverse(p: number, given: number): number {
  const df = degrees(given);
  return within(p, 'from 0', 'below 1') === 0
    ? 0
    : 2 * whereReaches((x) => incompleteGamma(df / 2, x).lower, p, 0, Infinity);
}

function chiTailInverse(p: number, given: number): number {
  const df = degrees(given);
  within(p, 'above 0', 'to 1');
  return p === 1 ? 0 : 2 * whereReaches((x) => -incompleteGamma(df / 2, x).upper, -p, 0, Infinity);
}

/** The probability of a distance of |t| or more to both sides. */
export function studentTails(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** The probability of a distance below |t|: near 0 it has the digits that 1 less the tails loses. */
function studentMiddle(t: number, df: number): number {
  return incompleteBeta((t * t) / (df + t * t), 0.5, df / 2);
}

function studentShare(t: number, given: number): number {
  const tail = studentTails(t, degrees(given)) / 2;
  return t > 0 ? 1 - tail : tail;
}

function studentDensity(t: number, given: number): number {
  const df = degrees(given);
  return Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df) - logBeta(df / 2, 0.5)) / Math.sqrt(df);
}

/** The distance beyond which both sides together have a probability. */
export function studentInverse(p: number, given: number): number {
  const df = degrees(given);
  if (within(p, 'above 0', 'to 1') === 1) return 0;
  return p > 0.5
    ? whereReaches((t) => studentMiddle(t, df), 1 - p, 0, Infinity)
    : whereReaches((t) => -studentTails(t, df), -p, 0, Infinity);
}

function studentOneSided(p: number, given: number): number {
  within(p, 'above 0', 'below 1');
  return p < 0.5 ? -studentInverse(2 * p, given) : studentInverse(2 * (1 - p), given);
}

export function fShare(x: number, given1: number, given2: number): number {
  const [d1, d2] = [degrees(given1), degrees(given2)];
  return incompleteBeta((d1 * notNegative(x)) / (d1 * x + d2), d1 / 2, d2 / 2);
}

export function fTail(x: number, given1: number, given2: number): number {
  const [d1, d2] = [degrees(given1), degrees(given2)];
  return incompleteBeta(d2 / (d1 * notNegative(x) + d2), d2 / 2, d1 / 2);
}

function fDensity(x: number, given1: number, given2: number): number {
  const [d1, d2] = [degrees(given1), degrees(given2)];
  if (notNegative(x) === 0) {
    if (d1 < 2) throw NUM;
    return d1 === 2 ? 1 : 0;
  }
  const log = (d1 / 2) * Math.log(d1 / d2) + (d1 / 2 - 1) * Math.log(x) - ((d1 + d2) / 2) * Math.log1p((d1 * x) / d2);
  return Math.exp(log - logBeta(d1 / 2, d2 / 2));
}

function fInverse(p: number, d1: number, d2: number): number {
  degrees(d1);
  degrees(d2);
  return within(p, 'from 0', 'below 1') === 0 ? 0 : whereReaches((x) => fShare(x, d1, d2), p, 0, Infinity);
}

function fTailInverse(p: number, d1: number, d2: number): number {
  degrees(d1);
  degrees(d2);
  return within(p, 'above 0', 'to 1') === 1 ? 0 : whereReaches((x) => -fTail(x, d1, d2), -p, 0, Infinity);
}

function betaShare(x: number, alpha: number, beta: number, low: number, high: number): number {
  positive(alpha, beta);
  if (x < low || x > high || low === high) throw NUM;
  return incompleteBeta((x - low) / (high - low), alpha, beta);
}

function betaDensity(x: number, alpha: number, beta: number, low: number, high: number): number {
  positive(alpha, beta);
  if (x < low || x > high || low === high) throw NUM;
  const z = (x - low) / (high - low);
  if ((z === 0 && alpha < 1) || (z === 1 && beta < 1)) throw NUM;
  const value = z ** (alpha - 1) * (1 - z) ** (beta - 1) * Math.exp(-logBeta(alpha, beta));
  return value / (high - low);
}

function betaInverse(p: number, alpha: number, beta: number, low: number, high: number): number {
  positive(alpha, beta);
  within(p, 'above 0', 'below 1');
  return low + (high - low) * whereReaches((x) => incompleteBeta(x, alpha, beta), p, 0, 1);
}

const bounds = [optional(number('A'), 0), optional(number('B'), 1)] as const;
const betaParams = [number('alpha'), number('beta')] as const;

export const CONTINUOUS: readonly FormulaFunction[] = [
  of('GAMMA', ['number'], gamma),
  ...['GAMMALN', 'GAMMALN.PRECISE'].map((name) =>
    of(name, ['x'], (x) => {
      positive(x);
      const value = logGamma(x);
      if (value !== 0 && Math.abs(value) < FEWEST_DIGITS) {
        throw new NotComputable(`${name} so near to 1 or 2 is not supported: Excel's last digits there are its own`);
      }
      return value;
    }),
  ),
  ...['GAMMA.DIST', 'GAMMADIST'].map((name) => distribution(name, ['x', 'alpha', 'beta'], gammaShare, gammaDensity)),
  ...['GAMMA.INV', 'GAMMAINV'].map((name) => of(name, ['probability', 'alpha', 'beta'], gammaInverse)),
  distribution('CHISQ.DIST', ['x', 'deg_freedom'], chiShare, (x, df) => gammaDensity(x, degrees(df) / 2, 2)),
  ...['CHISQ.DIST.RT', 'CHIDIST'].map((name) => of(name, ['x', 'deg_freedom'], chiTail)),
  of('CHISQ.INV', ['probability', 'deg_freedom'], chiInverse),
  ...['CHISQ.INV.RT', 'CHIINV'].map((name) => of(name, ['probability', 'deg_freedom'], chiTailInverse)),
  distribution('T.DIST', ['x', 'deg_freedom'], studentShare, studentDensity),
  of('T.DIST.2T', ['x', 'deg_freedom'], (x, df) => studentTails(notNegative(x), degrees(df))),
  of('T.DIST.RT', ['x', 'deg_freedom'], (x, df) => studentShare(-x, df)),
  of('TDIST', ['x', 'deg_freedom', 'tails'], (x, df, given) => {
    const tails = Math.trunc(given);
    if (tails !== 1 && tails !== 2) throw NUM;
    return (studentTails(notNegative(x), degrees(df)) * tails) / 2;
  }),
  of('T.INV', ['probability', 'deg_freedom'], studentOneSided),
  ...['T.INV.2T', 'TINV'].map((name) => of(name, ['probability', 'deg_freedom'], studentInverse)),
  distribution('F.DIST', ['x', 'deg_freedom1', 'deg_freedom2'], fShare, fDensity),
  ...['F.DIST.RT', 'FDIST'].map((name) => of(name, ['x', 'deg_freedom1', 'deg_freedom2'], fTail)),
  of('F.INV', ['probability', 'deg_freedom1', 'deg_freedom2'], fInverse),
  ...['F.INV.RT', 'FINV'].map((name) => of(name, ['probability', 'deg_freedom1', 'deg_freedom2'], fTailInverse)),
  define(
    'BETA.DIST',
    [number('x'), ...betaParams, boolean('cumulative'), ...bounds],
    ([x, alpha, beta, cumulative, low, high]) => (cumulative ? betaShare : betaDensity)(x, alpha, beta, low, high),
  ),
  define('BETADIST', [number('x'), ...betaParams, ...bounds], (args) => betaShare(...args)),
  ...['BETA.INV', 'BETAINV'].map((name) =>
    define(name, [number('probability'), ...betaParams, ...bounds], (args) => betaInverse(...args)),
  ),
  ...['WEIBULL.DIST', 'WEIBULL'].map((name) =>
    distribution(
      name,
      ['x', 'alpha', 'beta'],
      (x, alpha, beta) => {
        positive(alpha, beta);
        return -Math.expm1(-((notNegative(x) / beta) ** alpha));
      },
      (x, alpha, beta) => {
        positive(alpha, beta);
        const ratio = notNegative(x) / beta;
        return (alpha / beta) * ratio ** (alpha - 1) * Math.exp(-(ratio ** alpha));
      },
    ),
  ),
  distribution(
    'LOGNORM.DIST',
    ['x', 'mean', 'standard_dev'],
    (x, mean, deviation) => {
      positive(x, deviation);
      return normalCumulative((Math.log(x) - mean) / deviation);
    },
    (x, mean, deviation) => {
      positive(x, deviation);
      const z = (Math.log(x) - mean) / deviation;
      return Math.exp((-z * z) / 2) / (x * deviation * Math.sqrt(2 * Math.PI));
    },
  ),
  of('LOGNORMDIST', ['x', 'mean', 'standard_dev'], (x, mean, deviation) => {
    positive(x, deviation);
    return normalCumulative((Math.log(x) - mean) / deviation);
  }),
  ...['LOGNORM.INV', 'LOGINV'].map((name) =>
    of(name, ['probability', 'mean', 'standard_dev'], (p, mean, deviation) => {
      positive(deviation);
      if (deviation > WIDEST) throw new NotComputable(`${name} with so large a standard_dev is not supported`);
      return Math.exp(mean + deviation * inverseNormal(within(p, 'above 0', 'below 1')));
    }),
  ),
  of('CONFIDENCE.T', ['alpha', 'standard_dev', 'size'], (alpha, deviation, given) => {
    const size = Math.trunc(given);
    within(alpha, 'above 0', 'below 1');
    positive(deviation, size);
    if (size === 1) throw DIV0;
    return (studentInverse(alpha, size - 1) * deviation) / Math.sqrt(size);
  }),
];
