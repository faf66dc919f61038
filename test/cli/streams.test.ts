/** Standard input and output, devices and pipes, as a shell connects them. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-streams-'));
const BOOK = path.join(folder, 'book.xlsx');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const cells = [['School', 'Students'], ...Array.from({ length: 30 }, (_, row) => [`School ${row}`, `${row},000 `])];
  fs.writeFileSync(BOOK, writeWorkbook({ sheets: [{ name: 'Schools', cells }] }));
});

/** A line of a shell in which "$NM" is the program. */
function shell(line: string, input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NM: `${process.execPath} ${PROGRAM}` },
  });
  return { status, stdout, stderr };
}

test('who reads the beginning only (| head -1) gets that, and no complaint', () => {
  const many = Array.from({ length: 200 }, () => `="${'x'.repeat(1000)}"`).join('\n');
  const { stdout, stderr } = shell('$NM eval --json | head -1', many);
  expect(stdout).toMatch(/^\{"value":"x+"\}\n$/);
  expect(stderr).toBe('');
  expect(shell('$NM check book.xlsx book.xlsx | true').stderr).toBe('');
});

test('a full disk is no result: exit 2, with the reason', () => {
  for (const args of ['check book.xlsx', 'check book.xlsx --format json', "eval '=1+1'", 'template --list', 'help']) {
    const { status, stderr } = shell(`$NM ${args} > /dev/full`);
    expect([args, status, stderr]).toEqual([
      args,
      2,
      'nm-finance: standard output cannot be written. The disk is full.\n',
    ]);
  }
});

test('check - reads a workbook or a CSV text from standard input', () => {
  const { status, stdout } = shell('$NM check - --format json', fs.readFileSync(BOOK));
  expect(status).toBeLessThan(2);
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: '-' }] });
  expect(shell('$NM check -', 'School,Students\nA,12\n')).toMatchObject({ status: 0, stderr: '' });
  expect(shell('$NM check -', '').stdout).toContain('The file is empty (0 bytes).');
});

test('a pipe that nobody reads is not waited for as output', () => {
  execFileSync('mkfifo', [path.join(folder, 'unread.xlsx')]);
  for (const command of ['calc book.xlsx unread.xlsx', 'template ceis unread.xlsx']) {
    expect(shell(`$NM ${command} --replace`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('unread.xlsx cannot be written. It is a pipe that nobody reads.') as string,
    });
  }
});

test('pipes and devices are refused, not waited for, and the rest is checked', () => {
  execFileSync('mkfifo', [path.join(folder, 'pipe.xlsx')]);
  const { status, stdout } = shell('$NM check pipe.xlsx /dev/zero book.xlsx');
  expect(status).toBe(2);
  expect(stdout).toContain('pipe.xlsx\n  could not be read: It is a device, a pipe or a socket, not a file.');
  expect(stdout).toContain('/dev/zero\n  could not be read: It is a device');
  expect(stdout).toMatch(/book\.xlsx\n(?! {2}could not)/);
  for (const command of ['calc pipe.xlsx out.xlsx', 'template ceis out.xlsx --from /dev/zero', 'merge /dev/zero']) {
    expect(shell(`$NM ${command}`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('It is a device, a pipe or a socket') as string,
    });
  }
});

test('stopped in the middle, it takes its processes with it and leaves nothing half-written', () => {
  // A report of a batch that takes its time; the program is ended while a file is being checked.
  const line = `$NM check book.xlsx ${'./book.xlsx '.repeat(3)} --format json --output report.json & pid=$!; sleep 0.7; kill -TERM $pid; wait $pid; echo "ended $?"; sleep 0.3; pgrep -P $pid | wc -l`;
  const { stdout } = shell(line);
  expect(stdout).toMatch(/^ended (?:143|[01])\n0\n$/);
  expect(fs.readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});
