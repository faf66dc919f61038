import { type Decimal, ZERO } from '../decimal';
import { notDeterminable } from '../rule-error';

/** What an LEA had to spend and what it spent on special education and related services from state and local funds. */
export interface Effort {
  readonly requiredEffort: Decimal;
  readonly actualEffort: Decimal;
  readonly requiredPerCapita: Decimal;
  /** Children with disabilities on the December 1 count; undefined where it is not known. */
  readonly childCount: Decimal | undefined;
}

export type ShortfallMethod = 'total' | 'lowest';

export function metInTotal({ requiredEffort, actualEffort }: Effort): boolean {
  return actualEffort.gte(requiredEffort);
}

/** Effort ÷ children, compared without dividing, so that no rounding decides; undefined without a count. */
export function metPerCapita({ actualEffort, requiredPerCapita, childCount }: Effort): boolean | undefined {
  if (childCount === undefined || childCount.isZero()) return undefined;
  return actualEffort.gte(requiredPerCapita.times(childCount));
}

/**
 * What an LEA that failed maintenance of effort owes: nothing when either test is met (34 CFR 300.203(b)(2)), else the
 * amount by which it fell short, less approved exceptions (300.204), and never more than its Part B sub-grant
 * (300.203(d)). By the manual the amount is the shortfall in total; the federal reading is the lower of the two tests'.
 */
export function shortfall(
  effort: Effort,
  exceptions: Decimal,
  subgrant: Decimal | undefined,
  method: ShortfallMethod,
): Decimal {
  if (metInTotal(effort)) return ZERO;
  const perCapita = metPerCapita(effort);
  if (perCapita === undefined) {
    throw notDeterminable(
      'The effort in total is below the required one, and without a child count the per capita test cannot be made. Give child_count.',
    );
  }
  if (perCapita) return ZERO;
  const { requiredEffort, actualEffort, requiredPerCapita, childCount } = effort;
  const inTotal = requiredEffort.minus(actualEffort);
  const perCapitaTimesCount = requiredPerCapita.times(childCount as Decimal).minus(actualEffort);
  const failure = method === 'lowest' && perCapitaTimesCount.lt(inTotal) ? perCapitaTimesCount : inTotal;
  const owed = failure.minus(exceptions);
  if (owed.lte(0)) return ZERO;
  return subgrant && subgrant.lt(owed) ? subgrant : owed;
}
