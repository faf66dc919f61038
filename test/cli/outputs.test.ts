/** No command writes onto a file that it reads, or onto another workbook, by whatever name that goes. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/nm-finance';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-outputs-'));
const inFolder = (name: string): string => path.join(folder, name);
const BOOK = inFolder('book.xlsx');
const OTHER = inFolder('other.xlsx');
const REPORT = inFolder('report.json');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

let err = '';
beforeEach(() => {
  err = '';
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => jest.restoreAllMocks());

const AWARDS = [
  ['District', 'School', 'Student Membership', 'Award Amount'],
  ['Animas', 'Animas 7-12 School', 100, 1000],
  ['Belen', 'The Family School', 300, 3000],
  ['Total', null, 400, '=SUM(D2:D2)'],
];

beforeAll(() => {
  const bytes = writeWorkbook({
    sheets: [{ name: 'Awards', cells: AWARDS, values: [[], [], [], [400, null, 400, 1000]] }],
  });
  fs.writeFileSync(BOOK, bytes);
  fs.writeFileSync(OTHER, writeWorkbook({ sheets: [{ name: 'Mine', cells: [['a year of work']] }] }));
  fs.writeFileSync(REPORT, JSON.stringify({ rules: '2026.1', files: [] }));
  fs.mkdirSync(inFolder('real'));
  fs.linkSync(BOOK, inFolder('hard.xlsx'));
  fs.symlinkSync(BOOK, inFolder('soft.xlsx'));
  fs.symlinkSync(folder, inFolder('linked-folder'));
  fs.symlinkSync(OTHER, inFolder('soft-other.xlsx'));
  fs.symlinkSync(OTHER, inFolder('looks-like-a-report.json'));
  fs.symlinkSync(REPORT, inFolder('soft-report.json'));
});

async function run(...args: string[]): Promise<number> {
  try {
    return await main(args, PROGRAM);
  } catch (error) {
    err += (error as Error).message;
    return 2;
  }
}

const NAMES_OF_THE_INPUT = ['book.xlsx', 'real/../book.xlsx', 'hard.xlsx', 'soft.xlsx', 'linked-folder/book.xlsx'];
const NAMES_OF_ANOTHER = ['other.xlsx', 'soft-other.xlsx', 'linked-folder/other.xlsx'];

const COMMANDS: readonly (readonly [string, (output: string) => string[]])[] = [
  ['calc', (output) => ['calc', BOOK, output]],
  ['fix', (output) => ['fix', BOOK, output]],
  ['whatif', (output) => ['whatif', BOOK, output, '--scenario', 'More:appropriation=5000']],
  ['check', (output) => ['check', BOOK, '--format', 'xlsx', '--output', output]],
];

describe.each(COMMANDS)('%s', (_, args) => {
  test.each(NAMES_OF_THE_INPUT)('does not write onto its input as %s, whatever it is told', async (name) => {
    const before = fs.readFileSync(BOOK);
    expect(await run(...args(inFolder(name)))).toBe(2);
    expect(err).toMatch(/is one of the files to read: give another name/);
    expect(await run(...args(inFolder(name)), '--replace')).toBe(2);
    expect(fs.readFileSync(BOOK)).toEqual(before);
  });

  test.each(NAMES_OF_ANOTHER)('does not write onto another workbook as %s', async (name) => {
    const before = fs.readFileSync(OTHER);
    expect(await run(...args(inFolder(name)))).toBe(2);
    expect(err).toMatch(/There is a workbook of that name already: give another name, or --replace/);
    expect(fs.readFileSync(OTHER)).toEqual(before);
  });
});

test('template writes neither onto its data nor onto a workbook', async () => {
  const data = inFolder('data.csv');
  fs.writeFileSync(data, 'School,Student Membership\nA,1\n');
  fs.symlinkSync(data, inFolder('soft-data.xlsx'));
  expect(await run('template', 'pro-rata-award', inFolder('soft-data.xlsx'), '--from', data)).toBe(2);
  expect(err).toMatch(/It is the same file as .*data\.csv, which is one of the files to read/);
  expect(await run('template', 'ceis', OTHER)).toBe(2);
  expect(readWorkbook(fs.readFileSync(OTHER)).sheetNames).toEqual(['Mine']);
});

test('merge and check write no report onto a report that is read, nor onto a workbook under another ending', async () => {
  expect(await run('merge', REPORT, '--format', 'json', '--output', inFolder('soft-report.json'))).toBe(2);
  expect(err).toContain('which is one of the files to read');
  const before = fs.readFileSync(OTHER);
  expect(await run('merge', REPORT, '--format', 'json', '--output', inFolder('looks-like-a-report.json'))).toBe(2);
  expect(await run('check', BOOK, '--format', 'json', '--output', inFolder('looks-like-a-report.json'))).toBe(2);
  expect(err).toContain('There is a workbook of that name already');
  expect(fs.readFileSync(OTHER)).toEqual(before);
});

test('--replace writes over another workbook, and an earlier report in JSON is replaced without it', async () => {
  const earlier = inFolder('earlier.xlsx');
  fs.copyFileSync(OTHER, earlier);
  expect(await run('calc', BOOK, earlier, '--replace')).toBe(0);
  expect(readWorkbook(fs.readFileSync(earlier)).sheetNames).toEqual(['Awards']);
  for (let time = 1; time <= 2; time++) {
    expect(await run('check', BOOK, '--format', 'json', '--output', inFolder('again.json'))).toBeLessThan(2);
  }
});
