/** `check --law FILE`: one file of the office's own values for a whole batch. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/nm-finance';
import { writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-law-'));
const inFolder = (name: string): string => path.join(folder, name);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

let [out, err] = ['', ''];
beforeEach(() => {
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => jest.restoreAllMocks());

type Row = readonly (string | number | null)[];

function workbook(name: string, sheet: string, cells: readonly Row[]): string {
  fs.writeFileSync(inFolder(name), writeWorkbook({ sheets: [{ name: sheet, cells }] }));
  return inFolder(name);
}

const HEADER = ['Parameter', 'Fiscal year', 'Value', 'Citation'];
const law = (name: string, ...rows: readonly Row[]): string => workbook(name, 'NM law', [HEADER, ...rows]);

const statement = (name: string, unitValue: number): string =>
  workbook(name, 'Statement', [
    ['Program cost FY27'],
    ['Unit value', null, unitValue],
    [],
    ['Program', 'MEM', 'Factor', 'Units', 'Program cost'],
    ['Grade 1', 100, 1.2, 120, 120 * unitValue],
    ['Grade 2', 100, 1.18, 118, 118 * unitValue],
  ]);

test('its values count in every file, and the finding says whose they are', async () => {
  const file = law('law.xlsx', ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026']);
  const [wrong, right] = [statement('wrong.xlsx', 6553.75), statement('right.xlsx', 7000.1)];
  expect(await main(['check', wrong, right, '--law', file, '--format', 'json'], PROGRAM)).toBe(1);
  const { files } = JSON.parse(out) as {
    files: { findings: { cell: string; message: string; fix?: { after: unknown }[] }[] }[];
  };
  expect(files[0].findings.map(({ cell, message, fix }) => [cell, message, fix?.[0].after])).toEqual([
    [
      'C2',
      `The unit value is 6,553.75, which is that of FY25; that of FY27 is 7,000.10. The unit value of FY27, 7000.1, is a value of this office (${file}, NM law!C2).`,
      7000.1,
    ],
  ]);
  expect(files[1].findings).toEqual([]);
});

test('a row that cannot be used stops the command, and says sheet, cell and what to do', async () => {
  const file = law(
    'bad.xlsx',
    ['unit-valeu', 'FY27', 7000.1, 'Letter'],
    ['unit-value', 'FY24', 7000.1, 'Letter'],
    ['unit-value', 'FY27', 'about 7,000', 'Letter'],
  );
  expect(await main(['check', statement('any.xlsx', 6553.75), '--law', file], PROGRAM)).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(`${file}: 'NM law'!A2: There is no parameter "unit-valeu". Did you mean "unit-value"`);
  expect(err).toContain(`${file}: 'NM law'!C3: The unit value of FY24 is 7,000.1 here, but 6241.67 in the law data`);
  expect(err).toContain(`${file}: 'NM law'!C4: The value "about 7,000" is not a number: write it as a number`);
});

test('a file without such a sheet stops it too', async () => {
  const file = workbook('other.xlsx', 'Sheet1', [['a year of work']]);
  await expect(main(['check', statement('some.xlsx', 6553.75), '--law', file], PROGRAM)).rejects.toThrow(
    `${file}: no sheet holds values of your office: columns Parameter, Fiscal year and Value on a sheet "NM law". Make one with nm-finance template law-values law.xlsx.`,
  );
});

test('a value without a citation is told and used', async () => {
  const file = law('bare.xlsx', ['unit-value', 'FY27', 7000.1, null]);
  expect(await main(['check', statement('one.xlsx', 7000.1), '--law', file], PROGRAM)).toBe(0);
  expect(err).toContain(`${file}: 'NM law'!C2: The value has no citation`);
});
