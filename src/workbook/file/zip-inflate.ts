import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './error';
import type { ZipEntry } from './zip-directory';

/** Compressed bytes handed over at once: at most 1032 times as much comes out of one step. */
const STEP = 32_768;

function wrongSize({ name }: ZipEntry): Error {
  return damaged(`its part ${name} is not as long as its directory says`);
}

function checkWhole(entry: ZipEntry, length: number, crc: number): void {
  if (length !== entry.size) throw wrongSize(entry);
  if (crc !== entry.crc) throw damaged(`the checksum of its part ${entry.name} is wrong`);
}

/** fflate's errors are its own plain objects; whatever it says about the data, the part is not readable. */
function inflating<T>(entry: ZipEntry, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const fromInflate = error instanceof RangeError || (error instanceof Error && 'code' in error);
    throw fromInflate ? damaged(`its part ${entry.name} cannot be decompressed`) : error;
  }
}

/**
 * Gives an entry's bytes in pieces. Stops as soon as more comes out than the directory declared, whatever is still to
 * come; the declared sizes themselves are checked before.
 */
export function inflateInPieces(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let length = 0;
  let crc = 0;
  const accept = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > entry.size) throw wrongSize(entry);
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += 262_144) accept(packed.subarray(at, at + 262_144));
  } else if (packed.length <= STEP * 2) {
    const whole = inflating(entry, () => inflateSync(packed, { out: new Uint8Array(entry.size + 1) }));
    accept(whole);
  } else {
    const out: Uint8Array[] = [];
    const inflate = new Inflate((piece) => out.push(piece));
    for (let at = 0; at < packed.length; at += STEP) {
      inflating(entry, () => inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length));
      for (const piece of out.splice(0)) accept(piece);
    }
  }
  checkWhole(entry, length, crc);
}

/** An entry's bytes as a whole. */
export function inflateWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  inflateInPieces(bytes, entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}
