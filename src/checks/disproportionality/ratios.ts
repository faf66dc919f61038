import type { Decimal } from '../../rules/decimal';
import { alternateRiskRatio } from '../../rules/disproportionality/alternate-risk-ratio';
import { NO_MINIMUM, type Population } from '../../rules/disproportionality/population';
import { riskRatio } from '../../rules/disproportionality/risk-ratio';
import { type WeightedGroup, weightedRiskRatios } from '../../rules/disproportionality/weighted-risk-ratio';
import { RuleError } from '../../rules/rule-error';
import { rangeName } from '../../workbook/address';
import { type CellAt, formulaOf } from '../case';
import type { Figure } from '../figure';
import { comparisonOf, type GroupTable, othersOf, populations, rowsOf } from './groups';

/** A ratio of a group: from its own count and enrollment, the others' as they stand. */
export interface Ratio {
  readonly role: string;
  /** Undefined where the table has not what it takes. */
  of(table: GroupTable, index: number): ((count: Decimal, enrollment: Decimal) => Decimal | undefined) | undefined;
  formula(table: GroupTable, index: number): string | undefined;
}

/** A group's own count and enrollment in a formula. */
export function ownIn({ items }: GroupTable, index: number): string[] {
  return ['count', 'enrollment'].map((role) => items[index].ref(role));
}

/** Those that a row itself gives as compared with, in a formula. */
function compared({ items }: GroupTable, index: number): string[] | undefined {
  if (!comparisonOf(items[index])) return undefined;
  return ['comparisonCount', 'comparisonEnrollment'].map((role) => items[index].ref(role));
}

/** The table's whole columns in a formula; undefined where its rows do not stand together. */
function columns(table: GroupTable, roles: readonly string[]): string[] | undefined {
  const rows = rowsOf(table);
  return (
    rows &&
    roles.map((role) => {
      const { column } = table.items[0].at(role) as CellAt;
      return rangeName({ ...rows, left: column, right: column }).replace(/[A-Z]+/g, '$&$$');
    })
  );
}

/** "All other groups" in a formula: each column's sum less the group's own. */
function others(table: GroupTable, index: number, roles: readonly string[]): string[] | undefined {
  return columns(table, roles)?.map((all, at) => `SUM(${all})-${table.items[index].ref(roles[at])}`);
}

/** All other groups of the LEA in a formula: as the row itself gives them, or of the table. */
export function othersIn(table: GroupTable, index: number): string[] | undefined {
  return compared(table, index) ?? others(table, index, ['count', 'enrollment']);
}

/** All groups of the LEA together in a formula. */
export function togetherIn(table: GroupTable, index: number): string[] | undefined {
  const comparison = compared(table, index);
  if (comparison) return comparison.map((other, at) => `${ownIn(table, index)[at]}+${other}`);
  return columns(table, ['count', 'enrollment'])?.map((all) => `SUM(${all})`);
}

export const RISK_RATIO: Ratio = {
  role: 'ratio',
  of: ({ items, local }, index) => {
    const comparison = comparisonOf(items[index]) ?? (local && othersOf(local, index));
    if (!comparison) return undefined;
    return (count, enrollment) => riskRatio({ count, enrollment }, comparison, NO_MINIMUM);
  },
  formula: (table, index) => {
    const comparison = othersIn(table, index);
    return comparison && formulaOf('RISK_RATIO', ...ownIn(table, index), ...comparison);
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
      const group = groups[index];
      const isOwn = count.eq(group.count) && enrollment.eq(group.enrollment);
      if (!isOwn && groups.length > MOST_GROUPS) return undefined;
      const ratio = isOwn
        ? ratiosOf(groups)[index]
        : weightedRiskRatios(groups.map((other, at) => (at === index ? { ...group, count, enrollment } : other)))[
            index
          ];
      return ratio instanceof RuleError ? undefined : ratio;
    };
  },
  formula: (table, index) => {
    const ranges = columns(table, ['count', 'enrollment', 'stateEnrollment']);
    return ranges && `=INDEX(${formulaOf('WEIGHTED_RISK_RATIO', ...ranges).slice(1)},${index + 1})`;
  },
};

export const ALTERNATE_RISK_RATIO: Ratio = {
  role: 'alternate',
  of: (table, index) => {
    const state = statePopulations(table);
    const comparison = comparisonOf(table.items[index]) ?? (state && othersOf(state, index));
    if (!comparison) return undefined;
    return (count, enrollment) => alternateRiskRatio({ count, enrollment }, comparison);
  },
  formula: (table, index) => {
    const comparison = compared(table, index) ?? others(table, index, ['stateCount', 'stateEnrollment']);
    return comparison && formulaOf('ALTERNATE_RISK_RATIO', ...ownIn(table, index), ...comparison);
  },
};

export function figureOf(ratio: Ratio, table: GroupTable, index: number): Figure | undefined {
  const compute = ratio.of(table, index);
  return (
    compute && {
      role: ratio.role,
      inputs: ['count', 'enrollment'],
      compute: ([count, enrollment]) => count && enrollment && compute(count, enrollment),
      formula: () => ratio.formula(table, index),
    }
  );
}
