import { isAbove } from '../cell-number';
import type { Decimal } from '../decimal';
import { impossible, notDeterminable } from '../rule-error';

/**
 * Part B funds for children with disabilities whom their parents placed in private schools (34 CFR 300.133 and
 * Appendix B to Part 300): the sub-grant by their part of all eligible children.
 */
export function proportionateShare(subgrant: Decimal, publicEligible: Decimal, privateEligible: Decimal): Decimal {
  const eligible = publicEligible.plus(privateEligible);
  if (eligible.isZero()) {
    throw notDeterminable(
      'There are no eligible children, so there is no share. Give public_eligible and private_eligible.',
    );
  }
  return subgrant.times(privateEligible).div(eligible);
}

/** A part of a sub-grant by children with disabilities; `part` and `whole` are how the messages name the counts. */
function byChildren(subgrant: Decimal, children: Decimal, all: Decimal, part: string, whole: string): Decimal {
  if (all.isZero()) throw notDeterminable(`${whole} is 0, so there is no share. Give the LEA's count.`);
  if (isAbove(children, all)) {
    throw impossible(
      `${part} (${children.toString()}) is above ${whole} (${all.toString()}). The LEA's count includes all its schools.`,
    );
  }
  return subgrant.times(children).div(all);
}

/**
 * What a charter school that is a public school of its LEA gets: the same for each child with a disability as the LEA's
 * other schools (34 CFR 300.209(b), 76.799).
 */
export function charterShare(subgrant: Decimal, leaChildren: Decimal, charterChildren: Decimal): Decimal {
  return byChildren(
    subgrant,
    charterChildren,
    leaChildren,
    'charter_children_with_disabilities',
    'lea_children_with_disabilities',
  );
}

/** The most Part B money that a Title I school-wide program may use (34 CFR 300.206(a)). */
export function schoolwideCap(subgrant: Decimal, children: Decimal, childrenInProgram: Decimal): Decimal {
  return byChildren(subgrant, childrenInProgram, children, 'children_in_program', 'children_with_disabilities');
}
