import { strFromU8 } from 'fflate';
import { patchWorkbook, readWorkbook } from '../../../src/workbook/file';
import { MAIN, OFFICE, partsOf, rawSheet, rawWorkbook, relationshipsPart, zipOf } from './package';

const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe('sheets', () => {
  it('tells hidden sheets, rows and columns, protection and merged cells', () => {
    const bytes = rawWorkbook({
      sheets: [
        {
          name: 'R&amp;D &lt;1&gt;',
          xml:
            '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="6" max="6" width="9" style="1"/></cols>' +
            '<sheetData><row r="2" hidden="1"/><row r="4" ht="0" customHeight="1"/><row r="5"><c r="F5"/></row><row r="6"><c r="A6"><v>1</v></c></row></sheetData>' +
            '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
        },
        { name: 'H', xml: CELL, state: 'hidden' },
        { name: 'V', xml: CELL, state: 'veryHidden' },
      ],
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
    });
    const [first, hidden, very] = readWorkbook(bytes).sheets;
    expect([first.name, hidden.visibility, very.visibility]).toEqual(['R&D <1>', 'hidden', 'veryHidden']);
    expect([first.protected, hidden.protected]).toEqual([true, false]);
    expect([...first.hiddenRows]).toEqual([1, 3]);
    expect([...first.hiddenColumns]).toEqual([1, 2, 4]);
    expect(first.merged).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect([first.format(0, 5), first.format(4, 5)]).toEqual(['0.00%', 'General']);
  });

  it('takes rows for hidden where the sheet hides all that it does not state', () => {
    const xml = '<sheetFormatPr zeroHeight="1"/><sheetData><row r="3"><c r="A3"><v>1</v></c></row></sheetData>';
    expect([...readWorkbook(rawWorkbook({ sheets: [{ name: 'S', xml }] })).sheets[0].hiddenRows]).toEqual([0, 1]);
  });

  it('passes over chart sheets, which still count for names that belong to a sheet', () => {
    const bytes = rawWorkbook({
      sheets: [{ name: 'Data', xml: CELL }],
      relations: [['chartsheet', 'chartsheets/sheet1.xml']],
      after: '<definedNames><definedName name="Rate" localSheetId="1">0.15</definedName></definedNames>',
    });
    const parts = partsOf(bytes);
    const workbook = strFromU8(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<sheets><sheet name="Chart" sheetId="9" r:id="rId2"/>',
    );
    const { sheets, names } = readWorkbook(zipOf({ ...parts, 'xl/workbook.xml': workbook }));
    expect(sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(names).toEqual([{ name: 'Rate', formula: '=0.15', sheet: 'Data' }]);
  });

  it('reads names, built-in ones by their plain name, and leaves out what Excel keeps to itself', () => {
    const { names } = readWorkbook(
      rawSheet('', {
        after:
          '<definedNames><definedName name="Pool">Sheet1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$B$2</definedName>' +
          '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$1</definedName><definedName name="Share">_xldudf_NM_CITE(&quot;a&quot;)</definedName></definedNames>',
      }),
    );
    expect(names).toEqual([
      { name: 'Pool', formula: '=Sheet1!$A$1' },
      { name: 'Print_Area', formula: '=Sheet1!$A$1:$B$2', sheet: 'Sheet1' },
      { name: 'Share', formula: '=NM.CITE("a")' },
    ]);
  });

  it('reads tables', () => {
    const bytes = rawWorkbook({
      sheets: [
        {
          name: 'S',
          xml: `${CELL}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
          relations: [['table', '../tables/t.xml']],
        },
      ],
      parts: {
        'xl/tables/t.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="Fund" ref="B2:C9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Unit_x000a_value"/><tableColumn id="2" name="A&amp;B"/></tableColumns></table>`,
      },
    });
    expect(readWorkbook(bytes).sheets[0].tables).toEqual([
      {
        name: 'Fund',
        range: { top: 1, left: 1, bottom: 8, right: 2 },
        headerRow: true,
        totalsRow: true,
        columns: ['Unit\nvalue', 'A&B'],
      },
    ]);
  });
});

describe('parts are found by relationships and read in every spelling', () => {
  const content = (part: string): string =>
    `<Types><Default Extension="rels" ContentType="x"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

  it('under other names, with absolute targets and prefixes', () => {
    const bytes = zipOf({
      '[Content_Types].xml': content('book/main.xml'),
      '_rels/.rels': relationshipsPart([['officeDocument', '/book/main.xml']]),
      'book/main.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      'book/_rels/main.xml.rels': relationshipsPart([
        ['worksheet', '/data/first.xml'],
        ['sharedStrings', '../data/texts.xml'],
      ]),
      'data/first.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'data/texts.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:t>found</x:t></x:si></x:sst>`,
    });
    expect(readWorkbook(bytes).sheets[0].value(0, 0)).toBe('found');
  });

  it('in Strict Open XML', () => {
    const strict = (text: Uint8Array): string =>
      strFromU8(text)
        .split(MAIN)
        .join('http://purl.oclc.org/ooxml/spreadsheetml/main')
        .split(OFFICE)
        .join('http://purl.oclc.org/ooxml/officeDocument/relationships');
    const parts = partsOf(rawSheet('<row r="1"><c r="A1" t="d"><v>2024-07-01</v></c></row>'));
    const bytes = zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)])));
    expect(readWorkbook(bytes).sheets[0].value(0, 0)).toBe(45474);
  });

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-8', [0xef, 0xbb, 0xbf]],
  ] as const)('in %s with a byte order mark', (encoding, mark) => {
    const parts = partsOf(rawSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Cañon – 1 €</t></is></c></row>'));
    const text = strFromU8(parts['xl/worksheets/sheet1.xml']);
    const encoded = Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]);
    const bytes = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(encoded) });
    expect(readWorkbook(bytes).sheets[0].value(0, 0)).toBe('Cañon – 1 €');
  });

  it.each([
    ['ISO-8859-1', 'latin1', 'Cañon', 'Cañon'],
    ['windows-1252', 'latin1', 'Peñasco', 'Peñasco'],
    ['UTF-16', 'utf-16le', 'Cañon – 1 €', 'Cañon – 1 €'],
  ] as const)('in %s, as the part declares', (name, encoding, written, read) => {
    const parts = partsOf(rawSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${written}</t></is></c></row>`));
    const text = `<?xml version="1.0" encoding="${name}"?>${strFromU8(parts['xl/worksheets/sheet1.xml'])}`;
    const part = new Uint8Array(Buffer.from(text, encoding));
    const bytes = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': part });
    expect(readWorkbook(bytes).sheets[0].value(0, 0)).toBe(read);
    const patched = patchWorkbook(bytes, [
      { sheet: 'Sheet1', row: 0, column: 1, before: null, after: 'Española', reason: 'test' },
    ]);
    expect([0, 1].map((column) => readWorkbook(patched).sheets[0].value(0, column))).toEqual([read, 'Española']);
  });

  it('but not in an encoding that nobody knows', () => {
    const parts = partsOf(rawSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const text = `<?xml version="1.0" encoding="x-own"?>${strFromU8(parts['xl/worksheets/sheet1.xml'])}`;
    expect(() => readWorkbook(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': text }))).toThrow(
      'its part xl/worksheets/sheet1.xml is in an encoding that is not known, x-own',
    );
  });

  it('in pieces: a cell may lie across the border of two', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, r) =>
        `<row r="${r + 1}"><c r="A${r + 1}"><v>${(r * 7919) % 10_007}</v></c><c r="B${r + 1}" t="inlineStr"><is><t>é${(r * 104_729) % 99_991}</t></is></c></row>`,
    );
    const sheet = readWorkbook(rawSheet(rows.join(''))).sheets[0];
    for (let r = 0; r < 20_000; r++) {
      expect(sheet.value(r, 0)).toBe((r * 7919) % 10_007);
      expect(sheet.value(r, 1)).toBe(`é${(r * 104_729) % 99_991}`);
    }
  });
});

describe('settings', () => {
  const item = (xml: string) =>
    readWorkbook(
      rawSheet('', { relations: [['customXml', '../customXml/item1.xml']], parts: { 'customXml/item1.xml': xml } }),
    ).settings;

  it('are read from our own custom XML', () => {
    expect(
      item(
        '<settings xmlns="urn:nm-school-finance:settings"><setting key="a &amp; b">{"x":"&lt;1&gt;"}</setting></settings>',
      ),
    ).toEqual({
      'a & b': '{"x":"<1>"}',
    });
  });

  it("pass over other products' parts", () => {
    expect(item('<settings xmlns="urn:other"><setting key="a">1</setting></settings>')).toEqual({});
    expect(item('not xml')).toEqual({});
  });
});
