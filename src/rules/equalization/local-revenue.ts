import { DEBT_LIMIT, LEVY_LIMITS } from '../../law/parameters/equalization';
import { Decimal } from '../decimal';
import { latestValue } from '../parameter';

/** The levy every district has to impose for operations (7-37-7 NMSA 1978), in mills. */
export const OPERATING_MILLS = latestValue(LEVY_LIMITS.operating);
export const DEBT_SHARE = latestValue(DEBT_LIMIT);
/** A mill is a dollar for each $1,000 of assessed value. */
export const VALUE_PER_MILL = new Decimal(1000);

/** What a levy yields on the assessed value of a district. */
export function localLevy(assessedValue: Decimal, mills: Decimal): Decimal {
  return assessedValue.times(mills).div(VALUE_PER_MILL);
}

/** General obligation bonds a district may have outstanding: 6 % of its assessed value. */
export function debtCapacity(assessedValue: Decimal): Decimal {
  return assessedValue.times(DEBT_SHARE);
}
