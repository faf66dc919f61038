import { Decimal, ZERO } from '../../rules/decimal';
import {
  budgetMargin,
  eligibility,
  type EligibilityCase,
  lacksCount,
  leastBudget,
  perCapitaBudget,
} from '../../rules/maintenance-of-effort/eligibility';
import { optional, perCase, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Step, type Working, dollars, n, step, words } from '../runtime/working';

const PARAMS = {
  budget: required(money),
  last_effort: required(money),
  budget_count: optional(count),
  last_count: optional(count),
  intervening_exceptions: optional(money, ZERO),
  expected_exceptions: optional(money, ZERO),
};

function caseOf(given: Values<typeof PARAMS>): EligibilityCase {
  return {
    budget: given.budget,
    effort: given.last_effort,
    exceptions: given.intervening_exceptions.plus(given.expected_exceptions),
    budgetCount: given.budget_count,
    effortCount: given.last_count,
  };
}

export const MOE_ELIGIBILITY = perCase({
  name: 'MOE_ELIGIBILITY',
  citation: {
    law: '34 CFR 300.203(a) and (c), 300.204, 300.205',
    source: 'S4, "Estimated MOE"',
    note: 'The year compared with is the most recent one that is known, often two years before the budget.',
  },
  params: PARAMS,
  result: 'mixed',
  width: 3,
  compute(given) {
    const compared = caseOf(given);
    return [least(compared), budgetMargin(compared), eligibility(compared)];
  },
});

/** Exceptions above the whole effort leave nothing to budget. */
function least(compared: EligibilityCase): Decimal {
  return Decimal.max(ZERO, leastBudget(compared)).toDecimalPlaces(2);
}

export const MOE_ELIGIBILITY_DOC: FunctionDoc<typeof MOE_ELIGIBILITY> = {
  area: 'Maintenance of effort',
  summary: 'The eligibility standard and estimated effort: is as much budgeted as was last spent?',
  params: {
    budget: 'Effort budgeted for the year, as OBMS has it, in dollars.',
    last_effort:
      'Effort of the most recent year that is known, in dollars; the level required in it where the district failed.',
    budget_count: 'Children with disabilities in the year budgeted. Needed for the per capita test.',
    last_count: 'Children with disabilities in the year compared with. Needed for the per capita test.',
    intervening_exceptions: 'Exceptions and adjustments taken in the years between, in dollars; 0 when left out.',
    expected_exceptions: 'Those expected in the year budgeted, in dollars; 0 when left out.',
  },
  returns:
    'Three cells: the least to budget in total and what the budget is above it (below 0: short of it), in dollars to the cent; "Eligible", "Eligible per capita", "Eligible with exceptions", "Not eligible" (where no counts are given: in total) or "Not determinable" (the total test fails and one of the two counts is missing).',
  details: [
    'A budget is made before last year’s books are closed, so it is often compared with the year before last: exceptions of the year between count as well (300.203(a)(2)). Per capita amounts are compared in cents and without exceptions, as in NM.MOE_STATUS.',
    'S4 makes this comparison before the end of the third fiscal quarter, so that a district still can meet its level.',
  ],
  examples: [
    {
      formula: '=NM.MOE_ELIGIBILITY(3506290.58,3563153.25)',
      value: [[3563153.25, -56862.67, 'Not eligible']],
      note: 'The amounts of S4, Example 3, as a budget.',
    },
    {
      formula: '=NM.MOE_ELIGIBILITY(3506290.58,3563153.25,541,562)',
      value: [[3563153.25, -56862.67, 'Eligible per capita']],
      note: 'Those of Example 2: 6,481.13 against 6,340.13 a child.',
    },
    {
      formula: '=NM.MOE_ELIGIBILITY(3506290.58,3563153.25,541)',
      value: [[3563153.25, -56862.67, 'Not determinable']],
      note: 'Short in total, and per capita nobody can tell: the count of the year compared with is missing.',
    },
    {
      formula: '=NM.MOE_ELIGIBILITY(3506290.58,3563153.25,,,46549.72,11376.5)',
      value: [[3505227.03, 1063.55, 'Eligible with exceptions']],
      note: 'Exceptions of the year between, and half of an increased allocation in the year budgeted.',
    },
  ],
};

export const MOE_ELIGIBILITY_WORKING: Working<typeof MOE_ELIGIBILITY> = (given, { part }) => {
  const compared = caseOf(given);
  const needed = step(
    'What was last spent, less exceptions and adjustments since, has to be budgeted.',
    n`${dollars(given.last_effort)} − ${dollars(given.intervening_exceptions)} − ${dollars(given.expected_exceptions)}`,
    dollars(least(compared)),
    '34 CFR 300.203(a)',
  );
  if (part === 0) return [needed];
  const margin = step(
    'What is budgeted above it.',
    n`${dollars(given.budget)} − ${dollars(leastBudget(compared))}`,
    dollars(budgetMargin(compared)),
  );
  if (part === 1) return [needed, margin];
  const perCapita = perCapitaBudget(compared);
  const perChild: Step[] = perCapita
    ? [
        step(
          'Or as much is budgeted for each child as was spent, in cents.',
          n`${dollars(perCapita.budgeted)} ≥ ${dollars(perCapita.spent)}`,
          words(perCapita.budgeted.gte(perCapita.spent) ? 'met' : 'not met'),
          '34 CFR 300.203(a)(1)(iii) and (iv)',
        ),
      ]
    : [];
  if (lacksCount(compared)) {
    perChild.push(
      step(
        'The per capita test needs the children of both years, and one count is missing.',
        n`budget ${given.budget_count ?? '?'}, effort ${given.last_count ?? '?'}`,
        words('not determinable'),
        '34 CFR 300.203(a)(1)(iii) and (iv)',
      ),
    );
  }
  return [
    needed,
    margin,
    ...perChild,
    step(
      'One test met is enough.',
      n`${dollars(given.budget)} against ${dollars(given.last_effort)}`,
      words(eligibility(compared)),
      '34 CFR 300.203(a)',
    ),
  ];
};
