/** `--law FILE`: one file of the office's own values, for a whole batch, for what is fixed, explained, varied and made. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/nm-finance';
import { FUNCTION_NAMES } from '../../src/engine';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
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

test('a row that cannot be used is told, and the others count', async () => {
  const file = law(
    'mixed.xlsx',
    ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026'],
    ['unit-value', 'FY24', 7000.1, 'Letter'],
    ['k5-plus-factor', 'FY27', 0.3, 'Letter'],
  );
  expect(await main(['check', statement('mixed-wrong.xlsx', 6553.75), '--law', file], PROGRAM)).toBe(1);
  expect(err).toContain(`Not taken: ${file}: 'NM law'!C3: The unit value of FY24 is 7,000.1 here, but 6241.67`);
  expect(err).toContain(`Not taken: ${file}: 'NM law'!C4: There is no K-5 Plus`);
  expect(out).toContain('that of FY27 is 7,000.10');
});

test('a file of which no row can be used stops the command, and says sheet, cell and what to do', async () => {
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

test('fix makes the changes that follow from them', async () => {
  const file = law('fix-law.xlsx', ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026']);
  const wrong = statement('to-fix.xlsx', 6553.75);
  expect(await main(['fix', wrong, '--dry-run'], PROGRAM)).toBe(0);
  expect(out).toBe('No check offers a change.\n');
  out = '';
  expect(await main(['fix', wrong, '--dry-run', '--law', file], PROGRAM)).toBe(0);
  expect(out).toContain('Statement!C2: 6553.75 → 7000.1');
});

test('fix does not write onto it', async () => {
  const file = law('kept-law.xlsx', ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026']);
  const wrong = statement('in.xlsx', 6553.75);
  await expect(main(['fix', wrong, file, '--law', file, '--replace'], PROGRAM)).rejects.toThrow(
    `${file} cannot be written. It is one of the files to read: give another name.`,
  );
});

test('explain tells of a cell what a check puts there by them, and whose value it is', async () => {
  const file = law('why-law.xlsx', ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026']);
  const wrong = statement('why.xlsx', 6553.75);
  expect(await main(['explain', '--in', wrong, '--cell', 'Statement!C2', '--law', file], PROGRAM)).toBe(0);
  expect(out).toBe(
    `seg.unit-value: The unit value is 6,553.75, which is that of FY25; that of FY27 is 7,000.10. The unit value of FY27, 7000.1, is a value of this office (${file}, NM law!C2).\nIt puts there: 7000.1\n`,
  );
  expect(await main(['explain', '=NM.ABE_FTE(1)', '--law', file], PROGRAM)).toBe(2);
  expect(err).toContain('--law is for a cell that a check explains');
});

test('a working says what is a value of this office, and which one it lacks', async () => {
  const file = inFolder('worked.xlsx');
  const own = [HEADER, ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026']];
  fs.writeFileSync(
    file,
    writeWorkbook({
      sheets: [
        { name: 'Statement', cells: [[1]] },
        { name: 'NM law', cells: own },
      ],
    }),
  );
  expect(await main(['explain', "=NM.PROGRAM_COST(100,'NM law'!$C$2)", '--in', file], PROGRAM)).toBe(0);
  expect(out).toContain('The unit value of FY27, 7000.1, is a value of this office (NM law!C2).');
  out = '';
  expect(await main(['explain', '=NM.PROGRAM_COST(100,NM.UNIT_VALUE("FY27"))', '--in', file], PROGRAM)).toBe(1);
  expect(out).toContain('Your office has a unit value of FY27: 7000.1 (NM law!C2). Functions see no workbook');
});

const read = (file: string) => readWorkbook(new Uint8Array(fs.readFileSync(file)), { functionNames: FUNCTION_NAMES });

test('template takes them onto a sheet of its own, which its formulas name', async () => {
  const file = law('template-law.xlsx', ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026']);
  const made = inFolder('statement-fy27.xlsx');
  const set = ['--set', 'fiscalYear=FY27', '--law', file];
  expect(await main(['template', 'program-units', made, ...set], PROGRAM)).toBe(0);
  expect(err).toBe('');
  const { sheets } = read(made);
  expect(sheets.map(({ name }) => name)).toEqual(['Program cost', 'NM law']);
  const row = [3, 4, 5, 6].find((each) => sheets[0].value(each, 0) === 'Unit value') ?? 0;
  expect([1, 2].map((column) => sheets[0].value(row, column))).toEqual([
    7000.1,
    'FY27: 7000.1. Letter of June 3, 2026 (value of this office)',
  ]);
  expect(sheets[1].value(4, 4)).toBe(`${file}, NM law!C2`);
  out = '';
  expect(await main(['check', made], PROGRAM)).toBe(0);
});

test('template says where they are of no use, and refuses to make such a file from one', async () => {
  const file = law('no-use.xlsx', ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026']);
  const made = inFolder('status.xlsx');
  expect(await main(['template', 'moe-status', made, '--law', file], PROGRAM)).toBe(0);
  expect(err).toBe(
    `No formula of the template moe-status takes a value that changes by year: nothing of ${file} is in it.\n`,
  );
  expect(read(made).sheets).toHaveLength(1);
  expect(await main(['template', 'law-values', inFolder('other-law.xlsx'), '--law', file], PROGRAM)).toBe(2);
  expect(err).toContain('--law gives a file that this template makes');
  await expect(main(['template', 'program-units', file, '--law', file, '--replace'], PROGRAM)).rejects.toThrow(
    `${file} cannot be written. It is one of the files to read: give another name.`,
  );
});

test('whatif varies from them, and tells what of the workbook’s own sheet cannot be used', async () => {
  const file = law('whatif-law.xlsx', ['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026']);
  const input = inFolder('vary.xlsx');
  const statementCells = [
    ['Program cost FY27'],
    [],
    ['Program', 'MEM', 'Factor', 'Units', 'Program cost'],
    ['Grade 1', 100, 1.2, 120, null],
    ['Grade 2', 100, 1.18, 118, null],
  ];
  const sheets = [
    { name: 'Statement', cells: statementCells },
    { name: 'NM law', cells: [HEADER, ['unit-value', 'FY24', 7000.1, 'Letter']] },
  ];
  fs.writeFileSync(input, writeWorkbook({ sheets }));
  const args = ['whatif', input, inFolder('varied.xlsx'), '--scenario', 'Growth:membership=+10%'];
  await expect(main(args, PROGRAM)).rejects.toThrow('shows no unit value');
  expect(await main([...args, '--law', file], PROGRAM)).toBe(0);
  expect(err).toContain("'NM law'!C2: The unit value of FY24 is 7,000.1 here, but 6241.67 in the law data");
  const added = read(inFolder('varied.xlsx')).sheets.at(-1);
  const firsts = Array.from({ length: 12 }, (_, row) => added?.value(row, 0));
  expect(firsts).toContain(`The unit value of FY27, 7000.1, is a value of this office (${file}, NM law!C2).`);
  expect(added?.value(firsts.indexOf('Unit value (value of this office)'), 1)).toBe(7000.1);
  out = '';
  expect(await main(['whatif', input, '--list', '--law', file], PROGRAM)).toBe(0);
  expect(out).toContain('unit-value (Unit value (value of this office))');
});
