import { FY_OF_MATERIAL, SINCE_FY24 } from '../fiscal-year-doc';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import { ZERO } from '../../rules/decimal';
import { pool } from '../../rules/instructional-material/allocation';
import { perPupilRate } from '../../rules/instructional-material/per-pupil-rate';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money, share, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, figure, n, step } from '../runtime/working';
import { poolStep } from './allocation';

export const PER_PUPIL_RATE = perCell({
  name: 'PER_PUPIL_RATE',
  citation: {
    law: '22-15-9 A NMSA 1978',
    source: 'S3, Attachment 5a (heading and base figures) and Attachment 5b (1)–(3)',
    note: 'The table shows $53.47; the allocations use the unrounded rate.',
  },
  params: {
    appropriation: required(money),
    total_membership: required(count),
    share: optional(share),
    reserve: optional(money, ZERO),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'number',
  compute: ({ appropriation, total_membership, share: portion, reserve, fy }) =>
    perPupilRate(
      { appropriation, reserve },
      factorInForce(fy, 'instructional-material-share', portion),
      total_membership,
    ),
});

export const PER_PUPIL_RATE_DOC: FunctionDoc<typeof PER_PUPIL_RATE> = {
  area: 'Instructional material',
  summary:
    'Dollars for each pupil: appropriation less reserve, times the share allocated, over the statewide membership. Unrounded.',
  params: {
    appropriation: 'Annual appropriation to the instructional material fund, in dollars.',
    total_membership: 'Statewide 40-day membership.',
    share: 'Share of the entitlements allocated; 0.9 when left out.',
    reserve: 'Dollars held back first: emergency reserve, adult basic education; 0 when left out.',
    fy: FY_OF_MATERIAL,
  },
  returns: 'Dollars for each pupil, unrounded: round only what is shown.',
  details: [SINCE_FY24],
  examples: [
    {
      formula: '=NM.PER_PUPIL_RATE(20975800,348425,0.9,277300)',
      value: 53.465308172,
      note: 'FY14: 18,628,650 over 348,425 pupils (S3, Attachment 5a; $53.47 there). 277,300 is adult basic education.',
    },
    {
      formula: '=ROUND(NM.PER_PUPIL_RATE(20975800,348425,1,277300),2)',
      value: 59.41,
      note: 'The whole entitlement: 59.4059…, which S3 prints as 59.40.',
    },
  ],
};

export const PER_PUPIL_RATE_WORKING: Working<typeof PER_PUPIL_RATE> = (given) => {
  const funds = { appropriation: given.appropriation, reserve: given.reserve };
  const portion = factorInForce(given.fy, 'instructional-material-share', given.share);
  return [
    poolStep(funds, portion),
    step(
      'Divided by the statewide membership; the rate is not rounded.',
      n`${dollars(pool(funds, portion))} ÷ ${given.total_membership}`,
      figure(perPupilRate(funds, portion, given.total_membership)),
    ),
  ];
};
