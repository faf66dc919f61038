import type { Check } from '../check';
import { expectedIn } from '../explain/model';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { practiceTable } from './practice';
import { explanationsOf, fixOf } from './row-findings';

const PAID_PART = 0.9;

/** A table that has been filled in: nearly every row with a membership has its allocation. */
function isFilled(view: TableView, current: number, column: number): boolean {
  const members = view.rows('data').filter(({ row }) => view.number(row, current)?.gt(0));
  const paid = members.filter(({ row }) => view.number(row, column) !== undefined);
  return paid.length >= members.length * PAID_PART;
}

/** An entity with a membership whose allocation is blank in a table that has all the others. */
export const UNPAID_MEMBERSHIP: Check = {
  id: 'im.unpaid-membership',
  title: 'Every membership has its allocation',
  severity: 'error',
  citation: {
    law: '22-15-9 A NMSA 1978',
    source: 'S3, Attachment 5a',
    note: 'Each school district, state institution and private school has an entitlement',
  },
  run(context) {
    return viewsOf(context, 'initial-allocation').flatMap((view) => {
      const memberships = view.series('membership');
      const current = memberships[memberships.length - 1];
      const column = view.column('allocation');
      if (column === undefined || !isFilled(view, current, column)) return [];
      return view.rows('data').flatMap(({ row }): Finding[] => {
        const membership = view.number(row, current);
        if (!membership?.gt(0) || view.cell(row, column) !== null) return [];
        const practice = practiceTable(view);
        const ruled = practice?.rows.find((candidate) => candidate.row === row);
        const expected = practice && ruled && expectedIn(practice.rule, ruled);
        const finding = findingAt(
          UNPAID_MEMBERSHIP,
          view,
          { row, column },
          {
            message: `${view.name(row)} has a membership of ${formatCount(membership)} but no allocation.`,
            actual: 'nothing',
            expected: expected && formatMoney(expected),
            explanations: practice && explanationsOf(view, practice, row),
          },
        );
        const fix = practice && fixOf(view, practice, practice.explanations.get(row));
        return [fix ? { ...finding, fix } : finding];
      });
    });
  },
};
