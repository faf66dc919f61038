import { EFFORT_FUNDS } from '../../law/effort-codes';
import { sum } from '../../rules/decimal';
import type { CellAt } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import {
  codeText,
  type EffortAmount,
  effortAmounts,
  effortLedger,
  fundCounts,
  grandTotal,
  inRowTotal,
  totalOfWhatCounts,
} from './level-of-effort';

/** Amounts of a fund that does not count, in a level of effort whose total takes them in. */
export const UNCOUNTED_FUND: Check = {
  id: 'moe.uncounted-fund',
  title: 'Only operational and transportation funds count as effort',
  severity: 'error',
  citation: {
    law: EFFORT_FUNDS.citation,
    source: 'S4, Appendix G, Figure C',
    note: 'Expenditures from federal funds may not be considered',
  },
  run: (context) => [
    ...viewsOf(context, 'level-of-effort').flatMap(inReport),
    ...viewsOf(context, 'obms-ledger').flatMap(inLedger),
  ],
};

function uncounted(view: TableView, at: CellAt, { amount, fund }: EffortAmount, name: string, effort: string): Finding {
  return findingAt(UNCOUNTED_FUND, view, at, {
    message: `${formatMoney(amount)} of fund ${name} is counted in the level of effort, but only funds ${Object.keys(EFFORT_FUNDS.codes).join(' and ')} count, and federal money never does.${effort}`,
    actual: `${formatMoney(amount)} of fund ${codeText(fund)}`,
    expected: `nothing of fund ${codeText(fund)}`,
  });
}

/** No change is offered: the amount may have to go, or to stand under another fund, and only the LEA can tell. */
function inReport(view: TableView): Finding[] {
  const wrong = effortAmounts(view).filter((amount) => typeof amount.fund === 'object' && !fundCounts(amount));
  const counted = wrong.filter((amount) => inRowTotal(view, amount) ?? countedBelow(view, amount));
  const without = grandTotal(view)?.value.minus(sum(counted.map(({ amount }) => amount)));
  const what = counted.length === 1 ? 'it' : 'these funds';
  const effort = without ? ` Without ${what} the level of effort is ${formatMoney(without)}.` : '';
  return counted.map((amount) => uncounted(view, amount, amount, view.header(amount.column), effort));
}

function inLedger(view: TableView): Finding[] {
  const ledger = effortLedger(view);
  const column = view.column('fund');
  if (!ledger || column === undefined) return [];
  const wrong = ledger.lines.filter((line) => typeof line.fund === 'object' && !fundCounts(line));
  return wrong.map((line, index) => ({
    ...uncounted(view, { row: line.row, column }, line, view.text(line.row, column), ''),
    ...(index === 0 ? { fix: [totalOfWhatCounts(view, ledger)] } : {}),
  }));
}

/** Without totals by row: the table's one total takes the fund's column in. */
function countedBelow(view: TableView, { column }: EffortAmount): boolean {
  return view.rows('total', 'grand-total').some(({ row }) => view.number(row, column)?.isZero() === false);
}
