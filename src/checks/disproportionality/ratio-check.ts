import type { Case } from '../case';
import type { Check } from '../check';
import { misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { groupTables, type GroupTable } from './groups';
import { misprintedCount } from './misprinted-count';
import { figureOf, type Ratio, RISK_RATIO, WEIGHTED_RISK_RATIO } from './ratios';

/** Weighted by the LEA's own groups, without regard to the state's, a weighted ratio is the plain one. */
function isWeightedByOwn(table: GroupTable, item: Case, index: number): boolean {
  const plain = figureOf(RISK_RATIO, table, index);
  return plain !== undefined && !misfit(item, { ...plain, role: WEIGHTED_RISK_RATIO.role });
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
  const figure = figureOf(ratio, table, index);
  const found = figure && misfit(item, figure);
  if (!found) return [];
  const isByOwn = ratio === WEIGHTED_RISK_RATIO && isWeightedByOwn(table, item, index);
  const finding = misfitFinding(check, item, figure, found, {
    why: isByOwn ? 'that is weighted by the LEA’s own groups; weighted by the state’s it is' : why,
  });

  return [finding];
}
