import { type Decimal, ZERO } from '../../rules/decimal';
import { effortOf, perCapitaTestSteps, totalTestStep } from './effort-steps';
import {
  coveredByExceptions,
  failureAmount,
  lessExceptions,
  perCapitaRequirement,
  shortfall,
  shortfallInTotal,
  shortfallPerCapita,
} from '../../rules/maintenance-of-effort/shortfall';
import { metInTotal } from '../../rules/maintenance-of-effort/status';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choice, count, money } from '../runtime/kinds';
import { type Working, type Step, dollars, n, step } from '../runtime/working';
import { capOf } from './subgrant-cap';

export const MOE_SHORTFALL = perCell({
  name: 'MOE_SHORTFALL',
  citation: {
    law: '34 CFR 300.203(b) and (d), 300.204',
    source: 'S4, "Local Education Agency Maintenance of Effort", Examples 1–3',
  },
  params: {
    required_effort: required(money),
    actual_effort: required(money),
    required_per_capita: required(money),
    child_count: optional(count),
    exceptions: optional(money, ZERO),
    subgrant: optional(money),
    method: optional(choice('total', 'lowest'), 'total' as const),
  },
  result: 'money',
  compute: (values) => shortfall(effortOf(values), values.exceptions, capOf(values.subgrant), values.method),
});

export const MOE_SHORTFALL_DOC: FunctionDoc<typeof MOE_SHORTFALL> = {
  area: 'Maintenance of effort',
  summary: 'What a district owes after failing maintenance of effort: 0 when the total or the per capita test is met.',
  params: {
    required_effort: 'Level of effort required, in dollars.',
    actual_effort: 'Level of effort reached, in dollars.',
    required_per_capita: 'Required effort for each child with a disability, in dollars.',
    child_count: 'Children with disabilities on the 40th day. Needed when the total test fails.',
    exceptions: 'Approved exceptions under 34 CFR 300.204, in dollars; 0 when left out.',
    subgrant: 'Part B sub-grant of the year, in dollars: nothing above it is owed. Left out, blank or 0: no cap.',
    method: '"total" (the manual, default) or "lowest" (the smaller of the total and the per capita shortfall).',
  },
  returns: 'Dollars, to the cent. Exactly equal effort passes.',
  details: [
    'The manual measures the shortfall in total, less the exceptions and adjustments that the Special Education Bureau approved. Method "lowest" takes the smaller of that and the per capita shortfall times the children.',
    'The per capita test is made in cents and without exceptions, as S4 makes it: see NM.MOE_STATUS. NM.MOE_LOWEST_SHORTFALL gives the smallest shortfall of all four federal methods.',
    'A child count or required per capita of 0 is taken as not filled in: if the outcome hangs on it, the function says so instead of giving a figure. Exceptions that cover the whole shortfall leave nothing owed in any case.',
  ],
  examples: [
    {
      formula: '=NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555)',
      value: 56862.67,
      note: 'S4, Example 2: both tests fail.',
    },
    {
      formula: '=NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555,46549.72)',
      value: 10312.95,
      note: 'S4, Example 3: the same with the approved exceptions.',
    },
    {
      formula: '=NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,541)',
      value: 0,
      note: 'S4, Example 2: met per capita.',
    },
    {
      formula: '=NM.MOE_SHORTFALL(3563153.25,3506290.58,6481.13,541)',
      value: 0,
      note: 'The effort of S4, Example 2, against its own per capita amount, which is kept in cents.',
    },
    {
      formula: '=NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555,0,290068,"lowest")',
      value: 12481.57,
      note: 'Example 3 by the federal reading: 6,340.13 × 555 less the effort.',
    },
  ],
};

export const MOE_SHORTFALL_WORKING: Working<typeof MOE_SHORTFALL> = (given) => {
  const { exceptions, method } = given;
  const effort = effortOf(given);
  const subgrant = capOf(given.subgrant);
  const inTotal = shortfallInTotal(effort);
  const result = dollars(shortfall(effort, exceptions, subgrant, method));
  const nothing = (reason: string, numbers: string): Step => step(reason, numbers, result, '34 CFR 300.203(b) and (d)');
  if (metInTotal(effort))
    return [totalTestStep(effort), nothing('One test met is enough: nothing is owed.', 'met in total')];
  const total = step(
    'The required total less what was spent.',
    n`${dollars(effort.requiredEffort)} − ${dollars(effort.actualEffort)}`,
    dollars(inTotal),
    '34 CFR 300.203(d)',
  );
  if (coveredByExceptions(inTotal, exceptions)) {
    return [
      totalTestStep(effort),
      total,
      step(
        'Approved exceptions that cover the whole shortfall leave nothing owed.',
        n`${dollars(inTotal)} ≤ ${dollars(exceptions)}`,
        result,
        '34 CFR 300.204',
      ),
    ];
  }
  const perCapita = shortfallPerCapita(effort) as Decimal;
  const tests = [totalTestStep(effort), ...perCapitaTestSteps(effort)];
  if (perCapita.isZero()) return [...tests, nothing('One test met is enough: nothing is owed.', 'met per capita')];
  return [...tests, total, ...amountSteps()];

  function amountSteps(): Step[] {
    const failure = failureAmount(inTotal, perCapita, method);
    const owed = lessExceptions(failure, exceptions);
    const steps: Step[] = [];
    if (method === 'lowest') {
      const requirement = perCapitaRequirement(effort) as Decimal;
      steps.push(
        step(
          'The required amount for each child, all children together, less what was spent.',
          n`${dollars(effort.requiredPerCapita)} × ${effort.childCount as Decimal} − ${dollars(effort.actualEffort)} = ${dollars(requirement)} − ${dollars(effort.actualEffort)}`,
          dollars(perCapita),
          '34 CFR 300.203(d)',
        ),
        step(
          'By the federal reading the lower of the shortfalls in total and per capita counts.',
          n`the smaller of ${dollars(inTotal)} and ${dollars(perCapita)}`,
          dollars(failure),
          '34 CFR 300.203(d)',
        ),
      );
    }
    steps.push(
      step(
        'Less the approved exceptions, not below 0.',
        n`${dollars(failure)} − ${dollars(exceptions)}`,
        subgrant ? dollars(owed) : result,
        '34 CFR 300.204',
      ),
    );
    if (subgrant) {
      steps.push(
        step(
          'Never more than the Part B sub-grant.',
          n`the smaller of ${dollars(owed)} and ${dollars(subgrant)}`,
          result,
          '34 CFR 300.203(d)',
        ),
      );
    }
    return steps;
  }
};
