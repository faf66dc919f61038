import { type Decimal, sum } from '../../rules/decimal';
import { DEFAULT_FUNDS } from '../../rules/maintenance-of-effort/effort';
import { cellName, rangeName } from '../../workbook/address';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Explanation, Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { codeText, fundOf } from './level-of-effort';
import { sameToTheCent } from '../judgement/rounding';

/** Shorter lists under one object than these are left to this check: elsewhere so few rows would be a coincidence. */
const LEAST_OF_GENERAL = 3;

/** A total of a level-of-effort report that is not its rows: across the funds, over an object, or over all objects. */
export const EFFORT_TOTAL: Check = {
  id: 'moe.effort-total',
  title: 'Totals of the level of effort are the sums of their rows',
  severity: 'error',
  citation: { law: '34 CFR 300.203(b)', source: 'S4, Appendix G, Figures A–D' },
  run: (context) => viewsOf(context, 'level-of-effort').flatMap((view) => [...across(view), ...down(view)]),
};

/** The funds of a row, and of these the ones that count: a total may be of either. */
function across(view: TableView): Finding[] {
  const column = view.column('total');
  const funds = view.series('fund');
  if (column === undefined) return [];
  const counted = funds.filter((fund) => DEFAULT_FUNDS.includes(codeText(fundOf(view, fund))));
  return view.rows('data').flatMap(({ row }) => {
    const printed = view.number(row, column);
    const amounts = funds.flatMap((fund) => {
      const amount = view.number(row, fund);
      return amount ? [{ column: fund, amount }] : [];
    });
    if (!printed || amounts.length === 0 || view.sheet.formula(row, column) !== undefined) return [];
    const added = sum(amounts.map(({ amount }) => amount));
    const ofCounted = sum(amounts.filter((one) => counted.includes(one.column)).map(({ amount }) => amount));
    if (sameToTheCent(printed, added) || sameToTheCent(printed, ofCounted)) return [];
    const explanations = amounts.flatMap(({ column: fund, amount }): Explanation[] => {
      const implied = amount.plus(printed.minus(added));
      if (implied.lte(0) || view.sheet.formula(row, fund) !== undefined) return [];
      return [
        {
          place: view.place(row, fund),
          printed: formatMoney(amount),
          implied: formatMoney(implied),
          evidence: 'it would make the row hold by itself',
        },
      ];
    });
    const [left, right] = [Math.min(...funds), Math.max(...funds)];
    return totalFinding(
      view,
      { row, column },
      printed,
      added,
      `=SUM(${rangeName({ top: row, bottom: row, left, right })})`,
      explanations,
    );
  });
}

function totalFinding(
  view: TableView,
  at: { readonly row: number; readonly column: number },
  printed: Decimal,
  added: Decimal,
  formula: string,
  explanations: readonly Explanation[],
): Finding {
  return findingAt(EFFORT_TOTAL, view, at, {
    message: `${cellName(at.row, at.column)} (${view.header(at.column)}) is ${formatMoney(printed)}, but its amounts add up to ${formatMoney(added)}.`,
    actual: formatMoney(printed),
    expected: formatMoney(added),
    fix: { after: formula, reason: 'The sum of its amounts.' },
    explanations,
  });
}

interface Sums {
  /** Rows since the last total, and all rows of the entity. */
  block: number[];
  all: number[][];
}

function down(view: TableView): Finding[] {
  const total = view.column('total');
  const columns = [...view.series('fund'), ...(total === undefined ? [] : [total])];
  const rows: Sums = { block: [], all: [] };
  const findings: Finding[] = [];
  for (const { row, role } of view.table.rows) {
    if (role === 'data') rows.block.push(row);
    if (role === 'total' && rows.block.length > 0) {
      for (const column of columns) findings.push(...over(view, row, column, [rows.block], LEAST_OF_GENERAL));
      rows.all.push(rows.block);
      rows.block = [];
    }
    if (role === 'grand-total') {
      const blocks = rows.block.length > 0 ? [...rows.all, rows.block] : rows.all;
      // A single list is not told from any other total.
      if (rows.all.length > 0)
        for (const column of columns) findings.push(...over(view, row, column, blocks, Infinity));
      rows.all = [];
      rows.block = [];
    }
  }
  return findings;
}

function over(view: TableView, row: number, column: number, blocks: readonly number[][], below: number): Finding[] {
  const printed = view.number(row, column);
  const amounts = blocks.flat().flatMap((at) => view.number(at, column) ?? []);
  if (!printed || amounts.length === 0 || amounts.length >= below) return [];
  if (view.sheet.formula(row, column) !== undefined) return [];
  const added = sum(amounts);
  if (sameToTheCent(printed, added)) return [];
  const ranges = blocks.map((block) =>
    rangeName({ top: block[0], bottom: block[block.length - 1], left: column, right: column }),
  );
  return [totalFinding(view, { row, column }, printed, added, `=SUM(${ranges.join(',')})`, [])];
}
