import type { Discrepancy } from '../discrepancy';

/** What the review of the state's ESSA plan says that later rules have replaced. */
export const S0_DISCREPANCIES: readonly Discrepancy[] = [
  {
    id: 's0-grades-superseded',
    place: 'S0, school grades A to F and the weights of their indicators',
    printed: 'weights of 25, 15, 10, 20, 20 and 10 percent; grades A to F',
    shouldBe: 'index scores and a support threshold, for years after the plan',
    why: 'The state replaced its school grades in 2019, and 6.19.8 NMAC (October 2023) identifies schools by an index score against a support threshold.',
    handling:
      'The functions compute what the plan of 2017 says and are for its years; NM.PARAMETER names the years of each value.',
    functions: ['SCHOOL_SCORE', 'PARTICIPATION_GRADE', 'CSI_STATUS'],
  },
];
