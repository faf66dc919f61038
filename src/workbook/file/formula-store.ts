import { grown } from './cell-store';
import { decodeText } from './xml-text';
import { filling } from './formula-shift';

const OWN = -1;

type Position = (cell: number) => { row: number; column: number };

/**
 * A sheet's formulas as the file's own bytes, decoded and expanded when one is asked for: most of a large workbook's
 * formulas are copies of a few shared ones, and most readers look at some.
 */
export class FormulaStore {
  private cells = new Uint32Array(64);
  /** Where a formula's bytes begin; they end where the next one's begin. */
  private starts = new Uint32Array(65);
  /** The formula that a shared one is a copy of, or OWN. */
  private masters = new Int32Array(64);
  private bytes = new Uint8Array(1024);
  private count = 0;
  /** The formula that was asked for last. */
  private last = 0;
  private readonly mastersByShare = new Map<string, number>();
  /** Copies that came before the formula they are copies of. */
  private readonly waiting: { index: number; share: string }[] = [];
  /** Formulas that others are copies of, as they fill. */
  private readonly fillings = new Map<number, ReturnType<typeof filling>>();

  addOwn(cell: number, from: Uint8Array, length: number, share?: string): void {
    const start = this.starts[this.count];
    if (start + length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, start + length));
      larger.set(this.bytes.subarray(0, start));
      this.bytes = larger;
    }
    if (length < 64) for (let i = 0; i < length; i++) this.bytes[start + i] = from[i];
    else this.bytes.set(from.subarray(0, length), start);
    if (share !== undefined) this.mastersByShare.set(share, this.count);
    this.push(cell, OWN, length);
  }

  /** A copy of a shared formula. */
  addShared(cell: number, share: string): void {
    const master = this.mastersByShare.get(share);
    if (master === undefined) this.waiting.push({ index: this.count, share });
    this.push(cell, master ?? OWN, 0);
  }

  /** After the last formula. */
  finish(): void {
    for (const { index, share } of this.waiting) this.masters[index] = this.mastersByShare.get(share) ?? OWN;
  }

  /** The text without "=", as stored but with shared formulas expanded; undefined where there is none. */
  text(cell: number, position: Position): string | undefined {
    const index = this.indexOf(cell);
    return index < 0 ? undefined : this.textAt(index, position);
  }

  /** Whether a cell has a formula's text: a copy of a formula that the file does not have has none. */
  has(cell: number): boolean {
    const index = this.indexOf(cell);
    return index >= 0 && (this.masters[index] !== OWN || this.starts[index + 1] > this.starts[index]);
  }

  private indexOf(cell: number): number {
    // Who goes through all of them asks for one after the other.
    if (this.cells[this.last] === cell && this.last < this.count) return this.last;
    if (this.cells[this.last + 1] === cell && this.last + 1 < this.count) return ++this.last;
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.cells[middle] === cell) return (this.last = middle);
      if (this.cells[middle] < cell) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The cells that have a formula, in file order. */
  cellIndexes(): Uint32Array {
    return this.cells.subarray(0, this.count);
  }

  private textAt(index: number, position: Position): string | undefined {
    const master = this.masters[index];
    if (master === OWN) return this.stored(index) || undefined;
    let filled = this.fillings.get(master);
    if (!filled) {
      filled = filling(this.stored(master));
      this.fillings.set(master, filled);
    }
    const home = position(this.cells[master]);
    const here = position(this.cells[index]);
    return filled(here.row - home.row, here.column - home.column);
  }

  private stored(index: number): string {
    return decodeText(this.bytes, this.starts[index], this.starts[index + 1]);
  }

  private push(cell: number, master: number, length: number): void {
    const at = this.count;
    if (at === this.cells.length) {
      this.cells = grown(this.cells, new Uint32Array(at * 2));
      this.masters = grown(this.masters, new Int32Array(at * 2));
      this.starts = grown(this.starts, new Uint32Array(at * 2 + 1));
    }
    this.cells[at] = cell;
    this.masters[at] = master;
    this.count++;
    this.starts[this.count] = this.starts[at] + length;
  }
}
