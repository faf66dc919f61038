import { decoderFor, inUtf8 } from './encoding';
import { damaged, WorkbookFileError } from './error';
import type { ReadLimits } from './limits';
import { inflateInPieces, inflateWhole } from './zip-inflate';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { attribute } from './xml-text';
import { type XmlHandler, XmlScanner } from './xml-scanner';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles"; Strict and ordinary files differ in the rest. */
  readonly kind: string;
  /** The part's name without a leading slash; an external target as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** "../tables/table1.xml" as seen from "xl/worksheets/sheet1.xml". */
export function resolveTarget(from: string, target: string): string {
  const parts = /^[\\/]/.test(target) ? [] : from.split('/').slice(0, -1);
  // Some programs of Windows write backslashes, and Excel takes them.
  for (const step of target.split(/[\\/]/)) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Collects what the relationships of a part ("" for the package itself) point to. */
export function relationshipReader(part: string, found: Relationship[]): XmlHandler {
  return {
    open(name, tag) {
      if (name !== 'Relationship') return;
      const target = attribute(tag, 'Target') ?? '';
      const external = attribute(tag, 'TargetMode') === 'External';
      found.push({
        id: attribute(tag, 'Id') ?? '',
        kind: (attribute(tag, 'Type') ?? '').split('/').pop() ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
    close() {},
  };
}

/** The zip as a package of parts that point to each other. */
export class PackageParts {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes of all parts read so far. */
  private taken = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly limits: ReadLimits,
  ) {
    this.entries = readZipDirectory(bytes, limits);
  }

  entry(part: string): ZipEntry | undefined {
    return this.entries.get(part.toLowerCase()) ?? this.entries.get(decoded(part).toLowerCase());
  }

  has(part: string): boolean {
    return this.entry(part) !== undefined;
  }

  /** A part's bytes, in UTF-8 whatever it is stored in; a part that is pointed to but missing is damage. */
  read(part: string): Uint8Array {
    const entry = this.take(part);
    return inUtf8(entry.name, inflateWhole(this.bytes, entry));
  }

  /** Runs a part through a handler, piece by piece. */
  scan(part: string, handler: XmlHandler): void {
    const entry = this.take(part);
    const scanner = new XmlScanner(entry.name, handler, this.limits.tokenBytes);
    let decoder: TextDecoder | undefined;
    let first = true;
    inflateInPieces(this.bytes, entry, (piece) => {
      if (first) {
        first = false;
        decoder = decoderFor(entry.name, piece);
      }
      scanner.write(decoder ? new TextEncoder().encode(decoder.decode(piece, { stream: true })) : piece);
    });
    scanner.finish();
  }

  /** What a part ("" for the package itself) points to. */
  relationships(part: string): Relationship[] {
    const from = relationshipsPart(part);
    if (!this.has(from)) return [];
    const found: Relationship[] = [];
    this.scan(from, relationshipReader(part, found));
    return found;
  }

  /** A part to be read. One that is read again counts again: a small file can point to a large part many times. */
  private take(part: string): ZipEntry {
    const entry = this.entry(part);
    if (!entry) throw damaged(`its part ${part} is missing`);
    this.taken += entry.size;
    if (this.taken > this.limits.totalBytes) throw readTooOften(entry.name);
    return entry;
  }

  /** Refuses a list of parts that together are more than is read at once, before the first is read. */
  checkTogether(parts: readonly string[]): void {
    let size = 0;
    for (const part of parts) {
      const entry = this.entry(part);
      size += entry?.size ?? 0;
      if (entry && size > this.limits.totalBytes) throw readTooOften(entry.name);
    }
  }
}

function readTooOften(part: string): WorkbookFileError {
  return new WorkbookFileError(
    'too-large',
    `The file is not read: it points to its part ${part} more often than can be read. Workbooks are not like that.`,
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The content type of a part: by its own entry, else by its extension. */
function contentType(parts: PackageParts, part: string): string {
  let byName: string | undefined;
  let byExtension = '';
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  parts.scan('[Content_Types].xml', {
    open(name, tag) {
      if (name === 'Override' && attribute(tag, 'PartName')?.toLowerCase() === `/${part.toLowerCase()}`) {
        byName = attribute(tag, 'ContentType');
      } else if (name === 'Default' && attribute(tag, 'Extension')?.toLowerCase() === extension) {
        byExtension = attribute(tag, 'ContentType') ?? '';
      }
    },
    close() {},
  });
  return byName ?? byExtension;
}

function notAWorkbook(what: string): WorkbookFileError {
  return new WorkbookFileError(
    'not-a-workbook',
    `The file is ${what}, not an Excel workbook. Save it in Excel as .xlsx or .xlsm first.`,
  );
}

/** The workbook's main part, found as Excel finds it: by the package's relationship, whatever the part is called. */
export function findWorkbookPart(parts: PackageParts): string {
  if (!parts.has('[Content_Types].xml')) {
    if (parts.has('mimetype')) throw notAWorkbook('an OpenDocument file');
    throw notAWorkbook('a zip file');
  }
  const main = parts.relationships('').find(({ kind }) => kind === 'officeDocument');
  if (!main) throw notAWorkbook('an Office package without a document');
  const type = contentType(parts, main.target);
  if (/wordprocessingml|ms-word/.test(type)) throw notAWorkbook('a Word document');
  if (/presentationml|ms-powerpoint/.test(type)) throw notAWorkbook('a PowerPoint presentation');
  if (/sheet\.binary/.test(type) || /\.bin$/.test(main.target)) {
    throw new WorkbookFileError(
      'xlsb',
      'The file is a binary workbook (.xlsb), which is not read. Save it in Excel as .xlsx or .xlsm and try again.',
    );
  }
  if (!/spreadsheetml|ms-excel/.test(type)) throw notAWorkbook('an Office package of another kind');
  return main.target;
}
