import { CsvError } from './error';

const SAVE_AGAIN = 'Save it in Excel as "CSV UTF-8 (Comma delimited)" and try again.';

const ZIP = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** So much of a file is looked at to tell UTF-16 without its mark. */
const SAMPLE_BYTES = 4_096;

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Without a mark: letters, digits and separators have a zero byte each, all in front or all behind. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE_BYTES).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] += 1;
  });
  if (zeros[0] > 0 && zeros[1] === 0) return 'utf-16be';
  return zeros[1] > 0 && zeros[0] === 0 ? 'utf-16le' : undefined;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return unmarkedUtf16(bytes);
}

/** UTF-8; where it is not, Windows' own encoding, unless the bytes speak for neither. */
function utf8OrWindows(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const loose = new TextDecoder('utf-8').decode(bytes);
    const damaged = [...loose].some((letter) => letter > '\u007f' && letter !== '\ufffd');
    const windows = new TextDecoder('windows-1252').decode(bytes);
    // Five bytes mean nothing in Windows' encoding; other old ones (DOS, Mac) use them.
    if (damaged || /[\u0080-\u009f]/.test(windows)) {
      throw new CsvError(`Its letters are in an encoding that cannot be told: names would be garbled. ${SAVE_AGAIN}`);
    }
    return windows;
  }
}

/** What a text of another kind begins with, whatever its name ends in. */
const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF document'],
  [/^\{\\rtf/, 'a document of a word processor'],
  [/^<(?:[?!a-z])/i, 'a web page or an XML file'],
];

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A text without a table in it: as an empty sheet it would pass for one without faults. */
function checkContent(marked: string): void {
  const text = marked.replace(/^\ufeff/, '').trim();
  if (text === '') throw new CsvError('It is empty: there is no table in it.');
  const kind = isJson(text) ? 'a JSON file' : OTHER_KINDS.find(([begins]) => begins.test(text))?.[1];
  if (kind) throw new CsvError(`It is ${kind}, not a table with commas between its fields, though its name says CSV.`);
}

/**
 * The text of a CSV file as programs save it: UTF-8, UTF-16 of either order, or Windows' own encoding.
 * @throws CsvError where it is no text, or one whose letters cannot be told
 */
export function csvText(bytes: Uint8Array): string {
  if (beginsWith(bytes, ZIP) || beginsWith(bytes, OLE)) {
    throw new CsvError('It is a workbook or another file of Office. Save its table as CSV first.');
  }
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? utf8OrWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  if (/[\u0000\ufffd]/.test(text)) throw new CsvError(`It is no text, or a damaged one. ${SAVE_AGAIN}`);
  checkContent(text);
  return text;
}
