import { lawOfSheet } from '../law-of-table';
import { decimal, type Decimal } from '../../rules/decimal';
import { reviewOutcome } from '../../rules/instructional-material/review-outcome';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { formatPercent } from '../format';
import { type LabelledCase, labelledCases, labelledFinding, type LabelledValues } from '../labelled-cases';
import { labelled } from '../labelled-figure';

const VALUES: LabelledValues = {
  roles: [
    labelled(
      'score',
      'share',
      ['score', 'alignment score', 'first review', 'first review score', 'review score', 'alignment'],
      ['second', '2nd'],
    ),
    labelled('second', 'share', ['second review', 'second review score', 'second score', '2nd review', '2nd score']),
    labelled('outcome', 'text', [
      'recommended as',
      'recommendation',
      'recommended',
      'outcome',
      'recommended status',
      'adopted as',
    ]),
  ],
  needed: [['score', 'outcome']],
  hint: /\b(?:score|review|alignment|recommend\w*|outcome|adopted)\b/,
};

/** Percentages that are written as 88 or as 0.88. */
function share(score: Decimal | undefined): Decimal | undefined {
  if (!score || score.lt(0) || score.gt(100)) return undefined;
  return score.gt(1) ? score.div(100) : score;
}

const isCore = (text: string): boolean => /\b(?:core|basal)\b/i.test(text);

function outcomeFinding(item: LabelledCase): Finding[] {
  const score = share(item.number('score'));
  const second = share(item.number('second'));
  const said = item.text('outcome');
  if (!score || !isCore(said)) return [];
  const outcome = reviewOutcome(score, second, lawOfSheet(item, 'instructionalMaterial'));
  if (isCore(outcome)) return [];
  const scores = `${formatPercent(score)}${second ? ` and ${formatPercent(second)} on second review` : ''}`;
  return labelledFinding(REVIEW_SCORES, item, 'outcome', {
    message: `${item.name} is recommended as ${said} with ${scores}. Core/basal material scores at least ${formatPercent(decimal('0.9'))}: here it is ${outcome}.`,
    actual: said,
    expected: outcome,
    fix: {
      after: `=NM.REVIEW_OUTCOME(${[item.ref('score'), ...(second ? [item.ref('second')] : [])].join(',')})`,
      reason: `${item.name}: ${scores} make it ${outcome}.`,
    },
  });
}

/** Material recommended as core/basal below the score that this takes. */
export const REVIEW_SCORES: Check = {
  id: 'im.review-scores',
  title: 'Core/basal material has the score for it',
  severity: 'error',
  citation: { law: '6.75.2.8 N NMAC', source: 'S3, "Review and adoption"' },
  run: (context) => labelledCases(context, VALUES).flatMap(outcomeFinding),
};
