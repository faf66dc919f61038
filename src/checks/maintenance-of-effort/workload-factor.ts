import { serviceFactor } from '../../rules/maintenance-of-effort/workload';
import { type Case, casesOf, type CellAt } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { lawOfRow, LEVELS, yearOf } from './workload-case';

const NAMES: Readonly<Record<(typeof LEVELS)[number], string>> = { ab: 'A/B', c: 'C', d: 'D' };

/** A cost differential other than the statute's of the row's year: 0.7, 1 and 2. */
export const WORKLOAD_FACTOR: Check = {
  id: 'moe.workload-factor',
  title: 'Workload factors are those of the statute',
  severity: 'error',
  citation: { law: '22-8-21 NMSA 1978', source: 'S4, Appendix G, workload reduction worksheet, "Factor"' },
  run: (context) => casesOf(context, 'workload-reduction').flatMap(factorFindings),
};

/** The one factor column between a level and the next; none where the sheet puts its factors elsewhere. */
function factorAt(item: Case, level: string): CellAt | undefined {
  const at = item.at(level);
  if (!at) return undefined;
  const until = Math.min(...LEVELS.flatMap((other) => item.at(other)?.column ?? []).filter((one) => one > at.column));
  const between = item.view.series('factor').filter((column) => column > at.column && column < until);
  return between.length === 1 ? { row: at.row, column: between[0] } : undefined;
}

function factorFindings(item: Case): Finding[] {
  const { view } = item;
  const year = yearOf(item);
  const places = LEVELS.flatMap((level) => factorAt(item, level) ?? []);
  // Factors that all follow the last level are not told apart by where they stand.
  if (places.length < LEVELS.length) return [];
  return LEVELS.flatMap((level, index) => {
    const at = places[index];
    const printed = view.number(at.row, at.column);
    const factor = determined(() => serviceFactor(level, lawOfRow(year)));
    if (!printed || !factor || printed.eq(factor)) return [];
    // "× 0.7" may head the children weighted.
    if (item.number(level)?.times(factor).eq(printed)) return [];
    return findingAt(WORKLOAD_FACTOR, view, at, {
      message: `${item.name}: level ${NAMES[level]} is weighted ${formatCount(printed)}, but its cost differential is ${formatCount(factor)}.`,
      actual: formatCount(printed),
      expected: formatCount(factor),
      fix: {
        after: factor.toNumber(),
        reason: `The cost differential of level ${NAMES[level]} is ${formatCount(factor)}.`,
      },
    });
  });
}
