import type { Decimal } from '../../rules/decimal';

/** A sub-grant of 0 is an empty cell handed over by Excel on the desktop: no cap, as when it is left out. */
export function capOf(subgrant: Decimal | undefined): Decimal | undefined {
  return subgrant?.isZero() ? undefined : subgrant;
}
