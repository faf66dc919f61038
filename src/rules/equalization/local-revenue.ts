import { Decimal } from '../decimal';
import type { Law } from '../law';

/** A mill is a dollar for each $1,000 of assessed value. */
export const VALUE_PER_MILL = new Decimal(1000);

/** What a levy yields on the assessed value of a district. */
export function localLevy(assessedValue: Decimal, mills: Decimal): Decimal {
  return assessedValue.times(mills).div(VALUE_PER_MILL);
}

/** General obligation bonds a district may have outstanding: 6 % of its assessed value. */
export function debtCapacity(assessedValue: Decimal, law: Law): Decimal {
  return assessedValue.times(law.value('debt-limit'));
}
