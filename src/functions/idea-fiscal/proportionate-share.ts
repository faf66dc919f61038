import { proportionateShare } from '../../rules/idea-fiscal/shares';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Working, dollars, figure, n, step } from '../runtime/working';

export const PROPORTIONATE_SHARE = perCell({
  name: 'PROPORTIONATE_SHARE',
  citation: {
    law: '34 CFR 300.133 and Appendix B to Part 300',
    source: 'S4, "Private School Proportionate Share"',
    note: 'Sections 611 (ages 3–21) and 619 (ages 3–5) are computed apart; the share is tracked in fund 24115.',
  },
  params: { subgrant: required(money), public_eligible: required(count), private_eligible: required(count) },
  result: 'money',
  compute: (given) => proportionateShare(given.subgrant, given.public_eligible, given.private_eligible),
});

export const PROPORTIONATE_SHARE_DOC: FunctionDoc<typeof PROPORTIONATE_SHARE> = {
  area: 'IDEA fiscal',
  summary: 'Part B funds for children with disabilities whom their parents placed in private schools.',
  params: {
    subgrant: 'The sub-grant under section 611 or under section 619, in dollars.',
    public_eligible: 'Eligible children with disabilities in public schools.',
    private_eligible:
      'Eligible children with disabilities in private schools in the district, placed by their parents.',
  },
  returns: 'Dollars, to the cent.',
  details: ['Sub-grant × private ÷ (public + private). Children count when they are eligible, served or not.'],
  examples: [
    {
      formula: '=NM.PROPORTIONATE_SHARE(152500,300,20)',
      value: 9531.25,
      note: 'Appendix B to Part 300: 476.5625 for each of 320 children, 20 of them placed in private schools.',
    },
    { formula: '=NM.PROPORTIONATE_SHARE(100000,0,0)', value: { error: '#N/A' }, note: 'No eligible children.' },
  ],
};

export const PROPORTIONATE_SHARE_WORKING: Working<typeof PROPORTIONATE_SHARE> = (given) => {
  const eligible = given.public_eligible.plus(given.private_eligible);
  return [
    step(
      'All eligible children with disabilities, in public and in private schools, served or not.',
      n`${given.public_eligible} + ${given.private_eligible}`,
      figure(eligible),
    ),
    step(
      'The sub-grant by the part of them whom their parents placed in private schools.',
      n`${dollars(given.subgrant)} × ${given.private_eligible} ÷ ${eligible}`,
      dollars(proportionateShare(given.subgrant, given.public_eligible, given.private_eligible)),
      '34 CFR 300.133(a)',
    ),
  ];
};
