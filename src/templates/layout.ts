import type { CellRange } from '../workbook/address';
import { OFFICE_READING } from '../rules/office-values';
import { cellName, quoteSheet, rangeName } from '../workbook/address';
import type { CellValidation, RangeFormat, SheetModel, WorkbookModel } from '../workbook/file';
import type { NewSheet } from '../workbook/port';
import { onePageWide } from '../workbook/print';
import type { CellValue, DefinedName } from '../workbook/snapshot';
import { isText, numberFormat, validation } from './cells';
import { asCell, type Filling, givenRow } from './fill';
import { Places, type TemplatePlaces } from './places';
import {
  columnField,
  type Field,
  inputField,
  isComputed,
  type Template,
  type TemplateColumn,
  type TemplateInput,
} from './template';

type Cell = NewSheet['cells'][number][number];

const INPUT_FILL = '#FFF8E5';
const HEADER_FILL = '#DCE8F1';
const TOTAL_FILL = '#F1F5F8';
const QUIET = '#555555';

const NAME_WIDTH = 36;
const TEXT_WIDTH = 22;
const FIGURE_WIDTH = 17;
const INPUT_COLUMN = 1;
/** Title, what it is for, a blank row. */
const TOP_ROWS = 3;
/** So that notes have room beside a narrow table. */
const LEAST_WIDTH = 6;
const LINE = 15;
const CHARACTERS_A_LINE = 95;

/** One column as it is written: a role with several columns stands here several times. */
interface WrittenColumn {
  readonly column: TemplateColumn;
  readonly field: Field;
  readonly header: string;
  /** Of the data: the role's column's number. */
  readonly of: number;
}

function writtenColumns(template: Template, filling: Filling | undefined): WrittenColumn[] {
  return template.columns.flatMap((column) => {
    const field = columnField(template, column);
    const headers = filling?.headers.get(column.role) ?? column.titles ?? [field.title];
    return headers.map((header, of) => ({ column, field, header, of }));
  });
}

/** Lays a template out on a sheet: what every template has in common, its kind's own words and formulas in their places. */
class Layout {
  private readonly columns: readonly WrittenColumn[];
  private readonly places: TemplatePlaces;
  private readonly rowCount: number;
  private readonly cells: Cell[][] = [];
  private readonly formats: RangeFormat[] = [];
  private readonly validations: CellValidation[] = [];
  private readonly names: DefinedName[] = [];
  private readonly merged: CellRange[] = [];
  private readonly heights: Record<number, number> = {};

  constructor(
    private readonly template: Template,
    private readonly filling: Filling | undefined,
    private readonly given: Readonly<Record<string, CellValue>>,
    office: string | undefined,
  ) {
    this.columns = writtenColumns(template, filling);
    const inputs = template.inputs ?? [];
    const header = TOP_ROWS + inputs.length + (inputs.length > 0 ? 1 : 0);
    this.rowCount = Math.max(1, filling?.rows.length ?? template.given?.length ?? template.rows);
    const last = header + this.rowCount;
    this.places = {
      inputColumn: INPUT_COLUMN,
      inputRows: new Map(inputs.map(({ role }, index) => [role, TOP_ROWS + index])),
      columns: this.columns.map(({ column }, index) => ({ role: column.role, column: index })),
      header,
      first: header + 1,
      last,
      total: template.total === undefined ? undefined : last + 1,
      office,
    };
  }

  model(): WorkbookModel {
    this.heading();
    this.inputs();
    this.table();
    this.totals();
    const rows = this.notes();
    const width = Math.max(LEAST_WIDTH, this.columns.length);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (__, column): Cell => this.cells[row]?.[column] ?? null),
    );
    const sheet: SheetModel = {
      name: this.template.sheet,
      cells,
      formats: this.formats,
      merged: this.merged,
      validations: this.validations,
      columnWidths: Array.from({ length: width }, (_, index) => this.width(index)),
      rowHeights: this.heights,
      frozenRows: this.places.first,
      frozenColumns: 1,
      print: onePageWide(this.places.first, this.template.orientation),
    };
    return { sheets: [sheet], names: this.names };
  }

  private put(row: number, column: number, cell: Cell): void {
    (this.cells[row] ??= [])[column] = cell;
  }

  private heading(): void {
    this.put(0, 0, this.template.kind.title);
    this.put(1, 0, this.template.kind.what);
    this.formats.push({ range: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true });
    this.formats.push({ range: { top: 1, left: 0, bottom: 1, right: 0 }, italic: true, color: QUIET });
  }

  private inputs(): void {
    (this.template.inputs ?? []).forEach((input, index) => {
      const row = TOP_ROWS + index;
      const field = inputField(this.template, input);
      const range = { top: row, left: INPUT_COLUMN, bottom: row, right: INPUT_COLUMN };
      this.put(row, 0, field.title);
      this.put(row, INPUT_COLUMN, this.inputContent(input, row));
      this.put(row, INPUT_COLUMN + 1, this.inputNote(input, field, row));
      this.formats.push(
        { range, numberFormat: numberFormat(field, input), ...(!input.formula && { fill: INPUT_FILL, border: 'all' }) },
        {
          range: { top: row, left: INPUT_COLUMN + 1, bottom: row, right: INPUT_COLUMN + 1 },
          italic: true,
          color: QUIET,
        },
      );
      if (!input.formula) this.validations.push(validation(field, input, range, cellName(row, INPUT_COLUMN)));
      this.names.push(this.named(pascal(input.role), range));
    });
  }

  private inputContent({ role, formula, ofLaw, value = null }: TemplateInput, row: number): Cell {
    const at = this.at(row);
    if (formula) return formula(at);
    if (role in this.given) return asCell(this.given[role]);
    if (!ofLaw) return value;
    const year = at.input(ofLaw.year);
    // Of a year without a value there is nothing yet: it is to be typed in.
    return `=IF(${year}="","",IFNA(${at.parameter(ofLaw.parameter, year)},""))`;
  }

  /** What an input is; of a value of the law that stands there, its source and how it was read. */
  private inputNote({ role, ofLaw }: TemplateInput, { what }: Field, row: number): Cell {
    if (!ofLaw) return what;
    const at = this.at(row);
    const [cell, year] = [at.input(role), at.input(ofLaw.year)];
    const isLaws = `${cell}=${at.parameter(ofLaw.parameter, year)}`;
    return `=IF(OR(${cell}="",${year}=""),"${what}",IFERROR(IF(${isLaws},${at.citation(ofLaw.parameter, year)},"${what}"),"${what}"))`;
  }

  private table(): void {
    const { header, first, last } = this.places;
    this.columns.forEach((written, index) => {
      const { column, field } = written;
      const range = { top: first, left: index, bottom: last, right: index };
      const isInput = !isComputed(column);
      this.put(header, index, { text: written.header });
      this.formats.push({ range, numberFormat: numberFormat(field, column), ...(isInput && { fill: INPUT_FILL }) });
      if (isInput) {
        this.formats.push({ range, border: 'all' });
        this.validations.push(validation(field, column, range, cellName(first, index)));
      }
      if (column.spill) this.put(first, index, column.spill(this.at(first)));
      for (let row = first; row <= last; row++) {
        const formula =
          column.formula && (row > first || !column.fromSecondRow) ? column.formula(this.at(row)) : undefined;
        const content = formula ?? (isInput ? this.rowsOwn(written, row - first) : undefined);
        if (content !== undefined) this.put(row, index, content);
      }
      this.names.push(this.named(`${pascal(column.role)}Column${this.number(written)}`, range));
    });
    this.formats.push({
      range: { top: header, left: 0, bottom: header, right: this.columns.length - 1 },
      bold: true,
      fill: HEADER_FILL,
      wrap: true,
      align: 'center',
      verticalAlign: 'center',
      border: 'all',
    });
    this.heights[header] = LINE * 3;
  }

  /** What stands in an input cell: of the data, or of the rows that every such table has. */
  private rowsOwn({ column, of }: WrittenColumn, row: number): Cell {
    const filled = this.filling?.rows[row];
    const own = filled?.get(column.role)?.[of] ?? null;
    const source = this.filling ? filled && givenRow(this.template, filled) : this.template.given?.[row];
    const given = source?.[column.role] ?? null;
    if (own !== null || (this.filling && typeof given !== 'function')) return own;
    return typeof given === 'function' ? given(this.at(this.places.first + row)) : given;
  }

  private totals(): void {
    const { total, first, last } = this.places;
    if (total === undefined) return;
    const name = this.columns.findIndex(({ field }) => isText(field.number));
    this.put(total, Math.max(0, name), this.template.total ?? null);
    this.columns.forEach(({ column, field }, index) => {
      if (!column.total) return;
      const range = rangeName({ top: first, left: index, bottom: last, right: index });
      this.put(total, index, `=SUM(${range})`);
      this.formats.push({
        range: { top: total, left: index, bottom: total, right: index },
        numberFormat: numberFormat(field, column),
      });
    });
    this.formats.push({
      range: { top: total, left: 0, bottom: total, right: this.columns.length - 1 },
      bold: true,
      fill: TOTAL_FILL,
      border: 'top',
    });
  }

  /** How it is filled in, and what law it follows: kept by the functions, which say it themselves. */
  private notes(): number {
    let row = (this.places.total ?? this.places.last) + 2;
    const width = Math.max(LEAST_WIDTH, this.columns.length);
    const characters = Array.from({ length: width }, (_, index) => this.width(index)).reduce(
      (all, one) => all + one,
      0,
    );
    const line = (cell: Cell, length: number): void => {
      const range = { top: row, left: 0, bottom: row, right: width - 1 };
      this.put(row, 0, cell);
      this.merged.push(range);
      this.formats.push({ range, wrap: true, verticalAlign: 'top' });
      this.heights[row] = LINE * Math.ceil(length / Math.max(CHARACTERS_A_LINE, characters));
      row += 1;
    };
    this.put(row, 0, 'Notes');
    this.formats.push({ range: { top: row, left: 0, bottom: row, right: 0 }, bold: true });
    row += 1;
    line(
      'Shaded cells are filled in; the others are computed. Insert further rows between the first and the last one.',
      110,
    );
    for (const note of [...this.template.notes, ...this.officeNotes()]) line(note, note.length);
    for (const name of this.template.functions) line(`="NM.${name}: "&NM.CITE("${name}")`, LONG_CITATION);
    return row;
  }

  /** Where the sheet's formulas take values of the office from; nothing where none does. */
  private officeNotes(): string[] {
    const { office } = this.places;
    const isTaken = (cell: Cell): boolean =>
      typeof cell === 'string' && cell.startsWith('=') && cell.includes(office ?? '');
    if (office === undefined || !this.cells.some((row) => row.some(isTaken))) return [];
    return [
      `Where the law data has no value for the year, these formulas take the one in ${office}: a ${OFFICE_READING}. The pane's Working names each that is used.`,
    ];
  }

  private at(row: number): Places {
    return new Places(this.places, row);
  }

  private width(index: number): number {
    const written = this.columns[index];
    if (!written) return FIGURE_WIDTH;
    if (index === 0) return Math.max(NAME_WIDTH, written.column.width ?? 0);
    return written.column.width ?? (isText(written.field.number) && index !== INPUT_COLUMN ? TEXT_WIDTH : FIGURE_WIDTH);
  }

  private number({ column, of }: WrittenColumn): string {
    return this.columns.filter((other) => other.column === column).length > 1 ? String(of + 1) : '';
  }

  private named(name: string, range: CellRange): DefinedName {
    const place = rangeName(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return { name, formula: `=${quoteSheet(this.template.sheet)}!${place}` };
  }
}

/** Citations run to two lines and a half. */
const LONG_CITATION = 330;

function pascal(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

export function layOut(
  template: Template,
  filling: Filling | undefined,
  inputs: Readonly<Record<string, CellValue>>,
  office?: string,
): WorkbookModel {
  return new Layout(template, filling, inputs, office).model();
}
