import { type Decimal, toCents, ZERO } from '../../rules/decimal';
import { fourMethods, type MethodOutcome } from '../../rules/maintenance-of-effort/methods';
import type { Computed } from '../runtime/cell';
import { blankAs, perRange, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Working, type Shown, dollars, figure, n, step, words } from '../runtime/working';

const moneyOrNone = blankAs(money, ZERO);
const countOrNone = blankAs(count, ZERO);

function row({ method, perCapita, figures }: MethodOutcome): Computed[] {
  if (!figures) return [method, '', '', '', 'Not determinable'];
  const { required: least, actual, met } = figures;
  const amounts = [least, actual, actual.minus(least)];
  return [method, ...(perCapita ? amounts : amounts.map(toCents)), met ? 'Met' : 'Not met'];
}

export const MOE_METHODS = perRange({
  name: 'MOE_METHODS',
  citation: {
    law: '34 CFR 300.203(b)(2)(i)–(iv)',
    source: 'S4, "Local Education Agency Maintenance of Effort"',
    note: 'One method met is enough. In New Mexico the effort comes from state funds (S4, Appendix G, footnote 1).',
  },
  params: {
    local_required: required(moneyOrNone),
    local_actual: required(moneyOrNone),
    state_local_required: required(moneyOrNone),
    state_local_actual: required(moneyOrNone),
    count_required: required(countOrNone),
    count_actual: required(countOrNone),
  },
  result: 'number',
  compute: (given) => [
    ['Method', 'Required', 'Actual', 'Difference', 'Result'],
    ...fourMethods(
      { required: given.local_required, actual: given.local_actual },
      { required: given.state_local_required, actual: given.state_local_actual },
      given.count_required,
      given.count_actual,
    ).map(row),
  ],
});

export const MOE_METHODS_DOC: FunctionDoc<typeof MOE_METHODS> = {
  area: 'Maintenance of effort',
  summary: 'The four federal methods of testing maintenance of effort, as a table.',
  params: {
    local_required: 'Effort from local funds only in the year compared with, in dollars; blank for none.',
    local_actual: 'Effort from local funds only in this year, in dollars; blank for none.',
    state_local_required: 'Effort from state and local funds in the year compared with, in dollars.',
    state_local_actual: 'Effort from state and local funds in this year, in dollars.',
    count_required: 'Children with disabilities in the year compared with.',
    count_actual: 'Children with disabilities in this year.',
  },
  returns:
    'A table with a header row: method, required, actual, difference, result ("Met", "Not met", "Not determinable"). Totals to the cent, per capita amounts unrounded.',
  details: [
    'An LEA maintains effort if one method is met. Per capita amounts are compared without rounding.',
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
        ['State and local per capita', 6340.130338078292, 6481.128613678374, 140.99827560008157, 'Met'],
      ],
      note: 'S4, Example 2: 6,340.13 and 6,481.13 per child.',
    },
  ],
};

export const MOE_METHODS_WORKING: Working<typeof MOE_METHODS> = (given, { row: line, column }) => {
  if (line === 0 || column === 0) return [];
  const outcome = fourMethods(
    { required: given.local_required, actual: given.local_actual },
    { required: given.state_local_required, actual: given.state_local_actual },
    given.count_required,
    given.count_actual,
  )[line - 1];
  const { figures, perCapita, method } = outcome;
  if (!figures) {
    if (column < 4) return [];
    const why = 'A method has no outcome where nothing was required from its source, or a child count is missing.';
    return [step(why, method, words('Not determinable'))];
  }
  const local = method.startsWith('Local');
  const total = local
    ? { required: given.local_required, actual: given.local_actual }
    : { required: given.state_local_required, actual: given.state_local_actual };
  const shown = (amount: Decimal): Shown => (perCapita ? figure(amount) : dollars(toCents(amount)));
  const amount = (which: 'required' | 'actual', children: Decimal) =>
    step(
      `${method}: the effort ${which === 'required' ? 'required' : 'made'}${perCapita ? ' for each child' : ''}.`,
      perCapita ? n`${dollars(total[which])} ÷ ${children}` : n`${dollars(total[which])}`,
      shown(figures[which]),
    );
  const needed = amount('required', given.count_required);
  const made = amount('actual', given.count_actual);
  if (column === 1) return [needed];
  if (column === 2) return [made];
  const difference = step(
    'The effort made less the effort required.',
    n`${shown(figures.actual)} − ${shown(figures.required)}`,
    shown(figures.actual.minus(figures.required)),
  );
  if (column === 3) return [needed, made, difference];
  return [
    needed,
    made,
    difference,
    step(
      'A method is met where at least what is required was made; one method met is enough.',
      n`${shown(figures.actual)} ≥ ${shown(figures.required)}`,
      words(figures.met ? 'Met' : 'Not met'),
    ),
  ];
};
