import type { CellValue, ErrorValue } from '../snapshot';

/** What a cell's payload is. */
export const Kind = { Blank: 0, Number: 1, Text: 2, Boolean: 3, Error: 4 } as const;

/** Set beside the kind where the cell has a formula. */
export const HAS_FORMULA = 16;

/** Texts and error values of a workbook, each held once. */
export class ValuePool {
  readonly texts: string[] = [];
  readonly errors: ErrorValue[] = [];
  private readonly textIndex = new Map<string, number>();

  /** Adds a text of the shared table: it is referred to by its place, so it keeps one even where it repeats. */
  addShared(text: string): void {
    this.texts.push(text);
  }

  text(text: string): number {
    const known = this.textIndex.get(text);
    if (known !== undefined) return known;
    this.textIndex.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  error(error: string): number {
    const known = this.errors.findIndex((one) => one.error === error);
    return known >= 0 ? known : this.errors.push({ error }) - 1;
  }
}

/**
 * A sheet's cells in file order, 13 bytes each: three million take 40 MB, where an object each would take a gigabyte.
 * Rows point to where their cells begin; cells are found by position or by halving.
 */
export class CellStore {
  private rowNumbers = new Uint32Array(64);
  private rowStarts = new Uint32Array(65);
  private rows = 0;
  private columns = new Uint16Array(256);
  private kinds = new Uint8Array(256);
  private styles = new Uint16Array(256);
  private payloads = new Float64Array(256);
  private count = 0;
  private disordered = false;
  private lastRow = 0;
  private byPlace: Map<number, number> | undefined;

  constructor(private readonly pool: ValuePool) {}

  get size(): number {
    return this.count;
  }

  startRow(row: number): void {
    if (this.rows > 0 && row <= this.rowNumbers[this.rows - 1]) this.disordered = true;
    if (this.rows + 2 > this.rowStarts.length) {
      this.rowNumbers = grown(this.rowNumbers, new Uint32Array(this.rows * 2));
      this.rowStarts = grown(this.rowStarts, new Uint32Array(this.rows * 2 + 1));
    }
    this.rowNumbers[this.rows] = row;
    this.rowStarts[this.rows] = this.count;
    this.rows++;
    this.rowStarts[this.rows] = this.count;
  }

  /** Adds a cell to the row that was started last; gives its index. */
  add(column: number, kind: number, payload: number, style: number): number {
    const at = this.count;
    if (at === this.columns.length) this.grow();
    if (at > this.rowStarts[this.rows - 1] && column <= this.columns[at - 1]) this.disordered = true;
    this.columns[at] = column;
    this.kinds[at] = kind;
    this.payloads[at] = payload;
    this.styles[at] = style;
    this.count++;
    this.rowStarts[this.rows] = this.count;
    return at;
  }

  /** Rows or cells that the file has out of order are found by a map; of two that are the same cell the later counts. */
  finish(): void {
    if (!this.disordered) return;
    this.byPlace = new Map();
    for (let i = 0; i < this.count; i++) {
      const { row, column } = this.position(i);
      this.byPlace.set(row * 16_384 + column, i);
    }
  }

  /** Whether cells stand row by row. */
  get inOrder(): boolean {
    return !this.disordered;
  }

  /** The cell's index, or -1. */
  find(row: number, column: number): number {
    if (this.byPlace) return this.byPlace.get(row * 16_384 + column) ?? -1;
    const r = this.findRow(row);
    if (r < 0) return -1;
    let low = this.rowStarts[r];
    let high = this.rowStarts[r + 1] - 1;
    if (low > high) return -1;
    const guess = low + column - this.columns[low];
    if (guess >= low && guess <= high && this.columns[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.columns[middle];
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  kind(index: number): number {
    return this.kinds[index];
  }

  style(index: number): number {
    return this.styles[index];
  }

  value(index: number): CellValue {
    const payload = this.payloads[index];
    switch (this.kinds[index] & 15) {
      case Kind.Number:
        return payload;
      case Kind.Text:
        return this.pool.texts[payload];
      case Kind.Boolean:
        return payload === 1;
      case Kind.Error:
        return this.pool.errors[payload];
      default:
        return null;
    }
  }

  /** Row and column of a cell by its index. */
  position(index: number): { row: number; column: number } {
    let low = 0;
    let high = this.rows - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.rowStarts[middle] <= index) low = middle;
      else high = middle - 1;
    }
    return { row: this.rowNumbers[low], column: this.columns[index] };
  }

  /** One row and column past the last cell that holds anything; formatted blank cells do not count. */
  extent(): { rowCount: number; columnCount: number } {
    let rowCount = 0;
    let columnCount = 0;
    for (let r = 0; r < this.rows; r++) {
      for (let i = this.rowStarts[r + 1] - 1; i >= this.rowStarts[r]; i--) {
        if (this.kinds[i] === Kind.Blank) continue;
        rowCount = Math.max(rowCount, this.rowNumbers[r] + 1);
        columnCount = Math.max(columnCount, this.columns[i] + 1);
        if (this.inOrder) break;
      }
    }
    return { rowCount, columnCount };
  }

  /** The rows with a cell that holds anything, in order. */
  usedRows(): number[] {
    const used: number[] = [];
    for (let r = 0; r < this.rows; r++) {
      for (let i = this.rowStarts[r]; i < this.rowStarts[r + 1]; i++) {
        if (this.kinds[i] === Kind.Blank) continue;
        used.push(this.rowNumbers[r]);
        break;
      }
    }
    return this.inOrder ? used : inOrder(used);
  }

  /** The columns of a row in which a cell holds anything, in order. */
  usedColumns(row: number): number[] {
    const used: number[] = [];
    const add = (r: number): void => {
      for (let i = this.rowStarts[r]; i < this.rowStarts[r + 1]; i++) {
        if (this.kinds[i] !== Kind.Blank) used.push(this.columns[i]);
      }
    };
    if (this.inOrder) {
      const r = this.findRow(row);
      if (r >= 0) add(r);
      return used;
    }
    // A row may stand in several pieces.
    for (let r = 0; r < this.rows; r++) if (this.rowNumbers[r] === row) add(r);
    return inOrder(used);
  }

  private findRow(row: number): number {
    const { rowNumbers, rows, lastRow } = this;
    if (lastRow < rows && rowNumbers[lastRow] === row) return lastRow;
    if (row < rows && rowNumbers[row] === row) return (this.lastRow = row);
    let low = 0;
    let high = rows - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (rowNumbers[middle] === row) return (this.lastRow = middle);
      if (rowNumbers[middle] < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private grow(): void {
    const size = this.count * 2;
    this.columns = grown(this.columns, new Uint16Array(size));
    this.kinds = grown(this.kinds, new Uint8Array(size));
    this.styles = grown(this.styles, new Uint16Array(size));
    this.payloads = grown(this.payloads, new Float64Array(size));
  }
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The larger array with the smaller one's content. */
export function grown<A extends { set(from: ArrayLike<number>): void } & ArrayLike<number>>(from: A, larger: A): A {
  larger.set(from);
  return larger;
}
