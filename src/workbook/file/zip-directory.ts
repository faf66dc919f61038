import { damaged, WorkbookFileError } from './error';
import type { ReadLimits } from './limits';

/** One entry as the zip's directory describes it. */
export interface ZipEntry {
  /** With forward slashes and without a leading one, as the file spells it. */
  readonly name: string;
  readonly method: 0 | 8;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its compressed bytes begin. */
  readonly dataStart: number;
}

const END_SIGNATURE = 0x06054b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  readonly end: number;
}

/** A 64-bit size; beyond 2^53 it is not exact, which no limit allows anyway. */
function uint64(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 4_294_967_296;
}

function findDirectory(view: DataView): DirectoryPlace {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
      const end64 = uint64(view, locator + 8);
      if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== ZIP64_END_SIGNATURE) {
        throw damaged('its zip directory does not stand where it should');
      }
      return { start: uint64(view, end64 + 48), count: uint64(view, end64 + 32), end: end64 };
    }
    return { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true), end: at };
  }
  throw new WorkbookFileError(
    'truncated',
    'The file ends too early: its zip directory is missing. It was probably not copied or downloaded to the end; get it again.',
  );
}

/** Sizes and place from the zip64 extra field, for those that the directory itself leaves to it. */
function zip64Fields(view: DataView, start: number, length: number, fields: number[]): number[] {
  let at = start;
  const end = start + length;
  while (at + 4 <= end) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    if (id === 1) {
      let from = at + 4;
      return fields.map((field) => {
        if (field !== 0xffffffff || from + 8 > Math.min(end, at + 4 + size)) return field;
        from += 8;
        return uint64(view, from - 8);
      });
    }
    at += 4 + size;
  }
  return fields;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw damaged('its zip directory is not readable');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged('its zip directory is not readable');
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) {
    throw new WorkbookFileError('encrypted', 'The zip file is protected by a password. Save the workbook without one.');
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`a part of it is compressed in a way that workbooks do not use`);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const [size, compressedSize, local] = zip64Fields(view, at + 46 + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    throw damaged(`its part ${name} does not stand where the directory says`);
  }
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + compressedSize > view.byteLength) throw damaged(`its part ${name} is cut off`);
  if (method === 0 && size !== compressedSize) throw damaged(`its part ${name} has two sizes`);
  return {
    entry: {
      name: name.replace(/\\/g, '/').replace(/^\/+/, ''),
      method,
      compressedSize,
      size,
      crc: view.getUint32(at + 16, true),
      dataStart,
    },
    next,
  };
}

function tooLarge(what: string): WorkbookFileError {
  return new WorkbookFileError('too-large', `The file is not read: ${what}. Workbooks are not like that.`);
}

function checkSizes(entries: readonly ZipEntry[], limits: ReadLimits): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    if (size >= limits.ratioFrom && size > compressedSize * limits.ratio) {
      throw tooLarge(
        `its part ${name} would expand to ${Math.round(size / Math.max(1, compressedSize))} times its size`,
      );
    }
  }
  if (total > limits.totalBytes) {
    throw tooLarge(`it would expand to ${Math.ceil(total / 1_048_576)} MB`);
  }
}

/** Entries that share bytes are how a small file expands without end. */
function checkOverlap(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.dataStart - b.dataStart);
  for (let i = 1; i < inOrder.length; i++) {
    const before = inOrder[i - 1];
    if (before.dataStart + before.compressedSize > inOrder[i].dataStart) {
      throw damaged(`its parts ${before.name} and ${inOrder[i].name} overlap`);
    }
  }
}

/** The zip's entries by lower-case name, in the order of the directory; sizes, ratio and overlap checked. */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count, end } = findDirectory(view);
  if (count > limits.entries) throw tooLarge(`it has ${count} parts`);
  if (start > end) throw damaged('its zip directory does not stand where it should');
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(view, bytes, at);
    at = next;
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw damaged(`it has two parts named ${entry.name}`);
    if (!entry.name.endsWith('/')) entries.set(key, entry);
  }
  checkSizes([...entries.values()], limits);
  checkOverlap([...entries.values()]);
  return entries;
}
