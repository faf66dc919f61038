import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { holdSignals } from './hold-signals';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EACCES: 'You have no permission to write there.',
  EPERM: 'It is open in another program, or you have no permission to write there.',
  EBUSY: 'It is open in another program: close it there first.',
  EROFS: 'The disk is read-only.',
  ENOSPC: 'The disk is full.',
  EFBIG: 'It is larger than the disk takes.',
  EISDIR: 'It is a folder.',
  ENXIO: 'It is a pipe that nobody reads.',
  ELOOP: 'It is a link that leads back to itself.',
  ENAMETOOLONG: 'Its name is too long.',
  READONLY: 'It is marked as read-only: take the mark off, or give another name.',
};

/** Why something could not be written, in words for the user. */
export function reasonToWrite(error: unknown): string {
  const { code } = error as { code?: unknown };
  return REASONS[String(code)] ?? (error instanceof Error ? error.message : String(error));
}

/** What a file that is written must not be. */
export interface Protected {
  /** The files that the command read. */
  readonly inputs: readonly string[];
  /** Whether another workbook that is there may be replaced; an input never. */
  readonly replace: boolean;
}

/** What an option that allows it is called, for all commands that write a workbook. */
export const REPLACE_OPTION = { replace: { type: 'boolean', default: false } } as const;

const WORKBOOKS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isWorkbook(file: string): boolean {
  const start = Buffer.alloc(4);
  try {
    const handle = openSync(file, 'r');
    readSync(handle, start, 0, start.length, 0);
    closeSync(handle);
  } catch (error) {
    // What cannot be looked at might be one.
    throw unwritable(file, reasonToWrite(error), error);
  }
  return WORKBOOKS.some((signature) => start.equals(Buffer.from(signature)));
}

/** By what the disk says, so that links, linked folders and other spellings of a name do not hide it. */
function isSameFile(one: string, other: { readonly dev: bigint; readonly ino: bigint }): boolean {
  try {
    const status = statSync(one, { bigint: true, throwIfNoEntry: false });
    return status !== undefined && status.dev === other.dev && status.ino === other.ino;
  } catch {
    // What cannot even be looked at was not read.
    return false;
  }
}

/**
 * Refuses to write onto a file that the command reads, or onto another workbook: its content would be gone. Asked before
 * any work is done, and again by `writeWhole`.
 * @throws Error whose message is for the user
 */
export function refuseLoss(file: string, { inputs, replace }: Protected): void {
  const status = statOf(file);
  if (!status?.isFile()) return;
  const input = inputs.find((each) => isSameFile(each, status));
  if (input !== undefined) {
    const which = path.resolve(input) === path.resolve(file) ? 'It' : `It is the same file as ${input}, which`;
    throw unwritable(file, `${which} is one of the files to read: give another name.`);
  }
  if (!replace && isWorkbook(file)) {
    throw unwritable(
      file,
      'There is a workbook of that name already: give another name, or --replace to write over it.',
    );
  }
}

function statOf(file: string) {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(file, reasonToWrite(error), error);
  }
}

function unwritable(file: string, reason: string, cause?: unknown): Error {
  return new Error(`${file} cannot be written. ${reason}`, { cause });
}

/** For anyone at all: a file without these is meant to stay, though its folder would let it be replaced. */
const WRITABLE = 0o222;

/**
 * Writes a file whole or not at all: beside the place it goes to, flushed to the disk, then moved there, so that no one
 * ever finds half of it and an earlier file stays where the new one fails.
 * @throws Error whose message is for the user
 */
export function writeWhole(file: string, content: Uint8Array | string, keep: Protected): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  refuseLoss(file, keep);
  try {
    const earlier = statSync(file, { throwIfNoEntry: false });
    if (earlier && !earlier.isFile() && !earlier.isDirectory()) {
      // A pipe or a terminal is written to, never replaced.
      putInto(file, bytes);
      return;
    }
    if (earlier?.isFile() && (earlier.mode & WRITABLE) === 0) throw Object.assign(new Error(), { code: 'READONLY' });
    // A link stays one: the file that it stands for is replaced.
    replace(earlier ? realpathSync(file) : file, bytes, earlier?.mode);
  } catch (error) {
    throw unwritable(file, reasonToWrite(error), error);
  }
}

function replace(file: string, bytes: Uint8Array, mode: number | undefined): void {
  // A name of its own length: one as long as a name may be leaves no room for more.
  const beside = path.join(path.dirname(file), `.nm-finance.${process.pid}.part`);
  const release = holdSignals();
  try {
    putInto(beside, bytes);
    if (mode !== undefined) chmodSync(beside, mode & 0o7777);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    release();
  }
}

/** A pipe that nobody reads would be waited for without end: it is opened once without waiting, and kept until it is open. */
function openToWrite(file: string): number {
  if (!statSync(file, { throwIfNoEntry: false })?.isFIFO()) return openSync(file, 'w');
  const first = openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    return openSync(file, 'w');
  } finally {
    closeSync(first);
  }
}

function putInto(file: string, bytes: Uint8Array): void {
  const handle = openToWrite(file);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done, bytes.length - done);
    // A pipe has nothing to flush.
    if (statSync(file).isFile()) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
