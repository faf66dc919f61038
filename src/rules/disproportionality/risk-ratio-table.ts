import { isAtMost } from '../cell-number';
import { type Decimal, sum } from '../decimal';
import type { Law } from '../law';
import { RuleError } from '../rule-error';
import { alternateRiskRatio } from './alternate-risk-ratio';
import { disproportionality, type Disproportionality } from './finding';
import { NO_MINIMUM, type Population, type PopulationNames } from './population';
import { risk } from './risk';
import { riskRatio } from './risk-ratio';
import { weightedRiskRatios } from './weighted-risk-ratio';

/** A racial or ethnic group in the LEA and in the state. */
export interface GroupOfTable {
  readonly name: string;
  readonly local: Population;
  readonly state: Population;
}

/** A row of the calculator's table; a figure that cannot be determined is the error that says why. */
export interface RiskRatioRow {
  readonly name: string;
  readonly risk: Decimal | RuleError;
  readonly riskRatio: Decimal | RuleError;
  readonly weighted: Decimal | RuleError;
  readonly alternate: Decimal | RuleError;
  readonly finding: Disproportionality | RuleError;
}

/**
 * The table of the Westat calculator: every group against all other groups of the table. Every ratio is shown whatever
 * the size of the group, as the manual has all data examined; only the finding needs more than `minimumN` children
 * counted in the group.
 * @throws where a count is above its enrolment: then no row can be trusted
 */
export function riskRatioTable(groups: readonly GroupOfTable[], minimumN: Decimal, law: Law): RiskRatioRow[] {
  const local = total(groups.map((group) => group.local));
  const state = total(groups.map((group) => group.state));
  const weighted = orError(() =>
    weightedRiskRatios(groups.map((group) => ({ ...group.local, stateEnrollment: group.state.enrollment }))),
  );
  return groups.map((group, index) => {
    const names = (what: string): PopulationNames => ({
      count: `The count of ${what}`,
      enrollment: `The enrollment of ${what}`,
    });
    const own = names(group.name);
    const ratio = orError(() =>
      riskRatio(group.local, without(local, group.local), NO_MINIMUM, own, names('the other groups')),
    );
    const weightedRatio = weighted instanceof RuleError ? weighted : weighted[index];
    return {
      name: group.name,
      risk: orError(() => risk(group.local, own)),
      riskRatio: ratio,
      weighted: weightedRatio,
      alternate: orError(() =>
        alternateRiskRatio(group.local, without(state, group.state), own, names('the other groups in the state')),
      ),
      finding: finding(ratio, weightedRatio, group.local.count, minimumN, law),
    };
  });
}

function finding(
  ratio: Decimal | RuleError,
  weighted: Decimal | RuleError,
  size: Decimal,
  minimumN: Decimal,
  law: Law,
): Disproportionality | RuleError {
  if (isAtMost(size, minimumN)) return 'Too few to determine';
  if (ratio instanceof RuleError) return ratio;
  if (weighted instanceof RuleError) return weighted;
  return disproportionality(ratio, weighted, size, law, minimumN);
}

/** All groups together. */
export function total(populations: readonly Population[]): Population {
  return {
    count: sum(populations.map(({ count }) => count)),
    enrollment: sum(populations.map(({ enrollment }) => enrollment)),
  };
}

/** All groups but one: its comparison group. */
export function without(all: Population, own: Population): Population {
  return { count: all.count.minus(own.count), enrollment: all.enrollment.minus(own.enrollment) };
}

/** A figure that is not determinable stays in its cell; an impossible one is the table's own. */
function orError<T>(compute: () => T): T | RuleError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RuleError && error.code === '#N/A') return error;
    throw error;
  }
}
