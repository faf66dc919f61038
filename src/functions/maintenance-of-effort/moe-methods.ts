import { isAtLeast } from '../../rules/cell-number';
import { ZERO } from '../../rules/decimal';
import { fourMethods, type MethodOutcome, type MethodsCase } from '../../rules/maintenance-of-effort/methods';
import { impossible } from '../../rules/rule-error';
import type { Computed } from '../runtime/cell';
import { blankAs, optional, perRange, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { dollarsText } from '../runtime/number-text';
import { type Working, dollars, n, step, words } from '../runtime/working';
import { amountSteps } from './method-steps';

const moneyOrNone = blankAs(money, ZERO);
const countOrNone = blankAs(count, ZERO);

/** The six figures that the four methods compare, which MOE_METHODS and MOE_LOWEST_SHORTFALL share. */
export const METHODS_PARAMS = {
  local_required: required(moneyOrNone),
  local_actual: required(moneyOrNone),
  state_local_required: required(moneyOrNone),
  state_local_actual: required(moneyOrNone),
  count_required: required(countOrNone),
  count_actual: required(countOrNone),
  exceptions: optional(money, ZERO),
};

export const METHODS_PARAMS_DOC = {
  local_required: 'Effort from local funds only in the year compared with, in dollars; blank for none.',
  local_actual: 'Effort from local funds only in this year, in dollars; blank for none.',
  state_local_required: 'Effort from state and local funds in the year compared with, in dollars.',
  state_local_actual: 'Effort from state and local funds in this year, in dollars.',
  count_required: 'Children with disabilities in the year compared with.',
  count_actual: 'Children with disabilities in this year.',
  exceptions: 'Approved exceptions and adjustments of this year, in dollars; 0 when left out.',
};

type Given = Values<typeof METHODS_PARAMS>;
type Year = 'required' | 'actual';

/** Local funds are a part of state and local funds: of the same year they cannot be more. */
function requirePartOfWhole(given: Given, year: Year): void {
  const [local, both] = [given[`local_${year}`], given[`state_local_${year}`]];
  if (isAtLeast(both, local)) return;
  throw impossible(
    `local_${year} (${dollarsText(local)}) is above state_local_${year} (${dollarsText(both)}), of which it is a part. Give state_local_${year} with the local funds in it.`,
  );
}

/** @throws #VALUE! where more is from local funds than from state and local funds together */
export function methodsCaseOf(given: Given): MethodsCase {
  // A source left blank in the year compared with is not compared: its methods have no outcome.
  if (!given.state_local_required.isZero()) requirePartOfWhole(given, 'required');
  if (!given.state_local_required.isZero() || !given.state_local_actual.isZero()) requirePartOfWhole(given, 'actual');
  return {
    local: { required: given.local_required, actual: given.local_actual },
    stateAndLocal: { required: given.state_local_required, actual: given.state_local_actual },
    countRequired: given.count_required,
    countActual: given.count_actual,
    exceptions: given.exceptions,
  };
}

function row({ method, figures }: MethodOutcome): Computed[] {
  if (!figures) return [method, '', '', '', 'Not determinable'];
  const { required: least, actual, result } = figures;
  return [method, least, actual, actual.minus(least), result];
}

export const MOE_METHODS = perRange({
  name: 'MOE_METHODS',
  citation: {
    law: '34 CFR 300.203(b)(2)(i)–(iv), 300.204, 300.205',
    source: 'S4, "Local Education Agency Maintenance of Effort"',
    note: 'One method met is enough. In New Mexico the effort comes from state funds (S4, Appendix G, footnote 1).',
  },
  params: METHODS_PARAMS,
  result: 'number',
  compute: (given) => [
    ['Method', 'Required', 'Actual', 'Difference', 'Result'],
    ...fourMethods(methodsCaseOf(given)).map(row),
  ],
});

export const MOE_METHODS_DOC: FunctionDoc<typeof MOE_METHODS> = {
  area: 'Maintenance of effort',
  summary: 'The four federal methods of testing maintenance of effort, as a table.',
  params: METHODS_PARAMS_DOC,
  returns:
    'A table with a header row: method, required, actual, difference (actual less required, before exceptions), result ("Met", "Met with exceptions", "Not met", "Not determinable"). Dollars to the cent, in total and per capita.',
  details: [
    'An LEA maintains effort if one method is met. Per capita amounts are kept and compared in cents, as S4 keeps them.',
    'Approved exceptions count as if they had been spent: in total, and per capita divided by the children of this year. Actual and difference are without them, so that each stands beside what the ledger says; the result says "Met with exceptions" where only they make it, although the difference is below 0. What is short once they are counted is NM.MOE_LOWEST_SHORTFALL. The regulation does not say how exceptions enter a per capita method; S4 takes them off the total only, as NM.MOE_STATUS does.',
    'A method whose source had no expenditure in the year compared with, or whose child count is missing, is "Not determinable" rather than met.',
  ],
  examples: [
    {
      formula: '=NM.MOE_METHODS(0,0,3563153.25,3506290.58,562,541)',
      value: [
        ['Method', 'Required', 'Actual', 'Difference', 'Result'],
        ['Local', '', '', '', 'Not determinable'],
        ['State and local', 3563153.25, 3506290.58, -56862.67, 'Not met'],
        ['Local per capita', '', '', '', 'Not determinable'],
        ['State and local per capita', 6340.13, 6481.13, 141, 'Met'],
      ],
      note: 'S4, Example 2: 6,340.13 and 6,481.13 per child.',
    },
    {
      formula: '=INDEX(NM.MOE_METHODS(0,0,3563153.25,3506290.58,562,541,56862.67),3,5)',
      value: 'Met with exceptions',
      note: 'The exceptions cover the shortfall in total.',
    },
  ],
};

export const MOE_METHODS_WORKING: Working<typeof MOE_METHODS> = (given, { row: line, column }) => {
  if (line === 0 || column === 0) return [];
  const compared = methodsCaseOf(given);
  const outcome = fourMethods(compared)[line - 1];
  const { figures, perCapita, method } = outcome;
  if (!figures) {
    if (column < 4) return [];
    const why = 'A method has no outcome where nothing was required from its source, or a child count is missing.';
    return [step(why, method, words('Not determinable'))];
  }
  const { exceptions, countActual } = compared;
  const [needed, made] = amountSteps(outcome, compared);
  if (column === 1) return [needed];
  if (column === 2) return [made];
  const difference = step(
    exceptions.isZero()
      ? 'The effort made less the effort required.'
      : 'The effort made less the effort required, before exceptions: what is short with them is NM.MOE_LOWEST_SHORTFALL.',
    n`${dollars(figures.actual)} − ${dollars(figures.required)}`,
    dollars(figures.actual.minus(figures.required)),
  );
  if (column === 3) return [needed, made, difference];
  const added = exceptions.isZero()
    ? ''
    : perCapita
      ? n`; with exceptions of ${dollars(exceptions)} ÷ ${countActual} a child`
      : n`; with exceptions of ${dollars(exceptions)}`;
  return [
    needed,
    made,
    difference,
    step(
      'A method is met where at least what is required was made; one method met is enough.',
      n`${dollars(figures.actual)} ≥ ${dollars(figures.required)}${added}`,
      words(figures.result),
    ),
  ];
};
