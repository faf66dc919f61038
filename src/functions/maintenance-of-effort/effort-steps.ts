import type { Decimal } from '../../rules/decimal';
import {
  type Effort,
  metInTotal,
  metPerCapita,
  metWithExceptions,
  perCapitaAmounts,
} from '../../rules/maintenance-of-effort/status';
import { dollars, n, type Step, step, words } from '../runtime/working';

/** The arguments by which MOE_STATUS, MOE_SHORTFALL and MOE_NEXT_BASE know an LEA's effort. */
export interface EffortArguments {
  readonly required_effort: Decimal;
  readonly actual_effort: Decimal;
  readonly required_per_capita: Decimal;
  readonly child_count: Decimal | undefined;
}

export function effortOf(given: EffortArguments): Effort {
  return {
    requiredEffort: given.required_effort,
    actualEffort: given.actual_effort,
    requiredPerCapita: given.required_per_capita,
    childCount: given.child_count,
  };
}

/** The test in total: exactly the required effort is maintained effort. */
export function totalTestStep(effort: Effort): Step {
  return step(
    'Effort is maintained in total where at least the required total was spent.',
    n`${dollars(effort.actualEffort)} ≥ ${dollars(effort.requiredEffort)}`,
    words(metInTotal(effort) ? 'met' : 'not met'),
    '34 CFR 300.203(b)(2)(i) and (ii)',
  );
}

/** The test per child with a disability, in cents; one step that says why where it cannot be made. */
export function perCapitaTestSteps(effort: Effort): Step[] {
  const amounts = perCapitaAmounts(effort);
  const law = '34 CFR 300.203(b)(2)(iii) and (iv)';
  if (amounts === undefined || effort.childCount === undefined) {
    return [
      step(
        'The test per capita needs a child count and a required per capita amount.',
        effort.childCount === undefined || effort.childCount.isZero() ? 'no child count' : 'no required per capita',
        words('not determinable'),
        law,
      ),
    ];
  }
  return [
    step(
      'The effort for each child, kept in cents.',
      n`${dollars(effort.actualEffort)} ÷ ${effort.childCount}`,
      dollars(amounts.actual),
      law,
    ),
    step(
      'Effort is maintained per capita where at least the required amount was spent for each child.',
      n`${dollars(amounts.actual)} ≥ ${dollars(amounts.required)}`,
      words(metPerCapita(effort) ? 'met' : 'not met'),
      law,
    ),
  ];
}

/** The test in total with what was approved; nothing where nothing was. */
export function exceptionsTestSteps(effort: Effort, exceptions: Decimal): Step[] {
  if (exceptions.isZero()) return [];
  return [
    step(
      'Approved exceptions and adjustments lower the total that is required.',
      n`${dollars(effort.actualEffort)} + ${dollars(exceptions)} ≥ ${dollars(effort.requiredEffort)}`,
      words(metWithExceptions(effort, exceptions) ? 'met' : 'not met'),
      '34 CFR 300.203(b)(2), 300.204 and 300.205',
    ),
  ];
}
