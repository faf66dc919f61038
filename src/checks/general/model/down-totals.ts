import type { RecognisedTable } from '../../../recognition';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { isYear } from './contents';
import { added, foots, type Miss, type NumberCell, roundingOf } from './equation';
import { explainGap } from './gap-reasons';
import { extentOf, isSumDown, type Span } from './extent';
import type { Amount, List } from './list';
import { formulasOf, type SheetFormulas } from './sheet-formulas';
import { scanOf } from './sheet-scan';
import { tableTotals, type TableTotals } from './table-rows';

/** Fewer rows than these are not told from a coincidence. */
const LEAST = 2;
/** A list has no longer gap. */
const BLANKS = 2;
/** Doubles added up. */
const EXACT = 1e-6;
/** Rows in whole dollars under a total in cents: each is up to half a dollar off. */
const WHOLE_SCATTER = 0.5;
/** No list is longer in a sheet that people total by hand. */
const MOST = 20_000;
/** Where so many totals of one column are not the sum of what stands above them, the column holds something else. */
const MOST_MISSES = 1_000;
/** Totals that foot for each that does not, for the row or column to be one of totals; and for there to be no doubt. */
const ESTABLISHED = 2;
const PROVEN = 3;
/** A recognised table's totals are held to be such unless more than these, and most, are no sums. */
const MOST_DOUBTED = 2;
/** A total that stands alone is told from another figure by coming near to its sum. */
const NEAR = 0.1;
/** In a longer list, some row is off by any gap. */
const FEW = 40;
/** Where more rows say total, the others tell whether they are sums. */
const FEW_TOTALS = 3;

function isPercent(format: string): boolean {
  return format.includes('%');
}

/** Rows whose numbers are all years head columns: 2021, 2022, 2023. */
function yearRows(sheet: SheetSnapshot): (row: number) => boolean {
  const known = new Map<number, boolean>();
  return (row) => {
    let own = known.get(row);
    if (own === undefined) {
      own = sheet.usedColumns(row).every((column) => {
        const value = sheet.value(row, column);
        return typeof value !== 'number' || isYear(value);
      });
      known.set(row, own);
    }
    return own;
  };
}

/** What stands above a total in its column, up to the text that heads the column, or only up to the total before it. */
function above(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  totalRows: ReadonlySet<number>,
  sinceOnly: boolean,
  isHead: (row: number) => boolean,
): List {
  const found: List = { since: [], totals: [], all: [] };
  let blanks = 0;
  for (let at = row - 1; at >= 0 && row - at < MOST; at--) {
    const value = sheet.value(at, column);
    if (typeof value === 'string' && value.trim() !== '') {
      if (found.all.length > 0 && !totalRows.has(at)) break;
      continue;
    }
    if (typeof value !== 'number') {
      blanks += 1;
      if (blanks > BLANKS) break;
      continue;
    }
    if (isYear(value) && isHead(at)) break;
    blanks = 0;
    const amount = { row: at, value };
    if (totalRows.has(at)) {
      if (sinceOnly) break;
      found.totals.push(amount);
    } else {
      found.all.push(amount);
      if (found.totals.length === 0) found.since.push(amount);
    }
  }
  return found;
}

/** What a total may be off by, being the sum of rounded figures. */
function tolerance(amounts: readonly Amount[], printed: number, exact: boolean): number {
  if (exact) return EXACT;
  const rounding = roundingOf([printed, ...amounts.map(({ value }) => value)]);
  const whole = amounts.every(({ value }) => Number.isInteger(value)) && !Number.isInteger(printed);
  return Math.max(
    whole ? WHOLE_SCATTER * Math.sqrt(amounts.length) : 0,
    rounding,
    (rounding / 2) * Math.sqrt(amounts.length),
  );
}

type Kind = 'since' | 'all' | 'totals' | 'carried';

interface Candidate {
  readonly kind: Kind;
  readonly rows: readonly Amount[];
}

/** A total that was typed, in its column, and how it stands to what is above it. */
interface Judged {
  readonly total: NumberCell;
  /** The rows of which it is the sum, or of which it should be: those that come nearest. */
  readonly rows: readonly Amount[];
  readonly result: 'exact' | 'rounded' | 'misses';
  /** Which rows these are: those since the total before, all, the totals before, or the last of these and what follows. */
  readonly kind: Kind;
  /** All that it could be the sum of. */
  readonly candidates: readonly Candidate[];
  /** Pupils, not dollars: nothing is rounded. */
  readonly count: boolean;
}

/** The number of a total that was typed: a formula foots by itself. */
function typedAt(sheet: SheetSnapshot, row: number, column: number): number | undefined {
  const value = sheet.value(row, column);
  if (typeof value !== 'number' || value === 0 || isPercent(sheet.format(row, column))) return undefined;
  return sheet.formula(row, column) === undefined ? value : undefined;
}

/** Whether a row among the others is their subtotal, though it does not say so, and the total follows from it. */
function hasSubtotal(rows: readonly Amount[], printed: number): boolean {
  const whole = rows.reduce((sum, { value }) => sum + value, 0);
  const slack = tolerance(rows, printed, false);
  // Rows stand from the total upwards: the rows after one in the list come before it in the sheet.
  let before = 0;
  for (let index = rows.length - 1; index >= 0; index--) {
    const { value } = rows[index];
    const isSubtotal = rows.length - 1 - index >= 2 && Math.abs(before - value) <= slack;
    if (isSubtotal && Math.abs(whole - value - printed) <= slack) return true;
    before += value;
  }
  return false;
}

function judged(total: NumberCell, list: (sinceOnly: boolean) => List, count: boolean): Judged | undefined {
  const { value } = total;
  const { since: alone } = list(true);
  if (alone.length >= LEAST && foots(value, alone, EXACT)) {
    return { total, rows: alone, result: 'exact', kind: 'since', candidates: [], count };
  }
  const { since, totals, all } = list(false);
  // Without rows of its own and without totals to add up, it repeats a figure.
  if (since.length === 0 && totals.length < LEAST) return undefined;
  const every: readonly Candidate[] = [
    { kind: 'since', rows: since },
    { kind: 'all', rows: all },
    { kind: 'totals', rows: totals },
    { kind: 'carried', rows: [...since, ...totals.slice(0, 1)] },
  ];
  const candidates = every.filter(({ rows }) => rows.length >= LEAST);
  for (const exact of [true, false]) {
    for (const { kind, rows } of candidates) {
      if (!foots(value, rows, tolerance(rows, value, exact || count))) continue;
      return { total, rows, result: exact ? 'exact' : 'rounded', kind, candidates, count };
    }
  }
  if (all.length < LEAST || hasSubtotal(all, value)) return undefined;
  const near = candidates.reduce((best, one) => (gap(value, one.rows) < gap(value, best.rows) ? one : best));
  return { total, ...near, result: 'misses', candidates, count };
}

function gap(printed: number, rows: readonly Amount[]): number {
  return Math.abs(rows.reduce((sum, { value }) => sum + value, 0) - printed);
}

/** Judges the totals of a sheet, until a column has shown that its are none: each miss reads all the rows above it. */
function judge(
  sheet: SheetSnapshot,
): (row: number, column: number, list: (sinceOnly: boolean) => List, count: boolean) => Judged | undefined {
  const misses = new Map<number, number>();
  return (row, column, list, count) => {
    const before = misses.get(column) ?? 0;
    const value = before < MOST_MISSES ? typedAt(sheet, row, column) : undefined;
    const found = value === undefined ? undefined : judged({ row, column, value }, list, count);
    if (value !== undefined && (found === undefined || found.result === 'misses')) misses.set(column, before + 1);
    return found;
  };
}

function missOf({ total, rows }: Judged, footing: number, proven: boolean): Miss {
  const addends = rows.map(({ row, value }) => ({ row, column: total.column, value })).reverse();
  return { total, addends, added: added(addends), footing, proven };
}

/** Totals of a recognised table that do not foot: its rows and columns are known, and each total is held to them. */
function inTable(sheet: SheetSnapshot, totals: TableTotals): { misses: Miss[]; footing: NumberCell[] } {
  const judgeOne = judge(sheet);
  const misses: Miss[] = [];
  const footing: NumberCell[] = [];
  for (const row of totals.rows) {
    for (const { column, count, average } of totals.columns) {
      const own = judgeOne(row, column, (sinceOnly) => totals.list(row, column, sinceOnly), count);
      if (!own) continue;
      if (own.result !== 'misses') footing.push(own.total);
      // In a column of averages the whole's average lies within its rows'.
      else if (
        own.rows.length > LEAST &&
        !(average && isWithin(own)) &&
        standsForRows(totals.list(row, column, false), totals.table.kind !== 'level-of-effort' && !average)
      )
        misses.push(missOf(own, 1, true));
    }
  }
  return { misses, footing };
}

/** After other totals, one with few rows of its own may be of something else; a grand total has none and adds them up. */
function standsForRows({ since, totals }: List, isGrand: boolean): boolean {
  return since.length > LEAST || totals.length === 0 || (isGrand && since.length === 0);
}

/** Where most of a table's totals are no sums, its rows are not what they were taken for. */
function isTrusted({
  misses,
  footing,
}: {
  readonly misses: readonly Miss[];
  readonly footing: readonly NumberCell[];
}): boolean {
  return misses.length <= Math.max(MOST_DOUBTED, footing.length);
}

function isWithin({ total: { value }, rows }: Pick<Judged, 'total' | 'rows'>): boolean {
  return rows.some((row) => row.value <= value) && rows.some((row) => row.value >= value);
}

/** What the formulas of a row add up of their columns. */
function sumsIn(formulas: SheetFormulas, row: number, from: number): (readonly Span[])[] {
  const sums: (readonly Span[])[] = [];
  for (const column of formulas.sheet.usedColumns(row)) {
    if (column < from) continue;
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
function heldTo(sheet: SheetSnapshot, own: Judged, usual: ReadonlySet<number>, label: number): Judged | undefined {
  const { column } = own.total;
  const fitting = own.candidates.find(
    ({ rows }) => rows.every(({ row }) => usual.has(row)) && covers(sheet, rows, usual, column),
  );
  if (!fitting) return undefined;
  const present = new Set(fitting.rows.map(({ row }) => row));
  const rows = [...usual];
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++)
    if (!present.has(row) && isMasked(sheet, row, label)) return undefined;
  if (fitting.rows.length <= LEAST || takesMore(sheet, own.total, fitting.rows)) return undefined;
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

/** A word for the whole, with nothing that could be a name. */
const PLAIN = /^(?:grand |sub-?)?totals?:?$/i;

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

interface Labelled {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/** Totals of rows that say so, of one way of saying it; `isWhole`: of all ways. */
function ofRows(
  sheet: SheetSnapshot,
  labelled: readonly Labelled[],
  isWhole: boolean,
): { misses: Miss[]; footing: NumberCell[] } {
  const rows = new Set(labelled.map(({ row }) => row));
  const isHead = yearRows(sheet);
  const judgeOne = judge(sheet);
  const byRow = labelled.map(({ row, column: label, label: text }) => {
    const own: Judged[] = [];
    for (const column of sheet.usedColumns(row)) {
      if (column <= label) continue;
      const list = (sinceOnly: boolean): List => above(sheet, row, column, rows, sinceOnly, isHead);
      const one = judgeOne(row, column, list, false);
      if (one) own.push(one);
    }
    return { row, label, text, own };
  });
  const byColumn = new Map<number, Judged[]>();
  for (const { own } of byRow) {
    for (const one of own) {
      const column = byColumn.get(one.total.column) ?? [];
      column.push(one);
      byColumn.set(one.total.column, column);
    }
  }
  const misses = new Map<string, Miss>();
  const add = (own: Judged, footing: number, proven: boolean): void => {
    const key = `${own.total.row},${own.total.column}`;
    if (!misses.has(key)) misses.set(key, missOf(own, footing, proven));
  };
  for (const { row, label, text, own } of byRow) {
    if (own.length === 0) continue;
    const sums = sumsIn(formulasOf(sheet), row, label + 1);
    const isPlain = isWhole && labelled.length <= FEW_TOTALS && PLAIN.test(text);
    const missing = failing(own, sums.length, isPlain ? 1 : ESTABLISHED);
    const usual = missing.length > 0 ? usualRows(own, sums) : undefined;
    for (const { own: one, footing } of missing) {
      const held = usual && heldTo(sheet, one, usual, label);
      if (held) add(held, footing, footing >= PROVEN);
    }
    if (isPlain && isAlone(sheet, row, label) && own[0].result === 'misses' && isTold(own[0])) add(own[0], 0, false);
  }
  for (const own of byColumn.values()) {
    for (const { own: one, footing } of failing(own, 0)) {
      const alike = own.filter(({ result, kind }) => result === 'exact' && kind === 'since').length;
      const since = one.candidates.find(({ kind }) => kind === 'since');
      if (since && since.rows.length > LEAST && alike >= ESTABLISHED) add({ ...one, ...since }, footing, true);
    }
  }
  return {
    misses: [...misses.values()],
    footing: byRow.flatMap(({ own }) => own.flatMap(({ result, total }) => (result === 'exact' ? [total] : []))),
  };
}

/** Rows that begin with the word, rows that end with it, and all of them: an account's name may end with it. */
const WAYS: readonly ((label: string) => boolean)[] = [
  () => true,
  (label) => /^(?:grand |sub-?)?total|^all /i.test(label),
  (label) => /totals?:?$/i.test(label),
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
  const results = [
    ...known.map(({ result }) => result),
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
