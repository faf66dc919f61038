import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { groupTables } from './groups';
import { misprintedCount } from './misprinted-count';

/** A count or an enrollment that none of the ratios were computed from. */
export const COUNT: Check = {
  id: 'disp.count',
  title: 'The counts are those that the ratios were computed from',
  severity: 'error',
  citation: { law: '34 CFR 300.646, 300.647', source: 'S4, indicators 9 and 10 and Appendix E' },
  run: (context) =>
    groupTables(context).flatMap((table): Finding[] => {
      const found = misprintedCount(table);
      if (!found) return [];
      const { item, role, at, printed, implied } = found;
      return [
        findingAt(COUNT, item.view, at, {
          message: `${item.name}: ${item.title(role)} is ${formatCount(printed)}, but no risk ratio of the table follows from it; with ${formatCount(implied)} all of them do.`,
          actual: formatCount(printed),
          expected: formatCount(implied),
          fix: {
            after: implied.toNumber(),
            reason: `${item.name}: with ${formatCount(implied)} all risk ratios of the table hold.`,
          },
        }),
      ];
    }),
};
