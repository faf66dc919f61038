import { NUM } from '../error';
import { factorial } from './maths-combinatorics';

/** Lanczos's coefficients for g = 607/128. */
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3,
  -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];
const LANCZOS_G = 607 / 128;
const STEPS = 2000;
const TINY = 1e-300;
const EXACT = 1e-16;

/** The logarithm of the gamma function of a number above 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  if (x === 1 || x === 2) return 0;
  const base = x + LANCZOS_G - 0.5;
  const series = LANCZOS.reduce((sum, each, i) => (i === 0 ? each : sum + each / (x + i - 1)), 0);
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * series);
}

/** @throws #NUM! for 0 and negative whole numbers */
export function gamma(x: number): number {
  if (Number.isInteger(x)) {
    if (x <= 0) throw NUM;
    return factorial(Math.min(x - 1, 171));
  }
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
  return Math.exp(logGamma(x));
}

/** The share of the gamma function's integral up to x, and the one beyond. */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < STEPS && term > sum * EXACT; n++) sum += term *= x / (a + n);
    return { lower: front * sum, upper: 1 - front * sum };
  }
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < STEPS; n++) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / nonZero(step * d + b);
    c = nonZero(b + step / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < EXACT) break;
  }
  return { lower: 1 - front * fraction, upper: front * fraction };
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** The share of the beta function's integral up to x. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < EXACT) break;
  }
  return fraction;
}

/** Where a function that grows from `low` on reaches a value: by halves, to the last bit. */
export function whereReaches(grows: (x: number) => number, wanted: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (to === Infinity) {
    const next = Math.max(1, from * 2);
    if (grows(next) >= wanted) to = next;
    else from = next;
    if (!Number.isFinite(next)) throw NUM;
  }
  for (let i = 0; i < 2100; i++) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (grows(middle) < wanted) from = middle;
    else to = middle;
  }
  return to;
}
