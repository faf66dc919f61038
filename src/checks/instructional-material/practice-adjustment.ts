import { LAW_OF_SOURCE } from '../../rules/law';
import { decimal, sum } from '../../rules/decimal';
import { allocationPractice } from '../../rules/instructional-material/allocation-practice';
import type { Check } from '../check';
import { expectedIn, type Quantity, type RuledRow } from '../explain/model';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { viewsOf } from '../table-view';
import { type PracticeTable, practiceTable } from './practice';

const YEARS = 3;

/** The dollars that the comparison with the three-year average adds to a row. */
function adjustmentOf({ rule, rate }: PracticeTable, row: RuledRow): Quantity {
  const { values } = row;
  const current = values[YEARS - 1];
  if (!current) return undefined;
  const plain = allocationPractice(
    rate,
    { twoYearsAgo: undefined, priorYear: undefined, current },
    values[YEARS] ?? decimal(0),
    LAW_OF_SOURCE.instructionalMaterial,
  );
  return expectedIn(rule, row)?.minus(plain);
}

/** A whole table computed the department's way: its dollar adjustment stands where the law counts additional pupils. */
export const PRACTICE_ADJUSTMENT: Check = {
  id: 'im.practice-adjustment',
  title: 'Additional pupils counted as the law says, not adjusted in dollars',
  severity: 'warning',
  citation: {
    law: '22-15-9 A NMSA 1978',
    source: 'S3, "Unprescribed Adjustment to Initial Allocations" and Attachment 6',
    note: 'Additional pupils shall be counted as six pupils',
  },
  run(context) {
    return viewsOf(context, 'initial-allocation').flatMap((view): Finding[] => {
      const practice = practiceTable(view);
      const column = view.column('allocation');
      if (!practice || column === undefined) return [];
      const amounts = practice.rows.flatMap((row) => adjustmentOf(practice, row) ?? []);
      const adjusted = amounts.filter((amount) => !amount.isZero());
      if (adjusted.length === 0) return [];
      const growing = practice.rows.filter(({ values }) => {
        const prior = values[YEARS - 2];
        return values[YEARS - 1] && (prior === undefined || values[YEARS - 1]?.gt(prior));
      });
      return [
        findingAt(
          PRACTICE_ADJUSTMENT,
          view,
          { row: view.table.headerBottom, column },
          {
            message: `${adjusted.length} of ${practice.rows.length} allocations contain an adjustment of six dollars for each pupil above or below the three-year average, ${formatMoney(sum(adjusted))} in all. The law knows no such adjustment: it counts each additional pupil as six pupils, here for ${formatCount(decimal(growing.length))} entities that grew. NM.ALLOCATION computes it.`,
            actual: `${adjusted.length} rows adjusted in dollars`,
            expected: 'additional pupils counted as six',
          },
        ),
      ];
    });
  },
};
