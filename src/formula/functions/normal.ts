/** Below this the power series of the error function converges soon, above it the continued fraction. */
const SERIES_UP_TO = 2.5;
const FRACTION_STEPS = 120;

/** 1 minus the error function. */
export function complementaryError(x: number): number {
  if (x < 0) return 2 - complementaryError(-x);
  return x < SERIES_UP_TO ? 1 - errorSeries(x) : tail(x);
}

export function errorSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function tail(x: number): number {
  let fraction = 0;
  for (let n = FRACTION_STEPS; n > 0; n--) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** The probability of the standard normal distribution up to z. */
export function normalCumulative(z: number): number {
  return complementaryError(-z / Math.SQRT2) / 2;
}

/** The z up to which the standard normal distribution has a probability: by halves, then by Newton's steps. */
export function inverseNormal(p: number): number {
  if (p > 0.5) return p === 1 ? Infinity : -lower(1 - p);
  return lower(p);
}

function lower(p: number): number {
  let [low, high] = [-39, 0];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (normalCumulative(middle) < p) low = middle;
    else high = middle;
  }
  let z = (low + high) / 2;
  for (let i = 0; i < 2; i++) {
    z -= ((normalCumulative(z) - p) * Math.sqrt(2 * Math.PI)) / Math.exp((-z * z) / 2);
  }
  return z === 0 ? 0 : z;
}
