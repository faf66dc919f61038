import type { Check } from '../check';
import { expectedIn, resultOf, rowHolds } from '../explain/model';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { cellName } from '../../workbook/address';
import { viewsOf } from '../table-view';
import { practiceTable } from './practice';
import { explanationsOf, fixOf, openOf } from './row-findings';

const YEARS = 3;

/** Rows of a table that follows the department's practice whose allocation does not come from their own numbers. */
export const PRACTICE_ROW: Check = {
  id: 'im.practice-row',
  title: 'Allocation follows from the row’s memberships',
  severity: 'error',
  citation: {
    law: '22-15-9 A NMSA 1978',
    source: 'S3, Attachments 5a and 5b',
    note: 'Computed as the department’s spreadsheets do, because the rest of the table is computed that way.',
  },
  run(context) {
    return viewsOf(context, 'initial-allocation').flatMap((view): Finding[] => {
      const practice = practiceTable(view);
      if (!practice) return [];
      const { rule, rateFormula, rows, explanations } = practice;
      return rows.flatMap((ruled) => {
        const { row, name, values } = ruled;
        const actual = resultOf(rule, values);
        const expected = expectedIn(rule, ruled);
        if (values[YEARS - 1] === undefined || !actual || !expected || rowHolds(rule, ruled)) return [];
        const found = explanations.get(row);
        const either = found?.decided.length ? '' : ' Either the allocation or one of those numbers is wrong.';
        return {
          check: PRACTICE_ROW.id,
          severity: PRACTICE_ROW.severity,
          place: view.place(row, rule.result.column),
          message: `${name} is allocated ${formatMoney(actual)}, but the numbers in its row give ${formatMoney(expected)}.${either}${openOf(found)}`,
          actual: formatMoney(actual),
          expected: formatMoney(expected),
          // Where another number of the row is the misprint, the allocation is paid as it should be.
          ...(!found?.decided.length && { amount: actual.minus(expected).abs().toNumber() }),
          formula: `=NM.ALLOCATION_PRACTICE(${[rateFormula, ...rule.inputs.map(({ column }) => cellName(row, column))].join(',')})`,
          citation: PRACTICE_ROW.citation,
          explanations: explanationsOf(view, practice, row),
          fix: fixOf(view, practice, found),
        };
      });
    });
  },
};
