import { FY_OF_MATERIAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isAtLeast } from '../../rules/cell-number';
import { reviewOutcome } from '../../rules/instructional-material/review-outcome';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { noneIfBlank, share, lawOfYear } from '../runtime/kinds';
import { type Working, n, step, verdict, words } from '../runtime/working';

export const REVIEW_OUTCOME = perCell({
  name: 'REVIEW_OUTCOME',
  citation: {
    law: '6.75.2.8 N and 6.75.2.7 WW(2) NMAC',
    source: 'S3, Attachment 2',
    note: 'Exactly 80 percent is reviewed again: "achieved or exceeded" (6.75.2.7 WW), although N(2) says "greater than".',
  },
  params: {
    score: required(share),
    second_review_score: optional(noneIfBlank(share)),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'text',
  compute: ({ score, second_review_score, fy }) => reviewOutcome(score, second_review_score, fy),
});

export const REVIEW_OUTCOME_DOC: FunctionDoc<typeof REVIEW_OUTCOME> = {
  area: 'Instructional material',
  summary:
    'What core/basal material of an alignment score may be recommended as: Core/basal, Second review or Supplemental.',
  params: {
    score: 'Alignment score of the summer review as a share: 90 % is 0.9.',
    second_review_score: 'Score of the second panel, where there is one; blank or 0 is none yet.',
    fy: FY_OF_MATERIAL,
  },
  returns: '"Core/basal", "Second review" or "Supplemental".',
  examples: [
    { formula: '=NM.REVIEW_OUTCOME(0.9)', value: 'Core/basal', note: 'Ninety percent or higher.' },
    { formula: '=NM.REVIEW_OUTCOME(0.85)', value: 'Second review' },
    { formula: '=NM.REVIEW_OUTCOME(0.85,0.91)', value: 'Core/basal', note: 'The second panel found ninety or more.' },
    { formula: '=NM.REVIEW_OUTCOME(0.85,0.89)', value: 'Supplemental' },
    {
      formula: '=NM.REVIEW_OUTCOME(0.8)',
      value: 'Second review',
      note: 'The rule contradicts itself at exactly 80 percent.',
    },
    { formula: '=NM.REVIEW_OUTCOME(0.79)', value: 'Supplemental' },
  ],
};

export const REVIEW_OUTCOME_WORKING: Working<typeof REVIEW_OUTCOME> = ({ score, second_review_score, fy }) => {
  const outcome = words(reviewOutcome(score, second_review_score, fy));
  const core = isAtLeast(score, fy.value('core-alignment-score'));
  const first = step(
    'Material of 90 percent or higher may be recommended as core/basal.',
    n`${score} ≥ ${fy.value('core-alignment-score')}`,
    core ? outcome : verdict(core),
    '6.75.2.8 N(1) NMAC',
  );
  if (core) return [first];
  const reviewed = isAtLeast(score, fy.value('second-review-score'));
  const second = step(
    'Material of 80 percent or higher, and below 90 percent, is reviewed a second time.',
    n`${score} ≥ ${fy.value('second-review-score')}`,
    reviewed && second_review_score !== undefined ? verdict(reviewed) : outcome,
    '6.75.2.8 N(2) and 6.75.2.7 WW(2) NMAC',
  );
  if (!reviewed || second_review_score === undefined) return [first, second];
  return [
    first,
    second,
    step(
      'The second panel recommends it as core/basal from 90 percent on, else as supplemental.',
      n`${second_review_score} ≥ ${fy.value('core-alignment-score')}`,
      outcome,
    ),
  ];
};
