import type { Decimal } from '../../rules/decimal';
import { averagePerPupil, netExpenditures, type SchoolLevelSpending } from '../../rules/idea-fiscal/excess-cost';
import { dollars, figure, n, type Step, step } from '../runtime/working';

interface SpendingArguments {
  readonly expenditures: Decimal;
  readonly capital_and_debt: Decimal;
  readonly deductions: Decimal;
  readonly average_enrollment: Decimal;
}

export function spendingOf(given: SpendingArguments): SchoolLevelSpending {
  return {
    expenditures: given.expenditures,
    capitalAndDebt: given.capital_and_debt,
    deductions: given.deductions,
    averageEnrollment: given.average_enrollment,
  };
}

/** The average annual expenditure per pupil, which both excess cost functions begin with. */
export function averageSteps(spending: SchoolLevelSpending): Step[] {
  const law = '34 CFR 300.16 and Appendix A to Part 300';
  const net = netExpenditures(spending);
  return [
    step(
      'Expenditures on the school level, without capital outlay and debt service and without Part B, ESEA Title I-A and III and state and local money for such programs.',
      n`${dollars(spending.expenditures)} − ${dollars(spending.capitalAndDebt)} − ${dollars(spending.deductions)}`,
      dollars(net),
      law,
    ),
    step(
      'The average for each pupil of the preceding year.',
      n`${dollars(net)} ÷ ${spending.averageEnrollment}`,
      figure(averagePerPupil(spending)),
      law,
    ),
  ];
}
