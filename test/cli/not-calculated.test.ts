/** Files whose formulas have no values (programs other than Excel write them so), and workbooks set to calculate by hand. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkFile } from '../../src/cli/check-file';
import { calc } from '../../src/cli/calc';
import { explainFormula } from '../../src/engine/explain';
import { completed } from '../../src/engine/uncalculated';
import { snapshotOf } from '../support/snapshot';
import { writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-values-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('formulas without a value are computed before they are checked; those with one keep it', () => {
  const workbook = completed(
    snapshotOf({
      S: [[2, { formula: '=A1*2' }, { formula: '=B1+1' }, { formula: '=A1', value: 99 }, { formula: '=D1' }]],
    }),
  );
  expect([1, 2, 3, 4].map((column) => workbook.sheets[0].value(0, column))).toEqual([4, 5, 99, 99]);
  expect(workbook.sheets[0].whyUncalculated?.(0, 4)).toBeUndefined();
});

test('check says of a formula that has no value here either that it is not calculated', () => {
  const bytes = writeWorkbook({ sheets: [{ name: 'S', cells: [['Item', '=CUBEVALUE("m","k")', '=B1+1']] }] });
  const { findings } = checkFile({ file: 'python.xlsx', bytes });
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^2 formulas are not calculated: .*CUBEVALUE.*Open the file in Excel and save it\.$/),
  ]);
});

test('cells with formulas that have no value here are not called empty', () => {
  const items = [10, 20, 30, '=CUBEVALUE("m","a")', '=CUBEVALUE("m","b")'];
  const cells = [['Item', 'Amount'], ...items.map((amount, at) => [`Item ${at}`, amount]), ['Total', '=SUM(B2:B4)']];
  const { findings } = checkFile({ file: 'python.xlsx', bytes: writeWorkbook({ sheets: [{ name: 'S', cells }] }) });
  expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^2 formulas are not calculated/)]);
});

test('check finds the error that a formula without a value gives', () => {
  const bytes = writeWorkbook({ sheets: [{ name: 'S', cells: [['Item', 0, 5, '=C1/B1']] }] });
  const { findings } = checkFile({ file: 'python.xlsx', bytes });
  expect(findings.map(({ message }) => message).join()).toContain('#DIV/0!');
});

test('explain takes the value that a file has, and computes what it has none for', () => {
  const workbook = snapshotOf({ S: [[{ formula: '=1/0', value: 120 }, { formula: '=A1/2' }]] });
  const [call] = explainFormula('=NM.ABE_FTE(B1)', { workbook, sheet: 'S' }).calls;
  expect(call.worked?.result).toBe('15');
});

test('calc says that a workbook is set to calculate by hand', async () => {
  let err = '';
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  await calc([path.join(__dirname, '../engine/cases/manual-calculation.xlsx'), path.join(folder, 'out.xlsx')], PROGRAM);
  jest.restoreAllMocks();
  expect(err).toContain('set to calculate by hand');
});
