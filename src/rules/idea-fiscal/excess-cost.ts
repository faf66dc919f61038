import type { Decimal } from '../decimal';
import { impossible, notDeterminable } from '../rule-error';

/** What an LEA spent on its elementary or on its secondary pupils, never on both together (34 CFR 300.16). */
export interface SchoolLevelSpending {
  /** From all sources, Part B included, in the preceding school year. */
  readonly expenditures: Decimal;
  readonly capitalAndDebt: Decimal;
  /** Part B, ESEA Title I-A and III, and state or local money for programs that would qualify for these. */
  readonly deductions: Decimal;
  readonly averageEnrollment: Decimal;
}

/** What the average is taken of: expenditures without capital outlay, debt service and deductions. */
export function netExpenditures(spending: SchoolLevelSpending): Decimal {
  const net = spending.expenditures.minus(spending.capitalAndDebt).minus(spending.deductions);
  if (net.lt(0)) {
    throw impossible(
      `Capital outlay, debt service and deductions exceed the expenditures by ${net.negated().toString()}. Give the amounts of one school level and year.`,
    );
  }
  return net;
}

/**
 * Average annual expenditure per pupil, which an LEA must spend on a child with a disability before Part B pays the
 * excess (34 CFR 300.16, 300.202(b) and Appendix A to Part 300).
 */
export function averagePerPupil(spending: SchoolLevelSpending): Decimal {
  const net = netExpenditures(spending);
  if (spending.averageEnrollment.isZero()) {
    throw notDeterminable('average_enrollment is 0, so there is no average per pupil. Give the preceding year’s.');
  }
  return net.div(spending.averageEnrollment);
}

/** The least an LEA must spend on its children with disabilities at that level before it may use Part B funds. */
export function excessCostMinimum(spending: SchoolLevelSpending, childrenWithDisabilities: Decimal): Decimal {
  return averagePerPupil(spending).times(childrenWithDisabilities);
}
