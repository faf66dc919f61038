import { Decimal } from '../../rules/decimal';

/** A row of a column that is shared out by a rate: its amount is the rate times its weight, plus what it gets besides. */
export interface RatedRow {
  readonly weight: Decimal;
  readonly amount: Decimal;
}

/** The rates at which most rows are right, and how many rows these are. */
export interface SharedRate {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly rows: number;
}

/**
 * The rate that most rows share to the last digit: each row's amount, which may be rounded either way, leaves an
 * interval of rates, and the rate is where most of them meet. A misprinted row, however large, moves nothing.
 * @param unit what amounts are rounded to: a cent, or a dollar
 */
export function sharedRate(rows: readonly RatedRow[], unit: number): SharedRate | undefined {
  const ends = rows.flatMap(({ weight, amount }, row) => {
    if (!weight.gt(0)) return [];
    const low = amount.minus(unit).div(weight);
    const high = amount.plus(unit).div(weight);
    return [
      { at: low, row, opens: true },
      { at: high, row, opens: false },
    ];
  });
  ends.sort((a, b) => a.at.cmp(b.at) || Number(b.opens) - Number(a.opens));
  let open = 0;
  let best: { rows: number; index: number } = { rows: 0, index: -1 };
  for (const [index, end] of ends.entries()) {
    open += end.opens ? 1 : -1;
    if (open > best.rows) best = { rows: open, index };
  }
  if (best.index < 0) return undefined;
  const { at: low } = ends[best.index];
  const high = ends.slice(best.index + 1).find(({ opens }) => !opens)?.at ?? low;
  return { low, high, rows: best.rows };
}

/** The rate within the interval that has the fewest digits, as one that people typed would have; else its middle. */
export function plainestIn({ low, high }: SharedRate, most = 4): Decimal {
  for (let decimals = 0; decimals <= most; decimals++) {
    const rounded = low.toDecimalPlaces(decimals, Decimal.ROUND_UP);
    if (rounded.lte(high)) return rounded;
  }
  return low.plus(high).div(2);
}
