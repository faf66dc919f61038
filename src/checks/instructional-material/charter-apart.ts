import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';

const LOCAL = /\b(?:locally|local|district)[ -](?:chartered|authorized|charter)\b/i;

function isLocalCharter(view: TableView, row: number, section: number): boolean {
  return LOCAL.test(view.name(row)) || LOCAL.test(view.table.sections[section].title);
}

/** Only where the table itself says that a school is locally chartered: the word "charter" alone does not. */
export const CHARTER_APART: Check = {
  id: 'im.charter-apart',
  title: 'Locally chartered schools counted in their district',
  severity: 'warning',
  citation: {
    law: '22-15-2 and 22-15-9 A NMSA 1978',
    source: 'S3, "Separate Allocations for Locally Chartered Charter Schools"',
    note: 'Allocations are made to school districts, state institutions and private schools; state-chartered charter schools are school districts',
  },
  run(context) {
    return viewsOf(context, 'initial-allocation').flatMap((view) => {
      const column = view.column('allocation');
      const memberships = view.series('membership');
      if (column === undefined) return [];
      return view.rows('data').flatMap(({ row, section }): Finding[] => {
        const paid = view.number(row, column);
        const membership = view.number(row, memberships[memberships.length - 1]);
        if (!paid?.gt(0) || !membership?.gt(0) || !isLocalCharter(view, row, section)) return [];
        return [
          findingAt(
            CHARTER_APART,
            view,
            { row, column },
            {
              message: `${view.name(row)}, a locally chartered school, has an allocation of its own, ${formatMoney(paid)}. The law counts its ${formatCount(membership)} pupils in the membership of the district that chartered it.`,
              actual: formatMoney(paid),
              expected: 'counted in its district',
            },
          ),
        ];
      });
    });
  },
};
