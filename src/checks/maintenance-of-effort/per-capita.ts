import { perCapita } from '../../rules/maintenance-of-effort/effort';
import { yearIn } from '../../recognition/words';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { type Figure, figureFindings } from '../figure';

function figure(role: string, effort: string, count: string): Figure {
  return {
    role,
    inputs: [effort, count],
    compute: ([spent, children]) => (spent && children ? perCapita(spent, children) : undefined),
    formula: (item) => formulaOf('MOE_PER_CAPITA', item.ref(effort), item.ref(count)),
  };
}

const ACTUAL = figure('actualPerCapita', 'actualEffort', 'childCount');
const REQUIRED = figure('requiredPerCapita', 'requiredEffort', 'requiredCount');

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
    return [
      ...figureFindings(PER_CAPITA, items, ACTUAL, 'the effort divided by the child count is'),
      ...figureFindings(PER_CAPITA, items.filter(ofOneYear), REQUIRED, 'the effort divided by the child count is'),
    ];
  },
};
