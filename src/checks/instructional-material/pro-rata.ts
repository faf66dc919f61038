import { apportionCents } from '../../rules/apportion';
import { type Decimal, sum } from '../../rules/decimal';
import { plainestIn, type RatedRow, sharedRate, type SharedRate } from '../explain/rate';
import { CENT, CENTS, LEFT_OVER_CENT, sameToTheCent } from '../judgement/rounding';

/** What a pool, or a rate, gives each row. */
export interface ProRata {
  /** Dollars for each unit of weight, unrounded. */
  readonly rate: Decimal;
  /** To the cent, row by row. */
  readonly expected: readonly Decimal[];
  /** What is shared out, where the sheet says it and the rows bear it out. */
  readonly pool: Decimal | undefined;
  /** How many rows are paid what is expected. */
  readonly held: number;
}

/** What a sheet says of what is shared out, and by what: each may be misprinted. */
export interface StatedFigures {
  readonly pools: readonly Decimal[];
  readonly weights: readonly Decimal[];
  readonly rates: readonly Decimal[];
}

/** So few rows meet at some rate by chance. */
const LEAST_ROWS = 3;
const LEAST_PART = 0.6;

function isNear({ low, high }: SharedRate, rate: Decimal): boolean {
  return rate.gte(low) && rate.lte(high);
}

export function isPaid(amount: Decimal, expected: Decimal): boolean {
  return amount.minus(expected).abs().lte(LEFT_OVER_CENT);
}

/** A way of sharing out that the sheet or its rows suggest, and how many rows are paid so to the cent. */
interface Sharing extends ProRata {
  readonly exact: number;
}

function sharing(rows: readonly RatedRow[], rate: Decimal, pool?: Decimal): Sharing {
  const expected = rows.map(({ weight }) => weight.times(rate).toDecimalPlaces(CENTS));
  const exact = rows.filter(({ weight, amount }) => sameToTheCent(amount, weight.times(rate))).length;
  return { rate, expected, pool, held: held(rows, expected), exact };
}

function held(rows: readonly RatedRow[], expected: readonly Decimal[]): number {
  return rows.filter(({ amount }, index) => isPaid(amount, expected[index])).length;
}

/** The pool divided to the cent, the cents left over to the largest remainders. */
function divided(rows: readonly RatedRow[], pool: Decimal, counted: Decimal): Sharing {
  const expected = apportionCents(
    pool,
    rows.map(({ weight }) => weight),
  );
  const exact = rows.filter(({ amount }, index) => amount.eq(expected[index])).length;
  return { rate: pool.div(counted), expected, pool, held: held(rows, expected), exact };
}

/**
 * How a column of amounts is shared out by weights: of the pools and rates that the sheet states and of the rate that
 * most rows share, the one that most rows are paid by to the cent, a stated one before others. Undefined where the rows
 * share none.
 */
export function proRata(rows: readonly RatedRow[], { pools, weights, rates }: StatedFigures): ProRata | undefined {
  const paid = rows.filter(({ weight, amount }) => weight.gt(0) && amount.gt(0));
  const shared = sharedRate(paid, CENT);
  if (!shared || shared.rows < LEAST_ROWS || shared.rows < paid.length * LEAST_PART) return undefined;
  const counted = sum(rows.map(({ weight }) => weight));
  const stated = pools.filter((pool) => pool.gt(0));
  const found = [
    ...stated.flatMap((pool) => [divided(rows, pool, counted), sharing(rows, pool.div(counted), pool)]),
    ...stated.flatMap((pool) =>
      weights.filter((weight) => weight.gt(0)).map((weight) => sharing(rows, pool.div(weight))),
    ),
    ...rates.map((rate) => sharing(rows, rate)),
    sharing(rows, plainestIn(shared)),
  ];
  const best = found.reduce((first, other) => (other.exact > first.exact ? other : first));
  // The pool is borne out by the rows only where it gives the rate that they share.
  return best.pool && !isNear(shared, best.rate) ? { ...best, pool: undefined } : best;
}
