import type { CellOf } from '../kinds/equation';
import { nameHeldBy } from '../kinds/held-back';
import { type ColumnRole, fieldOf, type InputRole } from '../kinds/kind';
import { cellDecimal } from '../rules/cell-number';
import { sum } from '../rules/decimal';
import { type CellRange, cellName, columnName, lineOf, quoteSheet, rangeName } from '../workbook/address';
import { type Law, lawOf } from '../rules/law';
import { lawWithOffice, NO_OFFICE, officeNote, type OfficeLaw, WatchedOffice } from '../rules/office-values';
import { kindOf, type RecognisedTable, type TableKind, type TableRow, yearOfTable } from '../recognition';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { WhatIfError } from './error';

interface SourceCell {
  readonly row: number;
  readonly column: number;
}

/** A recognised table as the formulas of a what-if refer to it. */
export class Source {
  readonly sheet: SheetSnapshot;
  /** Rows of entities; totals, sections and notes left out. */
  readonly rows: readonly TableRow[];
  private readonly office: WatchedOffice;

  constructor(
    workbook: WorkbookSnapshot,
    readonly table: RecognisedTable,
    office: OfficeLaw = NO_OFFICE,
  ) {
    this.office = new WatchedOffice(office);
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet)
      throw new WhatIfError(`The workbook has no sheet "${table.sheet}" any more: recognise its tables again.`);
    this.sheet = sheet;
    this.rows = table.rows.filter(({ role }) => role === 'data');
  }

  /** The law of the one year that the table is of, with the office's own values; undefined where it names none. */
  get law(): Law | undefined {
    const year = yearOfTable(this.sheet, this.table);
    return year === undefined ? undefined : lawWithOffice(lawOf(year), this.office);
  }

  /** What a law of this table's workbook has of a year further on. */
  lawOf(year: number): Law {
    return lawWithOffice(lawOf(year), this.office);
  }

  /** Which of the office's own values were asked for: a sentence each. */
  officeNotes(): string[] {
    return [...this.office.asked.values()].map(officeNote);
  }

  get kind(): TableKind {
    return kindOf(this.table.kind);
  }

  column(role: string): number | undefined {
    return this.table.columns[role];
  }

  /** What the kind says of a role, as this table has it. */
  field(role: string): ColumnRole | InputRole | undefined {
    return fieldOf(this.kind, role, this.table.layout);
  }

  /** Whether a value stands once for all rows, beside them. */
  isGivenOnce(role: string): boolean {
    return this.table.layout !== 'form' && this.column(role) === undefined && this.series(role).length === 0;
  }

  series(role: string): readonly number[] {
    return this.table.series[role] ?? [];
  }

  nameColumn(): number | undefined {
    const role = this.kind.columns.find(({ names }) => names)?.role;
    return role === undefined ? undefined : this.column(role);
  }

  text(row: number, column: number | undefined): string {
    const value = column === undefined ? null : this.sheet.value(row, column);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  }

  /** The header of a column, all its lines. */
  header(column: number): string {
    const { headerTop, headerBottom } = this.table;
    const lines = Array.from({ length: headerBottom - headerTop + 1 }, (_, line) =>
      this.text(headerTop + line, column),
    );
    return lines
      .filter((line) => line !== '')
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  number(row: number, column: number | undefined): number | undefined {
    const value = column === undefined ? null : this.sheet.value(row, column);
    return typeof value === 'number' ? value : undefined;
  }

  /** A cell as another sheet's formula names it: 'FY14 Initial'!$C$7. */
  reference({ row, column }: SourceCell): string {
    return `${quoteSheet(this.sheet.name)}!$${columnName(column)}$${row + 1}`;
  }

  /** The cells of an equation for a row, by its index, or for a form: one, or several of them. */
  private cellsOf({ role, back, all, before }: CellOf, index: number): readonly SourceCell[] {
    if (this.table.layout === 'form') {
      const lines = all ? this.table.lines?.[role] : undefined;
      const at = this.table.inputs[role];
      return lines ?? (at && !before && !back ? [at] : []);
    }
    const row = this.rows[before ? index - 1 : index]?.row;
    if (row === undefined) return [];
    const own = this.column(role);
    const series = this.series(role);
    const columns = own !== undefined ? [own] : all ? series : series.slice(-1 - (back ?? 0)).slice(0, 1);
    const isThere = own !== undefined || all || series.length > (back ?? 0);
    return isThere ? columns.map((column) => ({ row, column })) : [];
  }

  /** Whether something stands in the cells of an equation. */
  holds(cell: CellOf, index: number): boolean {
    const cells = this.cellsOf(cell, index);
    if (cells.length === 0) return this.isGivenOnce(cell.role) && this.input(cell.role) !== undefined;
    return cell.among || cells.some(({ row, column }) => this.text(row, column) !== '');
  }

  /**
   * How a formula on another sheet names the cells of an equation; undefined where the table has no such cell.
   * @param together the rows that a cell among others is one of
   */
  nameOf(cell: CellOf, index: number, together?: { readonly from: number; readonly to: number }): string | undefined {
    const cells = cell.among
      ? this.rows
          .slice(together?.from, together && together.to + 1)
          .flatMap((_, at) => this.cellsOf(cell, at + (together?.from ?? 0)))
      : this.cellsOf(cell, index);
    if (cells.length === 0) return this.isGivenOnce(cell.role) ? this.input(cell.role) : undefined;
    const line = lineOf(cells);
    if (cell.among) return line && this.rangeReference(line);
    return this.amount(cell.role, cells);
  }

  private rangeReference(range: CellRange): string {
    const name = rangeName(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `${quoteSheet(this.sheet.name)}!${name}`;
  }

  /** The amount of one cell or of several; what is held back means the same with either sign. */
  private amount(role: string, cells: readonly SourceCell[]): string {
    const line = lineOf(cells);
    const name = line ? this.rangeReference(line) : cells.map((each) => this.reference(each)).join('+');
    const held = cells.flatMap(({ row, column }) => this.number(row, column) ?? []).map((each) => cellDecimal(each));
    return nameHeldBy(this.field(role), held.length > 0 ? sum(held) : undefined, name, cells.length);
  }

  /** The figures of an equation's cell in all rows. */
  numbersOf(cell: CellOf): number[] {
    const rows = this.table.layout === 'form' ? [0] : this.rows.keys();
    return [...rows].flatMap((index) =>
      this.cellsOf({ ...cell, among: undefined }, index).flatMap(({ row, column }) => this.number(row, column) ?? []),
    );
  }

  /** The one column that an equation's cell is of; undefined in a form, and where it is of several. */
  columnOf({ role, back, all }: CellOf): number | undefined {
    return all ? undefined : (this.column(role) ?? this.series(role).at(-1 - (back ?? 0)));
  }

  /** The cells of all entities' rows in a column, added up, in ranges of adjoining rows. */
  sumOf(column: number): string {
    const runs: [number, number][] = [];
    for (const { row } of this.rows) {
      const last = runs.at(-1);
      if (last && last[1] === row - 1) last[1] = row;
      else runs.push([row, row]);
    }
    const sheet = quoteSheet(this.sheet.name);
    return `SUM(${runs.map(([top, bottom]) => `${sheet}!${cellName(top, column)}:${cellName(bottom, column)}`).join(',')})`;
  }

  /** The cell of a labelled value that holds a number. */
  input(role: string): string | undefined {
    const at = this.table.inputs[role];
    return at && this.number(at.row, at.column) !== undefined ? this.amount(role, [at]) : undefined;
  }
}
