/**
 * Every kind of file that the product writes, from inputs of several writers: each opens by Excel's own rules, for a parser
 * that is strict about namespaces, and for two general libraries.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkFile } from '../../src/cli/check-file';
import { csvWorkbook } from '../../src/batch/csv-workbook';
import { xlsxReport } from '../../src/batch/xlsx-report';
import { calcFile } from '../../src/cli/work/calc';
import { fixFile } from '../../src/cli/work/fix';
import { templateFile } from '../../src/cli/work/template';
import { whatIfFile } from '../../src/cli/work/whatif';
import { reportSheet } from '../../src/checks/report';
import { runChecks } from '../../src/checks';
import { FUNCTION_NAMES } from '../../src/engine';
import { importWorkbook } from '../../src/preview/import-workbook';
import { previewPort } from '../../src/preview/port';
import { createPreviewModel } from '../../src/preview/preview-model';
import { OpenedFile, saveWorkbook } from '../../src/preview/save-workbook';
import { TEMPLATES } from '../../src/templates';
import { patchWorkbook, readWorkbook } from '../../src/workbook/file';
import type { NewSheet } from '../../src/workbook/port';
import { provideDom } from '../preview/dom';
import { expectOpens } from '../support/opens';
import { WRITERS, writtenBy } from '../workbook/file/writers';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nm-written-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  provideDom();
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const OPTIONS = { functionNames: FUNCTION_NAMES };

function namesIn(bytes: Uint8Array): string[] {
  return readWorkbook(bytes, OPTIONS).sheetNames.slice();
}

function onDisk(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function written({ output }: { readonly output?: Uint8Array }): Uint8Array {
  if (!output) throw new Error('nothing was written');
  return output;
}

/** An award whose total is wrong, for fixes and reports. */
const AWARD: NewSheet = {
  name: 'Award & more',
  cells: [
    ['Pro-rata award'],
    ['Pool', 1000],
    [],
    ['District', 'Membership', 'Award'],
    ['Española', 60, 600],
    [{ text: '=cmd' }, 40, 400],
    ['Total', '=SUM(B5:B6)', 1200],
  ],
};

describe.each(TEMPLATES.map(({ kind }) => kind))('the template %s', (kind) => {
  test('opens everywhere', async () => {
    const bytes = written(templateFile({ kind, output: 'out.xlsx', from: undefined, set: [] }));
    await expectOpens(bytes, namesIn(bytes));
  });
});

test('a template filled from a CSV file, and a CSV file as a workbook', async () => {
  const csv = 'School district,"40-day membership",Award\nEspañola,"1,234.5",<b>&"x"\n';
  const from = onDisk('data.csv', csv);
  const filled = written(templateFile({ kind: 'pro-rata-award', output: 'out.xlsx', from, set: [] }));
  await expectOpens(filled, namesIn(filled));
  const opened = csvWorkbook('data.csv', Buffer.from(csv));
  await expectOpens(opened, ['data']);
});

test('the report of a batch, with texts that look like formulas and markup', async () => {
  const bytes = patchWorkbook(await writtenBy(WRITERS[0]), [], { ...OPTIONS, addSheets: [AWARD] });
  const results = [
    checkFile({ file: '=cmd|<a>.xlsx', bytes }),
    checkFile({ file: 'none.xlsx', bytes: Buffer.from('x') }),
  ];
  await expectOpens(xlsxReport(results, '2026.1'), ['Files', 'Findings']);
});

describe.each(WRITERS)('from a workbook saved by %s', (writer) => {
  let bytes: Uint8Array;
  let input: string;
  let sheets: string[];
  beforeAll(async () => {
    bytes = patchWorkbook(await writtenBy(writer), [], { ...OPTIONS, addSheets: [AWARD] });
    input = onDisk(`${WRITERS.indexOf(writer)}.xlsx`, bytes);
    sheets = namesIn(bytes);
  });

  test('calc', async () => {
    await expectOpens(written(calcFile({ input, output: 'out.xlsx' })), sheets, bytes);
  });

  test('what-if, with scenarios whose names look like formulas', async () => {
    const scenarios = [
      { name: '=cmd', values: { pool: '+1,000' } },
      { name: '+5 %', values: { pool: '+5%' } },
    ];
    const made = written(whatIfFile({ input, sheet: 'Awards', make: { output: 'out.xlsx', scenarios } }));
    await expectOpens(made, [...sheets, 'What-if Awards'], bytes);
  });

  test('fix, with its log', async () => {
    const fixed = written(await fixFile({ input, only: undefined, output: 'out.xlsx' }));
    await expectOpens(fixed, namesIn(fixed), bytes);
  });

  test('the preview: a cell changed, a row inserted, a report added, saved', async () => {
    const preview = createPreviewModel(importWorkbook(bytes));
    const { model } = preview;
    const [sheetId] = model.getters.getSheetIds();
    model.dispatch('UPDATE_CELL', { sheetId, row: 2, col: 1, content: '75' });
    model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: model.getters.getSheetName(sheetId),
      dimension: 'ROW',
      base: 3,
      quantity: 1,
      position: 'before',
    });
    const { tables, findings } = runChecks(preview.snapshot());
    const checked = { file: 'workbook', tables, unrecognised: [], findings, ignored: [] };
    await previewPort(preview).addSheet(reportSheet(checked, '2026-11-28', '2026.1'));
    const { bytes: saved } = saveWorkbook(new OpenedFile(bytes), preview);
    await expectOpens(saved, [...sheets, 'Findings'], bytes);
  });
});
