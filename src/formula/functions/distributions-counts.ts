import { NotComputable, NUM } from '../error';
import { addIn, boolean, define, number, optional, scalar, type FormulaFunction } from '../function';
import { complementaryError, errorSeries } from './normal';
import { combinations } from './maths-combinatorics';
import { addInNumber } from './add-in';

/** More would need other formulas to be exact. */
const MOST_TRIALS = 1000;
/** Below this the series of the error function keeps the digits that 1 minus its complement loses. */
const SERIES_UP_TO = 2.5;

function probability(p: number): number {
  if (p < 0 || p > 1) throw NUM;
  return p;
}

function few(trials: number): number {
  if (trials > MOST_TRIALS) throw new NotComputable('a distribution of so many trials is not supported');
  return trials;
}

function binomialTerm(successes: number, trials: number, p: number): number {
  return combinations(trials, successes) * p ** successes * (1 - p) ** (trials - successes);
}

/** The least number of successes whose probability together with fewer reaches alpha. */
function criticalBinomial(givenTrials: number, p: number, alpha: number): number {
  const trials = few(Math.trunc(givenTrials));
  if (trials < 0 || p <= 0 || p >= 1 || alpha <= 0 || alpha >= 1) throw NUM;
  let sum = 0;
  for (let successes = 0; successes < trials; successes++) {
    sum += binomialTerm(successes, trials, p);
    if (sum >= alpha) return successes;
  }
  return trials;
}

function failuresBefore(failures: number, successes: number, p: number): number {
  return combinations(failures + successes - 1, successes - 1) * p ** successes * (1 - p) ** failures;
}

function negativeBinomial(givenFailures: number, givenSuccesses: number, p: number, cumulative: boolean): number {
  const [failures, successes] = [Math.trunc(givenFailures), Math.trunc(givenSuccesses)];
  if (failures < 0 || successes < 1) throw NUM;
  probability(p);
  if (p === 0 || p === 1) {
    if (cumulative) throw NUM;
    throw new NotComputable('a negative binomial distribution without chance is not supported');
  }
  few(failures + successes);
  if (!cumulative) return failuresBefore(failures, successes, p);
  let sum = 0;
  for (let each = 0; each <= failures; each++) sum += failuresBefore(each, successes, p);
  return Math.min(1, sum);
}

function hypergeometric(given: readonly number[], cumulative: boolean): number {
  const [found, drawn, marked, all] = given.map(Math.trunc);
  const least = Math.max(0, drawn - all + marked);
  if (found < 0 || found > Math.min(drawn, marked) || drawn <= 0 || drawn > all || marked <= 0 || marked > all)
    throw NUM;
  if (found < least) throw NUM;
  few(all);
  const term = (k: number): number =>
    (combinations(marked, k) * combinations(all - marked, drawn - k)) / combinations(all, drawn);
  if (!cumulative) return term(found);
  let sum = 0;
  for (let k = least; k <= found; k++) sum += term(k);
  return Math.min(1, sum);
}

function errorFunction(x: number): number {
  return Math.abs(x) < SERIES_UP_TO ? errorSeries(x) : 1 - complementaryError(x);
}

const sample = [number('sample_s'), number('number_sample'), number('population_s'), number('number_pop')] as const;
const failures = [number('number_f'), number('number_s'), number('probability_s')] as const;

export const COUNTS: readonly FormulaFunction[] = [
  ...['BINOM.INV', 'CRITBINOM'].map((name) =>
    define(name, [number('trials'), number('probability_s'), number('alpha')], (args) => criticalBinomial(...args)),
  ),
  define(
    'BINOM.DIST.RANGE',
    [number('trials'), number('probability_s'), number('number_s'), optional(number('number_s2'))],
    ([givenTrials, p, first, second]) => {
      const [trials, from, to] = [givenTrials, first, second ?? first].map(Math.trunc);
      if (trials < 0 || from < 0 || to < from || to > trials) throw NUM;
      probability(p);
      few(trials);
      let sum = 0;
      for (let successes = from; successes <= to; successes++) sum += binomialTerm(successes, trials, p);
      return sum;
    },
  ),
  define('NEGBINOM.DIST', [...failures, boolean('cumulative')], (args) => negativeBinomial(...args)),
  define('NEGBINOMDIST', failures, (args) => negativeBinomial(...args, false)),
  define('HYPGEOM.DIST', [...sample, boolean('cumulative')], ([a, b, c, d, cumulative]) =>
    hypergeometric([a, b, c, d], cumulative),
  ),
  define('HYPGEOMDIST', sample, (args) => hypergeometric(args, false)),
  define('ERF', [addIn('lower_limit'), optional(scalar('upper_limit'))], ([lower, upper], context) => {
    const from = addInNumber(lower, context);
    return upper === undefined ? errorFunction(from) : errorFunction(addInNumber(upper, context)) - errorFunction(from);
  }),
  define('ERF.PRECISE', [addIn('x')], ([x], context) => errorFunction(addInNumber(x, context))),
  ...['ERFC', 'ERFC.PRECISE'].map((name) =>
    define(name, [addIn('x')], ([x], context) => complementaryError(addInNumber(x, context))),
  ),
];
