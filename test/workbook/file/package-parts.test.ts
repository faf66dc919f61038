import { strFromU8, strToU8, zipSync } from 'fflate';
import { DEFAULT_LIMITS, patchWorkbook, readWorkbook } from '../../../src/workbook/file';
import { PackageParts, type Relationship } from '../../../src/workbook/file/package-parts';
import { MAIN, OFFICE, partsOf, rawSheet, relationshipsPart, zipOf } from './package';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A workbook whose parts bear other names. */
function book(names: { main: string; types: string; sheet?: string; target?: string; entry?: string }): Uint8Array {
  const { main, types, sheet = 'first.xml', target = sheet, entry = sheet } = names;
  return zipOf({
    '[Content_Types].xml': `<Types>${types}</Types>`,
    '_rels/.rels': relationshipsPart([['officeDocument', main]]),
    [main]: `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    [main.replace(/([^/]+)$/, '_rels/$1.rels')]: relationshipsPart([['worksheet', target]]),
    [main.replace(/[^/]+$/, entry)]:
      '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>',
  });
}

const firstValue = (bytes: Uint8Array): unknown => readWorkbook(bytes).sheets[0].value(0, 0);

describe('what a package is, its types of content say', () => {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
  const byExtension = (extension: string, type: string): string =>
    `<Default Extension="${extension}" ContentType="${type}"/>`;

  it.each([
    ['the part’s own', 'xl/workbook.xml', override('/xl/workbook.xml', SPREADSHEET)],
    ['in another case', 'xl/Workbook.xml', override('/XL/workbook.XML', SPREADSHEET)],
    [
      'before that of its extension',
      'xl/workbook.xml',
      override('/xl/workbook.xml', SPREADSHEET) + byExtension('xml', WORD),
    ],
    ['of a workbook with macros', 'xl/workbook.xml', override('/xl/workbook.xml', 'application/vnd.ms-excel.sheet')],
    ['its extension’s', 'xl/workbook.xml', byExtension('xml', SPREADSHEET)],
    ['its extension’s in another case', 'xl/workbook.Xml', byExtension('xML', SPREADSHEET)],
    ['that of what follows the last dot', 'xl/my.work.book.xml', byExtension('xml', SPREADSHEET)],
    [
      'not those of other parts and extensions, or of nothing',
      'xl/workbook.xml',
      byExtension('xml', SPREADSHEET) +
        byExtension('docx', WORD) +
        override('/word/document.xml', WORD) +
        `<Default ContentType="${WORD}"/><Override ContentType="${WORD}"/>` +
        `<Other PartName="/xl/workbook.xml" Extension="xml" ContentType="${WORD}"/>`,
    ],
    ['with a folder called .binary', 'xl.binary/workbook.xml', byExtension('xml', SPREADSHEET)],
  ])('%s', (_, main, types) => {
    expect(firstValue(book({ main, types }))).toBe(7);
  });

  const not = (what: string): string =>
    `The file is ${what}, not an Excel workbook. Save it in Excel as .xlsx or .xlsm first.`;
  const office = (type: string): Uint8Array =>
    book({ main: 'main.xml', types: `<Default Extension="xml" ContentType="${type}"/>` });
  const BINARY =
    'The file is a binary workbook (.xlsb), which is not read. Save it in Excel as .xlsx or .xlsm and try again.';

  it.each([
    ['a zip file', () => zipOf({ 'a.txt': 'a' }), 'not-a-workbook', not('a zip file')],
    [
      'an OpenDocument file',
      () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'not-a-workbook',
      not('an OpenDocument file'),
    ],
    [
      'a package that points to nothing',
      () => zipOf({ '[Content_Types].xml': '<Types/>' }),
      'not-a-workbook',
      not('an Office package without a document'),
    ],
    ['a Word document', () => office(WORD), 'not-a-workbook', not('a Word document')],
    [
      'a Word document with macros',
      () => office('application/vnd.ms-word.document.macroEnabled.main+xml'),
      'not-a-workbook',
      not('a Word document'),
    ],
    [
      'a presentation',
      () => office('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'not-a-workbook',
      not('a PowerPoint presentation'),
    ],
    [
      'a presentation with macros',
      () => office('application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml'),
      'not-a-workbook',
      not('a PowerPoint presentation'),
    ],
    [
      'a drawing',
      () => office('application/vnd.ms-visio.drawing.main+xml'),
      'not-a-workbook',
      not('an Office package of another kind'),
    ],
    [
      'a package that does not say what it is',
      () => book({ main: 'main.xml', types: '<Default Extension="xml"/>' }),
      'not-a-workbook',
      not('an Office package of another kind'),
    ],
    [
      'a binary workbook by its type',
      () => office('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'xlsb',
      BINARY,
    ],
    [
      'a binary workbook by the name of its part',
      () => book({ main: 'xl/workbook.bin', types: `<Default Extension="bin" ContentType="${SPREADSHEET}"/>` }),
      'xlsb',
      BINARY,
    ],
  ])('%s is refused with words that say what it is', (_, bytes, reason, message) => {
    expect(() => readWorkbook(bytes())).toThrow(
      expect.objectContaining({ name: 'WorkbookFileError', reason, message }),
    );
  });
});

describe('a part is found', () => {
  const types = `<Default Extension="xml" ContentType="${SPREADSHEET}"/>`;
  const main = 'xl/workbook.xml';

  it.each([
    ['in its folder', { sheet: 'first.xml', target: 'first.xml' }],
    ['by steps that lead nowhere', { sheet: 'data/first.xml', target: './data/.//first.xml' }],
    ['by steps up', { sheet: 'data/first.xml', target: '../xl/other/../data/first.xml' }],
    ['from the top', { sheet: 'data/first.xml', target: '/xl/data/first.xml' }],
    ['in another case', { sheet: 'Data/First.xml', target: 'dATA/fIRST.XML' }],
    ['by a name with a space', { sheet: 'my data.xml', target: 'My%20Data.xml' }],
    ['by a name that the zip has escaped, too', { sheet: 'my%20data.xml', target: 'My%20data.xml' }],
    ['by a name with a percent sign', { sheet: '100%.xml', target: '100%.xml' }],
  ])('%s', (_, names) => {
    expect(firstValue(book({ main, types, ...names }))).toBe(7);
  });

  it.each(['gone.xml', 'gone 100%.xml'])('or said to be missing: %s', (target) => {
    expect(() => readWorkbook(book({ main, types, target }))).toThrow(
      expect.objectContaining({
        reason: 'damaged',
        message: `The file is damaged: its part xl/${target} is missing. Open it in Excel, let Excel repair it, save it and try again.`,
      }),
    );
  });
});

it.each<[string, string | undefined, Relationship[]]>([
  ['no such part', undefined, []],
  ['none', '<Relationships/>', []],
  [
    'of another part, by its last word',
    '<Relationships><Relationship Id="a" Type="http://any/where/table" Target="../tables/t.xml"/></Relationships>',
    [{ id: 'a', kind: 'table', target: 'xl/tables/t.xml', external: false }],
  ],
  [
    'of what is outside, as it stands',
    '<Relationships><Relationship Id="a" Type="x/hyperlink" Target="../a/../b.xlsx" TargetMode="External"/>' +
      '<Relationship Id="b" Type="x/table" Target="t.xml" TargetMode="Internal"/></Relationships>',
    [
      { id: 'a', kind: 'hyperlink', target: '../a/../b.xlsx', external: true },
      { id: 'b', kind: 'table', target: 'xl/worksheets/t.xml', external: false },
    ],
  ],
  [
    'that say nothing',
    '<Relationships><Relationship/><Other Id="b"/></Relationships>',
    [{ id: '', kind: '', target: 'xl/worksheets', external: false }],
  ],
])('relationships of a part: %s', (_, xml, expected) => {
  const parts = zipOf({ 'a.xml': '<a/>', ...(xml === undefined ? {} : { 'xl/worksheets/_rels/s.xml.rels': xml }) });
  expect(new PackageParts(parts, DEFAULT_LIMITS).relationships('xl/worksheets/s.xml')).toEqual(expected);
});

describe('a part in UTF-16', () => {
  const encoded = (text: string, order: 'le' | 'be'): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
  };
  const worksheet = (cell: string): string =>
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
  const five = '<c r="A1"><v>5</v></c><c r="B1" t="inlineStr"><is><t>Cañon €</t></is></c>';
  const withSheet = (xml: Uint8Array): Uint8Array =>
    zipOf({ ...partsOf(rawSheet('')), 'xl/worksheets/sheet1.xml': xml });
  const patched = (bytes: Uint8Array): Uint8Array => {
    const change = { sheet: 'Sheet1', row: 0, column: 0, before: 5, after: 6, reason: 'test' };
    return partsOf(patchWorkbook(bytes, [change]))['xl/worksheets/sheet1.xml'];
  };

  it.each(['le', 'be'] as const)('is read in either order of bytes: %s', (order) => {
    const [sheet] = readWorkbook(withSheet(encoded(worksheet(five), order))).sheets;
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([5, 'Cañon €']);
  });

  it.each([
    [
      '<?xml version="1.0" encoding="UTF-16" standalone="yes"?>',
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    ],
    ["<?xml version='1.0' encoding='utf-16'?>", "<?xml version='1.0' encoding='UTF-8'?>"],
    ['<?xml version="1.0" encoding="UTF-16LE"?>', '<?xml version="1.0" encoding="UTF-8"?>'],
    ['<?xml version="1.0"?>', '<?xml version="1.0"?>'],
    ['', ''],
    ['<!-- <?xml encoding="utf-16"?> -->', '<!-- <?xml encoding="utf-16"?> -->'],
  ])('is in UTF-8 once it is changed, and says so: %s', (before, after) => {
    const bytes = patched(withSheet(encoded(before + worksheet(five), 'le')));
    expect(strFromU8(bytes)).toBe(after + worksheet(five.replace('<v>5</v>', '<v>6</v>')));
  });

  it('may be long: a character may lie across two pieces of it', () => {
    // Stored as it is, a part comes in pieces of 262,144 bytes; the mark and 131,070 more units fill the first but one.
    const before = worksheet(`<c r="A1"><v>5</v></c><c r="B1" t="inlineStr"><is><t>`).replace('</row>', '@').split('@');
    const letters = 'é'.repeat(131_070 - before[0].length);
    const xml = encoded(`${before[0]}${letters}😀 and on</t></is></c></row>${before[1]}`, 'le');
    const parts = Object.entries(partsOf(withSheet(xml)));
    const stored = zipSync(Object.fromEntries(parts), { level: 0 });
    expect([...xml.subarray(262_142, 262_146)]).toEqual([0x3d, 0xd8, 0x00, 0xde]);
    expect(readWorkbook(stored).sheets[0].value(0, 1)).toBe(`${letters}😀 and on`);
  });

  it('unlike one in UTF-8, which keeps its mark and its declaration', () => {
    const declared = `\ufeff<?xml version="1.0" encoding="utf-8"?>${worksheet(five)}`;
    expect(Buffer.from(patched(withSheet(strToU8(declared)))).toString()).toBe(
      declared.replace('<v>5</v>', '<v>6</v>'),
    );
  });
});
