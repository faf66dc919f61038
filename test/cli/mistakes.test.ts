/** What people get wrong on the command line: each is told what is wrong, where, and what to do; nothing of theirs is lost. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/nm-finance';
import { RULES_VERSION } from '../../src/law/version';
import { writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-mistakes-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => path.join(folder, name);
const BOOK = inFolder('book.xlsx');
const BROKEN = inFolder('broken.xlsx');

let out = '';
let err = '';
beforeAll(() => {
  const bytes = writeWorkbook({
    sheets: [
      {
        name: 'Schools',
        cells: [
          ['School', 'Students'],
          ['Taos High', 120],
        ],
      },
    ],
  });
  fs.writeFileSync(BOOK, bytes);
  fs.writeFileSync(BROKEN, bytes.subarray(0, 300));
  fs.mkdirSync(inFolder('empty'));
  fs.writeFileSync(inFolder('empty/notes.txt'), 'no workbook');
});
beforeEach(() => {
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => jest.restoreAllMocks());

/** What the program prints and ends with: bin/nm-finance.cjs makes 2 and a line of an error. */
async function run(...args: string[]): Promise<number> {
  try {
    return await main(args, PROGRAM);
  } catch (error) {
    err += `nm-finance: ${(error as Error).message}\n`;
    return 2;
  }
}

test('a folder without a workbook is reported and the rest goes on', async () => {
  expect(await run('check', inFolder('empty'), BOOK)).toBe(2);
  expect(out).toContain(
    `${inFolder('empty')}\n  could not be read: It is a folder without a workbook (.xlsx or .xlsm).`,
  );
  expect(out).toMatch(
    /book\.xlsx\n {2}not recognised: Schools: .*general checks only\n.*general checks found nothing\n/,
  );
});

test('a report does not take the place of a workbook that was checked', async () => {
  const before = fs.readFileSync(BOOK);
  expect(await run('check', BOOK, '--format', 'xlsx', '--output', path.join(folder, 'empty/../book.xlsx'))).toBe(2);
  expect(err).toContain('It is one of the files to read: give another name.');
  expect(await run('check', BOOK, '--output', inFolder('other.xlsx'))).toBe(2);
  expect(err).toContain('other.xlsx would be a report of the format text: its name must not end as a workbook’s does');
  expect(await run('check', BOOK, '--format', 'xlsx', '--output', inFolder('report.json'))).toBe(2);
  expect(err).toContain('report.json would be a report of the format xlsx: its name must end in .xlsx');
  expect(fs.readFileSync(BOOK)).toEqual(before);
  expect(fs.existsSync(inFolder('other.xlsx')) || fs.existsSync(inFolder('report.json'))).toBe(false);
});

test('a file that is marked as read-only stays', async () => {
  const kept = inFolder('kept.json');
  fs.writeFileSync(kept, 'signed off');
  fs.chmodSync(kept, 0o444);
  expect(await run('check', BOOK, '--format', 'json', '--output', kept)).toBe(2);
  expect(err).toContain(`${kept} cannot be written. It is marked as read-only`);
  expect(fs.readFileSync(kept, 'utf8')).toBe('signed off');
});

test.each([
  ['calc', [BROKEN, inFolder('new.xlsx')]],
  ['whatif', [BROKEN, inFolder('new.xlsx'), '--scenario', 'Practice']],
  ['explain', ['--in', BROKEN, '--cell', 'A1']],
])('%s names the workbook that it cannot read', async (command, args) => {
  expect(await run(command, ...args)).toBe(2);
  expect(err).toMatch(/broken\.xlsx cannot be read\. The file ends too early/);
  expect(fs.existsSync(inFolder('new.xlsx'))).toBe(false);
});

test.each([
  ['calc', [inFolder('empty'), inFolder('new.xlsx')]],
  ['template', ['ceis', inFolder('new.xlsx'), '--from', inFolder('empty')]],
  ['merge', [inFolder('empty')]],
])('%s says that a folder is one', async (command, args) => {
  expect(await run(command, ...args)).toBe(2);
  expect(err).toContain(`${inFolder('empty')} cannot be read. It is a folder.`);
});

test('what-if is written as the kind of file that it came from', async () => {
  expect(await run('whatif', BOOK, inFolder('new.txt'), '--scenario', 'Practice')).toBe(2);
  expect(err).toContain('new.txt would be a file of another kind: give it the ending .xlsx');
});

test('merge says what is no report without showing what is in it', async () => {
  fs.writeFileSync(inFolder('binary.json'), Buffer.from([0x50, 0x4b, 3, 4, 0x1b, 0x5d, 0x38, 7]));
  expect(await run('merge', inFolder('binary.json'))).toBe(2);
  expect(err).toContain('binary.json is no report of "nm-finance check --format json"');
  expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test('merge does not mix reports of different rules', async () => {
  for (const [name, rules] of [
    ['old.json', '2025.1'],
    ['new.json', RULES_VERSION],
  ]) {
    fs.writeFileSync(inFolder(name), JSON.stringify({ rules, files: [{ file: name, tables: [], findings: [] }] }));
  }
  expect(await run('merge', inFolder('old.json'), inFolder('new.json'))).toBe(2);
  expect(err).toContain(`the reports were made with different rules (2025.1, ${RULES_VERSION})`);
  expect(await run('merge', inFolder('old.json'), '--format', 'json')).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ rules: '2025.1' });
});

test('an option that there is not is named, with the way to those there are', async () => {
  expect(await run('check', BOOK, '--fromat', 'json')).toBe(2);
  expect(err).toBe(
    'nm-finance: there is no option --fromat of this command\n(nm-finance --help shows every command and option.)\n',
  );
});

test('help wherever it is asked for, and the versions', async () => {
  for (const args of [['help'], ['--help'], ['check', '--help'], ['merge', '-h']]) {
    out = '';
    expect(await run(...args)).toBe(0);
    expect(out).toContain('nm-finance check FILE…');
  }
  out = '';
  expect(await run('--version')).toBe(0);
  expect(out).toMatch(new RegExp(`^nm-finance \\d+\\.\\d+\\.\\d+, rules ${RULES_VERSION}\\n$`));
});
