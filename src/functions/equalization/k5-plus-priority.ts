import { FY_OF_K5_PLUS } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isAtLeast } from '../../rules/cell-number';
import { k5PlusPriority, type K5PlusPriority } from '../../rules/equalization/k5-plus';
import { optional, perCell, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { flag, share, lawOfYear } from '../runtime/kinds';
import { type Working, n, step, verdict } from '../runtime/working';

const PARAMS = {
  frl_rate: required(share),
  low_performing: required(flag),
  prior_participant: required(flag),
  csi: required(flag),
  tsi: required(flag),
  fy: optional(lawOfYear, LAW_OF_SOURCE.k5Plus),
};

function schoolOf(given: Values<typeof PARAMS>): K5PlusPriority {
  return {
    frlRate: given.frl_rate,
    lowPerforming: given.low_performing,
    priorParticipant: given.prior_participant,
    comprehensiveSupport: given.csi,
    targetedSupport: given.tsi,
  };
}

export const K5_PLUS_PRIORITY = perCell({
  name: 'K5_PLUS_PRIORITY',
  citation: { law: '6.30.12.7 D and 6.30.12.13 A NMAC', source: 'S1, "Definitions"' },
  params: PARAMS,
  result: 'mixed',
  compute: (given) => k5PlusPriority(schoolOf(given), given.fy),
});

export const K5_PLUS_PRIORITY_DOC: FunctionDoc<typeof K5_PLUS_PRIORITY> = {
  area: 'Equalization and local revenue',
  summary: 'Whether a school is a high-priority school for K-5 Plus: one of five criteria is enough.',
  params: {
    frl_rate: 'Share of students eligible for free or reduced-fee lunch when the school applies: 80 % is 0.8.',
    low_performing: 'TRUE for a low-performing elementary school.',
    prior_participant: 'TRUE if it took part in K-3 Plus or K-5 Plus in the most recent school year.',
    csi: 'TRUE if identified as a comprehensive support and improvement school.',
    tsi: 'TRUE if identified as a targeted support and improvement school.',
    fy: FY_OF_K5_PLUS,
  },
  returns: 'TRUE or FALSE.',
  examples: [
    { formula: '=NM.K5_PLUS_PRIORITY(0.8,FALSE,FALSE,FALSE,FALSE)', value: true, note: 'S1: eighty percent or more.' },
    { formula: '=NM.K5_PLUS_PRIORITY(0.79,FALSE,FALSE,FALSE,FALSE)', value: false, note: 'None of the five.' },
    { formula: '=NM.K5_PLUS_PRIORITY(0.1,FALSE,FALSE,FALSE,TRUE)', value: true, note: 'Targeted support.' },
  ],
};

export const K5_PLUS_PRIORITY_WORKING: Working<typeof K5_PLUS_PRIORITY> = (given) => {
  const school = schoolOf(given);
  const least = given.fy.value('k5-plus-priority-frl');
  const others = [
    ['low-performing', school.lowPerforming],
    ['took part before', school.priorParticipant],
    ['comprehensive support', school.comprehensiveSupport],
    ['targeted support', school.targetedSupport],
  ] as const;
  return [
    step(
      'Eighty percent or more of the students are eligible for free or reduced-fee lunch.',
      n`${school.frlRate} ≥ ${least}`,
      verdict(isAtLeast(school.frlRate, least)),
      '6.30.12.7 D(1) NMAC',
    ),
    step(
      'A school is high-priority where that or any one of four others holds.',
      others.map(([criterion, holds]) => `${criterion}: ${holds ? 'yes' : 'no'}`).join('; '),
      verdict(k5PlusPriority(school, given.fy)),
    ),
  ];
};
