import type { Decimal } from '../rules/decimal';
import { cellName } from '../workbook/address';
import type { Place } from '../workbook/port';
import type { CellValue } from '../workbook/snapshot';
import type { RoleIn } from '../kinds';
import { type ColumnRole, fieldOf, type InputRole, type NumberKind } from '../kinds/kind';
import type { CheckContext } from './check';
import { decimalsIn } from './numbers';
import { type InputCell, type TableView, viewsOf } from './table-view';
import type { TableKindId } from '../recognition';

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** How the typed figures of a column are written. */
export interface TypedFigures {
  readonly count: number;
  readonly aboveOne: number;
  readonly mostDecimals: number;
  /** The same without figures of more decimals than people type: these were computed elsewhere. */
  readonly mostTyped: number;
}

export const MOST_TYPED_DECIMALS = 6;
const typedColumns = new WeakMap<TableView, Map<string, TypedFigures>>();

/** The typed figures of a view's columns, read once: a long table asks for them at every row. */
function typedOf(view: TableView): Map<string, TypedFigures> {
  const known = typedColumns.get(view) ?? new Map<string, TypedFigures>();
  typedColumns.set(view, known);
  return known;
}

/**
 * One case that a rule is applied to: a row of a table, or a form, whose labels and values are one case. A check written
 * for cases reads both layouts.
 */
export class Case<R extends string = string> {
  constructor(
    readonly view: TableView<R>,
    private readonly cells: Readonly<Record<string, CellAt>>,
    /** How people know it: "Alpha Public Schools", or the form's sheet. */
    readonly name: string,
    /** The row of a table; undefined for a form. */
    readonly row: number | undefined,
  ) {}

  at(role: R): CellAt | undefined {
    return this.cells[role];
  }

  /** A number in a role's cell; undefined for no such cell, blank, text, an error. */
  number(role: R): Decimal | undefined {
    const at = this.at(role);
    return at && this.view.number(at.row, at.column);
  }

  /** The same with where it stands. */
  figure(role: R): InputCell | undefined {
    const at = this.at(role);
    const value = at && this.view.number(at.row, at.column);
    return value && { ...at, value };
  }

  text(role: R): string {
    const at = this.at(role);
    return at ? this.view.text(at.row, at.column) : '';
  }

  content(role: R): CellValue {
    const at = this.at(role);
    return at ? this.view.content(at.row, at.column) : null;
  }

  isFormula(role: R): boolean {
    const at = this.at(role);
    return at !== undefined && this.view.sheet.formula(at.row, at.column) !== undefined;
  }

  /** A value that stands once for all rows of the table: other rows follow from it too. */
  isShared(role: R): boolean {
    return this.row !== undefined && this.at(role) !== undefined && this.view.column(role) === undefined;
  }

  /** All rows of its table, read as this one is; none of a form. */
  get rowsAlike(): Case<R>[] {
    if (this.row === undefined) return [];
    const shared = Object.entries(this.cells).filter(([role]) => this.isShared(role as R));
    return rowsOf(this.view, Object.fromEntries(shared));
  }

  /** The cell as a formula on its own sheet names it, absolute where it stands once; nothing where there is none. */
  ref(role: R): string {
    const at = this.at(role);
    if (!at) return '';
    const name = cellName(at.row, at.column);
    return this.isShared(role) ? name.replace(/([A-Z]+)(\d+)/, '$$$1$$$2') : name;
  }

  place(at: CellAt): Place {
    return this.view.place(at.row, at.column);
  }

  /** The words by which the sheet names the role: its column's header, or the label beside a form's value. */
  title(role: R): string {
    const at = this.at(role);
    if (!at) return role;
    if (at.row === this.row) return this.view.header(at.column);
    for (let column = at.column - 1; column >= 0; column--) {
      const text = this.view.cell(at.row, column);
      if (typeof text === 'string' && /\p{L}/u.test(text)) return text.trim();
    }
    return role;
  }

  numberKind(role: R): NumberKind {
    return this.field(role)?.number ?? 'money';
  }

  /** What the kind says of a role, as this case has it. */
  field(role: R): ColumnRole | InputRole | undefined {
    return fieldOf(this.view.kind, role, this.row === undefined ? 'form' : 'columns');
  }

  /** A sheet's constants of the same role: by them it is told to how many decimals people write it. */
  typedFigures(role: R): TypedFigures {
    const at = this.at(role);
    if (!at) return { count: 0, aboveOne: 0, mostDecimals: 0, mostTyped: 0 };
    const isColumn = at.row === this.row;
    const key = isColumn ? String(at.column) : `${at.row}:${at.column}`;
    const before = typedOf(this.view).get(key);
    if (before) return before;
    const rows = isColumn ? this.view.rows('data').map(({ row }) => row) : [at.row];
    let [count, aboveOne, mostDecimals, mostTyped] = [0, 0, 0, 0];
    for (const row of rows) {
      const value = this.view.cell(row, at.column);
      if (typeof value !== 'number' || this.view.sheet.formula(row, at.column) !== undefined) continue;
      const decimals = decimalsIn(value);
      count += 1;
      if (value > 1) aboveOne += 1;
      mostDecimals = Math.max(mostDecimals, decimals);
      if (decimals <= MOST_TYPED_DECIMALS) mostTyped = Math.max(mostTyped, decimals);
    }
    const figures = { count, aboveOne, mostDecimals, mostTyped };
    typedOf(this.view).set(key, figures);
    return figures;
  }
}

function rowsOf<R extends string>(view: TableView<R>, given: Readonly<Record<string, CellAt>>): Case<R>[] {
  const columns = Object.entries(view.table.columns);
  return view.rows('data').map(({ row }) => {
    const cells = Object.fromEntries(columns.map(([role, column]) => [role, { row, column }]));
    return new Case(view, { ...given, ...cells }, view.name(row), row);
  });
}

function casesIn<R extends string>(view: TableView<R>): Case<R>[] {
  return view.table.layout === 'form' ? [blockOf(view)] : rowsOf(view, {});
}

/** The rows of a table, each with the labelled values that its sheet gives once for all of them. */
export function rowsOfTable<R extends string>(view: TableView<R>): Case<R>[] {
  return rowsOf(view, view.table.inputs);
}

/** The same of all tables of some kinds. */
export function rowsWithInputs<K extends TableKindId>(
  context: CheckContext,
  ...kinds: readonly K[]
): Case<RoleIn<K>>[] {
  return viewsOf(context, ...kinds).flatMap(rowsOfTable);
}

/** The labelled values of a table, as a case of their own. */
export function blockOf<R extends string>(view: TableView<R>): Case<R> {
  return new Case(view, view.table.inputs, view.table.heading ?? view.table.sheet, undefined);
}

/** The rows and forms of some kinds of tables. */
export function casesOf<K extends TableKindId>(context: CheckContext, ...kinds: readonly K[]): Case<RoleIn<K>>[] {
  return casesByTable(context, ...kinds).flat();
}

/** The same by table, for what can be told only from all rows of a table. */
export function casesByTable<K extends TableKindId>(
  context: CheckContext,
  ...kinds: readonly K[]
): Case<RoleIn<K>>[][] {
  return viewsOf(context, ...kinds).map(casesIn);
}

/** The arguments of a formula: a missing one is left empty, missing ones at the end are left out. */
export function formulaOf(name: string, ...args: readonly string[]): string {
  let last = args.length;
  while (last > 0 && args[last - 1] === '') last -= 1;
  return `=NM.${name}(${args.slice(0, last).join(',')})`;
}
