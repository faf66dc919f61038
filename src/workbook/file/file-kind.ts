import { WorkbookFileError } from './error';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Names of streams stand in the directory, two bytes a character; searching further than this finds nothing new. */
const SEARCHED = 33_554_432;

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const searched = bytes.subarray(0, SEARCHED);
  for (let at = searched.indexOf(wanted[0]); at >= 0; at = searched.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, i) => searched[at + i] === byte)) return true;
  }
  return false;
}

function oleError(bytes: Uint8Array): WorkbookFileError {
  if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'EncryptionInfo')) {
    return new WorkbookFileError(
      'encrypted',
      'The workbook is protected by a password. Open it in Excel, save it without one (File, Info, Protect Workbook, Encrypt with Password) and try again.',
    );
  }
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) {
    return new WorkbookFileError(
      'old-xls',
      'The file is a workbook in the old .xls format, which is not read. Save it in Excel as .xlsx or .xlsm and try again.',
    );
  }
  return new WorkbookFileError(
    'not-a-workbook',
    'The file is an older Office document, not an Excel workbook. Save what is needed of it in Excel as .xlsx and try again.',
  );
}

/** Says what a file is that cannot be a zip, before anything is read from it. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new WorkbookFileError(
      'empty',
      'The file is empty (0 bytes). It was probably not copied or downloaded; get it again.',
    );
  }
  if (beginsWith(bytes, OLE)) throw oleError(bytes);
  if (beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6])) return;
  if (bytes.length < 4 && beginsWith(bytes, [0x50, 0x4b, 3].slice(0, bytes.length))) {
    throw new WorkbookFileError('truncated', 'The file ends after a few bytes. Get it again.');
  }
  throw new WorkbookFileError(
    'not-a-workbook',
    'The file is not an Excel workbook, whatever its name ends in (a text or CSV file, a web page or a picture). Open it in Excel and save it as .xlsx.',
  );
}
