import { FY_OF_MATERIAL, SINCE_FY24 } from '../fiscal-year-doc';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import type { Decimal } from '../../rules/decimal';
import {
  additionalPupils,
  weightedMembership,
  type YearMembership,
} from '../../rules/instructional-material/weighted-membership';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { number, yearMembership, lawOfYear } from '../runtime/kinds';
import { type Working, type Step, figure, n, step } from '../runtime/working';

const multiplier = number({ expects: 'the number of pupils an additional pupil counts as, 1 or more', least: 1 });

export const WEIGHTED_MEMBERSHIP = perCell({
  name: 'WEIGHTED_MEMBERSHIP',
  citation: {
    law: '22-15-9 A, 22-15-2 F NMSA 1978',
    source: 'S3, "Additional Pupils" and Attachment 1',
  },
  params: {
    membership: required(yearMembership),
    prior_membership: required(yearMembership),
    multiplier: optional(multiplier),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'number',
  compute: ({ membership, prior_membership, multiplier: counted, fy }) =>
    weightedMembership(membership, prior_membership, factorInForce(fy, 'additional-pupil-multiplier', counted)),
});

export const WEIGHTED_MEMBERSHIP_DOC: FunctionDoc<typeof WEIGHTED_MEMBERSHIP> = {
  area: 'Instructional material',
  summary: '40-day membership with each additional pupil, one above the prior year’s membership, counted as six.',
  params: {
    membership: '40-day membership. A status text, a blank or 0 is an entity without membership: 0.',
    prior_membership: 'Prior year’s 40-day membership; blank, 0 or a status text where there was none.',
    multiplier: 'Number of pupils an additional pupil counts as; 6 when left out (the law).',
    fy: FY_OF_MATERIAL,
  },
  returns: 'Pupils, unrounded. A fall in membership takes nothing away.',
  details: [SINCE_FY24],
  examples: [
    { formula: '=NM.WEIGHTED_MEMBERSHIP(110,100)', value: 160, note: 'Ten additional pupils: 100 + 10 × 6.' },
    { formula: '=NM.WEIGHTED_MEMBERSHIP(200,220)', value: 200, note: 'No additional pupils.' },
    { formula: '=NM.WEIGHTED_MEMBERSHIP(110,100,7)', value: 170, note: 'As the department counted in FY09 and FY10.' },
    {
      formula: '=NM.WEIGHTED_MEMBERSHIP({50;"Ineligible"},{"n/a";40})',
      value: [[300], [0]],
      note: 'An entity in its first year has additional pupils only.',
    },
  ],
};

export const WEIGHTED_MEMBERSHIP_WORKING: Working<typeof WEIGHTED_MEMBERSHIP> = (given) => [
  weightedMembershipStep(
    given.membership,
    given.prior_membership,
    factorInForce(given.fy, 'additional-pupil-multiplier', given.multiplier),
  ),
];

export function weightedMembershipStep(current: YearMembership, prior: YearMembership, counted: Decimal): Step {
  const weighted = figure(weightedMembership(current, prior, counted));
  const law = '22-15-2 F, 22-15-9 A NMSA 1978';
  if (current === undefined) return step('An entity without a membership counts for nothing.', '0', weighted, law);
  const additional = additionalPupils(current, prior);
  if (additional.isZero()) return step('There are no additional pupils to count.', n`${current}`, weighted, law);
  return step(
    `Each additional pupil, one above the prior year’s membership${prior ? n` of ${prior}` : ''}, is counted as ${counted.toString()}.`,
    n`${current.minus(additional)} + ${additional} × ${counted}`,
    weighted,
    law,
  );
}
