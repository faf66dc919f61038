import { apportionCents } from '../../rules/apportion';
import type { Decimal } from '../../rules/decimal';
import { sum } from '../../rules/decimal';
import { rangeName } from '../../workbook/address';
import { type Case, type CellAt, rowsOfTable } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { viewsOf } from '../table-view';
import { THREE_HALF_CENTS } from '../judgement/rounding';

/** Cents by largest remainder, or each rounded by itself; whole dollars. */
const DOLLARS = 1.01;

/** A base payment that is not divided by the children whom each LEA now serves. */
export const BASE_PAYMENT_SPLIT: Check = {
  id: 'idea.base-payment-split',
  title: 'A base payment is divided by the children with disabilities each LEA now serves',
  severity: 'error',
  citation: { law: '34 CFR 300.705(b)(2)', source: 'S4, "Sub-grants to LEAs", base payment adjustments' },
  run: (context) => viewsOf(context, 'base-payment-split').map(rowsOfTable).flatMap(inTable),
};

/** What is divided: as it is stated, as the total row has it, or what the rows add up to. */
function poolOf([{ view }]: readonly Case[], amounts: readonly Decimal[]): Decimal {
  const [total] = view.rows('total', 'grand-total');
  return view.input('basePayment')?.value ?? (total && view.number(total.row, view.column('amount'))) ?? sum(amounts);
}

function inTable(items: readonly Case[]): Finding[] {
  const rows = items.map((item) => ({ item, children: item.number('children'), amount: item.number('amount') }));
  const complete = rows.flatMap(({ item, children, amount }) =>
    children && amount ? [{ item, children, amount }] : [],
  );
  if (complete.length < 2 || complete.length < rows.length) return [];
  const weights = complete.map(({ children }) => children);
  const pool = poolOf(
    items,
    complete.map(({ amount }) => amount),
  );
  const expected = determined(() => apportionCents(pool, weights));
  if (!expected) return [];
  const rounding = complete.every(({ amount }) => amount.isInteger()) ? DOLLARS : THREE_HALF_CENTS;
  return complete.flatMap(({ item, children, amount }, index) => {
    const right = expected[index];
    if (amount.minus(right).abs().lte(rounding)) return [];
    const why = `${children.toString()} of ${sum(weights).toString()} children make it ${formatMoney(right)} of ${formatMoney(pool)}`;
    return findingAt(BASE_PAYMENT_SPLIT, item.view, item.at('amount') as CellAt, {
      message: `${item.name} gets ${formatMoney(amount)} of the base payment, but ${why}.`,
      actual: formatMoney(amount),
      expected: formatMoney(right),
      value: right.toNumber(),
      amount: amount.minus(right).abs().toNumber(),
      fix: { after: splitFormula(items, index) ?? right.toNumber(), reason: `${item.name}: ${why}.` },
    });
  });
}

function splitFormula(items: readonly Case[], index: number): string | undefined {
  const [{ view }] = items;
  const [top, bottom] = [items[0].row as number, items[items.length - 1].row as number];
  const column = view.column('children');
  const pool = items[0].ref('basePayment');
  if (column === undefined || pool === '' || bottom - top + 1 !== items.length) return undefined;
  const range = rangeName({ top, bottom, left: column, right: column }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=INDEX(NM.BASE_PAYMENT_SPLIT(${pool},${range}),${index + 1})`;
}
