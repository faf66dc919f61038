import { type Decimal, sum, ZERO } from '../../rules/decimal';
import { type LedgerCode, parseCode } from '../../rules/maintenance-of-effort/account-code';
import { countsByCategory, DEFAULT_FUNDS } from '../../rules/maintenance-of-effort/effort';
import { rangeName } from '../../workbook/address';
import type { CellChange } from '../../workbook/port';
import { type CellAt, formulaOf } from '../case';
import type { TableView } from '../table-view';

/** An amount of a level-of-effort table or a ledger, with the codes that say whether it counts. */
export interface EffortAmount extends CellAt {
  readonly amount: Decimal;
  readonly fund: LedgerCode | undefined;
  readonly object: LedgerCode | undefined;
  readonly jobClass: LedgerCode | undefined;
  readonly objectAt: CellAt;
  readonly jobClassAt: CellAt;
}

export function codeText(code: LedgerCode | undefined): string {
  return typeof code === 'object' ? code.code : '';
}

export function fundCounts({ fund }: EffortAmount): boolean {
  return DEFAULT_FUNDS.includes(codeText(fund));
}

/** Unreadable codes are not called uncounted: nothing is known of them. */
export function categoryCounts({ object, jobClass }: EffortAmount): boolean {
  return typeof object !== 'object' || countsByCategory(object.code, codeText(jobClass));
}

/** The fund that heads a column: "11000 - Operational", "Fund 11000". */
export function fundOf(view: TableView, column: number): LedgerCode | undefined {
  return parseCode(view.header(column).replace(/^fund /i, ''));
}

/** Every amount of the rows of a level-of-effort table, one for each fund. */
export function effortAmounts(view: TableView): EffortAmount[] {
  const { object: objects, jobClass: jobClasses } = view.table.columns;
  const funds = new Map(view.series('fund').map((column) => [column, fundOf(view, column)]));
  let named: CellAt | undefined;
  return view.rows('data').flatMap(({ row }) => {
    // A report names an object once for all of its job classes.
    if (view.text(row, objects) !== '') named = { row, column: objects };
    const objectAt = named ?? { row, column: objects };
    return view.series('fund').flatMap((column) => {
      const amount = view.number(row, column);
      if (!amount || amount.isZero()) return [];
      return {
        row,
        column,
        amount,
        fund: funds.get(column),
        object: parseCode(view.text(objectAt.row, objectAt.column)),
        jobClass: parseCode(view.text(row, jobClasses)),
        objectAt,
        jobClassAt: { row, column: jobClasses },
      };
    });
  });
}

/** Every line of a flat ledger, by its last column of amounts: the projected, the actual. */
export function ledgerAmounts(view: TableView): EffortAmount[] {
  const { fund: funds, object: objects, jobClass: jobClasses } = view.table.columns;
  const amounts = view.series('amount');
  const column = amounts[amounts.length - 1];
  return view.rows('data').flatMap(({ row }) => {
    const amount = view.number(row, column);
    if (!amount || amount.isZero()) return [];
    return {
      row,
      column,
      amount,
      fund: parseCode(view.text(row, funds)),
      object: parseCode(view.text(row, objects)),
      jobClass: parseCode(view.text(row, jobClasses)),
      objectAt: { row, column: objects },
      jobClassAt: { row, column: jobClasses },
    };
  });
}

/** A budget of everything is no level of effort; a ledger whose lines nearly all count, and are totalled, is one. */
const MOST_LINES = 0.8;

export interface EffortLedger {
  readonly lines: readonly EffortAmount[];
  /** Where the total of all lines stands. */
  readonly total: CellAt;
  /** Computes the effort from the ledger's own columns. */
  readonly formula: string;
}

/** A ledger that is presented as a level of effort: its total takes in every line, and nearly all of them count. */
export function effortLedger(view: TableView): EffortLedger | undefined {
  const lines = ledgerAmounts(view);
  const totals = view.rows('total', 'grand-total');
  if (lines.length === 0 || totals.length === 0) return undefined;
  const total = { row: totals[totals.length - 1].row, column: lines[0].column };
  const all = sum(lines.map(({ amount }) => amount));
  const printed = view.number(total.row, total.column);
  if (!printed || printed.minus(all).abs().gt(CENT)) return undefined;
  const counted = lines.filter((line) => fundCounts(line) && categoryCounts(line)).length;
  if (counted < lines.length * MOST_LINES) return undefined;
  const rows = view.rows('data').map(({ row }) => row);
  const range = (column: number): string =>
    rangeName({ top: rows[0], bottom: rows[rows.length - 1], left: column, right: column });
  const { fund, object, jobClass } = view.table.columns;
  return {
    lines,
    total,
    formula: formulaOf('MOE_EFFORT', range(fund), range(object), range(jobClass), range(total.column)),
  };
}

/** The change with which a ledger's total counts only what counts. */
export function totalOfWhatCounts(view: TableView, { total, formula }: EffortLedger): CellChange {
  return {
    sheet: view.table.sheet,
    ...total,
    before: view.content(total.row, total.column),
    after: formula,
    reason: 'The level of effort takes in only the funds, objects and job classes that count.',
  };
}

const CENT = 0.005;

/** Whether a row's total takes in an amount: it is not the sum of the row's other funds. Undefined without a total. */
export function inRowTotal(view: TableView, { row, column, amount }: EffortAmount): boolean | undefined {
  const total = view.number(row, view.column('total'));
  if (!total) return undefined;
  const others = sum(view.series('fund').flatMap((fund) => (fund === column ? [] : (view.number(row, fund) ?? ZERO))));
  return total.minus(others).minus(amount).abs().lte(CENT);
}
