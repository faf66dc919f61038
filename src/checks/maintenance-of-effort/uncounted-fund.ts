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
  const grandTotals = view.rows('grand-total').map(({ row }) => row);
  /** A table of several LEAs has a grand total for each: the next one below. */
  const byTotal = new Map<number | undefined, EffortAmount[]>();
  for (const amount of counted) {
    const total = grandTotals.find((row) => row > amount.row);
    byTotal.set(total, [...(byTotal.get(total) ?? []), amount]);
  }
  return [...byTotal].flatMap(([total, amounts]) => {
    const effort = effortWithout(view, total, amounts);
    return amounts.map((amount) => uncounted(view, amount, amount, view.header(amount.column), effort));
  });
}

function effortWithout(view: TableView, total: number | undefined, amounts: readonly EffortAmount[]): string {
  const printed = total === undefined ? undefined : view.number(total, view.column('total'));
  if (!printed) return '';
  const without = printed.minus(sum(amounts.map(({ amount }) => amount)));
  const what = amounts.length === 1 ? 'it' : 'these funds';
  return ` Without ${what} the level of effort is ${formatMoney(without)}.`;
}

function inLedger(view: TableView): Finding[] {
  const ledger = effortLedger(view);
  const { account, fund } = view.table.columns;
  if (!ledger) return [];
  const column = account ?? fund;
  const wrong = ledger.lines.filter((line) => typeof line.fund === 'object' && !fundCounts(line));
  return wrong.map((line, index) => ({
    ...uncounted(
      view,
      { row: line.row, column },
      line,
      account === undefined ? view.text(line.row, fund) : codeText(line.fund),
      '',
    ),
    ...(index === 0 ? { fix: [totalOfWhatCounts(view, ledger)] } : {}),
  }));
}

/** Without totals by row: the table's one total takes the fund's column in. */
function countedBelow(view: TableView, { column }: EffortAmount): boolean {
  return view.rows('total', 'grand-total').some(({ row }) => view.number(row, column)?.isZero() === false);
}
