import { Decimal } from '../../rules/decimal';
import type { LeaRow } from './lea-table';

/** Dollars for each child enrolled, and for each child in poverty. */
export interface LeaRates {
  readonly enrollment: Decimal;
  readonly poverty: Decimal;
}

const TRIED_ROWS = 8;
/** Rates from amounts in cents are that much less exact than the amounts. */
const SPREAD = 1e-5;
/** In cents, or in whole dollars. */
const LEAST_TOLERANCE = 5;

/** What the rates give a row beyond its base payment. */
export function amountBy({ enrollment, poverty }: LeaRates, { counts }: LeaRow): Decimal {
  return counts.basePayment.plus(counts.enrollment.times(enrollment)).plus(counts.poverty.times(poverty));
}

export function holdsBy(rates: LeaRates, row: LeaRow): boolean {
  const tolerance = Decimal.max(LEAST_TOLERANCE * row.unit, row.allocation.abs().times(SPREAD));
  return amountBy(rates, row).minus(row.allocation).abs().lte(tolerance);
}

function ratesOf(first: LeaRow, second: LeaRow): LeaRates | undefined {
  const [a, b] = [first.counts, second.counts];
  const determinant = a.enrollment.times(b.poverty).minus(b.enrollment.times(a.poverty));
  if (determinant.isZero()) return undefined;
  const [left, right] = [first.allocation.minus(a.basePayment), second.allocation.minus(b.basePayment)];
  return {
    enrollment: left.times(b.poverty).minus(right.times(a.poverty)).div(determinant),
    poverty: a.enrollment.times(right).minus(b.enrollment.times(left)).div(determinant),
  };
}

/**
 * The rates that most rows of a table follow, found from pairs of its rows: one misprinted count moves every LEA's
 * share a little, so that no row holds by the total, while all others still agree with each other.
 */
export function commonRates(rows: readonly LeaRow[]): LeaRates | undefined {
  const tried = rows.slice(0, TRIED_ROWS);
  let best: { rates: LeaRates; held: number } | undefined;
  for (const [index, first] of tried.entries()) {
    for (const second of tried.slice(index + 1)) {
      const rates = ratesOf(first, second);
      if (!rates || rates.enrollment.lt(0) || rates.poverty.lt(0)) continue;
      const held = rows.filter((row) => holdsBy(rates, row)).length;
      if (!best || held > best.held) best = { rates, held };
    }
  }
  return best?.rates;
}
