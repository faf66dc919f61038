import { isSmall, membershipBase, priorAverage } from '../../rules/program-cost/membership-base';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, lawOfYear } from '../runtime/kinds';
import { figure, n, step, verdict, type Working } from '../runtime/working';

export const MEMBERSHIP_BASE = perCell({
  name: 'MEMBERSHIP_BASE',
  citation: {
    law: '22-8-25 A(1)–(3) NMSA 1978',
    note: 'The text current January 1, 2024. A district whose base is the current year’s count gets no growth units.',
  },
  params: {
    second_report: required(count),
    third_report: required(count),
    fy: required(lawOfYear),
    current_first: optional(count),
  },
  result: 'number',
  compute: (given) =>
    membershipBase(priorAverage(given.second_report, given.third_report), given.current_first, given.fy),
});

export const MEMBERSHIP_BASE_DOC: FunctionDoc<typeof MEMBERSHIP_BASE> = {
  area: 'Equalization and local revenue',
  summary: 'Membership that program units are computed on: the prior year’s second and third reporting dates averaged.',
  params: {
    second_report: 'Membership on the second reporting date of the prior year (80th day).',
    third_report: 'Membership on the third reporting date of the prior year (120th day).',
    fy: 'Fiscal year for which units are computed, such as 2024 or 2023-24.',
    current_first:
      'Membership on the first reporting date of the current year (40th day), which counts for small districts.',
  },
  returns: 'Membership, unrounded. #N/A for a year before FY24, whose text was not read.',
  details: [
    'A district or charter school of 200 MEM or fewer has the greater of the average and the current year’s first reporting date. Where that is the current year’s, the law gives no growth units.',
    'A program in its first year is budgeted on projected units and adjusted to the first reporting date (22-8-23.12); a charter school’s first year is not this function’s matter.',
  ],
  examples: [
    { formula: '=NM.MEMBERSHIP_BASE(1010,990,"FY24")', value: 1000 },
    { formula: '=NM.MEMBERSHIP_BASE(190,180,"FY24",200)', value: 200, note: '200 MEM or fewer: the greater.' },
    { formula: '=NM.MEMBERSHIP_BASE(1010,990,"FY24",1100)', value: 1000, note: 'Not a small district.' },
    {
      formula: '=NM.MEMBERSHIP_BASE(1010,990,"FY17")',
      value: { error: '#N/A' },
      note: 'The text of FY17 was not read.',
    },
  ],
};

export const MEMBERSHIP_BASE_WORKING: Working<typeof MEMBERSHIP_BASE> = (given) => {
  const law = given.fy;
  const average = priorAverage(given.second_report, given.third_report);
  const small = isSmall(average, law);
  return [
    step(
      'The average of the second and third reporting dates of the prior year.',
      n`(${given.second_report} + ${given.third_report}) ÷ 2`,
      figure(average),
    ),
    step(
      'A small district may have the first reporting date of the current year instead.',
      n`${average} ≤ ${law.value('membership-base-small')}`,
      verdict(small),
    ),
    step(
      small && given.current_first ? 'The greater of the two is the base.' : 'The average is the base.',
      small && given.current_first ? n`the greater of ${average} and ${given.current_first}` : n`${average}`,
      figure(membershipBase(average, given.current_first, law)),
    ),
  ];
};
