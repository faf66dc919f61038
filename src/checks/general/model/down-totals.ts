import { beginsWithTotal, endsWithTotal, isBareTotal } from '../../../rules/words/total-line';
import type { RecognisedTable } from '../../../recognition';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Miss, NumberCell } from './equation';
import { explainGap } from './gap-reasons';
import { extentOf, isSumDown, type Span } from './extent';
import { above, EXACT, gap, isWithin, judge, type Judged, LEAST, missOf, yearRows } from './judged-totals';
import type { Amount, List } from './list';
import { formulasOf, type SheetFormulas } from './sheet-formulas';
import { scanOf } from './sheet-scan';
import { inTable, isTrusted } from './table-misses';
import { tableTotals } from './table-rows';
import { LEAST_FOOTING, wordlessTotals } from './wordless-totals';

/** Totals that foot for each that does not, for the row or column to be one of totals; and for there to be no doubt. */
const ESTABLISHED = 2;
const PROVEN = 3;
/** So many totals beside it that foot leave no doubt of one that has two rows only. */
const MANY = 6;
/** A total that stands alone is told from another figure by coming near to its sum. */
const NEAR = 0.1;
/** In a longer list, some row is off by any gap. */
const FEW = 40;
/** Where more rows say total, the others tell whether they are sums. */
const FEW_TOTALS = 3;

/** What the formulas of a row add up of their columns: those that show nothing show nothing of the others either. */
function sumsIn(formulas: SheetFormulas, row: number, columns: readonly number[]): (readonly Span[])[] {
  const sums: (readonly Span[])[] = [];
  for (const column of columns) {
    if (formulas.sheet.value(row, column) === 0) continue;
    const pattern = formulas.at(row, column);
    const extent = pattern?.aggregate && isSumDown(pattern) ? extentOf(pattern.aggregate, row, column) : undefined;
    if (extent?.direction === 'down') sums.push(extent.spans);
  }
  return sums;
}

/** Totals that the rounding of their rows makes miss by one or two, if others in the row or column miss so too. */
function isMissing({ result, total, rows }: Judged, roundedBeside: number, exactBeside: number): boolean {
  if (result !== 'rounded') return result === 'misses';
  const whole = [total, ...rows].every(({ value }) => Number.isInteger(value));
  return whole && roundedBeside === 0 && exactBeside >= PROVEN;
}

/** The totals among some that miss, where enough of the others foot; each with what is known of it. */
function failing(all: readonly Judged[], formulaSums: number, least = ESTABLISHED): { own: Judged; footing: number }[] {
  const exact = all.filter(({ result }) => result === 'exact').length + formulaSums;
  const rounded = all.filter(({ result }) => result === 'rounded').length;
  const missing = all.filter((own) => isMissing(own, rounded - (own.result === 'rounded' ? 1 : 0), exact));
  const footing = exact + rounded - missing.filter(({ result }) => result === 'rounded').length;
  if (footing < least || missing.length * least > footing) return [];
  return missing.map((own) => ({ own, footing }));
}

/** The rows that most totals of a row add up. */
function usualRows(all: readonly Judged[], sums: readonly (readonly Span[])[]): ReadonlySet<number> | undefined {
  const counts = new Map<string, { rows: () => number[]; count: number }>();
  const add = (key: string, rows: () => number[]): void => {
    const known = counts.get(key) ?? { rows, count: 0 };
    known.count += 1;
    counts.set(key, known);
  };
  for (const { result, rows } of all) {
    if (result === 'misses') continue;
    add(rowsKey(rows), () => rows.map(({ row }) => row));
  }
  for (const spans of sums) {
    const rows = (): number[] =>
      spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step));
    add(spans.map(({ first, last }) => `${first}-${last}`).join(), rows);
  }
  const most = [...counts.values()].reduce<{ rows: () => number[]; count: number } | undefined>(
    (best, one) => (best === undefined || one.count > best.count ? one : best),
    undefined,
  );
  return most && new Set(most.rows());
}

/** Rows without a gap read as the range that a formula would name. */
function rowsKey(rows: readonly Amount[]): string {
  const [last, first] = [rows[0].row, rows[rows.length - 1].row];
  return last - first + 1 === rows.length ? `${first}-${last}` : rows.map(({ row }) => row).join();
}

/**
 * A total that misses, held to the rows that the totals beside it add up. Nothing is said where its own column does not
 * have these rows, or where one of them is masked: what was left blank there may well be in the total.
 */
function heldTo(
  sheet: SheetSnapshot,
  own: Judged,
  usual: ReadonlySet<number>,
  label: number,
  footing: number,
): Judged | undefined {
  const { column } = own.total;
  const fitting = own.candidates.find(
    ({ rows }) => rows.every(({ row }) => usual.has(row)) && covers(sheet, rows, usual, column),
  );
  if (!fitting) return undefined;
  const present = new Set(fitting.rows.map(({ row }) => row));
  const rows = [...usual];
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++)
    if (!present.has(row) && isMasked(sheet, row, label)) return undefined;
  const isFew = fitting.rows.length < LEAST || (fitting.rows.length === LEAST && footing < MANY);
  if (isFew || takesMore(sheet, own.total, fitting.rows)) return undefined;
  return { ...own, ...fitting };
}

/** Whether a total foots with the numbers below its list: rows that the totals beside it have nothing in. */
function takesMore(sheet: SheetSnapshot, { row, column, value }: NumberCell, rows: readonly Amount[]): boolean {
  let more = rows.reduce((sum, amount) => sum + amount.value, 0);
  for (let at = rows[0].row + 1; at < row; at++) {
    const extra = sheet.value(at, column);
    if (typeof extra === 'number') more += extra;
    if (Math.abs(more - value) <= EXACT) return true;
  }
  return false;
}

/** Whether some rows are all of the usual ones that have a number in a column. */
function covers(sheet: SheetSnapshot, rows: readonly Amount[], usual: ReadonlySet<number>, column: number): boolean {
  let numbers = 0;
  for (const row of usual) if (typeof sheet.value(row, column) === 'number') numbers += 1;
  return numbers === rows.length;
}

/** A text among a row's figures: "*", "<10", a note that the figure is withheld. */
function isMasked(sheet: SheetSnapshot, row: number, label: number): boolean {
  return sheet.usedColumns(row).some((column) => {
    const value = column > label ? sheet.value(row, column) : null;
    return typeof value === 'string' && value.trim() !== '';
  });
}

/** One total under a list, in a row that says nothing but "Total": near to the list's sum, or off by one of its rows. */
function isTold(own: Judged): boolean {
  const { total, rows } = own;
  const { value } = total;
  const reasons = rows.length > LEAST && rows.length <= FEW ? explainGap(missOf(own, 0, false)).length : 0;
  if (reasons === 1) return true;
  return rows.length > LEAST && gap(value, rows) <= Math.abs(value) * NEAR && !isWithin({ total, rows });
}

/** Whether a row has one number only. */
function isAlone(sheet: SheetSnapshot, row: number, label: number): boolean {
  return (
    sheet.usedColumns(row).filter((column) => column > label && typeof sheet.value(row, column) === 'number').length ===
    1
  );
}

/** Not a mark in place of a figure: "*", "<10", "n/a". */
const WORD = /\p{L}{2}/u;

function isWord(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return typeof value === 'string' && WORD.test(value);
}

/** Rows above that are named in a column too, for it to be one of names. */
const NAMED_ROWS = 2;

/** The columns after a row's label, up to the next text in words: after it, the figures are of a table beside. */
function strips(sheet: SheetSnapshot, row: number, label: number): number[][] {
  const found: number[][] = [];
  let open: number[] | undefined;
  for (const column of sheet.usedColumns(row)) {
    if (column <= label) continue;
    if (isWord(sheet, row, column)) {
      if (open) leaveOutTableBeside(sheet, row, open, column);
      open = undefined;
    } else if (open) open.push(column);
    else found.push((open = [column]));
  }
  return found;
}

/** Figures beyond a blank column whose rows have their names right of them are of a table beside as well. */
function leaveOutTableBeside(sheet: SheetSnapshot, row: number, columns: number[], names: number): void {
  for (let above = 1; above <= NAMED_ROWS; above++) if (!isWord(sheet, row - above, names)) return;
  let from = columns.length;
  while (from > 0 && columns[from - 1] === names - (columns.length - from) - 1) from -= 1;
  if (from > 0) columns.splice(from);
}

interface Labelled {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/** The totals of one row whose columns stand beside each other, each judged by what is above it. */
interface JudgedRow {
  readonly row: number;
  readonly label: number;
  readonly text: string;
  readonly columns: readonly number[];
  readonly own: readonly Judged[];
}

function judgedRows(sheet: SheetSnapshot, labelled: readonly Labelled[]): JudgedRow[] {
  const rows = new Set(labelled.map(({ row }) => row));
  const isHead = yearRows(sheet);
  const judgeOne = judge(sheet);
  return labelled.flatMap(({ row, column: label, label: text }) =>
    strips(sheet, row, label).map((columns) => {
      const own: Judged[] = [];
      for (const column of columns) {
        const list = (sinceOnly: boolean): List => above(sheet, row, column, rows, sinceOnly, isHead);
        const one = judgeOne(row, column, list, false);
        if (one) own.push(one);
      }
      return { row, label, text, columns, own };
    }),
  );
}

/** Of tables below each other that are laid out alike: the totals have their labels in one column too. */
function byColumn(byRow: readonly JudgedRow[]): Iterable<readonly Judged[]> {
  const columns = new Map<string, Judged[]>();
  for (const { label, own } of byRow) {
    for (const one of own) {
      const key = `${label},${one.total.column}`;
      const column = columns.get(key) ?? [];
      column.push(one);
      columns.set(key, column);
    }
  }
  return columns.values();
}

/** What misses among totals of which most of the other columns of their row foot. @param isPlain a bare "Total" of a sheet with few */
function missesInRow(sheet: SheetSnapshot, judged: JudgedRow, isPlain: boolean, least: number): Miss[] {
  const { row, label, columns, own } = judged;
  if (own.length === 0) return [];
  const sums = sumsIn(formulasOf(sheet), row, columns);
  const missing = failing(own, sums.length, isPlain ? 1 : least);
  const usual = missing.length > 0 ? usualRows(own, sums) : undefined;
  const misses = missing.flatMap(({ own: one, footing }) => {
    const held = usual && heldTo(sheet, one, usual, label, footing);
    return held ? [missOf(held, footing, footing >= PROVEN)] : [];
  });
  const isSure = isPlain && isAlone(sheet, row, label) && own[0].result === 'misses' && isTold(own[0]);
  return isSure ? [...misses, missOf(own[0], 0, false)] : misses;
}

/** What misses among totals of one column, most of which are the sums since the total before. */
function missesInColumn(own: readonly Judged[], least: number): Miss[] {
  const alike = own.filter(({ result, kind }) => result === 'exact' && kind === 'since').length;
  return failing(own, 0, least).flatMap(({ own: one, footing }) => {
    const since = one.candidates.find(({ kind }) => kind === 'since');
    const isOne = since && since.rows.length > LEAST && alike >= ESTABLISHED;
    return isOne ? [missOf({ ...one, ...since }, footing, true)] : [];
  });
}

/** Totals of rows that say so, of one way of saying it; `isWhole`: of all ways. */
function ofRows(
  sheet: SheetSnapshot,
  labelled: readonly Labelled[],
  isWhole: boolean,
  least = ESTABLISHED,
): { misses: Miss[]; footing: NumberCell[] } {
  const byRow = judgedRows(sheet, labelled);
  const misses = new Map<string, Miss>();
  const add = (miss: Miss): void => {
    const key = `${miss.total.row},${miss.total.column}`;
    if (!misses.has(key)) misses.set(key, miss);
  };
  for (const judged of byRow) {
    const isPlain = isWhole && labelled.length <= FEW_TOTALS && isBareTotal(judged.text);
    missesInRow(sheet, judged, isPlain, least).forEach(add);
  }
  for (const own of byColumn(byRow)) missesInColumn(own, least).forEach(add);
  return {
    misses: [...misses.values()],
    footing: byRow.flatMap(({ own }) => own.flatMap(({ result, total }) => (result === 'exact' ? [total] : []))),
  };
}

/** Rows that begin with the word, rows that end with it, and all of them: an account's name may end with it. */
const WAYS: readonly ((label: string) => boolean)[] = [
  () => true,
  (label) => beginsWithTotal(label) || /^all /i.test(label),
  endsWithTotal,
];

export interface DownTotals {
  readonly misses: readonly Miss[];
  readonly foots: (cell: NumberCell) => boolean;
}

/**
 * Totals typed as numbers that do not foot. Outside the recognised tables, a row is held to be one of totals where it
 * says so and most of its other columns foot, or most totals of its column do.
 */
export function downTotals(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): DownTotals {
  const known = tables
    .filter((table) => table.sheet === sheet.name && table.layout === 'columns')
    .map((table) => ({ table, result: inTable(sheet, tableTotals(sheet, table)) }))
    .filter(({ result }) => isTrusted(result));
  const inNone = ({ row }: { row: number }): boolean =>
    known.every(({ table: { range } }) => row < range.top || row > range.bottom);
  const labelled = scanOf(sheet).totalRows.filter(inNone);
  const groups = WAYS.map((isSo) => labelled.filter(({ label }) => isSo(label)));
  const different = groups.filter(
    (group, index) => group.length > 0 && (index === 0 || group.length < labelled.length),
  );
  const rows = new Set(labelled.map(({ row }) => row));
  const wordless = wordlessTotals(sheet, (row) => rows.has(row)).filter(inNone);
  const results = [
    ...known.map(({ result }) => result),
    ...(wordless.length > 0 ? [ofRows(sheet, [...labelled, ...wordless], false, LEAST_FOOTING)] : []),
    ...different.map((group) => ofRows(sheet, group, group.length === labelled.length)),
  ];
  const footing = new Set(results.flatMap((result) => result.footing.map(({ row, column }) => `${row},${column}`)));
  const isFooting = ({ row, column }: NumberCell): boolean => footing.has(`${row},${column}`);
  const misses = new Map<string, Miss>();
  for (const miss of results.flatMap((result) => result.misses)) {
    const key = `${miss.total.row},${miss.total.column}`;
    if (!isFooting(miss.total) && !misses.has(key)) misses.set(key, miss);
  }
  return { misses: [...misses.values()], foots: isFooting };
}
