import { constants, deflateRawSync } from 'node:zlib';
import { deflateSync, strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { DEFAULT_LIMITS, readWorkbook, WorkbookFileError, writeWorkbook } from '../../../src/workbook/file';
import { crc32 } from '../../../src/workbook/file/crc32';
import { readZipDirectory } from '../../../src/workbook/file/zip-directory';
import { writeZip, type ZipPart } from '../../../src/workbook/file/zip-writer';
import { partsOf, rawSheet, rawWorkbook, zipOf } from './package';

function reasonOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.reason;
    throw error;
  }
  return 'read';
}

function zeros(length: number): Uint8Array {
  return deflateSync(new Uint8Array(length), { level: 9 });
}

/** The parts of a sound workbook with its sheet replaced by an entry that is made up. */
function withSheet(entry: { packed: Uint8Array; size: number; crc?: number }): Uint8Array {
  const sound = rawSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const holder = entry.packed;
  const parts: ZipPart[] = [...readZipDirectory(sound, DEFAULT_LIMITS).values()].map((one) =>
    one.name === 'xl/worksheets/sheet1.xml'
      ? {
          name: one.name,
          from: holder,
          entry: {
            name: one.name,
            method: 8,
            compressedSize: holder.length,
            size: entry.size,
            crc: entry.crc ?? 0,
            dataStart: 0,
          },
        }
      : { name: one.name, entry: one, from: sound },
  );
  return writeZip(parts);
}

/** 1.5 GB of zeros in 1.5 MB: a block of 50 MB that another may follow, thirty times. */
function bomb(): Uint8Array {
  const zeros50 = Buffer.alloc(50_000_000);
  const block = deflateRawSync(zeros50, { finishFlush: constants.Z_SYNC_FLUSH });
  return new Uint8Array(Buffer.concat([...Array.from({ length: 29 }, () => block), deflateRawSync(zeros50)]));
}

const BOMB = bomb();

describe('files that ask for too much are refused', () => {
  it('by their declared size and ratio', () => {
    expect(reasonOf(() => readWorkbook(withSheet({ packed: BOMB, size: 1_500_000_000 })))).toBe('too-large');
    expect(reasonOf(() => readWorkbook(withSheet({ packed: zeros(20_000_000), size: 20_000_000 })))).toBe('too-large');
  });

  it('by all parts together', () => {
    const limits = { totalBytes: 100_000 };
    expect(
      reasonOf(() =>
        readWorkbook(zipOf({ ...partsOf(rawSheet('')), 'xl/media/a.bin': 'x'.repeat(200_000) }), { limits }),
      ),
    ).toBe('too-large');
  });

  it('while inflating, when the directory lies: no more is taken than it said', () => {
    for (const size of [1000, 10_000_000]) {
      expect(reasonOf(() => readWorkbook(withSheet({ packed: BOMB, size })))).toBe('damaged');
    }
    expect(reasonOf(() => readWorkbook(withSheet({ packed: zeros(20_000_000), size: 1000 })))).toBe('damaged');
    const larger = withSheet({
      packed: deflateSync(Uint8Array.from({ length: 400_000 }, (_, i) => (i * 7919) % 251)),
      size: 10,
    });
    expect(reasonOf(() => readWorkbook(larger))).toBe('damaged');
  });

  it.each([
    [
      'cells',
      { cells: 3 },
      '<row r="1"><c><v>1</v></c><c><v>1</v></c></row><row r="2"><c><v>1</v></c><c><v>1</v></c></row>',
    ],
    [
      'one piece of text',
      { tokenBytes: 100_000 },
      `<row r="1"><c t="str"><v>${Array.from({ length: 60_000 }, (_, i) => (i * 7919) % 9973).join('')}</v></c></row>`,
    ],
  ])('by the limit on %s', (_, limits, rows) => {
    expect(reasonOf(() => readWorkbook(rawSheet(rows), { limits }))).toBe('too-large');
  });

  it('by the number of parts, texts and sheets', () => {
    const sheet = rawSheet('', { shared: '<si><t>a</t></si><si><t>b</t></si>' });
    expect(reasonOf(() => readWorkbook(sheet, { limits: { entries: 3 } }))).toBe('too-large');
    expect(reasonOf(() => readWorkbook(sheet, { limits: { strings: 1 } }))).toBe('too-large');
    expect(reasonOf(() => readWorkbook(sheet, { limits: { sheets: 0 } }))).toBe('too-large');
  });

  it('by a part that is read again and again: it counts each time', () => {
    const cells = '<row><c><v>1</v></c></row>'.repeat(4000);
    const parts = partsOf(
      rawWorkbook({
        sheets: Array.from({ length: 20 }, (_, i) => ({
          name: `S${i}`,
          xml: `<sheetData>${i === 0 ? cells : ''}</sheetData>`,
        })),
      }),
    );
    const relations = strFromU8(parts['xl/_rels/workbook.xml.rels']).replace(/sheet\d+\.xml/g, 'sheet1.xml');
    const limits = { totalBytes: 10 * cells.length };
    const repeated = zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': relations });
    expect(reasonOf(() => readWorkbook(repeated, { limits }))).toBe('too-large');
    expect(reasonOf(() => readWorkbook(zipOf(parts), { limits }))).toBe('read');
    const table = `<table xmlns="x" displayName="T" ref="A1:B2">${' '.repeat(4000)}</table>`;
    const tables = (count: number): Uint8Array =>
      rawWorkbook({
        sheets: [
          {
            name: 'S',
            xml: `<sheetData/><tableParts>${'<tablePart r:id="rId1"/>'.repeat(count)}</tableParts>`,
            relations: [['table', '../tables/table1.xml']],
          },
        ],
        parts: { 'xl/tables/table1.xml': table },
      });
    expect(reasonOf(() => readWorkbook(tables(1), { limits: { totalBytes: 100_000 } }))).toBe('read');
    expect(reasonOf(() => readWorkbook(tables(100), { limits: { totalBytes: 100_000 } }))).toBe('too-large');
  });

  it('by two thousand sheets that are one part, a file of some 40 KB', () => {
    const sheets = Array.from({ length: 2000 }, (_, i) => ({ name: `S${i}`, xml: '<sheetData/>' }));
    const all = partsOf(rawWorkbook({ sheets }));
    const [part, relations] = ['xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels'];
    const rows = '<row><c><v>1</v></c></row>'.repeat(100_000);
    const bytes = zipOf({
      ...Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('xl/worksheets/'))),
      [part]: strFromU8(all[part]).replace('<sheetData/>', `<sheetData>${rows}</sheetData>`),
      [relations]: strFromU8(all[relations]).replace(/sheet\d+\.xml/g, 'sheet1.xml'),
    });
    expect(bytes.length).toBeLessThan(100_000);
    expect(() => readWorkbook(bytes)).toThrow(
      /points to its part xl\/worksheets\/sheet1\.xml more often than can be read/,
    );
  });

  it('when entries share bytes', () => {
    const sound = rawSheet('');
    const [first, ...rest] = readZipDirectory(sound, DEFAULT_LIMITS).values();
    const bytes = writeZip([first, ...rest].map((entry) => ({ name: entry.name, entry, from: sound })));
    // Points the second directory entry to the first one's local header.
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    const second = directory + 46 + first.name.length;
    view.setUint32(second + 42, view.getUint32(directory + 42, true), true);
    expect(reasonOf(() => readWorkbook(bytes))).toBe('damaged');
  });

  it('or read without the work, such as columns told again and again', () => {
    const columns = '<col min="1" max="16383" hidden="1"/>'.repeat(20_000);
    const bytes = rawWorkbook({ sheets: [{ name: 'S', xml: `<cols>${columns}</cols><sheetData/>` }] });
    expect(readWorkbook(bytes).sheets[0].hiddenColumns.size).toBe(16_383);
  });

  it('nested without end', () => {
    expect(reasonOf(() => readWorkbook(rawSheet('<a>'.repeat(5000))))).toBe('damaged');
  });
});

describe('files of other kinds are told apart', () => {
  const ole = (name: string): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1000),
        Buffer.from(name, 'utf16le'),
        Buffer.alloc(100),
      ]),
    );
  const types = (type: string): string => `<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
  const office = (type: string): Uint8Array =>
    zipOf({
      '[Content_Types].xml': types(type),
      '_rels/.rels': '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="main.xml"/></Relationships>',
      'main.xml': '<a/>',
    });

  it.each([
    ['empty', new Uint8Array(0), 'empty'],
    ['encrypted', ole('EncryptedPackage'), 'encrypted'],
    ['old .xls', ole('Workbook'), 'old-xls'],
    ['.doc', ole('WordDocument'), 'not-a-workbook'],
    ['.csv', strToU8('LEA,Membership\nAlpha,1\n'), 'not-a-workbook'],
    ['web page', strToU8('<html><table></table></html>'), 'not-a-workbook'],
    [
      '.docx',
      office('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'not-a-workbook',
    ],
    [
      '.pptx',
      office('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'not-a-workbook',
    ],
    ['.xlsb', office('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'xlsb'],
    ['plain zip', zipOf({ 'a.txt': 'a' }), 'not-a-workbook'],
    [
      '.ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'not-a-workbook',
    ],
    ['four bytes of a zip', Uint8Array.of(0x50, 0x4b, 3, 4), 'truncated'],
    ['three bytes of a zip', Uint8Array.of(0x50, 0x4b, 3), 'truncated'],
  ])('%s', (_, bytes, reason) => {
    expect(reasonOf(() => readWorkbook(bytes))).toBe(reason);
  });

  it('with words that say what to do', () => {
    expect(() => readWorkbook(ole('EncryptedPackage'))).toThrow(/protected by a password.*save it without one/);
    expect(() => readWorkbook(ole('Workbook'))).toThrow(/old \.xls format.*Save it in Excel as \.xlsx/);
  });
});

describe('damage', () => {
  const sound = writeWorkbook({
    sheets: [
      {
        name: 'Allocation',
        cells: Array.from({ length: 40 }, (_, row) => [
          `District ${row}`,
          row * 1.5,
          `=B${row + 1}*2`,
          row % 2 === 0,
          { error: '#N/A' },
        ]),
        formats: [{ range: { top: 0, left: 1, bottom: 39, right: 2 }, numberFormat: '#,##0.00' }],
        comments: [{ row: 1, column: 1, text: 'a' }],
      },
    ],
    names: [{ name: 'Pool', formula: '=Allocation!$B$1' }],
    settings: { a: '1' },
  });
  const content = (bytes: Uint8Array): string => {
    const { sheets, names } = readWorkbook(bytes);
    return JSON.stringify([
      names,
      sheets.map((s) =>
        Array.from({ length: 40 }, (_, r) =>
          [0, 1, 2, 3, 4].map((c) => [s.value(r, c), s.formula(r, c), s.format(r, c)]),
        ),
      ),
    ]);
  };
  const whole = content(sound);

  it('of any kind is either without effect on what is read, or told as an error: 300 damaged files', () => {
    const place = fc.integer({ min: 0, max: sound.length - 1 });
    const harm = fc.oneof(
      place.map((end) => sound.slice(0, end)),
      fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 }).map((flips) => {
        const bytes = sound.slice();
        for (const [at, by] of flips) bytes[at] ^= by;
        return bytes;
      }),
      fc.tuple(place, place).map(([a, b]) => {
        const bytes = sound.slice();
        bytes.fill(0, Math.min(a, b), Math.max(a, b));
        return bytes;
      }),
      fc
        .tuple(place, place)
        .map(([a, b]) => new Uint8Array([...sound.slice(0, Math.min(a, b)), ...sound.slice(Math.max(a, b))])),
    );
    fc.assert(
      fc.property(harm, (bytes) => {
        let read: string;
        try {
          read = content(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookFileError);
          return;
        }
        expect(read).toBe(whole);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('by the loss of a part', () => {
    const parts = partsOf(sound);
    for (const lost of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml']) {
      const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== lost));
      expect(reasonOf(() => readWorkbook(zipSync(rest)))).toBe('damaged');
    }
    const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== '_rels/.rels'));
    expect(reasonOf(() => readWorkbook(zipSync(rest)))).toBe('not-a-workbook');
  });

  it('inside the XML of a part whose checksum fits is told, too', () => {
    const parts = partsOf(sound);
    const sheet = parts['xl/worksheets/sheet1.xml'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sheet.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const harmed = sheet.slice();
        harmed[at] = byte;
        try {
          readWorkbook(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': harmed }));
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookFileError);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

it('stops where it is told to', () => {
  expect(() => readWorkbook(rawSheet(''), { signal: AbortSignal.abort() })).toThrow(/abort/i);
});

it('computes the checksum of the zip format', () => {
  expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
  expect(crc32(strToU8('456789'), crc32(strToU8('123')))).toBe(crc32(strToU8('123456789')));
});
