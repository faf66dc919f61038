import { Decimal } from '../../rules/decimal';
import type { Check } from '../check';
import { explainRows } from '../explain/explain';
import { type Quantity, rowHolds, type RowRule, type RuledRow, type RuledTable } from '../explain/model';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { proRata, type StatedFigures } from './pro-rata';
import { explanationsOf, fixOf, openOf, type Explained } from './row-findings';
import { LEFT_OVER_CENT } from '../judgement/rounding';

const LEAST_ROWS = 3;
const LEAST_PART = 0.6;

/** A row with a membership and an award. */
interface PaidRow extends RuledRow {
  readonly values: readonly [pupils: Decimal, amount: Decimal];
}

interface ExplainedAwards extends Explained {
  readonly rows: readonly PaidRow[];
  /** To the cent, row by row. */
  readonly expected: readonly Decimal[];
}

function ruleFor(view: TableView, membership: number, award: number, rate: Decimal, rows: readonly PaidRow[]): RowRule {
  const decimals = Math.max(0, ...rows.map(({ values: [pupils] }) => pupils.decimalPlaces()));
  return {
    inputs: [{ column: membership, title: view.header(membership), count: true, decimals: Math.min(4, decimals) }],
    result: { column: award, title: view.header(award), count: false, decimals: 2 },
    tolerance: new Decimal(LEFT_OVER_CENT),
    expected: ([pupils]: readonly Quantity[]) => pupils?.times(rate),
  };
}

/** What the sheet says is shared out, and among how many: typed figures only, a formula over the rows says nothing. */
function stated(view: TableView, membership: number, award: number): StatedFigures {
  const totals = view.rows('total', 'grand-total');
  const typed = (column: number): Decimal[] =>
    totals.flatMap(({ row }) =>
      view.sheet.formula(row, column) === undefined ? (view.number(row, column) ?? []) : [],
    );
  const input = (role: string): Decimal[] => {
    const at = view.input(role);
    return at ? [at.value] : [];
  };
  return { pools: [...input('pool'), ...typed(award)], weights: typed(membership), rates: input('rate') };
}

function explained(view: TableView): ExplainedAwards | undefined {
  const membership = view.column('membership');
  const award = view.column('award');
  if (membership === undefined || award === undefined) return undefined;
  const rows = view.rows('data').flatMap(({ row, section }): PaidRow[] => {
    const pupils = view.number(row, membership);
    const amount = view.number(row, award);
    return pupils && amount ? [{ row, section, name: view.name(row), values: [pupils, amount] }] : [];
  });
  const shared = proRata(
    rows.map(({ values: [weight, amount] }) => ({ weight, amount })),
    stated(view, membership, award),
  );
  if (!shared || shared.held < LEAST_ROWS || shared.held < rows.length * LEAST_PART) return undefined;
  const rule = ruleFor(view, membership, award, shared.rate, rows);
  const table: RuledTable = {
    rule,
    rows,
    totals: view.rows('total', 'grand-total').map(({ row, section }) => ({
      section,
      title: view.name(row),
      values: [membership, award].map((column) =>
        view.sheet.formula(row, column) === undefined ? view.number(row, column) : undefined,
      ),
    })),
  };
  return { rule, rows, explanations: explainRows(table), expected: shared.expected };
}

/** Awards that are not membership times the one rate. */
export const AWARD_ROW: Check = {
  id: 'im.award-row',
  title: 'Each award follows from the membership',
  severity: 'error',
  citation: {
    law: 'Pro-rata award of general obligation bond proceeds by membership',
    source: 'S3, Attachment 7',
    note: '1,730,702.44 over a membership of 28,601.00',
  },
  run(context) {
    return viewsOf(context, 'pro-rata-award').flatMap((view): Finding[] => {
      const table = explained(view);
      if (!table) return [];
      const { rule, rows, explanations } = table;
      return rows.flatMap((ruled, index): Finding[] => {
        const { row, name, values } = ruled;
        const [, actual] = values;
        const expected = table.expected[index];
        if (rowHolds(rule, ruled)) return [];
        return [
          {
            check: AWARD_ROW.id,
            severity: AWARD_ROW.severity,
            place: view.place(row, rule.result.column),
            message: `${name} is awarded ${formatMoney(actual)}, but its membership at the rate of the other rows gives ${formatMoney(expected)}.${openOf(explanations.get(row))}`,
            actual: formatMoney(actual),
            expected: formatMoney(expected),
            value: expected.toNumber(),
            amount: actual.minus(expected).abs().toNumber(),
            citation: AWARD_ROW.citation,
            explanations: explanationsOf(view, table, row),
            fix: fixOf(view, table, explanations.get(row)),
          },
        ];
      });
    });
  },
};
