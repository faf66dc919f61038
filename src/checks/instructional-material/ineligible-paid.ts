import { decimal } from '../../rules/decimal';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { practiceTable } from './practice';
import { explanationsOf, fixOf } from './row-findings';
import { isClosed, isStatus } from './words';

/** Why an entity should get nothing; undefined where it has a membership. */
function reason(view: TableView, row: number): string | undefined {
  const memberships = view.series('membership');
  const current = memberships[memberships.length - 1];
  const value = view.cell(row, current);
  const text = view.text(row, current);
  if (isStatus(text)) return `its membership reads "${text}"`;
  if (isClosed(view.name(row))) return 'its name says that it is closed';
  // A formula that was never computed says nothing of its membership.
  if (view.sheet.formula(row, current) !== undefined && value === null) return undefined;
  if (value === null || value === '' || value === 0) return 'it has no membership in the year that counts';
  return undefined;
}

/** Money for an entity that the table itself calls closed, ineligible or without an application. */
export const INELIGIBLE_PAID: Check = {
  id: 'im.ineligible-paid',
  title: 'No money for ineligible or closed entities',
  severity: 'error',
  citation: { law: '22-15-9 A NMSA 1978', source: 'S3, Attachment 5a, legend' },
  run(context) {
    return viewsOf(context, 'initial-allocation').flatMap((view) => {
      const column = view.column('allocation');
      if (column === undefined) return [];
      return view.rows('data').flatMap(({ row }): Finding[] => {
        const paid = view.number(row, column);
        const why = paid?.gt(0) ? reason(view, row) : undefined;
        if (!paid || !why) return [];
        const practice = practiceTable(view);
        const found = practice?.explanations.get(row);
        const finding = findingAt(
          INELIGIBLE_PAID,
          view,
          { row, column },
          {
            message: `${view.name(row)} is allocated ${formatMoney(paid)} although ${why}. Only an entity with a membership has an entitlement.`,
            actual: formatMoney(paid),
            expected: formatMoney(decimal(0)),
            explanations: practice && explanationsOf(view, practice, row),
            fix:
              view.sheet.formula(row, column) === undefined
                ? { after: 0, reason: `${view.name(row)}: ${why}.` }
                : undefined,
          },
        );
        const decided = practice && fixOf(view, practice, found);
        return [decided ? { ...finding, fix: decided } : finding];
      });
    });
  },
};
