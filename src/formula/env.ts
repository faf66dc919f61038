import type { CellRange } from '../workbook/address';
import type { CallContext, FormulaFunction } from './function';
import type { Node } from './parse/node';
import type { Area, Reference, Result } from './reference';
import type { Grid, Scalar } from './value';

/** An Excel table, by the position of its sheet. */
export interface PlacedTable {
  readonly name: string;
  readonly sheet: number;
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
}

/**
 * Why a row is not shown, which SUBTOTAL tells apart. A row hidden by hand counts as filtered if it was hidden while a
 * filter was set on the sheet, which files do not tell: it is "unknown".
 */
export type Hidden = 'by filter' | 'by hand' | 'unknown' | undefined;

/** The workbook as formulas see it. What they read is computed before: a read of a cell that is not yet ends the attempt. */
export interface FormulaWorkbook {
  readonly date1904: boolean;
  readonly now: number;
  readonly sheetCount: number;
  /** By its name in any case; -1 where there is none. */
  sheetIndex(name: string): number;
  sheetName(index: number): string;
  /** What a name stands for as a sheet sees it, its own names first. */
  definedName(name: string, sheet: number): Node | undefined;
  table(name: string): PlacedTable | undefined;
  tableAt(sheet: number, row: number, column: number): PlacedTable | undefined;
  cell(sheet: number, row: number, column: number): Scalar;
  area(area: Area): Grid;
  /** As Excel shows it, with "=". */
  formula(sheet: number, row: number, column: number): string | undefined;
  hidden(sheet: number, row: number): Hidden;
  /** The cells that the formula of this cell fills. */
  spill(sheet: number, row: number, column: number): Area | undefined;
}

/** The names that LET and LAMBDA bind; undefined is an argument that was left out. */
export interface Scope {
  readonly name: string;
  readonly value: Result | undefined;
  readonly outer: Scope | undefined;
}

/**
 * Whether ranges are computed as arrays where one value is wanted. "no": the cell of the formula's own row or column is
 * taken (implicit intersection). "argument": within an argument of a function that always computes arrays, which IF and
 * CHOOSE do not pass on. "formula": everywhere, in array formulas and those that spill.
 */
export type Arrays = 'no' | 'argument' | 'formula';

/** Where and how an expression is computed. */
export interface Env extends CallContext {
  readonly workbook: FormulaWorkbook;
  readonly evaluator: Evaluate;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly arrays: Arrays;
  readonly scope: Scope | undefined;
  /** Within a name its relative references are moved by the place where the name is used. */
  readonly shifted: boolean;
}

/** What functions that decide themselves what to compute need. */
export interface Evaluate {
  /** What an expression gives, a reference as such. */
  evaluate(node: Node, env: Env): Result;
  /** A value or an array; error values are returned, not thrown. */
  operand(node: Node, env: Env): Scalar | Grid;
  /** The values of what was computed: a reference is read, or intersected where no arrays are computed. */
  valueOf(result: Result, env: Env): Scalar | Grid;
  grid(result: Result, env: Env): Grid;
  /** The areas of a reference as grids; other values as one grid. */
  grids(result: Result, env: Env): Grid[];
  reference(node: Node, env: Env): Reference;
  apply(name: string, args: readonly Result[], env: Env): Result;
}

/** A function that decides itself which of its arguments are computed. */
export interface SpecialFunction {
  readonly name: string;
  /** The names of its arguments, as messages call them; those from `least` on may be left out. */
  readonly params: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly special: (args: readonly Node[], env: Env) => Result;
}

export type AnyFunction = FormulaFunction | SpecialFunction;
