import { withOfficeLaw } from '../../src/checks/office-law/read';
import { calculate } from '../../src/engine';
import { type Scenario, whatIf } from '../../src/whatif';
import type { OfficeValue } from '../../src/rules/office-value';
import type { NewSheet } from '../../src/workbook/port';
import { recogniseWorkbook, type TableKindId } from '../../src/recognition';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../support/snapshot';

export type Rows = readonly (readonly TestCell[])[];

export interface Computed {
  readonly sheet: NewSheet;
  value(row: number, column: number): CellValue;
  /** The row whose first cell is this text; the first from `from` on. */
  row(text: string, from?: number): number;
  /** The column whose header in the table is this text. */
  column(header: string): number;
  /** A figure by its row's and column's titles. */
  at(row: string, header: string): CellValue;
  /** A figure of the summary, by its name in the first column. */
  summary(scenario: string, name: string): CellValue;
}

function asRows({ cells }: NewSheet): Rows {
  return cells.map((row) =>
    row.map((cell): TestCell => {
      if (typeof cell === 'string' && cell.startsWith('=')) return { formula: cell };
      return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
    }),
  );
}

/** Makes a what-if over the only table of a sheet and computes it. */
export function computed(kind: TableKindId, rows: Rows, ...scenarios: readonly Scenario[]): Computed {
  return computedIn(kind, { Source: rows }, scenarios);
}

/** The same in a workbook of several sheets, with the office's own values of its sheet "NM law" and of a file. */
export function computedIn(
  kind: TableKindId,
  sheets: Readonly<Record<string, Rows>>,
  scenarios: readonly Scenario[],
  lawFile: readonly OfficeValue[] = [],
): Computed {
  const source = snapshotOf(sheets);
  const tables = recogniseWorkbook(source);
  const table = tables.find((each) => each.kind === kind);
  if (!table) throw new Error(`no ${kind} recognised`);
  const { office } = withOfficeLaw({ workbook: source, tables, lawFile });
  const sheet = whatIf(source, table, scenarios, office);
  const result = calculate(snapshotOf({ ...sheets, [sheet.name]: asRows(sheet) })).sheets[Object.keys(sheets).length];
  const text = (row: number, column: number): string => String(result.value(row, column) ?? '');
  const row = (wanted: string, from = 0): number => {
    for (let at = from; at < sheet.cells.length; at++) if (text(at, 0) === wanted) return at;
    throw new Error(`no row "${wanted}"`);
  };
  const columnIn = (header: number, wanted: string): number => {
    for (let at = 0; at < 60; at++) if (text(header, at) === wanted) return at;
    throw new Error(`no column "${wanted}"`);
  };
  const header = row('Entity');
  const entities = row('By entity');
  const column = (wanted: string): number => columnIn(header, wanted);
  return {
    sheet,
    value: (at, each) => result.value(at, each),
    row,
    column,
    at: (name, wanted) => result.value(row(name, entities), column(wanted)),
    summary: (scenario, wanted) => {
      const assumptions = row('Assumption');
      return result.value(row(wanted, assumptions), columnIn(assumptions, scenario));
    },
  };
}

export function scenario(name: string, values: Readonly<Record<string, string>>): Scenario {
  return { name, values };
}
