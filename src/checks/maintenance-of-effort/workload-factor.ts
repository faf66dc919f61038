import { serviceFactor } from '../../rules/maintenance-of-effort/workload';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { LEVELS, yearOf } from './workload-case';

const NAMES: Readonly<Record<(typeof LEVELS)[number], string>> = { ab: 'A/B', c: 'C', d: 'D' };

/** A cost differential other than the statute's of the row's year: 0.7, 1 and 2. */
export const WORKLOAD_FACTOR: Check = {
  id: 'moe.workload-factor',
  title: 'Workload factors are those of the statute',
  severity: 'error',
  citation: { law: '22-8-21 NMSA 1978', source: 'S4, Appendix G, workload reduction worksheet, "Factor"' },
  run: (context) => casesOf(context, 'workload-reduction').flatMap(factorFindings),
};

function factorFindings(item: Case): Finding[] {
  const { view, row } = item;
  const year = yearOf(item);
  return LEVELS.flatMap((level) => {
    const levelColumn = view.column(level);
    if (row === undefined || levelColumn === undefined) return [];
    // The factor of a level is the first factor column right of it, before the next level.
    const next = LEVELS.map((other) => view.column(other) ?? -1).filter((column) => column > levelColumn);
    const column = view.series('factor').find((at) => at > levelColumn && !next.some((other) => other < at));
    const printed = view.number(row, column);
    const factor = determined(() => serviceFactor(level, year));
    if (column === undefined || !printed || !factor || printed.eq(factor)) return [];
    return findingAt(
      WORKLOAD_FACTOR,
      view,
      { row, column },
      {
        message: `${item.name}: level ${NAMES[level]} is weighted ${formatCount(printed)}, but its cost differential is ${formatCount(factor)}.`,
        actual: formatCount(printed),
        expected: formatCount(factor),
        fix: {
          after: factor.toNumber(),
          reason: `The cost differential of level ${NAMES[level]} is ${formatCount(factor)}.`,
        },
      },
    );
  });
}
