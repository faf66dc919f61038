import { readWorkbook } from '../../../src/workbook/file';

const OLE = 'd0cf11e0a1b11ae1';
const ENCRYPTED =
  'The workbook is protected by a password. Open it in Excel, save it without one (File, Info, Protect Workbook, Encrypt with Password) and try again.';
const OLD =
  'The file is a workbook in the old .xls format, which is not read. Save it in Excel as .xlsx or .xlsm and try again.';
const OLDER =
  'The file is an older Office document, not an Excel workbook. Save what is needed of it in Excel as .xlsx and try again.';
const OTHER =
  'The file is not an Excel workbook, whatever its name ends in (a text or CSV file, a web page or a picture). Open it in Excel and save it as .xlsx.';
const SHORT = 'The file ends after a few bytes. Get it again.';

/** A file that begins with bytes told in hexadecimal, with names as Office's old files spell them. */
function file(begin: string, ...names: string[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat([Buffer.from(begin, 'hex'), ...names.map((name) => Buffer.from(name, 'utf16le'))]),
  );
}

describe('what is no workbook is told by its first bytes and by the names in it', () => {
  it.each<[what: string, begin: string, names: string[], reason: string, message: string]>([
    [
      'nothing',
      '',
      [],
      'empty',
      'The file is empty (0 bytes). It was probably not copied or downloaded; get it again.',
    ],
    ['a password', OLE, ['Root Entry', 'EncryptedPackage'], 'encrypted', ENCRYPTED],
    ['a password, only its terms kept', OLE, ['EncryptionInfo', 'EEE'], 'encrypted', ENCRYPTED],
    ['an .xls', OLE, ['WorkbooWorkbook'], 'old-xls', OLD],
    ['an .xls of Excel 95', OLE, ['BBook'], 'old-xls', OLD],
    ['a .doc', OLE, ['WordDocument', 'Boo'], 'not-a-workbook', OLDER],
    ['an Office file without names', OLE, [], 'not-a-workbook', OLDER],
    ['half of the mark of an Office file', 'd0cf11e0', ['Workbook'], 'not-a-workbook', OTHER],
    ['a mark like that of an Office file', 'd0cf11e0a1b11ae0', ['Workbook'], 'not-a-workbook', OTHER],
    ['a text that begins with PK', '504b2069', ['Workbook'], 'not-a-workbook', OTHER],
    ['a mark like that of a zip', '504b0305', [], 'not-a-workbook', OTHER],
    ['a letter', '41', [], 'not-a-workbook', OTHER],
    ['three letters', '504b41', [], 'not-a-workbook', OTHER],
    ['one byte of a zip', '50', [], 'truncated', SHORT],
    ['two bytes of a zip', '504b', [], 'truncated', SHORT],
    ['three bytes of a zip', '504b03', [], 'truncated', SHORT],
  ])('%s', (_, begin, names, reason, message) => {
    expect(() => readWorkbook(file(begin, ...names))).toThrow(expect.objectContaining({ reason, message }));
  });
});
