import { FY_OF_MATERIAL, SINCE_FY24 } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { ONE, toCents, ZERO } from '../../rules/decimal';
import { impossible } from '../../rules/rule-error';
import { ALLOCATION_METHODS } from '../../rules/instructional-material/allocation';
import { allocationFinal } from '../../rules/instructional-material/allocation-final';
import { blankAs, optional, perRange, range, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { requireSameShape, shapeName } from '../runtime/grid';
import { choice, money, signedMoney, yearMembership, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';
import { allocationSteps } from './allocation';

export const ALLOCATION_FINAL = perRange({
  name: 'ALLOCATION_FINAL',
  citation: {
    law: '22-15-9 B NMSA 1978',
    source: 'S3, "Allocation Calculation" and Table 2',
    note: 'Due January 15; PSAB 9 lists January 31.',
  },
  params: {
    appropriation: required(money),
    membership: range(yearMembership),
    prior_membership: range(yearMembership),
    initial_allocation: range(blankAs(signedMoney, ZERO)),
    reserve: optional(money, ZERO),
    method: optional(choice(...ALLOCATION_METHODS), 'statute'),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'money',
  compute({ appropriation, membership, prior_membership, initial_allocation, reserve, method, fy }) {
    requireSameShape({ membership, prior_membership, initial_allocation });
    if (membership.rows > 1 && membership.columns > 1) {
      throw impossible(
        `membership is ${shapeName(membership)}: give one column or one row of entities, since each gets two figures.`,
      );
    }
    const finals = allocationFinal(
      { appropriation, reserve },
      membership.cells,
      prior_membership.cells,
      initial_allocation.cells,
      method,
      fy,
    );
    return membership.columns === 1
      ? finals.map(({ entitlement, payment }) => [entitlement, payment])
      : [finals.map(({ entitlement }) => entitlement), finals.map(({ payment }) => payment)];
  },
});

export const ALLOCATION_FINAL_DOC: FunctionDoc<typeof ALLOCATION_FINAL> = {
  area: 'Instructional material',
  summary:
    'The January 15 recomputation: each entity’s entitlement on the actual count, and what is still to pay of it.',
  params: {
    appropriation: 'Annual appropriation to the instructional material fund, in dollars.',
    membership: 'This year’s certified 40-day membership of each entity: one column or one row. A status text gets 0.',
    prior_membership: 'Prior year’s 40-day membership of each entity, same shape.',
    initial_allocation: 'What each entity was allocated in April, same shape; blank is nothing.',
    reserve: 'Dollars held back before the entitlements; 0 when left out.',
    method: '"statute" (default, an additional pupil counts as six), "headcount" (as one) or "seven" (as seven).',
    fy: FY_OF_MATERIAL,
  },
  returns:
    'Two figures for each entity, side by side: entitlement and final payment, in dollars. Initial allocations and payments add up to the appropriation less the reserve, to the cent.',
  details: [
    'A payment below 0 is an over-estimate of the April allocation. Initial allocations are taken to the cent.',
    'An entity that got an initial allocation and has no membership now owes all of it back.',
    SINCE_FY24,
  ],
  examples: [
    {
      formula: '=NM.ALLOCATION_FINAL(100000,{110;200},{100;220},{35000;55000})',
      value: [
        [44444.44, 9444.44],
        [55555.56, 555.56],
      ],
      note: 'The initial allocations of 90,000 and the payments of 10,000 are the appropriation.',
    },
    {
      formula: '=NM.ALLOCATION_FINAL(1000,{100;"CLOSED"},{100;50},{600;300})',
      value: [
        [1000, 400],
        [0, -300],
      ],
      note: 'A school that closed after April.',
    },
  ],
};

export const ALLOCATION_FINAL_WORKING: Working<typeof ALLOCATION_FINAL> = (given, { row, column }) => {
  const { membership, prior_membership, initial_allocation } = given;
  const [entity, part] = membership.columns === 1 ? [row, column] : [column, row];
  const funds = { appropriation: given.appropriation, reserve: given.reserve };
  const memberships = [membership.cells, prior_membership.cells] as const;
  const entitlement = allocationSteps(funds, ONE, ...memberships, given.method, given.fy, entity);
  if (part === 0) return entitlement;
  const final = allocationFinal(funds, ...memberships, initial_allocation.cells, given.method, given.fy)[entity];
  return [
    ...entitlement,
    step(
      'The balance is paid in January: the entitlement on the certified membership less what was allocated in April.',
      n`${dollars(final.entitlement)} − ${dollars(toCents(initial_allocation.cells[entity]))}`,
      dollars(final.payment),
    ),
  ];
};
