import { cellName, type CellRange, quoteSheet, rangeName } from '../address';
import type { CellChange } from '../port';
import { type CellValue, isErrorValue } from '../snapshot';
import { usedCellsIn } from '../used-cells';
import { WorkbookFileError, type WorkbookFileReason } from './error';
import { storedFormula } from './formula-stored';
import type { ArrayRange } from '../snapshot';
import type { FileSheet } from './sheet-content';

/** What a formula gave, as it is to stand in the file. */
export interface ComputedValue {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /**
   * At the cell of a formula that spills: the range that it fills now, which the file then says. Without it, what the
   * file says stays. Formulas entered with Ctrl+Shift+Enter keep their range in any case.
   */
  readonly spill?: CellRange;
}

/** A text for a blank cell: never a formula, whatever it begins with. */
export interface CellText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What is to happen to one cell of a sheet's part. */
export type CellWrite =
  /** New content in the cell's own style; with a range, a formula that fills it. */
  | { readonly kind: 'content'; readonly formula?: string; readonly array?: string; readonly value?: CellValue }
  /** The computed value only: formula and style stay. With a range, the formula then fills that. */
  | { readonly kind: 'value'; readonly value: CellValue; readonly array?: string }
  /** What an array formula left there goes. */
  | { readonly kind: 'clear' };

/** The writes to one sheet: by row, then by column. */
export type SheetWrites = Map<number, Map<number, CellWrite>>;

export function refuse(reason: WorkbookFileReason, message: string): WorkbookFileError {
  return new WorkbookFileError(reason, `${message} Nothing was changed.`);
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function inside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function* cellsOf(range: CellRange): Iterable<{ row: number; column: number; first: boolean }> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      yield { row, column, first: row === range.top && column === range.left };
    }
  }
}

/** A cell's content as a person would quote it. */
function quoted(content: string | CellValue): string {
  if (content === null || content === '') return 'nothing';
  if (isErrorValue(content)) return content.error;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return String(content);
}

/** The formula that content is, or undefined for a value. */
function formulaIn(content: string | CellValue): string | undefined {
  return typeof content === 'string' && content.startsWith('=') && content.length > 1 ? content : undefined;
}

/** Collects the writes to one sheet, and refuses what must not be. */
export class SheetPlan {
  readonly writes: SheetWrites = new Map();
  /** Whether formulas come or go, so that the file's order of calculation is out of date. */
  formulasChanged = false;
  /** What new and recomputed formulas fill. */
  private readonly spills: CellRange[] = [];
  private arrays: Map<number, ArrayRange> | undefined;

  constructor(readonly sheet: FileSheet) {}

  change(changes: readonly CellChange[], results: readonly ComputedValue[]): void {
    for (const change of changes) this.check(change);
    const spills = new Map(results.map(({ row, column, spill }) => [cellKey(row, column), spill]));
    for (const change of changes) {
      if (this.writeAt(change.row, change.column)?.kind === 'content') {
        throw refuse('bad-content', `Cell ${this.name(change.row, change.column)} would be changed twice.`);
      }
      this.changeCell(change, spills.get(cellKey(change.row, change.column)));
    }
    this.compute(results);
  }

  /** Writes what formulas gave: only into cells that have one, or that one fills. */
  compute(values: readonly ComputedValue[]): void {
    for (const { row, column, spill } of values) {
      if (!spill || this.writeAt(row, column)?.kind === 'content' || this.isFixed(row, column)) continue;
      this.clearArray(row, column, spill);
      this.spills.push(spill);
    }
    this.checkSpills();
    const filled = [...this.sheet.arrays.map(({ range }) => range), ...this.spills];
    for (const { row, column, value, spill } of values) {
      const stored = this.sheet.toStored(row, column, value);
      const planned = this.writeAt(row, column);
      const content = planned?.kind === 'content' ? planned : undefined;
      const hasFormula = content ? content.formula !== undefined : this.sheet.formula(row, column) !== undefined;
      const hasConstant = content && !hasFormula && (content.value ?? null) !== null;
      if (hasConstant || (!hasFormula && !filled.some((range) => inside(range, row, column)))) {
        throw refuse('bad-content', `Cell ${this.name(row, column)} holds no formula to give a value for.`);
      }
      if (content) {
        this.set(row, column, { ...content, value: stored });
        continue;
      }
      const array = spill && hasFormula && !this.isFixed(row, column) ? rangeName(spill) : undefined;
      this.set(row, column, { kind: 'value', value: stored, array });
    }
  }

  /** Texts for cells that hold nothing. */
  note(texts: readonly CellText[]): void {
    for (const { sheet, row, column, text } of texts) {
      this.check({ sheet, row, column, before: null, after: text, reason: '' });
      this.set(row, column, { kind: 'content', value: text });
    }
  }

  /** Whether the cell has an array formula of the older kind, whose range never changes by itself. */
  private isFixed(row: number, column: number): boolean {
    return this.arrayAt(row, column)?.dynamic === false;
  }

  private check(change: CellChange): void {
    const { sheet } = this;
    const { row, column } = change;
    const where = this.name(row, column);
    if (sheet.protected) {
      throw refuse('sheet-protected', `The sheet ${quoteSheet(sheet.name)} is protected: unprotect it in Excel first.`);
    }
    if (!this.holds(change)) {
      const now = sheet.formula(row, column) ?? sheet.value(row, column);
      throw refuse('cell-changed', `Cell ${where} holds ${quoted(now)}, no longer ${quoted(change.before)}.`);
    }
    const array = sheet.arrays.find(({ range }) => inside(range, row, column));
    if (array) {
      const { range, dynamic } = array;
      const first = range.top === row && range.left === column;
      const single = range.top === range.bottom && range.left === range.right;
      if (!first || (!dynamic && !single)) {
        throw refuse(
          'part-of-array',
          `Cell ${where} is filled by the formula in ${cellName(range.top, range.left)}, which fills ${rangeName(range)}: change that formula instead.`,
        );
      }
    }
    const table = sheet.tables.find(
      ({ headerRow, range }) => headerRow && range.top === row && inside(range, row, column),
    );
    if (table)
      throw refuse('table-heading', `Cell ${where} is a heading of the table ${table.name}: change it in Excel.`);
  }

  private holds({ row, column, before }: CellChange): boolean {
    const formula = this.sheet.formula(row, column);
    if (formula !== undefined) return before === formula;
    const value = this.sheet.value(row, column);
    if (isErrorValue(value)) return isErrorValue(before) && before.error === value.error;
    return (value ?? '') === (before ?? '');
  }

  private changeCell({ row, column, after }: CellChange, spill: CellRange | undefined): void {
    const { sheet } = this;
    const formula = formulaIn(after);
    if (sheet.formula(row, column) !== undefined || formula !== undefined) this.formulasChanged = true;
    this.clearArray(row, column, spill);
    if (formula === undefined) {
      this.set(row, column, { kind: 'content', value: sheet.toStored(row, column, after === '' ? null : after) });
      return;
    }
    const table = sheet.tables.find(({ range }) => inside(range, row, column))?.name;
    const { text, dynamic } = storedFormula(formula, { table, links: sheet.links });
    const fills = spill ?? { top: row, left: column, bottom: row, right: column };
    if (spill) this.spills.push(spill);
    this.set(row, column, { kind: 'content', formula: text, array: dynamic || spill ? rangeName(fills) : undefined });
  }

  private arrayAt(row: number, column: number): ArrayRange | undefined {
    this.arrays ??= new Map(this.sheet.arrays.map((array) => [cellKey(array.range.top, array.range.left), array]));
    return this.arrays.get(cellKey(row, column));
  }

  /** Empties the cells that the formula at a place filled so far and will not fill any more. */
  private clearArray(row: number, column: number, next: CellRange | undefined): void {
    const array = this.arrayAt(row, column);
    if (!array) return;
    for (const cell of usedCellsIn(this.sheet, array.range)) {
      const isOrigin = cell.row === row && cell.column === column;
      const stays = isOrigin || (next && inside(next, cell.row, cell.column));
      if (!stays && !this.writeAt(cell.row, cell.column)) this.set(cell.row, cell.column, { kind: 'clear' });
    }
  }

  /** A formula must not be given cells to fill that hold something of their own. */
  private checkSpills(): void {
    for (const spill of this.spills) {
      for (const { row, column, first } of cellsOf(spill)) {
        if (first) continue;
        const write = this.writeAt(row, column);
        const filled = this.sheet.arrays.some(({ range }) => inside(range, row, column));
        const own =
          write?.kind === 'content'
            ? write.formula !== undefined || (write.value ?? null) !== null
            : !filled && this.sheet.value(row, column) !== null;
        if (own) {
          throw refuse(
            'bad-content',
            `The formula in ${this.name(spill.top, spill.left)} would fill ${rangeName(spill)}, but ${cellName(row, column)} is not empty.`,
          );
        }
      }
    }
  }

  private name(row: number, column: number): string {
    return `${quoteSheet(this.sheet.name)}!${cellName(row, column)}`;
  }

  private writeAt(row: number, column: number): CellWrite | undefined {
    return this.writes.get(row)?.get(column);
  }

  private set(row: number, column: number, write: CellWrite): void {
    const cells = this.writes.get(row) ?? new Map<number, CellWrite>();
    this.writes.set(row, cells);
    cells.set(column, write);
  }
}
