import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeWhole } from '../../src/cli/write-file';

// Node's own module has fixed members; the copy can be made to fail at one of its steps.
jest.mock('node:fs', () => ({ ...jest.requireActual<typeof fs>('node:fs') }));

const NOTHING = { inputs: [], replace: false };

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-write-'));
const file = path.join(folder, 'report.json');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
beforeEach(() => fs.writeFileSync(file, 'the earlier report'));
afterEach(() => jest.restoreAllMocks());

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Fails one step of writing; the step before it has been done. */
function failAt(step: 'openSync' | 'writeSync' | 'fsyncSync' | 'renameSync', code: string): void {
  jest.spyOn(fs, step).mockImplementation(() => {
    throw failure(code);
  });
}

test('a file is replaced, and nothing is left beside it', () => {
  writeWhole(file, 'the new report', NOTHING);
  writeWhole(path.join(folder, 'other.bin'), new Uint8Array([1, 2, 3]), NOTHING);
  expect(fs.readFileSync(file, 'utf8')).toBe('the new report');
  expect([...fs.readFileSync(path.join(folder, 'other.bin'))]).toEqual([1, 2, 3]);
  expect(fs.readdirSync(folder).sort()).toEqual(['other.bin', 'report.json']);
});

test.each([
  ['openSync', 'EACCES', 'You have no permission'],
  ['writeSync', 'ENOSPC', 'The disk is full.'],
  ['fsyncSync', 'EIO', 'EIO'],
  ['renameSync', 'EPERM', 'It is open in another program'],
] as const)('%s fails with %s: the earlier file stays whole and nothing is left beside it', (step, code, words) => {
  const before = fs.readdirSync(folder);
  failAt(step, code);
  expect(() => writeWhole(file, 'the new report', NOTHING)).toThrow(words);
  jest.restoreAllMocks();
  expect(fs.readFileSync(file, 'utf8')).toBe('the earlier report');
  expect(fs.readdirSync(folder)).toEqual(before);
});

test('a write that the system cuts short goes on until all is there', () => {
  const real = jest.requireActual<typeof fs>('node:fs').writeSync as (...args: unknown[]) => number;
  jest
    .spyOn(fs, 'writeSync')
    .mockImplementation(((handle: number, bytes: Uint8Array, from: number) =>
      real(handle, bytes, from, Math.min(5, bytes.length - from))) as typeof fs.writeSync);
  writeWhole(file, 'a report of more than five bytes', NOTHING);
  expect(fs.readFileSync(file, 'utf8')).toBe('a report of more than five bytes');
});

test('until the last step the earlier file is what a reader finds', () => {
  const real = jest.requireActual<typeof fs>('node:fs').renameSync;
  const seen: string[] = [];
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    seen.push(fs.readFileSync(file, 'utf8'), fs.readFileSync(from, 'utf8'));
    real(from, to);
  });
  writeWhole(file, 'the new report', NOTHING);
  expect(seen).toEqual(['the earlier report', 'the new report']);
});

test('a link stays a link, and the rights of the file stay as they were', () => {
  const link = path.join(folder, 'link.json');
  fs.symlinkSync(file, link);
  fs.chmodSync(file, 0o640);
  writeWhole(link, 'through the link', NOTHING);
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(file, 'utf8')).toBe('through the link');
  expect(fs.statSync(file).mode & 0o777).toBe(0o640);
});

test('a folder that is not there is named in words', () => {
  expect(() => writeWhole(path.join(folder, 'no/such.json'), 'x', NOTHING)).toThrow('There is no such folder.');
  expect(() => writeWhole(folder, 'x', NOTHING)).toThrow('It is');
});
