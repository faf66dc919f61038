import { fstatSync, writeSync } from 'node:fs';
import { reasonToWrite } from './write-file';

const OUTPUT = 1;

function end(error: unknown): never {
  // Whoever read it has enough of it (| head): nothing went wrong.
  if ((error as { code?: unknown }).code === 'EPIPE') process.exit(0);
  process.stderr.write(`nm-finance: standard output cannot be written. ${reasonToWrite(error)}\n`);
  process.exit(2);
}

/** All of it: Node's own writing to a file takes the first part for the whole where the disk is full after that. */
function writeAll(text: Uint8Array | string): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(OUTPUT, bytes, done, bytes.length - done);
  } catch (error) {
    end(error);
  }
  return true;
}

/** What is printed is printed whole, or the program ends and says so: to be called once, where it starts. */
export function guardOutput(): void {
  process.stdout.on('error', end);
  process.stderr.on('error', () => process.exit(2));
  if (fstatSync(OUTPUT).isFile()) process.stdout.write = writeAll;
}
