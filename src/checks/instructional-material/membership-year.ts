import { fiscalYearName } from '../../rules/fiscal-year';
import { yearIn } from '../../rules/words/year-in-text';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { type TableView, viewsOf } from '../table-view';

const ROWS_ABOVE = 6;
const COLUMNS = 12;
const SPEAKS_OF_ALLOCATION = /\ballocation|\bentitlement/i;

/** The year that the title above the table says the money is for; undefined where no title says it. */
function allocationYear(view: TableView): number | undefined {
  for (let row = view.table.headerTop - 1; row >= Math.max(0, view.table.headerTop - ROWS_ABOVE); row--) {
    for (let column = 0; column < COLUMNS; column++) {
      const text = view.text(row, column);
      const year = SPEAKS_OF_ALLOCATION.test(text) ? yearIn(text) : undefined;
      if (year !== undefined) return year;
    }
  }
  return undefined;
}

/**
 * The 40-day memberships of other years than the law names: April's allocation estimates next year's membership, from
 * the current year's count; January's counts the year itself. And years that do not follow one another.
 */
export const MEMBERSHIP_YEAR: Check = {
  id: 'im.membership-year',
  title: 'Memberships of the right years',
  severity: 'warning',
  citation: { law: '22-15-9 A and B NMSA 1978', source: 'S3, Attachments 5a and 5b' },
  run(context) {
    return viewsOf(context, 'initial-allocation', 'final-allocation').flatMap((view): Finding[] => {
      const columns = view.series('membership');
      const years = columns.map((column) => yearIn(view.header(column)));
      const found: Finding[] = [];
      for (let index = 1; index < columns.length; index++) {
        const [before, year] = [years[index - 1], years[index]];
        if (before === undefined || year === undefined || year === before + 1) continue;
        found.push(
          findingAt(
            MEMBERSHIP_YEAR,
            view,
            { row: view.table.headerBottom, column: columns[index] },
            {
              message: `The membership of ${fiscalYearName(year)} stands beside that of ${fiscalYearName(before)}. Additional pupils are those above the year just before.`,
              actual: fiscalYearName(year),
              expected: fiscalYearName(before + 1),
            },
          ),
        );
      }
      const current = years[years.length - 1];
      const year = allocationYear(view);
      if (current === undefined || year === undefined) return found;
      const allowed = view.table.kind === 'final-allocation' ? [year] : [year - 1, year];
      if (allowed.includes(current)) return found;
      const names = allowed.map(fiscalYearName).join(' or ');
      found.push(
        findingAt(
          MEMBERSHIP_YEAR,
          view,
          { row: view.table.headerBottom, column: columns[columns.length - 1] },
          {
            message: `The allocation is for ${fiscalYearName(year)}, but the last membership is that of ${fiscalYearName(current)}. It should be the 40-day membership of ${names}.`,
            actual: fiscalYearName(current),
            expected: names,
          },
        ),
      );
      return found;
    });
  },
};
