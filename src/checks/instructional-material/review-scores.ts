import type { RoleIn } from '../../kinds';
import { decimal, type Decimal } from '../../rules/decimal';
import { reviewOutcome } from '../../rules/instructional-material/review-outcome';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatPercent } from '../format';
import { lawOfTable } from '../law-of-table';

/** Percentages that are written as 88 or as 0.88. */
function share(score: Decimal | undefined): Decimal | undefined {
  if (!score || score.lt(0) || score.gt(100)) return undefined;
  return score.gt(1) ? score.div(100) : score;
}

const isCore = (text: string): boolean => /\b(?:core|basal)\b/i.test(text);
/** What else a score may make of material; other words ("not submitted") say nothing of it. */
const isOther = (text: string): boolean => /\b(?:supplement\w*|(?:second|2nd) review|suplement\w*)\b/i.test(text);

function outcomeFinding(item: Case<RoleIn<'material-review'>>): Finding[] {
  const score = share(item.number('score'));
  const second = share(item.number('second'));
  const said = item.text('outcome');
  const at = item.at('outcome');
  if (!at || !score || (!isCore(said) && !isOther(said))) return [];
  const outcome = reviewOutcome(score, second, lawOfTable(item.view, 'instructionalMaterial'));
  if (isCore(outcome) === isCore(said)) return [];
  const scores = `${formatPercent(score)}${second ? ` and ${formatPercent(second)} on second review` : ''}`;
  const before = (written: Decimal | undefined): string => (written?.gt(1) ? '/100' : '');
  const refs = (['score', 'second'] as const).flatMap((role) =>
    item.number(role) ? [`${item.ref(role)}${before(item.number(role))}`] : [],
  );
  return [
    findingAt(REVIEW_SCORES, item.view, at, {
      message: `${item.name} is recommended as ${said} with ${scores}. Core/basal material scores at least ${formatPercent(decimal('0.9'))}: here it is ${outcome}.`,
      // It may have been submitted as no more than that.
      severity: isCore(said) ? 'error' : 'warning',
      actual: said,
      expected: outcome,
      fix: { after: `=NM.REVIEW_OUTCOME(${refs.join(',')})`, reason: `${item.name}: ${scores} make it ${outcome}.` },
    }),
  ];
}

/** Material recommended as core/basal below the score that this takes. */
export const REVIEW_SCORES: Check = {
  id: 'im.review-scores',
  title: 'Core/basal material has the score for it',
  severity: 'error',
  citation: { law: '6.75.2.8 N NMAC', source: 'S3, "Review and adoption"' },
  run: (context) => casesOf(context, 'material-review').flatMap(outcomeFinding),
};
