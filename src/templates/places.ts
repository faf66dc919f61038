import type { ParameterName } from '../law/parameters';
import type { CellOf } from '../kinds/equation';
import { cellName, type CellRange, rangeName } from '../workbook/address';

/** What stands beside a factor that somebody typed, until its source is written there. */
const TYPED = 'Typed: write its source here.';

export interface PlacedColumn {
  readonly role: string;
  readonly column: number;
}

export interface TemplatePlaces {
  /** Column of the inputs' values, and the row of each. */
  readonly inputColumn: number;
  readonly inputRows: ReadonlyMap<string, number>;
  readonly columns: readonly PlacedColumn[];
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly total: number | undefined;
  /** The office's own values, as a formula of the workbook names them; undefined where it has none. */
  readonly office?: string;
}

function absolute(range: CellRange): string {
  return rangeName(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Where a template's cells stand, in the words of its roles: what its formulas are written with. */
export class Places {
  constructor(
    private readonly places: TemplatePlaces,
    private readonly row: number,
  ) {}

  /** A value of the law in the year of a cell; the office's own where the law data has none. */
  parameter(name: ParameterName, year: string): string {
    return `NM.PARAMETER("${name}",${year}${this.office()})`;
  }

  /** Its source and how it was read. */
  citation(name: ParameterName, year: string): string {
    return `NM.CITE("${name}",${year}${this.office()})`;
  }

  /** The office's own values as a function's last argument, behind so many that are left out; nothing without an office. */
  office(leftOut = 0): string {
    const { office } = this.places;
    return office === undefined ? '' : `${','.repeat(leftOut + 1)}${office}`;
  }

  /** The source of the factor in a cell, where it is the law's or the office's of the year; else what is to be done. */
  factorCitation(cell: string, name: ParameterName, year: string): string {
    const isLaws = `${cell}=${this.parameter(name, year)}`;
    return `=IF(OR(${cell}="",${year}=""),"",IFERROR(IF(${isLaws},${this.citation(name, year)},"${TYPED}"),"${TYPED}"))`;
  }

  /** An input's cell: $B$5. */
  input(role: string): string {
    const row = this.places.inputRows.get(role);
    if (row === undefined) throw new Error(`The template has no input ${role}.`);
    const column = this.places.inputColumn;
    return absolute({ top: row, left: column, bottom: row, right: column });
  }

  /** The row's own cell of a column: C12. `of` tells which of several, from the end when below zero. */
  cell(role: string, of = 0): string {
    return cellName(this.row, this.columnOf(role, of));
  }

  /** The row's own cells of a role with several columns: C12:F12. */
  cells(role: string): string {
    const [left, right] = [this.columnOf(role, 0), this.columnOf(role, -1)];
    return rangeName({ top: this.row, bottom: this.row, left, right });
  }

  /** The cell of a column in the row above: C11. */
  above(role: string, of = 0): string {
    return cellName(this.row - 1, this.columnOf(role, of));
  }

  /** A cell of an equation, of the row or given once for all rows; undefined where the template has neither. */
  of({ role, before, back, all }: CellOf): string | undefined {
    if (this.places.columns.some((placed) => placed.role === role)) {
      if (all) return `SUM(${this.cells(role)})`;
      const from = back === undefined ? 0 : -1 - back;
      return before ? this.above(role, from) : this.cell(role, from);
    }
    return this.places.inputRows.has(role) ? this.input(role) : undefined;
  }

  /** A column's cells, all rows: $C$12:$C$36. */
  column(role: string, of = 0): string {
    const column = this.columnOf(role, of);
    return absolute({ top: this.places.first, bottom: this.places.last, left: column, right: column });
  }

  /** The row's number within the table, from 1, as a formula's text. */
  number(role: string): string {
    const column = this.columnOf(role, 0);
    const first = absolute({ top: this.places.first, bottom: this.places.first, left: column, right: column });
    return `ROW(${cellName(this.row, column)})-ROW(${first})+1`;
  }

  /** All columns of a role with several, all rows. */
  columns(role: string): string {
    return this.block(role, this.places.first, this.places.last);
  }

  /** The headers of a role with several columns. */
  headers(role: string): string {
    return this.block(role, this.places.header, this.places.header);
  }

  private block(role: string, top: number, bottom: number): string {
    return absolute({ top, bottom, left: this.columnOf(role, 0), right: this.columnOf(role, -1) });
  }

  private columnOf(role: string, of: number): number {
    const column = this.places.columns.filter((placed) => placed.role === role).at(of)?.column;
    if (column === undefined) throw new Error(`The template has no column ${role}.`);
    return column;
  }
}

/** A formula's text that shows nothing until its figures, and its words, are there: IF(COUNT(…)<n,"",formula). */
export function once(figures: readonly string[], formula: string, words: readonly string[] = []): string {
  const lacksFigures = `COUNT(${figures.join(',')})<${figures.length}`;
  if (words.length === 0) return `=IF(${lacksFigures},"",${formula})`;
  return `=IF(OR(${lacksFigures},COUNTA(${words.join(',')})<${words.length}),"",${formula})`;
}
