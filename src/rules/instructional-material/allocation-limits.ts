import { Decimal, ZERO } from '../decimal';
import { notDeterminable, type RuleError } from '../rule-error';
import type { EntityType } from '../words/entity-type';
import { FACTORS } from './factors';

export interface AllocationLimits {
  /** At least this much is spent on material of the multiple list. */
  readonly adoptedMinimum: Decimal;
  /** At most this much on material that is not on it. */
  readonly offListMaximum: Decimal;
  /** Of which at most this much on other classroom materials. */
  readonly otherClassroomMaximum: Decimal | RuleError;
}

export const OFF_LIST: Readonly<Record<EntityType, Decimal>> = {
  district: FACTORS.offList,
  'state institution': FACTORS.offList,
  private: FACTORS.privateOffList,
  charter: FACTORS.charterOffList,
};

/** A maximum is not exceeded by rounding: fractions of a cent stay with the minimum. */
function atMost(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_DOWN);
}

function otherClassroomMaximum(entityType: EntityType, offListMaximum: Decimal): Decimal | RuleError {
  if (entityType === 'private') return ZERO;
  if (entityType === 'charter') {
    return notDeterminable(
      'No limit on other classroom materials is known for a charter school: its waiver covers instructional material. ' +
        'Ask the department, or use "district" for the limit of the statute.',
    );
  }
  return atMost(offListMaximum.times(FACTORS.otherClassroomMaterials));
}

/**
 * How an allocation may be spent (22-15-9 C NMSA 1978): a district or state institution at most half off the multiple
 * list and a quarter of that on other classroom materials; a private school at most half off the list, and the law gives
 * it nothing for other classroom materials; a charter school all of it, by waiver (S3, "Special Provisions").
 */
export function allocationLimits(allocation: Decimal, entityType: EntityType): AllocationLimits {
  const offListMaximum = atMost(allocation.times(OFF_LIST[entityType]));
  return {
    adoptedMinimum: allocation.minus(offListMaximum),
    offListMaximum,
    otherClassroomMaximum: otherClassroomMaximum(entityType, offListMaximum),
  };
}
