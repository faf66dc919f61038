import { type Decimal, ONE, sum, ZERO } from '../decimal';
import type { Law } from '../law';
import { RuleError } from '../rule-error';
import type { NamedComponent } from './component-words';
import { totalProgramUnits } from './statement';

/**
 * What the columns of a statewide table hold: what each component counts; its units, before the staffing index; or its
 * units as they are added up.
 */
export const HOLDINGS = ['quantities', 'units', 'added units'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** One district of a statewide table. */
export interface DistrictRow {
  /** By component; what is blank is 0. */
  readonly held: readonly (Decimal | undefined)[];
  /** 1 where the table has no staffing index. */
  readonly staffing: Decimal | undefined;
  readonly total: Decimal | undefined;
}

/** A total is printed to three decimals at least. */
const ROUNDING = 0.0005;
const NOISE = 1e-9;

/** The total program units of a district by what the columns hold; undefined where the law gives none. */
export function districtUnits(
  components: readonly NamedComponent[],
  { held, staffing = ONE }: DistrictRow,
  holding: Holding,
  law: Law,
): Decimal | undefined {
  if (holding === 'added units') return sum(held.map((each) => each ?? ZERO));
  const factor = holding === 'units' ? ONE : undefined;
  const counted = components.map((named, index) => ({ named, quantity: held[index] ?? ZERO, factor }));
  try {
    return totalProgramUnits(counted, law, staffing);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return undefined;
  }
}

/** Whether a stated total is that figure, as far as it is printed. */
export function isTotal(total: Decimal, exact: Decimal): boolean {
  return total
    .minus(exact)
    .abs()
    .lte(ROUNDING + NOISE);
}

/** What the columns hold, as most districts' totals tell by the law of a year; undefined where they tell nothing. */
export function holdingOf(
  components: readonly NamedComponent[],
  rows: readonly DistrictRow[],
  law: Law,
): Holding | undefined {
  const stated = rows.filter(({ total }) => total !== undefined);
  return HOLDINGS.find((holding) => {
    const right = stated.filter((row) => {
      const exact = districtUnits(components, row, holding, law);
      return row.total && exact && isTotal(row.total, exact);
    });
    return right.length > 0 && right.length * 2 > stated.length;
  });
}
