import { Decimal, ZERO } from '../decimal';
import type { Law } from '../law';
import { notDeterminable, type RuleError } from '../rule-error';
import type { EntityType } from '../words/entity-type';

export interface AllocationLimits {
  /** At least this much is spent on material of the multiple list. */
  readonly adoptedMinimum: Decimal;
  /** At most this much on material that is not on it. */
  readonly offListMaximum: Decimal;
  /** Of which at most this much on other classroom materials. */
  readonly otherClassroomMaximum: Decimal | RuleError;
}

export const OFF_LIST = {
  district: 'off-list-share',
  'state institution': 'off-list-share',
  private: 'private-off-list-share',
  charter: 'charter-off-list-share',
} as const satisfies Readonly<Record<EntityType, string>>;

/** A maximum is not exceeded by rounding: fractions of a cent stay with the minimum. */
function atMost(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_DOWN);
}

function otherClassroomMaximum(entityType: EntityType, offListMaximum: Decimal, law: Law): Decimal | RuleError {
  if (entityType === 'private') return ZERO;
  if (entityType === 'charter') {
    return notDeterminable(
      'No limit on other classroom materials is known for a charter school: its waiver covers instructional material. ' +
        'Ask the department, or use "district" for the limit of the statute.',
    );
  }
  return atMost(offListMaximum.times(law.value('other-classroom-materials-share')));
}

/**
 * How an allocation may be spent (22-15-9 C NMSA 1978): a district or state institution at most half off the multiple
 * list and a quarter of that on other classroom materials; a private school at most half off the list, and the law gives
 * it nothing for other classroom materials; a charter school all of it, by waiver (S3, "Special Provisions").
 */
export function allocationLimits(allocation: Decimal, entityType: EntityType, law: Law): AllocationLimits {
  const offListMaximum = atMost(allocation.times(law.value(OFF_LIST[entityType])));
  return {
    adoptedMinimum: allocation.minus(offListMaximum),
    offListMaximum,
    otherClassroomMaximum: otherClassroomMaximum(entityType, offListMaximum, law),
  };
}
