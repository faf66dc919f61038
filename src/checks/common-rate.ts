import type { Decimal } from '../rules/decimal';
import type { Case } from './case';
import type { Check } from './check';
import { type Figure, misfit, misfitFinding } from './figure';
import type { Finding } from './finding';

/** So large a part of the rates must agree before another can be called wrong. */
const LEAST_PART = 0.6;

/** An amount that goes by a count: the same for each, in all rows of a table. */
export interface Rated {
  readonly amount: string;
  readonly count: string;
  /** What the amounts are rounded to. */
  readonly unit: number;
  /** So many rates are needed. */
  readonly least: number;
  readonly why: string;
}

interface RatedRow {
  readonly amount: Decimal;
  readonly children: Decimal;
  readonly rate: Decimal;
}

/** A rounded amount gives a rate that is off by so much at most, of the other and of its own rounding. */
function slackOf(children: Decimal, by: RatedRow, unit: number): number {
  return children.div(by.children).plus(1).times(unit).toNumber();
}

/** The rate that most rows share; of equally many the one of the largest count, which rounding leaves most exact. */
function sharedRate(rows: readonly RatedRow[], unit: number): RatedRow {
  const shared = (by: RatedRow): number =>
    rows.filter(({ amount, children }) =>
      amount
        .minus(by.rate.times(children))
        .abs()
        .lte(slackOf(children, by, unit)),
    ).length;
  const byCount = [...rows].sort((a, b) => b.children.comparedTo(a.children));
  return byCount.reduce((best, row) => (shared(row) > shared(best) ? row : best));
}

/** Amounts at another rate for each than most others of their table. */
export function rateFindings(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  items: readonly Case[],
  { amount: role, count, unit, least, why }: Rated,
): Finding[] {
  const rows = items.flatMap((item): RatedRow[] => {
    const [amount, children] = [item.number(role), item.number(count)];
    return amount && children?.gt(0) ? [{ amount, children, rate: amount.div(children) }] : [];
  });
  if (rows.length < least) return [];
  const by = sharedRate(rows, unit);
  const findings = items.flatMap((item) => {
    const children = item.number(count);
    if (!children) return [];
    const figure: Figure = {
      role,
      inputs: [count],
      compute: ([given]) => given && by.rate.times(given),
      slack: slackOf(children, by, unit),
    };
    const found = misfit(item, figure);
    return found ? misfitFinding(check, item, figure, found, { why, fix: undefined }) : [];
  });
  // Amounts of two grants one below the other have two rates: then no rate is the others'.
  return rows.length - findings.length >= rows.length * LEAST_PART ? findings : [];
}
