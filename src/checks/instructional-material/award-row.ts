import { Decimal, sum } from '../../rules/decimal';
import type { Check } from '../check';
import { explainRows } from '../explain/explain';
import { expectedIn, type Quantity, rowHolds, type RowRule, type RuledRow, type RuledTable } from '../explain/model';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { explanationsOf, fixOf, openOf, type Explained } from './row-findings';

const LEAST_ROWS = 3;
const LEAST_PART = 0.6;
/** Shares rounded to the cent, or given the cents left over, are a cent from the rate at most. */
const TOLERANCE = new Decimal('0.011');

/** A row with a membership and an award. */
interface PaidRow extends RuledRow {
  readonly values: readonly [pupils: Decimal, amount: Decimal];
}

interface ExplainedAwards extends Explained {
  readonly rows: readonly PaidRow[];
}

function ruleFor(view: TableView, membership: number, award: number, rate: Decimal, rows: readonly PaidRow[]): RowRule {
  const decimals = Math.max(0, ...rows.map(({ values: [pupils] }) => pupils.decimalPlaces()));
  return {
    inputs: [{ column: membership, title: view.header(membership), count: true, decimals: Math.min(4, decimals) }],
    result: { column: award, title: view.header(award), count: false, decimals: 2 },
    tolerance: TOLERANCE,
    expected: ([pupils]: readonly Quantity[]) => pupils?.times(rate),
  };
}

/** The rate as stated, as the pool gives it, or as the rows themselves do: the middle one, from the largest of its rows. */
function ratesOf(view: TableView, rows: readonly PaidRow[]): Decimal[] {
  const stated = view.input('rate')?.value;
  const pool = view.input('pool')?.value;
  const counted = sum(rows.map(({ values: [pupils] }) => pupils));
  const paid = rows.flatMap(({ values: [pupils, amount] }) =>
    pupils.gt(0) && amount.gt(0) ? [{ pupils, amount, rate: amount.div(pupils) }] : [],
  );
  const middle = [...paid].sort((a, b) => a.rate.cmp(b.rate))[Math.floor(paid.length / 2)];
  const near = middle ? paid.filter(({ rate }) => rate.minus(middle.rate).abs().lte(middle.rate.times(0.0005))) : [];
  const pupils = sum(near.map((row) => row.pupils));
  return [
    ...(pool && counted.gt(0) ? [pool.div(counted)] : []),
    ...(stated ? [stated] : []),
    ...(pupils.gt(0) ? [sum(near.map((row) => row.amount)).div(pupils)] : []),
  ];
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
  for (const rate of ratesOf(view, rows)) {
    const rule = ruleFor(view, membership, award, rate, rows);
    const held = rows.filter((row) => rowHolds(rule, row)).length;
    if (held < LEAST_ROWS || held < rows.length * LEAST_PART) continue;
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
    return { rule, rows, explanations: explainRows(table) };
  }
  return undefined;
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
      return rows.flatMap((ruled): Finding[] => {
        const { row, name, values } = ruled;
        const [, actual] = values;
        const expected = expectedIn(rule, ruled);
        if (!expected || rowHolds(rule, ruled)) return [];
        return [
          {
            check: AWARD_ROW.id,
            severity: AWARD_ROW.severity,
            place: view.place(row, rule.result.column),
            message: `${name} is awarded ${formatMoney(actual)}, but its membership at the rate of the other rows gives ${formatMoney(expected)}.${openOf(explanations.get(row))}`,
            actual: formatMoney(actual),
            expected: formatMoney(expected),
            citation: AWARD_ROW.citation,
            explanations: explanationsOf(view, table, row),
            fix: fixOf(view, table, explanations.get(row)),
          },
        ];
      });
    });
  },
};
