import { FY_OF_MANUAL } from '../fiscal-year-doc';
import { apportionCents } from '../../rules/apportion';
import { type Decimal, ONE, sum } from '../../rules/decimal';
import { grantPools, ideaAllocation, type LeaCounts } from '../../rules/idea-fiscal/allocation';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import { impossible } from '../../rules/rule-error';
import { apportionSteps } from '../apportion-working';
import { optional, perRange, range, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { type Grid, shapeName } from '../runtime/grid';
import { count, money, share, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, indexIn, n, step } from '../runtime/working';

function leasOf(basePayments: Grid<Decimal>, enrollments: Grid<Decimal>, poverty: Grid<Decimal>): LeaCounts[] {
  return basePayments.cells.map((basePayment, lea) => ({
    basePayment,
    enrollment: enrollments.cells[lea],
    poverty: poverty.cells[lea],
  }));
}

export const IDEA_ALLOCATION = perRange({
  name: 'IDEA_ALLOCATION',
  citation: {
    law: '34 CFR 300.705(b) and 300.816',
    source: 'S4, "Sub-grants to LEAs"',
    note: 'Enrollment is public and private, K-12, on the second Wednesday in October; poverty is from the Census Bureau.',
  },
  params: {
    total: required(money),
    base_payment: range(money),
    enrollment: range(count),
    poverty: range(count),
    population_share: optional(share),
    fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation),
  },
  result: 'money',
  compute({ total, base_payment, enrollment, poverty, population_share, fy }) {
    if (base_payment.rows > 1 && base_payment.columns > 1) {
      throw impossible(`base_payment is ${shapeName(base_payment)}: give one column with a row for each LEA.`);
    }
    for (const [name, column] of Object.entries({ enrollment, poverty })) {
      if (column.rows !== base_payment.rows || column.columns !== base_payment.columns) {
        throw impossible(
          `base_payment is ${shapeName(base_payment)} and ${name} is ${shapeName(column)}: give ranges of the same shape.`,
        );
      }
    }
    const allocations = ideaAllocation(
      total,
      leasOf(base_payment, enrollment, poverty),
      factorInForce(fy, 'idea-population-share', population_share),
    );
    return base_payment.columns === 1 ? allocations.map((allocation) => [allocation]) : [allocations];
  },
});

export const IDEA_ALLOCATION_DOC: FunctionDoc<typeof IDEA_ALLOCATION> = {
  area: 'IDEA fiscal',
  summary: 'The state’s Part B grant divided among LEAs: base payments, then by enrollment and by poverty.',
  params: {
    total: 'What is to be divided among the LEAs, base payments included, in dollars.',
    base_payment: 'Base payment of each LEA, in dollars; 0 for none.',
    enrollment: 'Children in public and private schools of each LEA, K-12.',
    poverty: 'Children living in poverty in each LEA, by the Census Bureau.',
    population_share: 'Share of the remainder that goes by enrollment; 0.85 when left out, the rest by poverty.',
    fy: FY_OF_MANUAL,
  },
  returns: 'One amount an LEA, in dollars; the cents add up to the total exactly.',
  details: [
    'The remainder after base payments is split 85 to 15 into two pools, each divided in whole cents by largest remainder, ties to the earlier row.',
  ],
  examples: [
    {
      formula: '=NM.IDEA_ALLOCATION(1000,{100;200},{3;1},{1;1})',
      value: [[598.75], [401.25]],
      note: 'Remainder 700: 595 by enrollment, 105 by poverty.',
    },
    {
      formula: '=SUM(NM.IDEA_ALLOCATION(1000,{0;0;0},{1;1;1},{1;1;1}))',
      value: 1000,
      note: 'Cents add up to the total.',
    },
    {
      formula: '=NM.IDEA_ALLOCATION(100,{60;60},{1;1},{1;1})',
      value: { error: '#VALUE!' },
      note: 'Base payments above the total.',
    },
  ],
};

export const IDEA_ALLOCATION_WORKING: Working<typeof IDEA_ALLOCATION> = (given, at) => {
  const { total, base_payment, enrollment, poverty } = given;
  const portion = factorInForce(given.fy, 'idea-population-share', given.population_share);
  const lea = indexIn(base_payment, at);
  const leas = leasOf(base_payment, enrollment, poverty);
  const { bases, remainder, byPopulation, byPoverty } = grantPools(total, leas, portion);
  const law = '34 CFR 300.705(b)';
  const parts = [apportionCents(byPopulation, enrollment.cells)[lea], apportionCents(byPoverty, poverty.cells)[lea]];
  return [
    step('Base payments come first.', n`${dollars(total)} − ${dollars(sum(bases))}`, dollars(remainder), law),
    step(
      'Of the remainder, 85 percent unless another share is given, by relative enrollment in public and private schools.',
      n`${dollars(remainder)} × ${portion}`,
      dollars(byPopulation),
      law,
    ),
    ...apportionSteps({ pool: byPopulation, weights: enrollment.cells, weight: 'enrollment', law }, lea),
    step(
      'The rest by relative numbers of children living in poverty.',
      n`${dollars(remainder)} × ${ONE.minus(portion)}`,
      dollars(byPoverty),
      law,
    ),
    ...apportionSteps({ pool: byPoverty, weights: poverty.cells, weight: 'number of children in poverty', law }, lea),
    step(
      'The LEA’s allocation: its base payment and its parts of both pools.',
      n`${dollars(bases[lea])} + ${dollars(parts[0])} + ${dollars(parts[1])}`,
      dollars(ideaAllocation(total, leas, portion)[lea]),
    ),
  ];
};
