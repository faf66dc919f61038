import { previewPort } from '../../src/preview/port';
import { createPreviewModel } from '../../src/preview/preview-model';
import { spreadsheetEngine } from '../../src/engine';
import { dataOf, parseCsv, TEMPLATES, templateSheet } from '../../src/templates';
import { recogniseWorkbook } from '../../src/recognition';
import { isErrorValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot';
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
