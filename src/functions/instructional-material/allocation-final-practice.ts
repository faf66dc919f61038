import { FY_OF_MATERIAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { type Decimal, sum, toCents, ZERO } from '../../rules/decimal';
import {
  adjustedAppropriation,
  finalPractice,
  type FinalPracticePool,
  finalRate,
} from '../../rules/instructional-material/final-practice';
import { impossible } from '../../rules/rule-error';
import { blankAs, optional, optionalRange, perRange, range, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { requireSameShape, shapeName } from '../runtime/grid';
import { money, signedMoney, yearMembership, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, figure, n, step } from '../runtime/working';

const PARAMS = {
  appropriation: required(money),
  membership: range(yearMembership),
  initial_allocation: range(blankAs(signedMoney, ZERO)),
  prior_year_adjustment: optionalRange(blankAs(signedMoney, ZERO)),
  adult_basic_education: optional(money, ZERO),
  paid_to_ineligible: optional(money, ZERO),
  fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
};

function poolOf(given: Values<typeof PARAMS>): FinalPracticePool {
  return {
    appropriation: given.appropriation,
    adultBasicEducation: given.adult_basic_education,
    paidToIneligible: given.paid_to_ineligible,
    priorYearAdjustments: given.prior_year_adjustment?.cells ?? [],
  };
}

export const ALLOCATION_FINAL_PRACTICE = perRange({
  name: 'ALLOCATION_FINAL_PRACTICE',
  citation: {
    law: 'None: the department’s January spreadsheet, which departs from 22-15-9 B NMSA 1978',
    source: 'S3, Attachment 5b, "The final (January 15) allocation"',
    note: 'The law counts an additional pupil as six and pays the balance now: NM.ALLOCATION_FINAL. The practice carries it into the next year.',
  },
  params: PARAMS,
  result: 'money',
  compute(given) {
    const { membership, initial_allocation, prior_year_adjustment } = given;
    requireSameShape({ membership, initial_allocation, prior_year_adjustment });
    if (membership.rows > 1 && membership.columns > 1) {
      throw impossible(
        `membership is ${shapeName(membership)}: give one column or one row of entities, since each gets two figures.`,
      );
    }
    const finals = finalPractice(poolOf(given), membership.cells, initial_allocation.cells, given.fy);
    return membership.columns === 1
      ? finals.map(({ final, nextAdjustment }) => [final, nextAdjustment])
      : [finals.map(({ final }) => final), finals.map(({ nextAdjustment }) => nextAdjustment)];
  },
});

export const ALLOCATION_FINAL_PRACTICE_DOC: FunctionDoc<typeof ALLOCATION_FINAL_PRACTICE> = {
  area: 'Instructional material',
  summary: 'What the department’s January spreadsheet gives: final allocations, and next year’s adjustments.',
  params: {
    appropriation: 'Annual appropriation to the instructional material fund, in dollars.',
    membership: 'This year’s certified 40-day membership of each entity: one column or one row. A status text gets 0.',
    initial_allocation: 'What each entity was allocated in April, same shape; blank is nothing.',
    prior_year_adjustment: 'Signed adjustment of each entity from the prior year, same shape; left out: none.',
    adult_basic_education: 'Dollars for adult basic education; 0 when left out.',
    paid_to_ineligible: 'Dollars paid in April to non-public schools that were not eligible; 0 when left out.',
    fy: FY_OF_MATERIAL,
  },
  returns:
    'Two figures for each entity, side by side, in dollars to the cent: final allocation and adjustment of the following year, its difference from the initial allocation.',
  details: [
    'Adjusted appropriation: appropriation − adult basic education − paid to ineligible schools − 2 × the sum of the negative prior year adjustments, by its size. The rate is that divided by all membership; each entity gets rate × membership.',
    'Each amount is rounded by itself, so that the column may miss the adjusted appropriation by some cents, as a spreadsheet does.',
  ],
  examples: [
    {
      formula: '=NM.ALLOCATION_FINAL_PRACTICE(100000,{110;190},{35000;55000},{-1000;500},2000,1000)',
      value: [
        [34833.33, -166.67],
        [60166.67, 5166.67],
      ],
      note: '(100,000 − 2,000 − 1,000 − 2 × 1,000) ÷ 300 = 316.66… for each pupil.',
    },
    {
      formula: '=NM.ALLOCATION_FINAL_PRACTICE(1000,{100;"CLOSED"},{600;300})',
      value: [
        [1000, 400],
        [0, -300],
      ],
      note: 'A school that closed after April carries a negative adjustment.',
    },
  ],
};

export const ALLOCATION_FINAL_PRACTICE_WORKING: Working<typeof ALLOCATION_FINAL_PRACTICE> = (
  given,
  { row, column },
) => {
  const { membership, initial_allocation } = given;
  const [entity, part] = membership.columns === 1 ? [row, column] : [column, row];
  const pool = poolOf(given);
  const negative = sum(pool.priorYearAdjustments.filter((each: Decimal) => each.isNegative())).abs();
  const rate = finalRate(pool, membership.cells, given.fy);
  const { final, nextAdjustment } = finalPractice(pool, membership.cells, initial_allocation.cells, given.fy)[entity];
  const steps = [
    step(
      'The appropriation less adult basic education, what ineligible schools were paid, and twice the negative adjustments.',
      n`${dollars(pool.appropriation)} − ${dollars(pool.adultBasicEducation)} − ${dollars(pool.paidToIneligible)} − 2 × ${dollars(negative)}`,
      dollars(adjustedAppropriation(pool, given.fy)),
    ),
    step(
      'For each pupil of all entities.',
      n`${dollars(adjustedAppropriation(pool, given.fy))} ÷ ${sum(membership.cells.flatMap((each) => each ?? []))}`,
      figure(rate),
    ),
    step('Times the entity’s membership.', n`${rate} × ${membership.cells[entity] ?? ZERO}`, dollars(final)),
  ];
  if (part === 0) return steps;
  return [
    ...steps,
    step(
      'Carried into the following year: the final allocation less the initial one.',
      n`${dollars(final)} − ${dollars(toCents(initial_allocation.cells[entity]))}`,
      dollars(nextAdjustment),
    ),
  ];
};
