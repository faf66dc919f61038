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

const UTF16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function wideEncoding(bytes: Uint8Array): string | undefined {
  return UTF16.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.encoding;
}

/** "../tables/table1.xml" as seen from "xl/worksheets/sheet1.xml". */
export function resolveTarget(from: string, target: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The zip as a package of parts that point to each other. */
export class PackageParts {
  readonly entries: ReadonlyMap<string, ZipEntry>;

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

  /** A part's bytes; a part that is pointed to but missing is damage. */
  read(part: string): Uint8Array {
    const bytes = inflateWhole(this.bytes, this.require(part));
    const wide = wideEncoding(bytes);
    if (wide === undefined) return bytes;
    const text = new TextDecoder(wide).decode(bytes);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(?:[bl]e)?/i, '$1UTF-8'));
  }

  /** Runs a part through a handler, piece by piece. */
  scan(part: string, handler: XmlHandler): void {
    const entry = this.require(part);
    const scanner = new XmlScanner(entry.name, handler, this.limits.tokenBytes);
    let decoder: TextDecoder | undefined;
    let first = true;
    inflateInPieces(this.bytes, entry, (piece) => {
      if (first) {
        first = false;
        const wide = wideEncoding(piece);
        decoder = wide === undefined ? undefined : new TextDecoder(wide);
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
    this.scan(from, {
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
    });
    return found;
  }

  private require(part: string): ZipEntry {
    const entry = this.entry(part);
    if (!entry) throw damaged(`its part ${part} is missing`);
    return entry;
  }
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
