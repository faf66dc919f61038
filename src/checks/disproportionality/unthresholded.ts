import type { Decimal } from '../../rules/decimal';
import { composition, riskDifference } from '../../rules/disproportionality/composition';
import type { Population } from '../../rules/disproportionality/population';
import { kindOf, type ResultIn } from '../../kinds';
import { type Case, formulaOf } from '../case';
import type { Check, CheckContext } from '../check';
import { figureFindings } from '../figure';
import type { Finding } from '../finding';
import { followsMostly, type KindFigure } from '../kind-figure';
import { comparisonOf, type GroupTable, groupTables, othersOf } from './groups';
import { misprintedCount } from './misprinted-count';
import { othersIn, ownIn, togetherIn } from './ratios';
import { readingOf } from './reading';

/** A measure of a group beside all other groups, as a share; none of the manual's thresholds is of it. */
interface Measure {
  readonly role: ResultIn<'risk-ratio'>;
  of(group: Population, others: Population): Decimal;
  formula(table: GroupTable, index: number): string | undefined;
}

const DIFFERENCE: Measure = {
  role: 'difference',
  of: riskDifference,
  formula: (table, index) => {
    const others = othersIn(table, index);
    return others && formulaOf('RISK_DIFFERENCE', ...ownIn(table, index), ...others);
  },
};

const COMPOSITIONS = (
  [
    ['shareOfCounted', 'ofCounted'],
    ['shareOfEnrolled', 'ofEnrolled'],
    ['compositionDifference', 'difference'],
  ] as const
).map(([role, part], index): Measure => ({
  role,
  of: (group, others) =>
    composition(group, {
      count: group.count.plus(others.count),
      enrollment: group.enrollment.plus(others.enrollment),
    })[part],
  formula: (table, at) => {
    const all = togetherIn(table, at);
    const parts = all && formulaOf('COMPOSITION', ...ownIn(table, at), ...all);
    return parts && `=INDEX(${parts.slice(1)},1,${index + 1})`;
  },
}));

/** The rows of one sheet's table, each with the groups that it is compared with. */
type GroupOf = ReadonlyMap<Case, GroupTable>;

function figureOf(groups: GroupOf, { role, of, formula }: Measure): KindFigure {
  const found = (item: Case): { table: GroupTable; index: number } | undefined => {
    const table = groups.get(item);
    return table && { table, index: table.items.indexOf(item) };
  };
  return {
    role,
    inputs: ['count', 'enrollment'],
    why: kindOf('risk-ratio').equations[role].why,
    compute: ([count, enrollment], item) => {
      const at = found(item);
      const others = comparisonOf(item) ?? (at?.table.local && othersOf(at.table.local, at.index));
      return count && enrollment && others && of({ count, enrollment }, others);
    },
    formula: (item) => {
      const at = found(item);
      return at && formula(at.table, at.index);
    },
  };
}

function bySheetTable(context: CheckContext): GroupOf[] {
  const found = new Map<Case['view'], Map<Case, GroupTable>>();
  for (const table of groupTables(context)) {
    if (misprintedCount(table)) continue;
    for (const item of table.items) {
      const groups = found.get(item.view) ?? new Map<Case, GroupTable>();
      found.set(item.view, groups.set(item, table));
    }
  }
  return [...found.values()];
}

function measureFindings(check: Omit<Check, 'run'>, groups: GroupOf, measure: Measure): Finding[] {
  const items = [...groups.keys()];
  const reading = readingOf(items, figureOf(groups, measure));
  // Differences are taken from many figures: one that hardly any row follows is of others.
  if (!followsMostly(items, reading(items[0]))) return [];
  return items.flatMap((item) => {
    const figure = reading(item);
    return figureFindings(check, [item], figure, figure.why);
  });
}

function measureCheck(given: Omit<Check, 'run' | 'severity'>, measures: readonly Measure[]): Check {
  const check = { ...given, severity: 'error' as const };
  return {
    ...check,
    run: (context) =>
      bySheetTable(context).flatMap((groups) => measures.flatMap((measure) => measureFindings(check, groups, measure))),
  };
}

const SOURCE = 'S4, indicators 9 and 10 and Appendix E; Westat’s measures of disproportionality';

/** A risk difference that is not the group's risk less that of all others. */
export const RISK_DIFFERENCE = measureCheck(
  {
    id: 'disp.risk-difference',
    title: 'A risk difference is the risk of the group less that of all others',
    citation: { law: '34 CFR 300.646, 300.647', source: SOURCE },
  },
  [DIFFERENCE],
);

/** A share of the children identified or enrolled that is not the group's. */
export const COMPOSITION = measureCheck(
  {
    id: 'disp.composition',
    title: 'Compositions are the group’s shares of all children identified and enrolled',
    citation: { law: '34 CFR 300.646', source: SOURCE },
  },
  COMPOSITIONS,
);
