import type { RoleIn } from '../kinds';
import { cellDecimal } from '../rules/cell-number';
import type { Decimal } from '../rules/decimal';
import { NO_OFFICE, type OfficeLaw } from '../rules/office-values';
import type { CellRange } from '../workbook/address';
import type { Place } from '../workbook/port';
import {
  kindOf,
  type RecognisedTable,
  type RowRole,
  type TableKind,
  type TableKindId,
  type TableRow,
} from '../recognition';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { CheckContext } from './check';

/** A cell that holds a labelled value. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly value: Decimal;
}

/** A recognised table with its cells at hand: what a check reads from. */
export class TableView<R extends string = string> {
  constructor(
    readonly table: RecognisedTable,
    readonly sheet: SheetSnapshot,
    readonly kind: TableKind,
    readonly office: OfficeLaw = NO_OFFICE,
  ) {}

  private readonly rowsByRoles = new Map<string, readonly TableRow[]>();
  /** Found once: a long table asks for the name of every row. */
  private naming?: { readonly column: number | undefined };

  rows(...roles: readonly RowRole[]): readonly TableRow[] {
    const key = roles.join();
    const rows = this.rowsByRoles.get(key) ?? this.table.rows.filter(({ role }) => roles.includes(role));
    this.rowsByRoles.set(key, rows);
    return rows;
  }

  /** The sheet column of a role; undefined where the table has none. */
  column(role: R): number | undefined {
    return this.table.columns[role];
  }

  series(role: R): readonly number[] {
    return this.table.series[role] ?? [];
  }

  cell(row: number, column: number | undefined): CellValue {
    return column === undefined ? null : this.sheet.value(row, column);
  }

  /** A number in a cell; undefined for blank, text, an error. */
  number(row: number, column: number | undefined): Decimal | undefined {
    const value = this.cell(row, column);
    return typeof value === 'number' && Number.isFinite(value) ? cellDecimal(value) : undefined;
  }

  text(row: number, column: number | undefined): string {
    const value = this.cell(row, column);
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  }

  /** How people know the row: what stands in its naming column, else in a column of texts before its figures, else its number. */
  name(row: number): string {
    this.naming ??= { column: this.namingColumn() };
    return this.text(row, this.naming.column) || `Row ${row + 1}`;
  }

  private namingColumn(): number | undefined {
    const columns = this.kind.columns.filter(({ role }) => role in this.table.columns);
    const figures = columns.flatMap(({ number, role }) => (number === 'text' ? [] : this.table.columns[role]));
    const isBefore = (column: number): boolean => figures.every((figure) => column < figure);
    const role =
      columns.find(({ names }) => names) ??
      columns.find((each) => each.number === 'text' && isBefore(this.table.columns[each.role]));
    return role && this.table.columns[role.role];
  }

  /** The header of a column, all its lines, without line breaks. */
  header(column: number): string {
    const lines: string[] = [];
    for (let row = this.table.headerTop; row <= this.table.headerBottom; row++) {
      const text = this.text(row, column);
      if (text !== '') lines.push(text);
    }
    return lines.join(' ').replace(/\s+/g, ' ');
  }

  input(role: R): InputCell | undefined {
    const at = this.table.inputs[role];
    const value = at && this.number(at.row, at.column);
    return value && { ...at, value };
  }

  place(row: number, column: number): Place {
    return this.placeOf({ top: row, left: column, bottom: row, right: column });
  }

  placeOf(range: CellRange): Place {
    return { sheet: this.table.sheet, range };
  }

  /** Formula text where there is one, else the value: what a change must find before it is made. */
  content(row: number, column: number): CellValue {
    return this.sheet.formula(row, column) ?? this.sheet.value(row, column);
  }
}

const known = new WeakMap<CheckContext, readonly TableView[]>();

function allViews({ workbook, tables, office }: CheckContext): TableView[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet ? [new TableView(table, sheet, kindOf(table.kind), office)] : [];
  });
}

/** The recognised tables of some kinds, ready to read: the same views for all checks of a run. */
export function viewsOf<K extends TableKindId>(context: CheckContext, ...kinds: readonly K[]): TableView<RoleIn<K>>[] {
  const views = known.get(context) ?? allViews(context);
  known.set(context, views);
  const wanted: readonly TableKindId[] = kinds;
  return views.filter(({ table }) => wanted.includes(table.kind));
}
