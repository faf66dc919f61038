import { FACTORS } from '../../rules/instructional-material/factors';
import { weightedMembership } from '../../rules/instructional-material/weighted-membership';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { number, yearMembership } from '../runtime/kinds';

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
    multiplier: optional(multiplier, FACTORS.additionalPupil),
  },
  result: 'number',
  compute: ({ membership, prior_membership, multiplier: counted }) =>
    weightedMembership(membership, prior_membership, counted),
});

export const WEIGHTED_MEMBERSHIP_DOC: FunctionDoc<typeof WEIGHTED_MEMBERSHIP> = {
  area: 'Instructional material',
  summary: '40-day membership with each additional pupil, one above the prior year’s membership, counted as six.',
  params: {
    membership: '40-day membership. A status text, a blank or 0 is an entity without membership: 0.',
    prior_membership: 'Prior year’s 40-day membership; blank, 0 or a status text where there was none.',
    multiplier: 'Number of pupils an additional pupil counts as; 6 when left out (the law).',
  },
  returns: 'Pupils, unrounded. A fall in membership takes nothing away.',
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
