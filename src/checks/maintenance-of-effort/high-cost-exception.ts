import { parseAccount } from '../../rules/maintenance-of-effort/account-code';
import { highCostException, type HighCostRow } from '../../rules/maintenance-of-effort/effort';
import { rangeName } from '../../workbook/address';
import { formulaOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { exceeds } from '../judgement/rounding';

/** An exception for the high cost fund above the part of its report that is of the categories of effort. */
export const HIGH_COST_EXCEPTION: Check = {
  id: 'moe.high-cost-exception',
  title: 'Of the high cost fund only the categories of effort make an exception',
  severity: 'error',
  citation: {
    law: '34 CFR 300.204(e), 300.704(c)',
    source: 'S4, Appendix G, exception 4 and the 24120 Expenditure Report',
  },
  run: (context) => viewsOf(context, 'high-cost-report').flatMap(inReport),
};

function inReport(view: TableView): Finding[] {
  const claim = view.input('exception');
  const { account, amount } = view.table.columns;
  const rows = view.rows('data').map(({ row }) => row);
  const read = rows.flatMap((row): HighCostRow[] => {
    const parsed = parseAccount(view.text(row, account));
    const spent = view.number(row, amount);
    return parsed && spent ? [{ account: parsed, amount: spent, place: `Row ${row + 1}` }] : [];
  });
  // An account that cannot be read could count: then nothing is said.
  if (!claim || read.length === 0 || read.length < rows.length) return [];
  const allowed = highCostException(read);
  if (!exceeds(claim.value, allowed)) return [];
  const column = (at: number): string =>
    rangeName({ top: rows[0], bottom: rows[rows.length - 1], left: at, right: at });
  return [
    findingAt(HIGH_COST_EXCEPTION, view, claim, {
      message: `An exception of ${formatMoney(claim.value)} is claimed for the high cost fund, but of its report only ${formatMoney(allowed)} is of the objects and job classes that count as effort.`,
      actual: formatMoney(claim.value),
      expected: formatMoney(allowed),
      fix: {
        after: formulaOf('HIGH_COST_EXCEPTION', column(account), column(amount)),
        reason: 'Only expenditures of the categories that count as effort make an exception.',
      },
    }),
  ];
}
