/** What a folder holds is checked or named: nothing passes for checked because of how it is called. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/nm-finance';
import { writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-folders-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => path.join(folder, name);

let out = '';
beforeEach(() => {
  out = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

interface Report {
  readonly files: readonly { readonly file: string; readonly error?: string; readonly tables: readonly unknown[] }[];
}

async function check(...args: string[]): Promise<{ code: number; files: Report['files'] }> {
  const code = await main(['check', ...args, '--format', 'json'], PROGRAM);
  return { code, files: (JSON.parse(out) as Report).files };
}

const BOOK = writeWorkbook({ sheets: [{ name: 'Schools', cells: [['School', 'Students']] }] });
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]);

test('workbooks by whatever case of their ending, other spreadsheets by name, links and folders once', async () => {
  fs.mkdirSync(inFolder('sub/deeper'), { recursive: true });
  for (const name of ['a.Xlsx', 'b.xlsm', 'sub/c.XLSX']) fs.writeFileSync(inFolder(name), BOOK);
  for (const name of ['old.xls', 'sub/deeper/older.XLS']) fs.writeFileSync(inFolder(name), OLE);
  for (const name of ['open.ods', 'binary.xlsb', 'notes.txt', '~$a.Xlsx']) fs.writeFileSync(inFolder(name), 'x');
  fs.writeFileSync(inFolder('list.CSV'), 'School,Students\nA,12\n');
  fs.symlinkSync(folder, inFolder('sub/round'));
  fs.symlinkSync(inFolder('nowhere.xlsx'), inFolder('broken-link.xlsx'));
  const { code, files } = await check(folder);
  expect(code).toBe(2);
  const named = files.map(({ file, error }) => [path.relative(folder, file), error === undefined]);
  expect(named).toEqual([
    ['a.Xlsx', true],
    ['b.xlsm', true],
    ['binary.xlsb', false],
    ['broken-link.xlsx', false],
    ['list.CSV', true],
    ['old.xls', false],
    ['open.ods', false],
    ['sub/c.XLSX', true],
    ['sub/deeper/older.XLS', false],
  ]);
  expect(files[5].error).toContain('old .xls format');
});

test('a CSV file is checked as the sheet that it is in Excel', async () => {
  const csv = inFolder('awards.csv');
  fs.writeFileSync(
    csv,
    'District,School,Student Membership,Award Amount\nAnimas,Animas 7-12,100,"$1,000.00"\nBelen,Family,300,"$3,500.00"\nTotal,,400,"$4,000.00"\n',
  );
  const { code, files } = await check(csv);
  expect(code).toBe(0);
  expect(files[0].tables).toEqual([
    expect.objectContaining({ kind: 'pro-rata-award', sheet: 'awards', range: 'A1:D4' }),
  ]);
  out = '';
  fs.writeFileSync(csv, 'District,School\n"Animas,12\n');
  expect((await check(csv)).files[0].error).toContain('Line 2: a quotation mark opens a text that no other one closes');
});

test.each([
  ['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251))],
  ['a zip of nothing', Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)])],
  ['bytes that begin like a zip', Buffer.from('504b0304ffffffffffff', 'hex')],
])('%s: said to be no workbook, exit 2', async (_, bytes) => {
  fs.writeFileSync(inFolder('odd.xlsx'), bytes);
  const { code, files } = await check(inFolder('odd.xlsx'));
  expect(code).toBe(2);
  expect(files[0].error).toMatch(/^The file .{20,}/);
});

test('a name longer than a name may be is said to be one', async () => {
  const { code, files } = await check(inFolder(`${'x'.repeat(300)}.xlsx`));
  expect([code, files[0].error]).toEqual([2, 'Its name is too long.']);
});
