import type { CellRange } from '../workbook/address';
import type { Node } from './parse/node';
import type { Area } from './reference';
import type { Grid, Scalar } from './value';

/**
 * How a formula treats arrays: "one" value by implicit intersection, an array that "spills" as far as it needs, or one that
 * fills exactly a "fixed" range (entered with Ctrl+Shift+Enter).
 */
export type Filling = 'one' | 'spills' | 'fixed';

/** A formula in its cell, and what became of it. */
export class FormulaCell {
  /** Computed, or kept. */
  done = false;
  /** Begun, and waiting for what it needs. */
  begun = false;
  /** The area whose formulas it waits for. */
  waitsFor: Area | undefined;
  value: Scalar = null;
  /** The array that it gives, where it fills more than its cell. */
  array: Grid | undefined;
  /** The largest of the terms of which the value is the rest, where a function told. */
  cancelled = 0;
  /** Whether a text was read as a number. */
  readsText = false;
  /** Why the stored value stays: the result cannot be known to be Excel's. */
  kept: string | undefined;

  /** By the file it fills more cells than are held here: they keep their values, and so does it. */
  fillsTooMuch = false;

  constructor(
    readonly sheet: number,
    readonly row: number,
    readonly column: number,
    /** As Excel shows it, with "=". */
    readonly text: string,
    /** What the file says the result is; null where it says nothing. */
    readonly stored: Scalar,
    readonly filling: Filling,
    /** The cells that it fills by the file, itself included; the cells that it fills by this calculation. */
    public range: CellRange | undefined,
  ) {}

  /** Read when it is computed first. */
  parsed: Node | undefined;

  restart(): void {
    this.done = false;
    this.begun = false;
    this.waitsFor = undefined;
    this.kept = undefined;
    this.array = undefined;
  }
}
