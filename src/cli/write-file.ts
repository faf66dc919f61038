import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EACCES: 'You have no permission to write there.',
  EPERM: 'It is open in another program, or you have no permission to write there.',
  EBUSY: 'It is open in another program: close it there first.',
  EROFS: 'The disk is read-only.',
  ENOSPC: 'The disk is full.',
  EISDIR: 'It is a folder.',
  READONLY: 'It is marked as read-only: take the mark off, or give another name.',
};

/** For anyone at all: a file without these is meant to stay, though its folder would let it be replaced. */
const WRITABLE = 0o222;

/**
 * Writes a file whole or not at all: beside the place it goes to, flushed to the disk, then moved there, so that no one
 * ever finds half of it and an earlier file stays where the new one fails.
 * @throws Error whose message is for the user
 */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
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
    const { code } = error as { code?: unknown };
    const reason = REASONS[String(code)] ?? (error instanceof Error ? error.message : String(error));
    throw new Error(`${file} cannot be written. ${reason}`, { cause: error });
  }
}

function replace(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    putInto(beside, bytes);
    if (mode !== undefined) chmodSync(beside, mode & 0o7777);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function putInto(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done, bytes.length - done);
    // A pipe has nothing to flush.
    if (statSync(file).isFile()) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
