/** A1 notation. Rows and columns count from 0 everywhere in this product; only people and files see A1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** Whether two ranges of a sheet have a cell in common. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Cells that adjoin in one row or one column, in order; undefined where they do not. */
export function lineOf(cells: readonly { readonly row: number; readonly column: number }[]): CellRange | undefined {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  const isLine = cells.every(({ row, column }, index) => row === first.row && column === first.column + index);
  const isStack = cells.every(({ row, column }, index) => column === first.column && row === first.row + index);
  if (!isLine && !isStack) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;

/** Reads "B7" or "$B$7:D9"; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const match = A1.exec(text.trim());
  if (!match) return undefined;
  const [, c1, r1, c2 = c1, r2 = r1] = match;
  const columns = [columnIndex(c1), columnIndex(c2)];
  const rows = [Number(r1) - 1, Number(r2) - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

const PLAIN_SHEET = /^[A-Za-z_][A-Za-z0-9_.]*$/;

/** A sheet's name as a formula writes it: quoted where it must be. */
export function quoteSheet(name: string): string {
  return PLAIN_SHEET.test(name) && !A1.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "'FY14 Initial'!H12" as the sheet's name and what follows it; no name where the text has none. */
export function splitSheet(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, rest: text };
  const sheet = text
    .slice(0, mark)
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");
  return { sheet, rest: text.slice(mark + 1) };
}
