import { FY_OF_MATERIAL, SINCE_FY24 } from '../fiscal-year-doc';
import {
  allocation,
  ALLOCATION_METHODS,
  type AllocationMethod,
  allocationWeights,
  type Appropriation,
  pool,
  pupilsCounted,
} from '../../rules/instructional-material/allocation';
import { factorInForce, type Law, LAW_OF_SOURCE } from '../../rules/law';
import { type Decimal, ZERO } from '../../rules/decimal';
import type { YearMembership } from '../../rules/instructional-material/weighted-membership';
import { apportionSteps } from '../apportion-working';
import { optional, optionalRange, perRange, range, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { inShapeOf, requireSameShape } from '../runtime/grid';
import { choice, money, share, yearMembership, lawOfYear } from '../runtime/kinds';
import { type Working, type Step, dollars, indexIn, n, step } from '../runtime/working';
import { weightedMembershipStep } from './weighted-membership';

export const ALLOCATION = perRange({
  name: 'ALLOCATION',
  citation: {
    law: '22-15-9 A, 22-15-2 E and F NMSA 1978',
    source: 'S3, "Allocation Calculation", Attachments 1, 5a, 5b and 6',
    note: 'The law counts an additional pupil as six; the department counted seven in FY09–FY10 and one from FY11 on.',
  },
  params: {
    appropriation: required(money),
    membership: range(yearMembership),
    prior_membership: optionalRange(yearMembership),
    share: optional(share),
    reserve: optional(money, ZERO),
    method: optional(choice(...ALLOCATION_METHODS), 'statute'),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'money',
  compute({ appropriation, membership, prior_membership, share: given, reserve, method, fy }) {
    requireSameShape({ membership, prior_membership });
    const portion = factorInForce(fy, 'instructional-material-share', given);
    return inShapeOf(
      membership,
      allocation({ appropriation, reserve }, portion, membership.cells, prior_membership?.cells, method, fy),
    );
  },
});

export const ALLOCATION_DOC: FunctionDoc<typeof ALLOCATION> = {
  area: 'Instructional material',
  summary:
    'Each entity’s instructional material allocation: its part of the pool by 40-day membership, additional pupils counted as six.',
  params: {
    appropriation: 'Annual appropriation to the instructional material fund, in dollars.',
    membership: '40-day membership of each entity. A status text (Ineligible, CLOSED, N/A) is an entity that gets 0.',
    prior_membership:
      'Prior year’s 40-day membership of each entity, same shape. Left out: no additional pupils are counted.',
    share: 'Share of the entitlements allocated now; 0.9 when left out (April 1: not less than ninety percent).',
    reserve: 'Dollars held back before the entitlements: emergency reserve, adult basic education; 0 when left out.',
    method: '"statute" (default, an additional pupil counts as six), "headcount" (as one) or "seven" (as seven).',
    fy: FY_OF_MATERIAL,
  },
  returns:
    'Dollars for each entity, in the shape of membership, in cents that add up to (appropriation − reserve) × share exactly.',
  details: [
    'Weighted membership is the current membership plus five more for each pupil above the prior year’s membership. Each entity gets pool × its weighted membership ÷ all weighted membership. Cents left over from rounding down go to the largest remainders, to the earlier row where they tie, so that the column adds up to the pool.',
    'A status text in membership is an entity without membership: it gets 0. So does a blank or 0, which Excel on the desktop cannot tell apart. A blank, 0 or status text in prior_membership is an entity that had no membership in the prior year: all of its pupils are additional.',
    'A negative membership, an error value or a number stored as text is refused, and the message names its row.',
    'method reproduces what the department did, to correct it afterwards: "headcount" is its practice from FY11 on, "seven" that of FY09 and FY10 (S3, "Additional Pupils").',
    SINCE_FY24,
  ],
  examples: [
    {
      formula: '=NM.ALLOCATION(100000,{100;200;300})',
      value: [[15000], [30000], [45000]],
      note: 'Ninety percent of the appropriation by membership; no additional pupils are counted.',
    },
    {
      formula: '=NM.ALLOCATION(100000,{110;200},{100;220},1)',
      value: [[44444.44], [55555.56]],
      note: 'Ten additional pupils count as sixty: 160 to 200.',
    },
    {
      formula: '=NM.ALLOCATION(100000,{110;200},{100;220},1,0,"headcount")',
      value: [[35483.87], [64516.13]],
      note: 'The department’s practice from FY11 on: 110 to 200.',
    },
    {
      formula: '=NM.ALLOCATION(100000,{110;200},{100;220},1,0,"seven")',
      value: [[45945.95], [54054.05]],
      note: 'The department’s practice in FY09 and FY10: 170 to 200.',
    },
    {
      formula: '=NM.ALLOCATION(100,{1;"Ineligible";1;1},,1)',
      value: [[33.34], [0], [33.33], [33.33]],
      note: 'The odd cent goes to the earlier of equal rows; a status text is an entity that gets 0.',
    },
    {
      formula: '=NM.ALLOCATION(100000,{100;-5})',
      value: { error: '#VALUE!' },
      note: 'A membership cannot be negative.',
    },
  ],
};

export const ALLOCATION_WORKING: Working<typeof ALLOCATION> = (given, at) =>
  allocationSteps(
    { appropriation: given.appropriation, reserve: given.reserve },
    factorInForce(given.fy, 'instructional-material-share', given.share),
    given.membership.cells,
    given.prior_membership?.cells,
    given.method,
    given.fy,
    indexIn(given.membership, at),
  );

export function poolStep(funds: Appropriation, portion: Decimal): Step {
  return step(
    'What is shared out: the appropriation less what is held back, times the share that is allocated.',
    n`(${dollars(funds.appropriation)} − ${dollars(funds.reserve)}) × ${portion}`,
    dollars(pool(funds, portion)),
    '22-15-9 A NMSA 1978',
  );
}

/** The steps of one entity's allocation, which the initial and the final allocation share. */
export function allocationSteps(
  funds: Appropriation,
  portion: Decimal,
  memberships: readonly YearMembership[],
  priorMemberships: readonly YearMembership[] | undefined,
  method: AllocationMethod,
  law: Law,
  index: number,
): Step[] {
  const current = memberships[index];
  const prior = priorMemberships ? priorMemberships[index] : (current ?? ZERO);
  return [
    poolStep(funds, portion),
    weightedMembershipStep(current, prior, pupilsCounted(method, law)),
    ...apportionSteps(
      {
        pool: pool(funds, portion),
        weights: allocationWeights(memberships, priorMemberships, method, law),
        weight: 'weighted membership',
        law: '22-15-9 A NMSA 1978',
      },
      index,
    ),
  ];
}
