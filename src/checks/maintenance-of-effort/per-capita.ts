import { yearIn } from '../../rules/words/year-in-text';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';

const ACTUAL = figureOf('moe-status', 'actualPerCapita');
const REQUIRED = figureOf('moe-status', 'requiredPerCapita');

/** The amounts of different years are no one year's per capita amount: the level required can come from an earlier one. */
function ofOneYear(item: Case): boolean {
  const years = ['requiredEffort', 'requiredCount', 'requiredPerCapita'].map((role) => yearIn(item.title(role)));
  return years.every((year) => year === years[0]);
}

/** Effort for each child that is not the effort divided by the child count. */
export const PER_CAPITA: Check = {
  id: 'moe.per-capita',
  title: 'Per capita effort is the effort divided by the child count',
  severity: 'error',
  citation: {
    law: '34 CFR 300.203(b)(2)(iii) and (iv)',
    source: 'S4, Appendix G, "How is the level of effort determined per capita?", Example 1',
  },
  run(context) {
    const items = casesOf(context, 'moe-status');
    return [...kindFindings(PER_CAPITA, items, ACTUAL), ...kindFindings(PER_CAPITA, items.filter(ofOneYear), REQUIRED)];
  },
};
