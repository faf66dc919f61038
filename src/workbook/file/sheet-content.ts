import { cellName, type CellRange } from '../address';
import type { ArrayRange, CellValue, SheetSnapshot, TableObject } from '../snapshot';
import { type CellStore, HAS_FORMULA } from './cell-store';
import type { FormulaStore } from './formula-store';
import { isDateFormat } from './number-formats';

/** Days between the date systems: what is added to a date of a workbook that counts from 1904. */
export const DAYS_TO_1904 = 1462;

/** What reading a sheet's part gives. */
export interface SheetContent {
  readonly cells: CellStore;
  readonly formulas: FormulaStore;
  readonly protected: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  readonly merged: readonly CellRange[];
  readonly arrays: readonly ArrayRange[];
  /** Ranges in which a filter of the sheet hides rows; those of its tables come apart. */
  readonly filtered: readonly CellRange[];
}

/** What all sheets of a workbook share. */
export interface WorkbookContext {
  /** Number formats by cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  /** File names of linked workbooks, in the order of the file's numbers for them. */
  readonly links: readonly string[];
  /** A stored formula as Excel shows it. */
  show(stored: string): string;
}

/** A formula cell; its text is made out when it is asked for, for many ask where formulas are and no more. */
class FormulaPlace {
  constructor(
    readonly row: number,
    readonly column: number,
    private readonly text: () => string,
  ) {}

  get formula(): string {
    return this.text();
  }
}

/** A sheet read from a file, behind the contract that Excel's own sheets have too. */
export class FileSheet implements SheetSnapshot {
  readonly protected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly CellRange[];
  readonly spills: ReadonlyMap<string, CellRange>;
  private readonly shiftedStyles: ReadonlySet<number>;
  private rowsInUse: readonly number[] | undefined;

  constructor(
    readonly name: string,
    readonly visibility: SheetSnapshot['visibility'],
    private readonly content: SheetContent,
    readonly tables: readonly TableObject[],
    private readonly context: WorkbookContext,
    /** The file's part that holds the sheet. */
    readonly part: string,
  ) {
    this.protected = content.protected;
    const { rowCount, columnCount } = content.cells.extent();
    this.rowCount = rowCount;
    this.columnCount = columnCount;
    this.hiddenRows = content.hiddenRows;
    this.hiddenColumns = content.hiddenColumns;
    this.merged = content.merged;
    this.spills = new Map(content.arrays.map(({ range }) => [cellName(range.top, range.left), range]));
    const shifted = (style: number): boolean => context.date1904 && isDateFormat(context.formats[style]);
    this.shiftedStyles = new Set([...context.formats.keys()].filter(shifted));
  }

  value(row: number, column: number): CellValue {
    const { cells } = this.content;
    const index = cells.find(row, column);
    if (index < 0) return null;
    const value = cells.value(index);
    return typeof value === 'number' && this.shiftedStyles.has(cells.style(index)) ? value + DAYS_TO_1904 : value;
  }

  formula(row: number, column: number): string | undefined {
    const stored = this.storedAt(row, column);
    return stored === undefined ? undefined : `=${this.context.show(stored)}`;
  }

  /** The formula as the file spells it, prefixes and damage included: tells a function that did not load. */
  storedFormula(row: number, column: number): string | undefined {
    const stored = this.storedAt(row, column);
    return stored === undefined ? undefined : `=${stored}`;
  }

  format(row: number, column: number): string {
    return this.context.formats[this.style(row, column)] ?? 'General';
  }

  /** The number of the cell's style: its own, or its row's or column's where the file has no such cell. */
  style(row: number, column: number): number {
    const { cells, rowStyles, columnStyles } = this.content;
    const index = cells.find(row, column);
    if (index >= 0) return cells.style(index);
    return rowStyles.get(row) ?? columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  usedRows(): readonly number[] {
    return (this.rowsInUse ??= this.content.cells.usedRows());
  }

  usedColumns(row: number): readonly number[] {
    return this.content.cells.usedColumns(row);
  }

  get links(): readonly string[] {
    return this.context.links;
  }

  get arrays(): readonly ArrayRange[] {
    return this.content.arrays;
  }

  /** A value as the file has to hold it: dates of a workbook that counts from 1904 are shifted back. */
  toStored(row: number, column: number, value: CellValue): CellValue {
    return typeof value === 'number' && this.shiftedStyles.has(this.style(row, column)) ? value - DAYS_TO_1904 : value;
  }

  fromStored(row: number, column: number, value: CellValue): CellValue {
    return typeof value === 'number' && this.shiftedStyles.has(this.style(row, column)) ? value + DAYS_TO_1904 : value;
  }

  get filtered(): readonly CellRange[] {
    return [...this.content.filtered, ...this.tables.flatMap(({ range, filtered }) => (filtered ? [range] : []))];
  }

  *formulas(): Iterable<{ readonly row: number; readonly column: number; readonly formula: string }> {
    const { cells, formulas } = this.content;
    for (const index of this.formulaCells()) {
      if (!formulas.has(index)) continue;
      const { row, column } = cells.position(index);
      yield new FormulaPlace(row, column, () => this.shownAt(index) ?? '');
    }
  }

  private shownAt(index: number): string | undefined {
    const { cells, formulas } = this.content;
    const stored = formulas.text(index, (cell) => cells.position(cell));
    return stored === undefined ? undefined : `=${this.context.show(stored)}`;
  }

  private formulaCells(): Iterable<number> {
    const { cells, formulas } = this.content;
    if (cells.inOrder) return formulas.cellIndexes();
    const place = (index: number): number => {
      const { row, column } = cells.position(index);
      return row * 16_384 + column;
    };
    return [...formulas.cellIndexes()]
      .filter((index) => {
        const { row, column } = cells.position(index);
        return cells.find(row, column) === index;
      })
      .sort((a, b) => place(a) - place(b));
  }

  private storedAt(row: number, column: number): string | undefined {
    const { cells, formulas } = this.content;
    const index = cells.find(row, column);
    if (index < 0 || (cells.kind(index) & HAS_FORMULA) === 0) return undefined;
    return formulas.text(index, (cell) => cells.position(cell));
  }
}
