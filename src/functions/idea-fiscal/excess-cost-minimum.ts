import { averagePerPupil, excessCostMinimum } from '../../rules/idea-fiscal/excess-cost';
import { perCell, required, type RuledFunction, valuesAt } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { deductionSum, sumDeductions } from './deductions';
import { type ArgumentsWorking, dollars, n, step } from '../runtime/working';
import { averageSteps, spendingOf } from './excess-cost-steps';

const perCase = perCell({
  name: 'EXCESS_COST_MINIMUM',
  citation: {
    law: '34 CFR 300.16, 300.202(b) and Appendix A to Part 300; 22-1-3 NMSA 1978',
    source: 'S4, "Excess Costs"',
    note: 'Elementary and secondary schools are computed apart and never pooled; preschool is left out.',
  },
  params: {
    expenditures: required(money),
    capital_and_debt: required(money),
    deductions: required(deductionSum),
    average_enrollment: required(count),
    children_with_disabilities: required(count),
  },
  result: 'money',
  compute: (given) => excessCostMinimum(spendingOf(given), given.children_with_disabilities),
});

export const EXCESS_COST_MINIMUM: RuledFunction<typeof perCase.params> = {
  ...perCase,
  call: (args) => perCase.call(sumDeductions(args, Object.keys(perCase.params))),
};

export const EXCESS_COST_MINIMUM_DOC: FunctionDoc<typeof EXCESS_COST_MINIMUM> = {
  area: 'IDEA fiscal',
  summary: 'The least a district must spend on its children with disabilities at a school level before using Part B.',
  params: {
    expenditures: 'Expenditures on that school level from all sources, in the preceding year, in dollars.',
    capital_and_debt: 'Capital outlay and debt service among them, in dollars.',
    deductions:
      'Part B, ESEA Title I-A and III, and state and local money for such programs, in dollars: a range is added up, row by row for a column of cases.',
    average_enrollment: 'Average enrollment at that school level in the preceding year.',
    children_with_disabilities: 'Children with disabilities at that school level in this year.',
  },
  returns: 'Dollars, to the cent.',
  examples: [
    {
      formula: '=NM.EXCESS_COST_MINIMUM(7100000,60000,{200000,250000,50000,500000,150000},800,100)',
      value: 736250,
      note: 'Appendix A to Part 300: 7,362.50 for each of 100 elementary school children with disabilities.',
    },
  ],
};

export const EXCESS_COST_MINIMUM_WORKING: ArgumentsWorking = {
  fromArguments(args, { row, column }) {
    const names = Object.keys(perCase.params);
    const given = valuesAt(perCase.params, sumDeductions(args, names), row, column);
    const spending = spendingOf(given);
    return [
      ...averageSteps(spending),
      step(
        'Part B pays only the excess: that average for each child with a disability comes from other funds first.',
        n`${averagePerPupil(spending)} × ${given.children_with_disabilities}`,
        dollars(excessCostMinimum(spending, given.children_with_disabilities)),
        '34 CFR 300.202(b)',
      ),
    ];
  },
};
