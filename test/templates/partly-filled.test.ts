import { runChecks } from '../../src/checks';
import { FUNCTION_NAMES, withComputedValues } from '../../src/engine';
import { dataOf, parseCsv, TEMPLATES, templateModel } from '../../src/templates';
import { parseRange } from '../../src/workbook/address';
import { readWorkbook, type WorkbookModel, writeWorkbook } from '../../src/workbook/file';
import { recogniseWorkbook, type TableKindId } from '../../src/recognition';
import { FILLED } from './filled';

type Cells = WorkbookModel['sheets'][number]['cells'];

function isFormula(cell: Cells[number][number]): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** Where the table of a template begins: its first row below the header. */
function firstRow(model: WorkbookModel): number {
  const formula = model.names?.find(({ name }) => /Column\d?$/.test(name))?.formula ?? '';
  return parseRange(formula.slice(formula.lastIndexOf('!') + 1))?.top ?? 0;
}

/** The empty template with data typed into its first rows; the others stay as they are. */
function typedInto(kind: TableKindId): WorkbookModel {
  const { csv, inputs } = FILLED[kind];
  const empty = templateModel(kind, { inputs });
  const filled = templateModel(kind, { inputs, data: dataOf(kind, parseCsv(csv)) });
  const first = firstRow(empty);
  const last = first + csv.split('\n').length - 2;
  const cells = empty.sheets[0].cells.map((line, row) =>
    row < first || row > last
      ? line
      : line.map((cell, column) => {
          const typed = filled.sheets[0].cells[row][column];
          return isFormula(cell) || typed === null || isFormula(typed) ? cell : typed;
        }),
  );
  return { ...empty, sheets: [{ ...empty.sheets[0], cells }] };
}

/** Kinds whose empty template has rows to fill in; the others have their own rows already. */
const WITH_ROWS = TEMPLATES.filter(({ kind }) => !['excess-cost', 'risk-ratio', 'program-units'].includes(kind));

describe.each(WITH_ROWS)('$kind, some rows filled in', ({ kind }) => {
  const bytes = writeWorkbook(withComputedValues(typedInto(kind)));
  const workbook = readWorkbook(bytes, { functionNames: FUNCTION_NAMES });

  test('the rows are read as data', () => {
    const tables = recogniseWorkbook(workbook).filter(({ layout }) => layout === 'columns');
    expect(tables.map((table) => table.kind)).toEqual([kind]);
    const rows = tables[0].rows.filter(({ role }) => role === 'data');
    expect(rows).toHaveLength(FILLED[kind].csv.split('\n').length - 1);
  });

  test('a check finds nothing', () => {
    expect(runChecks(workbook).findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });
});
