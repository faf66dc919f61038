import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** A part of the new zip: fresh bytes, or an entry of another zip taken over compressed as it is. */
export type ZipPart =
  | { readonly name: string; readonly content: Uint8Array }
  | { readonly name: string; readonly entry: ZipEntry; readonly from: Uint8Array };

/** 1 January 1980: the same content always gives the same file. */
const FIXED_DATE = 0x0021;
const UTF8_NAME = 0x0800;

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

function pack(part: ZipPart): Packed {
  const name = new TextEncoder().encode(part.name);
  if ('entry' in part) {
    const { method, crc, size, dataStart, compressedSize } = part.entry;
    return { name, method, crc, size, data: part.from.subarray(dataStart, dataStart + compressedSize) };
  }
  const { content } = part;
  return { name, method: 8, crc: crc32(content), size: content.length, data: deflateSync(content, { level: 6 }) };
}

/** The fields that a local header and a directory entry share. */
function writeShared(view: DataView, at: number, { name, method, crc, size, data }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, name.some((byte) => byte > 127) ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/** Puts a zip together, parts in the order given. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const packed = parts.map(pack);
  const dataSize = packed.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0);
  const directorySize = packed.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const zip = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(zip.buffer);
  let at = 0;
  let directoryAt = dataSize;
  for (const part of packed) {
    const { name, data } = part;
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, part);
    zip.set(name, at + 30);
    zip.set(data, at + 30 + name.length);
    view.setUint32(directoryAt, 0x02014b50, true);
    view.setUint16(directoryAt + 4, 20, true);
    writeShared(view, directoryAt + 6, part);
    view.setUint32(directoryAt + 42, at, true);
    zip.set(name, directoryAt + 46);
    at += 30 + name.length + data.length;
    directoryAt += 46 + name.length;
  }
  view.setUint32(directoryAt, 0x06054b50, true);
  view.setUint16(directoryAt + 8, packed.length, true);
  view.setUint16(directoryAt + 10, packed.length, true);
  view.setUint32(directoryAt + 12, directorySize, true);
  view.setUint32(directoryAt + 16, dataSize, true);
  return zip;
}
