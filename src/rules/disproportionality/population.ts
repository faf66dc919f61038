import { isAbove, isBelow } from '../cell-number';
import type { Decimal } from '../decimal';
import { impossible, notDeterminable } from '../rule-error';

/** Children counted (identified, placed or disciplined) among all the children of one racial or ethnic group. */
export interface Population {
  readonly count: Decimal;
  readonly enrollment: Decimal;
}

/** What the two sizes are called where they were given, so that a message can name them. */
export interface PopulationNames {
  readonly count: string;
  readonly enrollment: string;
}

/** Sizes below which a risk says nothing (34 CFR 300.647(a)(3) and (4)); undefined where none is set. */
export interface MinimumSizes {
  /** Least number of children counted. */
  readonly cell: Decimal | undefined;
  /** Least number of children enrolled. */
  readonly n: Decimal | undefined;
}

export const NO_MINIMUM: MinimumSizes = { cell: undefined, n: undefined };

/**
 * A group that can have a risk: nobody is counted who is not enrolled, and somebody is enrolled.
 * @throws #VALUE! for a count above the enrolment, #N/A for an enrolment of zero
 */
export function requirePossible({ count, enrollment }: Population, names: PopulationNames): void {
  if (isAbove(count, enrollment)) {
    throw impossible(
      `${names.count} (${count.toString()}) is above ${names.enrollment} (${enrollment.toString()}): ` +
        'a group cannot have more children counted than enrolled. Check that the two are not swapped.',
    );
  }
  if (enrollment.isZero()) {
    throw notDeterminable(`${names.enrollment} is 0: a group without children has no risk. Leave it out.`);
  }
}

/** @throws #N/A where the group is smaller than a minimum; `advice` says what can be done instead */
export function requireMinimum(
  { count, enrollment }: Population,
  names: PopulationNames,
  minimum: MinimumSizes,
  advice: string,
): void {
  const below = (name: string, size: Decimal, least: Decimal | undefined): void => {
    if (least !== undefined && isBelow(size, least)) {
      throw notDeterminable(
        `${name} (${size.toString()}) is below the minimum of ${least.toString()}: too few children to compute a risk ratio. ${advice}`,
      );
    }
  };
  below(names.count, count, minimum.cell);
  below(names.enrollment, enrollment, minimum.n);
}
