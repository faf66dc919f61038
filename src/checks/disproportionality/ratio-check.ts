import type { Decimal } from '../../rules/decimal';
import { weightedRiskRatios } from '../../rules/disproportionality/weighted-risk-ratio';
import { RuleError } from '../../rules/rule-error';
import type { Case } from '../case';
import type { Check } from '../check';
import { determined, type Figure, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { groupTables, type GroupTable } from './groups';
import { misprintedCount } from './misprinted-count';
import { figureOf, type Ratio, RISK, WEIGHTED_RISK_RATIO } from './ratios';

/** Rows of a table that was computed of risks in percent. */
const PERCENT = 100;

/** The ratio as the sheet's own composition weights it, for a sheet without regard to the state's. */
function weightedByOwn(table: GroupTable, index: number): Decimal | undefined {
  const ratio = (byOwn.get(table) ?? ratiosByOwn(table))[index];
  return ratio instanceof RuleError ? undefined : ratio;
}

const byOwn = new WeakMap<GroupTable, readonly (Decimal | RuleError | undefined)[]>();

function ratiosByOwn(table: GroupTable): readonly (Decimal | RuleError | undefined)[] {
  const groups = table.local?.map((group) => ({ ...group, stateEnrollment: group.enrollment }));
  const ratios = (groups && determined(() => weightedRiskRatios(groups))) ?? [];
  byOwn.set(table, ratios);
  return ratios;
}

function isPercent(item: Case, figure: Figure): boolean {
  return !misfit(item, { ...figure, compute: (inputs) => figure.compute(inputs)?.times(PERCENT) });
}

interface RatioCheck {
  readonly id: string;
  readonly title: string;
  readonly citation: Check['citation'];
  readonly ratio: Ratio;
  readonly why: string;
}

/** A check that a column of ratios follows from the counts. */
export function ratioCheck({ ratio, why, ...given }: RatioCheck): Check {
  const check: Check = {
    ...given,
    severity: 'error',
    run: (context) =>
      groupTables(context).flatMap((table) =>
        misprintedCount(table)
          ? []
          : table.items.flatMap((item, index) => ratioFinding(check, ratio, why, table, item, index)),
      ),
  };
  return check;
}

function ratioFinding(
  check: Check,
  ratio: Ratio,
  why: string,
  table: GroupTable,
  item: Case,
  index: number,
): Finding[] {
  const figure = item.number(ratio.role) && figureOf(ratio, table, index);
  const found = figure && misfit(item, figure);
  if (!found) return [];
  if (ratio === RISK && isPercent(item, figure)) return [];
  const own = ratio === WEIGHTED_RISK_RATIO ? weightedByOwn(table, index) : undefined;
  const isByOwn = own !== undefined && !misfit(item, { ...figure, compute: () => own });
  const finding = misfitFinding(check, item, figure, found, {
    why: isByOwn ? 'that is weighted by the LEA’s own groups; weighted by the state’s it is' : why,
  });

  return [finding];
}
