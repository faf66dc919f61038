import { averagePerPupil } from '../../rules/idea-fiscal/excess-cost';
import { perCell, required, type RuledFunction, valuesAt } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { deductionSum, sumDeductions } from './deductions';
import type { ArgumentsWorking } from '../runtime/working';
import { averageSteps, spendingOf } from './excess-cost-steps';

const perCase = perCell({
  name: 'EXCESS_COST_PER_PUPIL',
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
  },
  result: 'number',
  compute: (given) => averagePerPupil(spendingOf(given)),
});

export const EXCESS_COST_PER_PUPIL: RuledFunction<typeof perCase.params> = {
  ...perCase,
  call: (args) => perCase.call(sumDeductions(args, Object.keys(perCase.params))),
};

export const EXCESS_COST_PER_PUPIL_DOC: FunctionDoc<typeof EXCESS_COST_PER_PUPIL> = {
  area: 'IDEA fiscal',
  summary: 'Average annual expenditure per elementary or secondary pupil, by which excess costs are measured.',
  params: {
    expenditures: 'Expenditures on that school level from all sources, in the preceding year, in dollars.',
    capital_and_debt: 'Capital outlay and debt service among them, in dollars.',
    deductions:
      'Part B, ESEA Title I-A and III, and state and local money for such programs, in dollars: a range is added up, row by row for a column of cases.',
    average_enrollment: 'Average enrollment at that school level in the preceding year.',
  },
  returns: 'Dollars a pupil, unrounded.',
  details: [
    'An LEA must spend this average on each child with a disability before Part B funds pay the excess. Elementary and secondary schools are computed apart; preschool is no part of either.',
  ],
  examples: [
    {
      formula: '=NM.EXCESS_COST_PER_PUPIL(7100000,60000,{200000,250000,50000,500000,150000},800)',
      value: 7362.5,
      note: 'Appendix A to Part 300: 7,040,000 less deductions of 1,150,000, over 800 elementary pupils.',
    },
    {
      formula: '=NM.EXCESS_COST_PER_PUPIL({1000;3000},0,{100,100;500,500},{8;10})',
      value: [[100], [200]],
      note: 'Two school levels: each row has its own deductions.',
    },
    { formula: '=NM.EXCESS_COST_PER_PUPIL(1000,0,0,0)', value: { error: '#N/A' }, note: 'No enrollment, no average.' },
  ],
};

export const EXCESS_COST_PER_PUPIL_WORKING: ArgumentsWorking = {
  fromArguments(args, { row, column }) {
    const names = Object.keys(perCase.params);
    return averageSteps(spendingOf(valuesAt(perCase.params, sumDeductions(args, names), row, column)));
  },
};
