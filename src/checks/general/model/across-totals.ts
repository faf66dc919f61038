import { CENT, TWO_CENTS } from '../../judgement/rounding';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { isYear } from '../../../rules/fiscal-year';
import { added, foots, type Miss, type NumberCell, roundingOf } from './equation';

/** Columns of figures that one column adds up, row by row. */
interface Relation {
  readonly total: number;
  readonly addends: readonly number[];
}

/** Rows that foot, and misses, among the rows that are looked at. */
interface Tally {
  readonly footing: readonly number[];
  readonly missing: readonly number[];
}

/** Rows that must foot for a column to be held to add up others, and the share of rows that may miss. */
const LEAST = 4;
const SHARE = 0.2;
/** More misses than these are another rule. */
const MOST_MISSES = 12;
/** Proven: so many rows foot for each that misses. */
const PROVEN = 5;
/** A total stands so near to the columns it adds up. */
const WIDEST = 40;
/** Rows from which a relation is guessed before it is asked of all. */
const SAMPLE = 40;
/** Looks at cells in guessing, for a sheet. */
const LOOKS = 400_000;
/** Cents that doubles and rounding make; of small figures, a small share. */
const CENTS = TWO_CENTS + CENT / 10;
const SMALL = 0.0005;

interface Block {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Rows of figures under each other without a gap, and the columns in which they have figures. */
function blocksOf(sheet: SheetSnapshot): Block[] {
  const blocks: Block[] = [];
  let rows: number[] = [];
  let counts = new Map<number, number>();
  const close = (): void => {
    const least = Math.max(LEAST, rows.length / 2);
    const columns = [...counts].filter(([, count]) => count >= least).map(([column]) => column);
    if (rows.length >= LEAST && columns.length >= 3) blocks.push({ rows, columns: columns.sort((a, b) => a - b) });
    rows = [];
    counts = new Map();
  };
  let last = -1;
  for (const row of sheet.usedRows()) {
    if (row !== last + 1) close();
    last = row;
    const own: number[] = [];
    for (const column of sheet.usedColumns(row)) {
      const value = sheet.value(row, column);
      if (typeof value === 'number' && !isYear(value)) own.push(column);
    }
    if (own.length < 2) {
      close();
      continue;
    }
    rows.push(row);
    for (const column of own) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  close();
  return blocks;
}

function numberAt(sheet: SheetSnapshot, row: number, column: number): number {
  const value = sheet.value(row, column);
  return typeof value === 'number' ? value : 0;
}

function isPercent(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.format(row, column).includes('%');
}

/** A row tells something where a total was typed and is the sum of two figures or more; 0 stands for one not filled in. */
function isTelling(sheet: SheetSnapshot, row: number, { total, addends }: Relation): boolean {
  if (numberAt(sheet, row, total) === 0 || sheet.formula(row, total) !== undefined) return false;
  let figures = 0;
  for (const column of addends) if (numberAt(sheet, row, column) !== 0) figures += 1;
  return figures >= 2;
}

function cellsOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): NumberCell[] {
  return columns.flatMap((column) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' ? [{ row, column, value }] : [];
  });
}

function slackOf(printed: number): number {
  return Math.min(CENTS, Math.abs(printed) * SMALL);
}

function tally(sheet: SheetSnapshot, rows: readonly number[], relation: Relation): Tally {
  const footing: number[] = [];
  const missing: number[] = [];
  for (const row of rows) {
    if (!isTelling(sheet, row, relation)) continue;
    const printed = numberAt(sheet, row, relation.total);
    const fits = foots(printed, cellsOf(sheet, row, relation.addends), slackOf(printed));
    (fits ? footing : missing).push(row);
  }
  return { footing, missing };
}

function isHeld({ footing, missing }: Tally): boolean {
  return footing.length >= LEAST && missing.length <= MOST_MISSES && missing.length <= footing.length * SHARE;
}

/** The longest row of columns beside one that add up to it in nearly all of some rows. */
function relationOf(
  sheet: SheetSnapshot,
  { rows, columns }: Block,
  index: number,
  look: () => boolean,
): Relation | undefined {
  const sample = rows.filter((row) => sheet.formula(row, columns[index]) === undefined).slice(0, SAMPLE);
  if (sample.length < LEAST || isPercent(sheet, sample[0], columns[index])) return undefined;
  let best: { relation: Relation; footing: number } | undefined;
  for (const step of [-1, 1]) {
    const sums = sample.map(() => 0);
    const addends: number[] = [];
    for (let at = index + step; at >= 0 && at < columns.length && addends.length < WIDEST; at += step) {
      addends.push(columns[at]);
      let near = 0;
      for (const [nth, row] of sample.entries()) {
        if (!look()) return best?.relation;
        sums[nth] += numberAt(sheet, row, columns[at]);
        const printed = numberAt(sheet, row, columns[index]);
        if (Math.abs(sums[nth] - printed) <= slackOf(printed)) near += 1;
      }
      if (addends.length < 2 || near < LEAST || near < sample.length * (1 - 2 * SHARE)) continue;
      const relation = { total: columns[index], addends: [...addends].sort((a, b) => a - b) };
      const held = tally(sheet, sample, relation);
      if (isHeld(held) && held.footing.length > (best?.footing ?? 0)) best = { relation, footing: held.footing.length };
    }
  }
  return best?.relation;
}

/** Whether rows miss by what rounding does: figures in thousands, or with one decimal, each rounded by itself. */
function isRounded(sheet: SheetSnapshot, relation: Relation, { missing }: Tally): boolean {
  const near = missing.filter((row) => {
    const cells = cellsOf(sheet, row, relation.addends);
    const printed = numberAt(sheet, row, relation.total);
    return foots(printed, cells, roundingOf([printed, ...cells.map(({ value }) => value)]));
  });
  return near.length >= 2;
}

export interface AcrossTotals {
  readonly misses: readonly Miss[];
  /** Whether a number is the sum of columns beside it. */
  readonly foots: (cell: NumberCell) => boolean;
}

/** Columns that add up the columns beside them in nearly every row, and the rows in which they do not. */
export function acrossTotals(sheet: SheetSnapshot): AcrossTotals {
  const misses: Miss[] = [];
  const footing = new Set<string>();
  let looks = 0;
  const look = (): boolean => ++looks <= LOOKS;
  for (const block of blocksOf(sheet)) {
    for (const index of block.columns.keys()) {
      if (looks > LOOKS) return { misses, foots: ({ row, column }) => footing.has(`${row},${column}`) };
      const relation = relationOf(sheet, block, index, look);
      if (!relation) continue;
      const exact = tally(sheet, block.rows, relation);
      if (!isHeld(exact)) continue;
      for (const row of exact.footing) footing.add(`${row},${relation.total}`);
      if (isRounded(sheet, relation, exact)) continue;
      for (const row of exact.missing) {
        const addends = cellsOf(sheet, row, relation.addends);
        misses.push({
          total: { row, column: relation.total, value: numberAt(sheet, row, relation.total) },
          addends,
          added: added(addends),
          footing: exact.footing.length,
          proven: exact.footing.length >= Math.max(1, exact.missing.length) * PROVEN,
        });
      }
    }
  }
  return { misses, foots: ({ row, column }) => footing.has(`${row},${column}`) };
}
