import fs from 'node:fs';
import path from 'node:path';
import { smokeTestPage } from '../../scripts/smoke-test/page';
import { EXAMPLES, functionsWorkbook, SMOKE_TEST_WORKBOOKS } from '../../scripts/smoke-test/workbooks';
import { FAULT, FAULT_SHEET } from '../../scripts/smoke-test/fault';
import { checkFile } from '../../src/cli/check-file';
import { withComputedValues } from '../../src/engine';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { valueAt } from '../support/snapshot';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'assets/smoke-test');

function computed(examples = EXAMPLES) {
  return readWorkbook(writeWorkbook(withComputedValues(functionsWorkbook(examples))));
}

test.each(SMOKE_TEST_WORKBOOKS)('$file is the one in assets (npm run smoke-test writes it)', ({ file, model }) => {
  expect(Buffer.compare(Buffer.from(writeWorkbook(model())), fs.readFileSync(path.join(FOLDER, file)))).toBe(0);
});

test('docs/smoke-test.md has the steps of the workbook, and its pictures exist', () => {
  expect(fs.readFileSync(path.join(ROOT, 'docs/smoke-test.md'), 'utf8')).toBe(smokeTestPage());
  for (const [, picture] of smokeTestPage().matchAll(/\(((?:guide|screenshots)\/[^)]+)\)/g)) {
    expect(fs.existsSync(path.join(ROOT, 'docs', picture))).toBe(true);
  }
});

test('computed by our own engine every worked example is OK, and the first sheet says so', () => {
  const workbook = computed();
  expect([valueAt(workbook, 'Start', 'B5'), valueAt(workbook, 'Start', 'B6')]).toEqual([
    EXAMPLES.length,
    EXAMPLES.length,
  ]);
  expect(valueAt(workbook, 'Start', 'B7')).toBe('OK: every function gives what it should');
});

test('a workbook that was not calculated does not say OK', () => {
  const workbook = readWorkbook(fs.readFileSync(path.join(FOLDER, 'functions.xlsx')));
  expect(['B6', 'B7'].map((cell) => valueAt(workbook, 'Start', cell))).toEqual([null, null]);
});

const ABE = { name: 'NM.ABE_FTE', formula: '=NM.ABE_FTE(100)' };
const BLOCK = { name: 'a block', formula: '=NM.ALLOCATION(100000,{100;200;300})' };

test.each([
  ['another number', { ...ABE, value: 1.5 }, 'Functions', 'E2', 'differs'],
  ['a text in other letters', { name: 'a text', formula: '="ok"', value: 'OK' }, 'Functions', 'E2', 'differs'],
  [
    'a function that Excel does not know',
    { name: 'none', formula: '=#NAME?', value: 1 },
    'Functions',
    'E2',
    'add-in not loaded',
  ],
  ['an error instead of a value', { name: 'error', formula: '=1/0', value: 1 }, 'Functions', 'E2', 'an error'],
  ['a value instead of a refusal', { ...ABE, value: { error: '#VALUE!' } }, 'Functions', 'E2', 'no error'],
  ['another refusal', { name: 'error', formula: '=1/0', value: { error: '#N/A' } }, 'Functions', 'E2', 'another error'],
  ['one cell of a block', { ...BLOCK, value: [[15000], [30000], [45000.01]] }, 'Spills', 'B3', 'differs'],
] as const)('%s is not OK, and its verdict says why', (_what, example, sheet, cell, verdict) => {
  const workbook = computed([example]);
  expect(valueAt(workbook, sheet, cell)).toBe(verdict);
  expect(valueAt(workbook, 'Start', 'B7')).not.toMatch(/^OK/);
});

test('the check finds the one fault of table.xlsx at its cell, and says what is owed', () => {
  const { findings, outcomes } = checkFile({ file: path.join(FOLDER, 'table.xlsx') });
  expect(findings.map(({ sheet, cell }) => [sheet, cell])).toEqual([[FAULT_SHEET, FAULT.cell]]);
  expect(JSON.stringify(outcomes)).toContain('56,862.67');
});
