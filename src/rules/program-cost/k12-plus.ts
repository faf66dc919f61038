import { Decimal, ZERO } from '../decimal';
import type { Law } from '../law';
import { notDeterminable } from '../rule-error';

export const SCHOOL_WEEKS = ['five-day', 'four-day'] as const;
export type SchoolWeek = (typeof SCHOOL_WEEKS)[number];

/** The days of a calendar that earn K-12 Plus units, by band. */
export interface PlusDays {
  readonly first: Decimal;
  readonly beyond: Decimal;
}

/** Days 181 to 190 of a five-day week, 156 to 165 of a four-day week, and those beyond (22-8-23.14 NMSA 1978). */
export function plusDays(days: Decimal, week: SchoolWeek, law: Law): PlusDays {
  const from = law.value(`k12-plus-${week}-from`);
  const to = law.value(`k12-plus-${week}-to`);
  return {
    first: Decimal.max(ZERO, Decimal.min(days, to).minus(from)),
    beyond: Decimal.max(ZERO, days.minus(to)),
  };
}

/**
 * Pupils × days of each band × its factor.
 * @throws #N/A where days reach into the second band, whose factor was not read, and none is given
 */
export function k12PlusUnits(mem: Decimal, days: PlusDays, law: Law, secondFactor: Decimal | undefined): Decimal {
  const first = mem.times(days.first).times(law.value('k12-plus-factor'));
  if (days.beyond.isZero()) return first;
  if (!secondFactor) {
    throw notDeterminable(
      `${days.beyond.toString()} days lie beyond the first K-12 Plus band, and the factor of the second was not read in the sources (22-8-23.14 NMSA 1978): give it as second_factor.`,
    );
  }
  return first.plus(mem.times(days.beyond).times(secondFactor));
}
