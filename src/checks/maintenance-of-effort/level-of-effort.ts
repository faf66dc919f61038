import { type Decimal, sum, ZERO } from '../../rules/decimal';
import { type Account, type LedgerCode, parseAccount, parseCode } from '../../rules/maintenance-of-effort/account-code';
import { countsByCategory, DEFAULT_FUNDS } from '../../rules/maintenance-of-effort/effort';
import { rangeName } from '../../workbook/address';
import type { CellChange } from '../../workbook/port';
import { type CellAt, formulaOf } from '../case';
import type { TableView } from '../table-view';
import { sameToTheCent } from '../judgement/rounding';

const ROWS_OF_TITLE = 4;

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

interface LineCodes extends Pick<EffortAmount, 'fund' | 'object' | 'jobClass' | 'objectAt' | 'jobClassAt'> {
  /** A line with no code at all: a total, a note. */
  readonly uncoded: boolean;
}

/** The codes of a line: in columns of their own, or in one account string. */
function codesOf(view: TableView, row: number): LineCodes {
  const { account, fund, object, jobClass } = view.table.columns;
  if (account !== undefined) {
    const at = { row, column: account };
    const parsed = parseAccount(view.text(row, account));
    const code = (part: keyof Account): LedgerCode | undefined => parsed && parseCode(parsed[part]);
    return {
      fund: code('fund'),
      object: code('object'),
      jobClass: code('jobClass'),
      objectAt: at,
      jobClassAt: at,
      uncoded: !/\d{5}/.test(view.text(row, account)),
    };
  }
  return {
    fund: parseCode(view.text(row, fund)),
    object: parseCode(view.text(row, object)),
    jobClass: parseCode(view.text(row, jobClass)),
    objectAt: { row, column: object },
    jobClassAt: { row, column: jobClass },
    uncoded: [fund, object].every((column) => typeof parseCode(view.text(row, column)) !== 'object'),
  };
}

interface LedgerLine extends EffortAmount {
  readonly uncoded: boolean;
}

/** Every line of a flat ledger, by its last column of amounts: the projected, the actual. */
function ledgerLines(view: TableView): LedgerLine[] {
  const column = view.series('amount').at(-1);
  if (column === undefined) return [];
  return view.rows('data').flatMap(({ row }) => {
    const amount = view.number(row, column);
    if (!amount || amount.isZero()) return [];
    return { row, column, amount, ...codesOf(view, row) };
  });
}

/** A budget of everything is no level of effort; a ledger whose lines nearly all count, and are totalled, is one. */
const MOST_LINES = 0.8;

export interface EffortLedger {
  readonly lines: readonly EffortAmount[];
  /** Where the total of all lines stands. */
  readonly total: CellAt;
  /** Computes the effort from the ledger's own columns; undefined where the codes stand in one account string. */
  readonly formula: string | undefined;
}

/** Fund, object, job class and amount. */
const EFFORT_COLUMNS = 4;

const SAYS_EFFORT = /\b(?:level of effort|maintenance of effort|effort|moe|loe)\b/i;

/** The sheet, its titles, or the label of the total say that this is a level of effort. */
function saysEffort(view: TableView, total: number): boolean {
  const { headerTop, range } = view.table;
  const texts = [view.sheet.name];
  for (let row = Math.max(0, headerTop - ROWS_OF_TITLE); row < headerTop; row++) {
    const cells = view.sheet.usedColumns(row).map((column) => view.content(row, column));
    // A label beside its value is no title: a ledger of all funds may state the effort that is in it.
    if (cells.length === 1) texts.push(String(cells[0]));
  }
  for (let column = 0; column <= range.right; column++) texts.push(view.text(total, column));
  return texts.some((text) => SAYS_EFFORT.test(text));
}

/** The last line, without codes, is the sum of those above it, whatever it is called. */
function totalRow(view: TableView, lines: readonly LedgerLine[]): number | undefined {
  const totals = view.rows('total', 'grand-total');
  if (totals.length > 0) return totals[totals.length - 1].row;
  return lines.length > 1 && lines[lines.length - 1].uncoded ? lines[lines.length - 1].row : undefined;
}

/** A total may stand so many rows above the headers, or below the lines. */
const ROWS_APART = 6;

/** The sum of all lines where it stands apart from them: above the headers of an export, or below a gap. */
function totalApart(view: TableView, lines: readonly LedgerLine[]): CellAt | undefined {
  const added = sum(lines.map(({ amount }) => amount));
  const { headerTop, range } = view.table;
  const rows = [headerTop - ROWS_APART, range.bottom + 1].flatMap((first) =>
    Array.from({ length: ROWS_APART }, (_, index) => first + index),
  );
  return rows
    .filter((row) => row >= 0)
    .flatMap((row) => view.sheet.usedColumns(row).map((column) => ({ row, column })))
    .find(({ row, column }) => {
      const figure = view.number(row, column);
      return figure !== undefined && sameToTheCent(figure, added);
    });
}

/**
 * A ledger that is presented as a level of effort: its total takes in every line, and it says so, or nearly all of its
 * lines count.
 */
export function effortLedger(view: TableView): EffortLedger | undefined {
  const all = ledgerLines(view);
  const inTable = totalRow(view, all);
  const lines = all.filter(({ row, uncoded }) => row !== inTable && !uncoded);
  if (lines.length === 0) return undefined;
  const total = inTable === undefined ? totalApart(view, lines) : { row: inTable, column: lines[0].column };
  if (!total) return undefined;
  const added = sum(lines.map(({ amount }) => amount));
  const printed = view.number(total.row, total.column);
  if (!printed || !sameToTheCent(printed, added)) return undefined;
  const counted = lines.filter((line) => fundCounts(line) && categoryCounts(line)).length;
  if (counted === 0 || (counted < lines.length * MOST_LINES && !saysEffort(view, total.row))) return undefined;
  const [top, bottom] = [lines[0].row, lines[lines.length - 1].row];
  const { account, fund, object, jobClass } = view.table.columns;
  // A table that was corrected by hand may lack any of its columns: the formula is then one value instead.
  const taken = [fund, object, jobClass, lines[0].column].filter((column: number | undefined) => column !== undefined);
  const ranges = taken.map((column) => rangeName({ top, bottom, left: column, right: column }));
  const isWhole = account === undefined && taken.length === EFFORT_COLUMNS;
  return {
    lines,
    total,
    formula: isWhole ? formulaOf('MOE_EFFORT', ...ranges) : undefined,
  };
}

/** The change with which a ledger's total counts only what counts. */
export function totalOfWhatCounts(view: TableView, { lines, total, formula }: EffortLedger): CellChange {
  const counted = lines.filter((line) => fundCounts(line) && categoryCounts(line));
  return {
    sheet: view.table.sheet,
    ...total,
    before: view.content(total.row, total.column),
    after: formula ?? sum(counted.map(({ amount }) => amount)).toNumber(),
    reason: 'The level of effort takes in only the funds, objects and job classes that count.',
  };
}

/** Whether a row's total takes in an amount: it is not the sum of the row's other funds. Undefined without a total. */
export function inRowTotal(view: TableView, { row, column, amount }: EffortAmount): boolean | undefined {
  const total = view.number(row, view.column('total'));
  if (!total) return undefined;
  const others = sum(view.series('fund').flatMap((fund) => (fund === column ? [] : (view.number(row, fund) ?? ZERO))));
  return sameToTheCent(total.minus(others), amount);
}
