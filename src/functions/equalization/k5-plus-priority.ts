import { k5PlusPriority } from '../../rules/equalization/k5-plus';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { flag, share } from '../runtime/kinds';

export const K5_PLUS_PRIORITY = perCell({
  name: 'K5_PLUS_PRIORITY',
  citation: { law: '6.30.12.7 D and 6.30.12.13 A NMAC', source: 'S1, "Definitions"' },
  params: {
    frl_rate: required(share),
    low_performing: required(flag),
    prior_participant: required(flag),
    csi: required(flag),
    tsi: required(flag),
  },
  result: 'mixed',
  compute: (given) =>
    k5PlusPriority({
      frlRate: given.frl_rate,
      lowPerforming: given.low_performing,
      priorParticipant: given.prior_participant,
      comprehensiveSupport: given.csi,
      targetedSupport: given.tsi,
    }),
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
  },
  returns: 'TRUE or FALSE.',
  examples: [
    { formula: '=NM.K5_PLUS_PRIORITY(0.8,FALSE,FALSE,FALSE,FALSE)', value: true, note: 'S1: eighty percent or more.' },
    { formula: '=NM.K5_PLUS_PRIORITY(0.79,FALSE,FALSE,FALSE,FALSE)', value: false, note: 'None of the five.' },
    { formula: '=NM.K5_PLUS_PRIORITY(0.1,FALSE,FALSE,FALSE,TRUE)', value: true, note: 'Targeted support.' },
  ],
};
