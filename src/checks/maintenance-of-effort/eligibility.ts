import { type Decimal, ZERO } from '../../rules/decimal';
import { eligibility, type EligibilityCase, leastBudget } from '../../rules/maintenance-of-effort/eligibility';
import { bareWords } from '../../rules/words/plain';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { figureOf, kindFindings } from '../kind-figure';

const MARGIN = figureOf('moe-eligibility', 'margin');
const RESULT = figureOf('moe-eligibility', 'result');

/** A budget below the effort of the last known year that is shown as eligible, or one at it that is not. */
export const ELIGIBILITY: Check = {
  id: 'moe.eligibility',
  title: 'A budget is eligible that keeps the effort of the last known year',
  severity: 'error',
  citation: { law: '34 CFR 300.203(a) and (c)', source: 'S4, "Estimated MOE"' },
  run: (context) =>
    casesOf(context, 'moe-eligibility').flatMap((item) => [
      ...resultFinding(item),
      ...kindFindings(ELIGIBILITY, [item], MARGIN),
    ]),
};

function given([budget, effort, exceptions, budgetCount, effortCount]: readonly (Decimal | undefined)[]):
  EligibilityCase | undefined {
  return budget && effort && { budget, effort, exceptions: exceptions ?? ZERO, budgetCount, effortCount };
}

const INPUTS = ['budget', 'lastEffort', 'exceptions', 'budgetCount', 'lastCount'];

function readResult(text: string): boolean | undefined {
  const words = bareWords(text);
  if (/^(?:no|n|not|ineligible|fail|failed|fails|short|below|noncompliant)\b/.test(words)) return false;
  return /^(?:yes|y|eligible|met|meets|pass|passed|passes|ok)\b/.test(words) ? true : undefined;
}

function resultFinding(item: Case): Finding[] {
  const at = item.at('result');
  const compared = given(INPUTS.map((role) => item.number(role)));
  const printed = readResult(item.text('result'));
  if (!at || !compared || printed === undefined) return [];
  const right = eligibility(compared);
  if (right === 'Not determinable' || printed === (right !== 'Not eligible')) return [];
  return [
    findingAt(ELIGIBILITY, item.view, at, {
      message: `${item.name} is shown as "${item.text('result')}", but ${formatMoney(compared.budget)} is budgeted and at least ${formatMoney(leastBudget(compared))} has to be, what was last spent less exceptions: "${right}".`,
      actual: item.text('result'),
      expected: right,
      fix: {
        after: RESULT.formula(item) ?? right,
        reason: `${item.name}: the result follows from budget and effort.`,
      },
    }),
  ];
}
