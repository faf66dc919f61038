import { explainRows } from '../../../src/checks/explain/explain';
import type { Quantity, RowRule, RuledRow } from '../../../src/checks/explain/model';
import { type Decimal, decimal } from '../../../src/rules/decimal';

/** A blank cell is null. */
export type Figures = readonly [a: number | null, b: number | null, amount: number | null];

const quantity = (value: number | null): Quantity => (value === null ? undefined : decimal(value));

/** 10 dollars for each of A, 20 for each of B; nothing is said of rows without either or with more than 50 of A. */
export function ruleOf(tolerance = 0.005): RowRule {
  return {
    inputs: [
      { column: 1, title: 'A', count: true, decimals: 0 },
      { column: 2, title: 'B', count: true, decimals: 0 },
    ],
    result: { column: 3, title: 'Amount', count: false, decimals: 2 },
    tolerance: decimal(tolerance),
    expected: ([a, b]: readonly (Decimal | undefined)[]) => {
      if ((!a && !b) || a?.gt(50)) return undefined;
      return decimal(10)
        .times(a ?? 0)
        .plus(decimal(20).times(b ?? 0));
    },
  };
}

export function rowsOf(rows: readonly Figures[], section = 0): RuledRow[] {
  return rows.map((values, index) => ({ row: index, name: `R${index + 1}`, section, values: values.map(quantity) }));
}

/** What is told of each row: "R3: A 3 (evidence)" where the totals decide, "R3? A 3, Amount 310" where they do not. */
export function explained(
  rows: readonly Figures[],
  totals?: Figures,
  { title = '', tolerance }: { readonly title?: string; readonly tolerance?: number } = {},
): string[] {
  const columns = ['A', 'B', 'Amount'];
  const found = explainRows({
    rule: ruleOf(tolerance),
    rows: rowsOf(rows),
    totals: totals ? [{ section: 0, title, values: totals.map(quantity) }] : [],
  });
  return [...found.values()].flatMap(({ row, decided, possible, open }) => [
    ...decided.map(({ change, evidence }) => `${row.name}: ${columns[change.column]} ${change.to} (${evidence})`),
    ...(possible.length > 0
      ? [`${row.name}? ${possible.map(({ column, to }) => `${columns[column]} ${to}`).join(', ')}`]
      : []),
    ...(open ? [`${row.name} open`] : []),
  ]);
}
