import { Decimal, toCents } from './decimal';
import { impossible, notDeterminable } from './rule-error';

/** The weights as whole numbers of one common unit, so that no division has to be rounded. */
function toIntegers(weights: readonly Decimal[]): bigint[] {
  const places = weights.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0);
  const unit = new Decimal(10).pow(places);
  return weights.map((weight) => BigInt(places === 0 ? weight.toFixed(0) : weight.times(unit).toFixed(0)));
}

/**
 * Divides a pool by weights in whole cents that add up to the pool exactly: everyone gets the cents of the exact share,
 * and the cents left over go one each to the largest remainders, to the earlier row where remainders tie.
 * A pool with a fraction of a cent is first rounded to the cent, since no one can be paid the fraction.
 * @throws #VALUE! when the pool or a weight is negative, #N/A when there is a pool but no weight to divide it by
 */
export function apportionCents(pool: Decimal, weights: readonly Decimal[]): Decimal[] {
  if (pool.isNegative() && !pool.isZero()) {
    throw impossible(`A pool of ${pool.toString()} cannot be divided: it is below 0.`);
  }
  const negative = weights.findIndex((weight) => weight.lt(0));
  if (negative >= 0) {
    throw impossible(
      `Row ${negative + 1} has a weight of ${weights[negative].toString()}: a weight cannot be below 0.`,
    );
  }
  const cents = BigInt(toCents(pool).times(100).toFixed(0));
  const units = toIntegers(weights);
  const total = units.reduce((all, unit) => all + unit, 0n);
  if (total === 0n) {
    if (cents === 0n) return weights.map(() => new Decimal(0));
    throw notDeterminable('Every weight is 0, so there is nobody to divide the pool among.');
  }
  const shares = units.map((unit) => (cents * unit) / total);
  const remainders = units.map((unit) => (cents * unit) % total);
  const leftOver = Number(cents - shares.reduce((all, share) => all + share, 0n));
  const order = units.map((_, row) => row);
  order.sort((a, b) => (remainders[a] === remainders[b] ? a - b : remainders[a] > remainders[b] ? -1 : 1));
  for (const row of order.slice(0, leftOver)) shares[row] += 1n;
  return shares.map((share) => new Decimal(`${share}e-2`));
}
