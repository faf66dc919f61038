import { FUNCTION_NAMES, withComputedValues } from '../../src/engine';
import { kindOf } from '../../src/kinds';
import type { TableKindId } from '../../src/kinds';
import type { NumberKind } from '../../src/kinds/kind';
import { recogniseWorkbook } from '../../src/recognition';
import { dataOf, parseCsv, templateModel } from '../../src/templates';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../support/snapshot';
import { FILLED } from '../templates/filled';

/** How somebody heads a table of any kind, or labels a form of it, with the roles that its columns or labels have. */
export interface AnyWording {
  readonly kind: TableKindId | null;
  readonly author: string;
  readonly sheet: string;
  readonly title: string | null;
  readonly layout: 'columns' | 'form';
  readonly header?: readonly (readonly (string | number | null)[])[];
  readonly labels?: readonly (string | null)[];
  readonly roles: Readonly<Record<string, number | readonly number[]>>;
  readonly note: string;
}

const ROWS = 8;
const NAMES = ['Belen', 'Clovis', 'Deming', 'Española', 'Farmington', 'Gallup-McKinley', 'Hobbs', 'Las Vegas City'];
/** Each row's figures are other ones: this many times those of the template's example. */
const TIMES = [1, 2, 0.5, 1.7, 3.1, 0.8, 1.3, 2.4];

/** What stands in the columns and inputs of a kind: its template, filled and computed. */
interface Figures {
  readonly columns: ReadonlyMap<string, readonly (readonly TestCell[])[]>;
  readonly inputs: ReadonlyMap<string, TestCell>;
}

const known = new Map<TableKindId, Figures>();

function grown(text: string, number: NumberKind | undefined, times: number): string {
  if (text === '' || (number !== 'money' && number !== 'count')) return text;
  const figure = Number(text.replace(/[$,]/g, ''));
  if (!Number.isFinite(figure)) return text;
  return String(number === 'count' ? Math.max(1, Math.round(figure * times)) : Math.round(figure * times * 100) / 100);
}

type NumberAt = (column: number) => NumberKind | undefined;

function longer([headers, ...rows]: readonly (readonly string[])[], numberAt: NumberAt): string[][] {
  return [
    [...headers],
    ...Array.from({ length: ROWS }, (_, index) =>
      rows[index % rows.length].map((text, column) => {
        if (index < rows.length) return text;
        if (column === 0 && numberAt(0) === 'text') return NAMES[index];
        return grown(text, numberAt(column), TIMES[index]);
      }),
    ),
  ];
}

function filled(kind: TableKindId, lines: readonly (readonly string[])[]) {
  const model = templateModel(kind, { data: dataOf(kind, lines), inputs: FILLED[kind].inputs });
  const workbook = readWorkbook(writeWorkbook(withComputedValues(model)), { functionNames: FUNCTION_NAMES });
  const [table] = recogniseWorkbook(workbook).filter(({ layout }) => layout === 'columns');
  return { sheet: workbook.sheets[0], table };
}

/** What each column of a template's example holds, by the recogniser's own reading of the template filled with it. */
function numbersOf(kind: TableKindId, lines: readonly (readonly string[])[]): NumberAt {
  const { sheet, table } = filled(kind, lines);
  const places = [
    ...Object.entries(table.columns),
    ...Object.entries(table.series).flatMap(([role, columns]) => columns.map((column) => [role, column] as const)),
  ];
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const byHeader = new Map(
    places.map(([role, column]) => [
      words(String(sheet.value(table.headerBottom, column) ?? '')),
      kindOf(kind).columns.find((own) => own.role === role)?.number,
    ]),
  );
  return (column) => byHeader.get(words(lines[0][column] ?? ''));
}

function figuresOf(kind: TableKindId): Figures {
  const found = known.get(kind);
  if (found) return found;
  const lines = parseCsv(FILLED[kind].csv);
  const { sheet, table } = filled(kind, longer(lines, numbersOf(kind, lines)));
  const at = (row: number, column: number): TestCell => ({
    value: sheet.value(row, column),
    format: sheet.format(row, column),
  });
  const rows = table.rows.filter(({ role }) => role === 'data').map(({ row }) => row);
  const figures: Figures = {
    columns: new Map<string, readonly (readonly TestCell[])[]>([
      ...Object.entries(table.columns).map(([role, column]) => [role, [rows.map((row) => at(row, column))]] as const),
      ...Object.entries(table.series).map(
        ([role, columns]) => [role, columns.map((column) => rows.map((row) => at(row, column)))] as const,
      ),
    ]),
    inputs: new Map(Object.entries(table.inputs).map(([role, cell]) => [role, at(cell.row, cell.column)])),
  };
  known.set(kind, figures);
  return figures;
}

/** What may stand in a column that the template has no figures for. */
function plausible(kind: TableKindId | null, role: string, row: number): TestCell {
  const own = kind === null ? undefined : kindOf(kind);
  // Where a table has them, accounts are written out: fund, function, object, program, location, job class.
  if (role === 'account') return `11000-${1000 + row * 100}-5${1100 + row * 10}-2000-019016-1${211 + row}`;
  switch ([...(own?.columns ?? []), ...(own?.inputs ?? [])].find((each) => each.role === role)?.number) {
    case 'money':
      return 1200.5 + row * 31.07;
    case 'count':
      return 20 + row * 3;
    case 'code':
      return `${11000 + row}`;
    case 'rate':
    case 'ratio':
    case 'share':
      return Math.round(100 * (0.21 + row * 0.07)) / 100;
    case 'year':
      return 2024;
    case 'date':
      return { value: 45_200 + row * 9, format: 'mm/dd/yyyy' };
    case 'yes-no':
      return row % 3 === 0 ? 'No' : 'Yes';
    default:
      return VERDICTS.test(role) ? (row % 3 === 0 ? 'No' : 'Yes') : NAMES[row];
  }
}

/** Roles of texts that are answers. */
const VERDICTS = /^(?:result|finding|status|met|meets|eligible|qualifies|conclusion|verdict|timely)$/;

/** A sheet with such headers over figures that follow from each other. */
export function sheetInWords(wording: AnyWording): WorkbookSnapshot {
  const rows: TestCell[][] = wording.title === null ? [] : [[wording.title], []];
  const put = (row: number, column: number, cell: TestCell): void => {
    while (rows.length <= row) rows.push([]);
    rows[row][column] = cell;
  };
  const figures = wording.kind === null ? undefined : figuresOf(wording.kind);
  const top = rows.length;
  const isForm = wording.layout === 'form';
  const header = isForm ? [] : (wording.header ?? []);
  for (const line of header) rows.push([...line]);
  if (isForm) (wording.labels ?? []).forEach((label, index) => put(top + index, 0, label));
  const below = top + header.length;
  for (const [role, given] of Object.entries(wording.roles)) {
    const places = typeof given === 'number' ? [given] : given;
    const columns = figures?.columns.get(role)?.slice(-places.length) ?? [];
    places.forEach((place, index) => {
      const own = columns[index - (places.length - columns.length)];
      const input = figures?.inputs.get(role);
      if (isForm) put(top + place, 1, own?.[0] ?? input ?? plausible(wording.kind, role, index));
      else
        for (let row = 0; row < ROWS; row++)
          put(below + row, place, own ? own[row] : (input ?? plausible(wording.kind, role, row)));
    });
  }
  if (wording.kind === null && !isForm)
    foreign(header).forEach((line, row) => line.forEach((cell, column) => put(below + row, column, cell)));
  const width = Math.max(...rows.map((row) => row.length));
  return snapshotOf({
    [wording.sheet]: { rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)) },
  });
}

/** Figures for tables of other trades: names, then counts and amounts that do not follow from each other. */
function foreign(header: readonly (readonly (string | number | null)[])[]): TestCell[][] {
  const width = Math.max(0, ...header.map((line) => line.length));
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => {
      if (column === 0) return NAMES[row];
      const figure = ((row + 3) * 7919 * (column + 5)) % 9973;
      return column % 2 === 0 ? figure : Math.round(figure * 137.31) / 100;
    }),
  );
}
