import { FY_OF_PLAN } from '../fiscal-year-doc';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import { isAtLeast } from '../../rules/cell-number';
import { subgroupGap } from '../../rules/accountability/subgroup-gap';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, share, lawOfYear } from '../runtime/kinds';
import { type Working, figure, n, step, verdict, words } from '../runtime/working';

export const SUBGROUP_GAP = perCell({
  name: 'SUBGROUP_GAP',
  citation: {
    law: 'New Mexico ESSA state plan; 20 U.S.C. 6311(c)(4)(C)(iii)',
    source: 'S0, subgroups',
    note: '"By 40 percent" is read as 40 percentage points. It is the threshold for students with disabilities; S0 says that others differ, without figures.',
  },
  params: {
    group_rate: required(share),
    other_rate: required(share),
    group_size: required(count),
    threshold: optional(share),
    fy: optional(lawOfYear, LAW_OF_SOURCE.accountability),
  },
  result: 'text',
  compute: ({ group_rate, other_rate, group_size, threshold, fy }) =>
    subgroupGap(group_rate, other_rate, group_size, factorInForce(fy, 'subgroup-gap', threshold), fy),
});

export const SUBGROUP_GAP_DOC: FunctionDoc<typeof SUBGROUP_GAP> = {
  area: 'Accountability and deadlines',
  summary: 'Whether a subgroup is consistently underperforming: it trails the other students by the threshold or more.',
  params: {
    group_rate: 'Reading and mathematics proficiency of the subgroup, as a share.',
    other_rate: 'The same for students who are not in the subgroup, as a share.',
    group_size: 'Students in the subgroup.',
    threshold: 'Gap from which it counts; 0.4 when left out (students with disabilities).',
    fy: FY_OF_PLAN,
  },
  returns:
    '"Consistently underperforming", "Not consistently underperforming" or, under 10 students, "Too few to determine".',
  examples: [
    {
      formula: '=NM.SUBGROUP_GAP(0.1,0.5,25)',
      value: 'Consistently underperforming',
      note: 'Exactly at the threshold.',
    },
    { formula: '=NM.SUBGROUP_GAP(0.11,0.5,25)', value: 'Not consistently underperforming' },
    { formula: '=NM.SUBGROUP_GAP(0.1,0.5,9)', value: 'Too few to determine' },
  ],
};

export const SUBGROUP_GAP_WORKING: Working<typeof SUBGROUP_GAP> = (given) => {
  const { group_rate, other_rate, group_size, fy } = given;
  const threshold = factorInForce(fy, 'subgroup-gap', given.threshold);
  const finding = words(subgroupGap(group_rate, other_rate, group_size, threshold, fy));
  const judged = isAtLeast(group_size, fy.value('subgroup-size'));
  const size = step(
    'Groups under ten students are not judged.',
    n`${group_size} ≥ ${fy.value('subgroup-size')}`,
    judged ? verdict(true) : finding,
  );
  if (!judged) return [size];
  const gap = other_rate.minus(group_rate);
  return [
    size,
    step('By how much the group trails the other students.', n`${other_rate} − ${group_rate}`, figure(gap)),
    step('At or past the threshold it is consistently underperforming.', n`${gap} ≥ ${threshold}`, finding),
  ];
};
