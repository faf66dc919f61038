import type { CellRange } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { isTotalLine } from '../../../rules/words/total-line';

/** Rows one below the other with typed figures in the same columns. */
export interface TypedBlock {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Fewer rows show no rule, fewer columns none that one could follow from the others. */
const LEAST_ROWS = 5;
const LEAST_COLUMNS = 3;
/** Wider tables have so many columns that some fit by chance; of longer ones these rows are read. */
const MOST_COLUMNS = 10;
const MOST_ROWS = 400;
/** Of a sheet's rows: what is longer is a list, which other checks read. */
const MOST_READ = 2000;

function figuresOf(sheet: SheetSnapshot, row: number): number[] {
  return sheet.usedColumns(row).filter((column) => typeof sheet.value(row, column) === 'number');
}

function saysTotal(sheet: SheetSnapshot, row: number): boolean {
  return sheet.usedColumns(row).some((column) => {
    const value = sheet.value(row, column);
    return typeof value === 'string' && isTotalLine(value);
  });
}

/** The blocks of typed figures of a sheet that lie in none of the ranges. Totals and rows with other columns end one. */
export function typedBlocks(sheet: SheetSnapshot, without: readonly CellRange[]): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  let rows: number[] = [];
  let columns: number[] = [];
  const close = (): void => {
    const typed = columns.filter((column) => rows.every((row) => sheet.formula(row, column) === undefined));
    const fits = typed.length >= LEAST_COLUMNS && typed.length <= MOST_COLUMNS;
    if (rows.length >= LEAST_ROWS && fits) blocks.push({ rows, columns: typed });
    [rows, columns] = [[], []];
  };
  for (const row of sheet.usedRows().slice(0, MOST_READ)) {
    const isKnown = without.some(({ top, bottom }) => top <= row && row <= bottom);
    const figures = isKnown ? [] : figuresOf(sheet, row);
    const shared = rows.length === 0 ? figures : columns.filter((column) => figures.includes(column));
    const goesOn = rows.length > 0 && row === rows[rows.length - 1] + 1 && shared.length === columns.length;
    const isRow = figures.length >= LEAST_COLUMNS && !saysTotal(sheet, row);
    if (!goesOn || !isRow || rows.length >= MOST_ROWS) close();
    if (!isRow) continue;
    columns = rows.length === 0 ? figures : shared;
    rows.push(row);
  }
  close();
  return blocks;
}
