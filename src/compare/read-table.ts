import { TablesAcross } from '../checks/across';
import type { CellAt } from '../checks/case';
import { TableView } from '../checks/table-view';
import type { ColumnRole, InputRole, NumberKind } from '../kinds/kind';
import { fieldOf } from '../kinds/kind';
import { kindOf, type RecognisedTable, recogniseWorkbook, readCorrections, textsIn, yearOfTable } from '../recognition';
import { type CellRange, overlap } from '../workbook/address';
import type { Place } from '../workbook/port';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import type { TableName, Unit } from './comparison';
import { nameKey } from './entity-names';

/** A column, or a labelled value, of a table. */
export interface Field {
  readonly role: string;
  readonly number: NumberKind;
  /** As the sheet says it. */
  readonly title: string;
  /** Where it stands for a row; the same cell for every row where it stands once. */
  at(row: number | undefined): CellAt;
}

/** A row of a table, or a form. */
export interface Entry {
  readonly name: string;
  /** Undefined for a form. */
  readonly row: number | undefined;
  readonly section: string;
}

/** A table of one of the two workbooks, with all that is compared of it. */
export class ReadTable {
  readonly isForm: boolean;
  readonly entries: readonly Entry[];
  /** What each row has, or the form. */
  readonly fields: readonly Field[];
  /** What stands once beside or above the rows. */
  readonly shared: readonly Field[];

  constructor(
    readonly view: TableView,
    /** From the sheet as it was read to the sheet as it stands. */
    private readonly told: (place: Place) => Place,
    /** Where other tables stand on its sheet. */
    private readonly besides: readonly CellRange[] = [],
    /** Of its labelled values only, as a form is: what the whole table comes to. */
    asSummary = false,
  ) {
    const { table } = view;
    this.isForm = asSummary || table.layout === 'form';
    const labelled = Object.entries(table.inputs).map(([role, at]) => this.labelled(role, at));
    this.fields = this.isForm ? labelled : this.columns();
    this.shared = this.isForm ? [] : labelled.filter(({ role }) => !(role in table.columns));
    this.entries = this.isForm
      ? [{ name: table.heading ?? table.sheet, row: undefined, section: '' }]
      : view.rows('data').map(({ row, section }) => ({
          name: view.name(row),
          row,
          section: table.sections[section]?.title ?? '',
        }));
  }

  /** What the whole table comes to, as a table of another kind has it in a row. */
  get summary(): ReadTable {
    return new ReadTable(this.view, this.told, this.besides, true);
  }

  get name(): TableName {
    const { table, sheet } = this.view;
    const year = yearOfTable(sheet, table);
    return { kind: table.kind, place: this.told({ sheet: table.sheet, range: table.range }), ...(year && { year }) };
  }

  /** The sheet's own texts: where a form says whose it is. */
  get texts(): readonly string[] {
    return [this.view.sheet.name, ...textsIn(this.view.sheet, 0, this.view.table.range.bottom)];
  }

  value({ row, column }: CellAt): CellValue {
    return this.view.cell(row, column);
  }

  unit(field: Field, at: CellAt): Unit {
    if (field.number === 'money') return 'dollars';
    if (field.number === 'date') return 'date';
    if (typeof this.value(at) !== 'number' || ['code', 'year'].includes(field.number)) return 'text';
    const format = this.view.sheet.format(at.row, at.column);
    if (format.includes('$')) return 'dollars';
    return format.includes('%') ? 'percent' : 'number';
  }

  place(at: CellAt): Place {
    return this.told(this.view.place(at.row, at.column));
  }

  /** The column that names the rows, where there is one. */
  get naming(): Field | undefined {
    const role = this.view.kind.columns.find(({ names }) => names)?.role;
    return (
      this.fields.find((field) => field.role === role) ??
      this.fields.find((field) => field.number === 'text' && field.role in this.view.table.columns)
    );
  }

  private columns(): Field[] {
    const { columns, series } = this.view.table;
    const all = Object.entries(columns).filter(([role]) => !(role in series));
    const ofSeries = Object.entries(series).flatMap(([role, each]) => each.map((column) => [role, column] as const));
    return [...all, ...ofSeries, ...this.others([...all, ...ofSeries])]
      .sort(([, a], [, b]) => a - b)
      .map(([role, column]) => ({
        role,
        number: this.described(role)?.number ?? 'text',
        title: this.view.header(column) || this.titleOf(role),
        at: (row) => ({ row: row ?? 0, column }),
      }));
  }

  /** Columns that the kind knows nothing of: by their headers they are compared all the same. */
  private others(known: readonly (readonly [string, number])[]): (readonly [string, number])[] {
    const taken = new Set(known.map(([, column]) => column));
    return this.headedColumns().flatMap((column) => {
      const header = nameKey(this.view.header(column));
      return taken.has(column) || header === '' ? [] : [[`column ${header}`, column] as const];
    });
  }

  /** From the first to the last column of the table, and on as far as headers stand beside them that are of no other table. */
  private headedColumns(): number[] {
    const { range, headerTop, headerBottom } = this.view.table;
    const isHeaded = (column: number): boolean =>
      column >= 0 &&
      this.view.header(column) !== '' &&
      !this.besides.some((other) =>
        overlap(other, { top: headerTop, bottom: headerBottom, left: column, right: column }),
      );
    let [left, right] = [range.left, range.right];
    while (isHeaded(left - 1)) left -= 1;
    while (isHeaded(right + 1)) right += 1;
    return Array.from({ length: right - left + 1 }, (_, at) => left + at);
  }

  private labelled(role: string, at: CellAt): Field {
    return {
      role,
      number: this.described(role)?.number ?? 'text',
      title: this.label(at) ?? this.titleOf(role),
      at: () => at,
    };
  }

  private label({ row, column }: CellAt): string | undefined {
    for (let left = column - 1; left >= 0; left--) {
      const text = this.view.cell(row, left);
      if (typeof text === 'string' && /\p{L}/u.test(text)) return text.replace(/\s+/g, ' ').trim();
    }
    return undefined;
  }

  private described(role: string): ColumnRole | InputRole | undefined {
    return fieldOf(this.view.kind, role, this.view.table.layout);
  }

  private titleOf(role: string): string {
    return this.described(role)?.title ?? role;
  }
}

/** The tables of a workbook, those whose rows are what others have as columns too, in the order of its sheets. */
export function readTables(workbook: WorkbookSnapshot): ReadTable[] {
  const tables = recogniseWorkbook(workbook);
  const decided = new Set(readCorrections(workbook.settings).map(({ sheet }) => sheet));
  const across = new TablesAcross(workbook, tables, decided);
  const turned = across.contextIn({ workbook, tables });
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const read = [
    ...viewsIn({ workbook, tables }).map((view) => new ReadTable(view, (place) => place, besides(view, tables))),
    ...(turned
      ? viewsIn(turned).map(
          (view) => new ReadTable(view, (place) => across.placeOf(place), besides(view, turned.tables)),
        )
      : []),
  ];
  const at = (table: ReadTable): number => order.get(table.name.place.sheet) ?? 0;
  return read.sort((a, b) => at(a) - at(b));
}

function besides({ table }: TableView, tables: readonly RecognisedTable[]): CellRange[] {
  return tables.flatMap((other) => (other === table || other.sheet !== table.sheet ? [] : other.range));
}

function viewsIn({ workbook, tables }: Parameters<TablesAcross['contextIn']>[0]): TableView[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet ? [new TableView(table, sheet, kindOf(table.kind))] : [];
  });
}
