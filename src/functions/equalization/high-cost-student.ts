import { FY_OF_FUNDING } from '../fiscal-year-doc';
import { highCostThreshold, isHighCostStudent } from '../../rules/equalization/high-cost-student';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { factor, money, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step, verdict } from '../runtime/working';

export const HIGH_COST_STUDENT = perCell({
  name: 'HIGH_COST_STUDENT',
  citation: {
    law: '34 CFR 300.704(c)(3)(i)(A)(2)',
    source: 'S2, "Special Education" (Puente para los Niños fund)',
    note: 'The cost must be greater than three times the average; three times it was $22,262 in FY2018.',
  },
  params: {
    cost: required(money),
    statewide_average: required(money),
    multiple: optional(factor),
    fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
  },
  result: 'mixed',
  compute: (given) =>
    isHighCostStudent(
      given.cost,
      given.statewide_average,
      factorInForce(given.fy, 'high-cost-multiple', given.multiple),
    ),
});

export const HIGH_COST_STUDENT_DOC: FunctionDoc<typeof HIGH_COST_STUDENT> = {
  area: 'Equalization and local revenue',
  summary: 'Whether a student costs more than three times the statewide average, as the high-cost fund asks.',
  params: {
    cost: "The student's cost in the year, in dollars.",
    statewide_average: 'Statewide average amount spent on a student, in dollars.',
    multiple: 'Times the average; 3 when left out.',
    fy: FY_OF_FUNDING,
  },
  returns: 'TRUE or FALSE.',
  details: [
    'Where the threshold itself is published ($22,262 for FY2018), give it as statewide_average and 1 as multiple. A district also needs a least number of high-cost students, which varies with its size and which the sources do not give.',
  ],
  examples: [
    { formula: '=NM.HIGH_COST_STUDENT(22262.01,22262,1)', value: true, note: "S2: above FY2018's $22,262." },
    { formula: '=NM.HIGH_COST_STUDENT(22262,22262,1)', value: false, note: 'Exactly at it is not greater.' },
    { formula: '=NM.HIGH_COST_STUDENT(25000,7000)', value: true, note: 'Three times 7,000 are 21,000.' },
  ],
};

export const HIGH_COST_STUDENT_WORKING: Working<typeof HIGH_COST_STUDENT> = (given) => {
  const { cost, statewide_average } = given;
  const multiple = factorInForce(given.fy, 'high-cost-multiple', given.multiple);
  const threshold = highCostThreshold(statewide_average, multiple);
  return [
    step(
      'The average per pupil expenditure of the state times the multiple, which is three by the regulation.',
      n`${dollars(statewide_average)} × ${multiple}`,
      dollars(threshold),
    ),
    step(
      'The cost must be greater than that; exactly as much is not enough.',
      n`${dollars(cost)} > ${dollars(threshold)}`,
      verdict(isHighCostStudent(cost, statewide_average, multiple)),
    ),
  ];
};
