import { cellName, columnName, quoteSheet } from '../workbook/address';
import { kindOf, type RecognisedTable, type TableKind, type TableRow } from '../recognition';
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

  constructor(
    workbook: WorkbookSnapshot,
    readonly table: RecognisedTable,
  ) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet)
      throw new WhatIfError(`The workbook has no sheet "${table.sheet}" any more: recognise its tables again.`);
    this.sheet = sheet;
    this.rows = table.rows.filter(({ role }) => role === 'data');
  }

  get kind(): TableKind {
    return kindOf(this.table.kind);
  }

  column(role: string): number | undefined {
    return this.table.columns[role];
  }

  /** The column of a role that the what-if cannot do without. */
  needed(role: string): number {
    const column = this.column(role);
    if (column === undefined) {
      const title = this.kind.columns.find((each) => each.role === role)?.title ?? role;
      throw new WhatIfError(
        `The table on sheet "${this.sheet.name}" has no column "${title}", which this what-if needs.`,
      );
    }
    return column;
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

  number(row: number, column: number | undefined): number | undefined {
    const value = column === undefined ? null : this.sheet.value(row, column);
    return typeof value === 'number' ? value : undefined;
  }

  /** A cell as another sheet's formula names it: 'FY14 Initial'!$C$7. */
  reference({ row, column }: SourceCell): string {
    return `${quoteSheet(this.sheet.name)}!$${columnName(column)}$${row + 1}`;
  }

  /** A row's cell of a column; undefined where the table has no such column. */
  cell(role: string, index: number): string | undefined {
    const column = this.column(role);
    const row = this.rows[index];
    return column === undefined || !row ? undefined : this.reference({ row: row.row, column });
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
    return at && this.number(at.row, at.column) !== undefined ? this.reference(at) : undefined;
  }
}
