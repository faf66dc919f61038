import { previewPort } from '../../src/preview/port';
import { createPreviewModel } from '../../src/preview/preview-model';
import { spreadsheetEngine } from '../../src/engine';
import { dataOf, officeRange, parseCsv, TEMPLATES, templateSheet } from '../../src/templates';
import { recogniseWorkbook } from '../../src/recognition';
import { isErrorValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot';
import { calculate } from '../../src/engine';
import { FILLED } from './filled';

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  // Opening any workbook gives the spreadsheet the NM functions.
  spreadsheetEngine();
});

test.each(TEMPLATES)('$kind, inserted by the pane with data, computes and is recognised', async ({ kind }) => {
  const snapshot = snapshotOf({ Sheet1: [] });
  const data = { sheets: [{ id: 's0', name: 'Sheet1', cells: {}, rowNumber: 10, colNumber: 10 }] };
  const port = previewPort(
    createPreviewModel({ snapshot, data, shown: new Map(), beyond: () => false, onlyInExcel: new Map() }),
    () => new Date(0),
  );
  const { csv, inputs } = FILLED[kind];
  const name = await port.addSheet(templateSheet(kind, { inputs, data: dataOf(kind, parseCsv(csv)) }));
  const workbook = await port.read();
  const sheet = workbook.sheets.find((one) => one.name === name);
  const errors = [...(sheet?.formulas() ?? [])].filter(({ row, column }) => isErrorValue(sheet?.value(row, column)));
  expect(errors.map(({ row, column }) => [row, column, sheet?.value(row, column)])).toEqual([]);
  const tables = recogniseWorkbook(workbook).filter(({ layout }) => layout === 'columns');
  expect(tables.map((table) => table.kind)).toEqual([kind]);
});

test('a template takes the office’s own values from the workbook’s sheet NM law', () => {
  const law = [
    ['Parameter', 'Fiscal year', 'Value', 'Citation'],
    ['fine-arts-factor', 'FY20', 0.052, 'Department’s letter of July 1, 2019'],
  ];
  const office = officeRange(recogniseWorkbook(snapshotOf({ 'NM law': law })));
  expect(office).toBe("'NM law'!$A$2:$C$52");
  const unitsOf = (options: { readonly office?: string }): unknown => {
    const { cells } = templateSheet('program-units', { ...options, inputs: { fiscalYear: 'FY20', staffing: 1.1 } });
    const row = cells.findIndex(([name]) => name === 'Fine arts');
    const rows = cells.map((each, at) =>
      each.map((cell, column) => {
        if (at === row && column === 1) return 100;
        if (typeof cell === 'string' && cell.startsWith('=')) return { formula: cell };
        return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
      }),
    );
    return calculate(snapshotOf({ Statement: rows, 'NM law': law })).sheets[0].value(row, 3);
  };
  expect(unitsOf({ office })).toBe(5.2);
  expect(unitsOf({})).toEqual({ error: '#N/A' });
});
