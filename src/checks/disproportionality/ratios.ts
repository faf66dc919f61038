import type { Decimal } from '../../rules/decimal';
import { alternateRiskRatio } from '../../rules/disproportionality/alternate-risk-ratio';
import { NO_MINIMUM, type Population } from '../../rules/disproportionality/population';
import { risk } from '../../rules/disproportionality/risk';
import { riskRatio } from '../../rules/disproportionality/risk-ratio';
import { type WeightedGroup, weightedRiskRatios } from '../../rules/disproportionality/weighted-risk-ratio';
import { RuleError } from '../../rules/rule-error';
import { rangeName } from '../../workbook/address';
import { type Case, formulaOf } from '../case';
import type { Figure } from '../figure';
import { type GroupTable, othersOf, populations, rowsOf } from './groups';

/** A ratio of a group: from its own count and enrollment, the others' as they stand. */
export interface Ratio {
  readonly role: string;
  /** Undefined where the table has not what it takes. */
  of(table: GroupTable, index: number): ((count: Decimal, enrollment: Decimal) => Decimal | undefined) | undefined;
  formula(table: GroupTable, index: number): string | undefined;
}

function cell(item: Case, role: string): string {
  return item.ref(role);
}

function column(table: GroupTable, role: string): string | undefined {
  const rows = rowsOf(table);
  const at = table.items[0].at(role);
  if (!rows || !at) return undefined;
  return rangeName({ ...rows, left: at.column, right: at.column }).replace(/([A-Z]+)(\d+)/g, '$1$$$2');
}

/** "All other groups" as a formula: the column's sum less the group's own. */
function others(table: GroupTable, index: number, role: string): string | undefined {
  const all = column(table, role);
  return all && `SUM(${all})-${cell(table.items[index], role)}`;
}

export const RISK: Ratio = {
  role: 'risk',
  of: () => (count, enrollment) => risk({ count, enrollment }),
  formula: ({ items }, index) => formulaOf('RISK', cell(items[index], 'count'), cell(items[index], 'enrollment')),
};

export const RISK_RATIO: Ratio = {
  role: 'ratio',
  of: ({ local }, index) => {
    if (!local || local.length < 2) return undefined;
    const comparison = othersOf(local, index);
    return (count, enrollment) => riskRatio({ count, enrollment }, comparison, NO_MINIMUM);
  },
  formula: (table, index) => {
    const [counts, enrollments] = [others(table, index, 'count'), others(table, index, 'enrollment')];
    const item = table.items[index];
    return (
      counts &&
      enrollments &&
      formulaOf('RISK_RATIO', cell(item, 'count'), cell(item, 'enrollment'), counts, enrollments)
    );
  },
};

/** Longer lists are of no racial or ethnic groups: what other counts would give is not looked for in them. */
export const MOST_GROUPS = 60;

const weighted = new WeakMap<GroupTable, readonly WeightedGroup[] | null>();
const weightedRatios = new WeakMap<readonly WeightedGroup[], ReturnType<typeof weightedRiskRatios>>();

function weightedGroups(table: GroupTable): readonly WeightedGroup[] | null {
  const before = weighted.get(table);
  if (before !== undefined) return before;
  const groups = readWeightedGroups(table);
  weighted.set(table, groups);
  return groups;
}

function readWeightedGroups({ items, local }: GroupTable): WeightedGroup[] | null {
  const groups = (local ?? []).flatMap((group, index) => {
    const stateEnrollment = items[index].number('stateEnrollment');
    return stateEnrollment?.gte(0) ? [{ ...group, stateEnrollment }] : [];
  });
  return groups.length === items.length ? groups : null;
}

/** The ratios of all groups as they stand, computed once for all rows. */
function ratiosOf(groups: readonly WeightedGroup[]): ReturnType<typeof weightedRiskRatios> {
  const ratios = weightedRatios.get(groups) ?? weightedRiskRatios(groups);
  weightedRatios.set(groups, ratios);
  return ratios;
}

const states = new WeakMap<GroupTable, readonly Population[] | null>();

function statePopulations(table: GroupTable): readonly Population[] | null {
  const before = states.get(table);
  if (before !== undefined) return before;
  const found = populations(table.items, 'stateCount', 'stateEnrollment') ?? null;
  states.set(table, found);
  return found;
}

export const WEIGHTED_RISK_RATIO: Ratio = {
  role: 'weighted',
  of: (table, index) => {
    const groups = weightedGroups(table);
    if (!groups) return undefined;
    return (count, enrollment) => {
      const own = groups[index];
      const isOwn = count.eq(own.count) && enrollment.eq(own.enrollment);
      if (!isOwn && groups.length > MOST_GROUPS) return undefined;
      const ratio = isOwn
        ? ratiosOf(groups)[index]
        : weightedRiskRatios(groups.map((group, at) => (at === index ? { ...own, count, enrollment } : group)))[index];
      return ratio instanceof RuleError ? undefined : ratio;
    };
  },
  formula: (table, index) => {
    const ranges = ['count', 'enrollment', 'stateEnrollment'].map((role) => column(table, role));
    if (ranges.some((range) => range === undefined)) return undefined;
    const all = formulaOf('WEIGHTED_RISK_RATIO', ...(ranges as string[]));
    return `=INDEX(${all.slice(1)},${index + 1})`;
  },
};

export const ALTERNATE_RISK_RATIO: Ratio = {
  role: 'alternate',
  of: (table, index) => {
    const state = statePopulations(table);
    if (!state || state.length < 2) return undefined;
    const comparison = othersOf(state, index);
    return (count, enrollment) => alternateRiskRatio({ count, enrollment }, comparison);
  },
  formula: (table, index) => {
    const [counts, enrollments] = [others(table, index, 'stateCount'), others(table, index, 'stateEnrollment')];
    const item = table.items[index];
    return (
      counts &&
      enrollments &&
      formulaOf('ALTERNATE_RISK_RATIO', cell(item, 'count'), cell(item, 'enrollment'), counts, enrollments)
    );
  },
};

export function figureOf(ratio: Ratio, table: GroupTable, index: number): Figure | undefined {
  const compute = ratio.of(table, index);
  return (
    compute && {
      role: ratio.role,
      inputs: ['count', 'enrollment'],
      compute: ([count, enrollment]) => (count && enrollment ? compute(count, enrollment) : undefined),
      formula: () => ratio.formula(table, index),
    }
  );
}
