import ExcelJS from 'exceljs';
import { strFromU8 } from 'fflate';
import { patchWorkbook, readWorkbook, type SheetModel, writeWorkbook } from '../../../src/workbook/file';
import { changedParts, MAIN, OFFICE, partsOf, rawSheet, rawWorkbook, zipOf } from './package';

describe('sheets added to a file', () => {
  const original = (): Uint8Array =>
    writeWorkbook({
      sheets: [
        {
          name: 'Data',
          cells: [['a', 1.5]],
          formats: [{ range: { top: 0, left: 1, bottom: 0, right: 1 }, numberFormat: '0.000' }],
        },
        { name: 'Report', cells: [['old']] },
      ],
      names: [{ name: 'n', formula: '=Data!$B$1' }],
    });
  const added = (): Uint8Array =>
    patchWorkbook(original(), [], {
      addSheets: [
        {
          name: 'report',
          cells: [
            ['District', 'Award'],
            ['Alpha', '=NM.CITE(Data!B1)'],
            ['Beta', '=report!B2*2+COUNTA("report!")*0+myreport!A1*0'],
          ],
          values: [undefined, [undefined, 3], [undefined, 6]],
          formats: [{ range: { top: 0, left: 0, bottom: 0, right: 1 }, bold: true, numberFormat: '0.0000' }],
          chart: { kind: 'column', title: 'Award', source: { top: 0, left: 0, bottom: 2, right: 1 } },
          comments: [{ row: 0, column: 0, text: 'note' }],
          print: { orientation: 'portrait', titleRows: 1 },
        },
      ],
      settings: { a: 'b' },
    });

  it('stand behind the others, under a free name, in styles of their own', () => {
    const { sheets, names, settings } = readWorkbook(added());
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Report', 'report (2)']);
    expect([sheets[0].format(0, 1), sheets[2].format(0, 0)]).toEqual(['0.000', '0.0000']);
    expect([sheets[2].formula(1, 1), sheets[2].formula(2, 1), sheets[2].value(2, 1)]).toEqual([
      '=NM.CITE(Data!B1)',
      '=\'report (2)\'!B2*2+COUNTA("report!")*0+myreport!A1*0',
      6,
    ]);
    expect(names).toContainEqual({ name: 'Print_Titles', formula: "='report (2)'!$1:$1", sheet: 'report (2)' });
    expect(settings).toEqual({ a: 'b' });
  });

  it('leave the parts of the others byte for byte', () => {
    const changed = changedParts(original(), added());
    expect(changed).not.toContain('xl/worksheets/sheet1.xml');
    expect(changed).not.toContain('xl/sharedStrings.xml');
    expect(strFromU8(partsOf(added())['xl/workbook.xml'])).not.toContain('fullCalcOnLoad');
  });

  it('are read by exceljs', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(added().slice().buffer);
    const sheet = book.getWorksheet('report (2)');
    expect([sheet?.getCell('A1').value, sheet?.getCell('A1').font.bold, sheet?.getCell('A1').note]).toEqual([
      'District',
      true,
      'note',
    ]);
    expect(book.getWorksheet('Data')?.getCell('B1').numFmt).toBe('0.000');
  });

  it('are refused where the structure of the workbook is protected', () => {
    const locked = rawSheet('', { before: '<workbookProtection lockStructure="1"/>' });
    expect(() => patchWorkbook(locked, [], { addSheets: [{ name: 'x', cells: [] }] })).toThrow(
      /structure of the workbook is protected/,
    );
  });

  it('can be added to a workbook without styles', () => {
    const bytes = patchWorkbook(rawSheet(''), [], {
      addSheets: [
        {
          name: 'x',
          cells: [[0.5]],
          formats: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, numberFormat: '0%' }],
        },
      ],
    });
    expect(readWorkbook(bytes).sheets[1].format(0, 0)).toBe('0%');
  });
});

describe('a sheet added to a workbook as other programs write it', () => {
  const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const workbookXml = (bytes: Uint8Array): string => strFromU8(partsOf(bytes)['xl/workbook.xml']);
  const add = (bytes: Uint8Array, ...sheets: readonly SheetModel[]): Uint8Array =>
    patchWorkbook(bytes, [], { addSheets: sheets });
  const PRINTED: SheetModel = { name: 'New', cells: [[1]], print: { orientation: 'portrait', titleRows: 1 } };
  const TITLES = '<definedName name="_xlnm.Print_Titles" localSheetId="1">New!$1:$1</definedName>';

  it('is listed behind the last sheet with the next number and its own relationship', () => {
    const bytes = add(rawSheet(''), { name: 'A & B', cells: [[1]] });
    expect(workbookXml(bytes)).toContain(
      '<sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="A &amp; B" sheetId="2" r:id="rId2"/></sheets>',
    );
    expect(strFromU8(partsOf(bytes)['xl/_rels/workbook.xml.rels'])).toContain(
      `Id="rId2" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet2.xml"`,
    );
  });

  it('has the number after the highest, wherever that stands, and the prefixes of the others', () => {
    const parts = partsOf(rawWorkbook({ sheets: [1, 2, 3].map((n) => ({ name: `S${n}`, xml: '<sheetData/>' })) }));
    const spelled = strFromU8(parts['xl/workbook.xml'])
      .replace('sheetId="1"', 'sheetId="41"')
      .replace(/<(\/?)(workbook|sheets|sheet)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replace('xmlns:r=', 'xmlns:rel=')
      .replace(/ r:id=/g, ' rel:id=');
    const bytes = add(zipOf({ ...parts, 'xl/workbook.xml': spelled }), PRINTED);
    expect(workbookXml(bytes)).toContain('<x:sheet name="New" sheetId="42" rel:id="rId4"/></x:sheets>');
    expect(workbookXml(bytes)).toContain(
      '</x:sheets><x:definedNames><x:definedName name="_xlnm.Print_Titles" localSheetId="3">',
    );
  });

  it.each([
    ['none so far', '', `</sheets><definedNames>${TITLES}</definedNames></workbook>`],
    [
      'some',
      '<definedNames><definedName name="n">1</definedName></definedNames><calcPr calcId="1"/>',
      `<definedNames><definedName name="n">1</definedName>${TITLES}</definedNames><calcPr`,
    ],
    [
      'none, behind what must stand before them',
      '<functionGroups/><externalReferences><externalReference r:id="rId9"/></externalReferences><calcPr/>',
      `</externalReferences><definedNames>${TITLES}</definedNames><calcPr`,
    ],
  ])('has its names where names stand: %s', (_, after, expected) => {
    expect(workbookXml(add(rawSheet('', { after }), PRINTED))).toContain(expected);
  });

  it('without names of its own leaves the names as they are', () => {
    const bytes = add(rawSheet('', { after: '<calcPr/>' }), { name: 'New', cells: [[1]] });
    expect(workbookXml(bytes)).not.toContain('definedName');
  });

  it('has a part of a number that no other part has', () => {
    const parts = {
      'xl/charts/chart12.xml': '<c:chart/>',
      'xl/drawings/drawing7.xml': '<d/>',
      'xl/media/image90.png': 'x',
    };
    expect(Object.keys(partsOf(add(rawSheet('', { parts }), { name: 'New', cells: [[1]] })))).toContain(
      'xl/worksheets/sheet13.xml',
    );
  });

  it.each([
    ['Report', ['report'], 'Report (2)'],
    ['Report', ['REPORT', 'report (2)'], 'Report (3)'],
    ['Report', ['Reports'], 'Report'],
    ['x'.repeat(31), ['X'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%s beside %j is called %s', (wanted, taken, name) => {
    const book = rawWorkbook({ sheets: taken.map((one) => ({ name: one, xml: '<sheetData/>' })) });
    expect(readWorkbook(add(book, { name: wanted, cells: [[1]] })).sheetNames).toEqual([...taken, name]);
  });

  it('several are added in order, each under a name of its own', () => {
    const bytes = add(rawSheet(''), { name: 'New', cells: [[1]] }, { name: 'New', cells: [[2]] });
    const { sheetNames, sheets } = readWorkbook(bytes);
    expect(sheetNames).toEqual(['Sheet1', 'New', 'New (2)']);
    expect(sheets.map((sheet) => sheet.value(0, 0))).toEqual([null, 1, 2]);
    expect(workbookXml(bytes)).toContain('sheetId="3" r:id="rId3"/></sheets>');
  });

  it('has what its rules and lists refer to follow it to its new name', () => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const bytes = add(rawSheet(''), {
      name: 'Sheet1',
      cells: [[1, '=Sheet1!A1', { text: '=Sheet1!A1' }]],
      validations: [
        { range, rule: { kind: 'list', values: '=Sheet1!$B$1:$B$3' } },
        { range: { ...range, left: 1, right: 1 }, rule: { kind: 'list', values: ['yes', 'no'] } },
        { range: { ...range, left: 2, right: 2 }, rule: { kind: 'custom', formula: '=Sheet1!A1>0' } },
        { range: { ...range, left: 3, right: 3 }, rule: { kind: 'whole', min: 1, max: '=Sheet1!A1' } },
      ],
    });
    const xml = strFromU8(partsOf(bytes)['xl/worksheets/sheet2.xml']);
    expect([...xml.matchAll(/<formula[12]>(.*?)<\/formula[12]>/g)].map(([, text]) => text)).toEqual([
      "'Sheet1 (2)'!$B$1:$B$3",
      '&quot;yes,no&quot;',
      "'Sheet1 (2)'!A1&gt;0",
      '1',
      "'Sheet1 (2)'!A1",
    ]);
    const [, sheet] = readWorkbook(bytes).sheets;
    expect([sheet.formula(0, 1), sheet.value(0, 2)]).toEqual(["='Sheet1 (2)'!A1", '=Sheet1!A1']);
  });

  it('has Excel compute on opening only where it was not computed', () => {
    const sheet = { name: 'New', cells: [['=1+1']] };
    expect(workbookXml(add(rawSheet(''), sheet))).toContain('fullCalcOnLoad="1"');
    expect(workbookXml(add(rawSheet(''), { ...sheet, values: [[2]] }))).not.toContain('fullCalcOnLoad');
  });

  it('shares the workbook’s mark of formulas that spill', () => {
    const spilling = (name: string): SheetModel => ({ name, cells: [['=NM.CITE(1)']], values: [['x']] });
    const bytes = add(rawSheet(''), spilling('One'), spilling('Two'));
    for (const number of [2, 3]) {
      expect(strFromU8(partsOf(bytes)[`xl/worksheets/sheet${number}.xml`])).toContain('cm="1"><f t="array" ref="A1">');
    }
    expect(strFromU8(partsOf(bytes)['xl/metadata.xml'])).toContain('count="1"');
  });

  it('brings styles along where the workbook has none, and names their kind', () => {
    const bytes = add(rawSheet(''), { name: 'New', cells: [[1]] });
    const parts = partsOf(bytes);
    expect(strFromU8(parts['[Content_Types].xml'])).toContain(
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
    );
    expect(strFromU8(parts['xl/_rels/workbook.xml.rels'])).toContain(`Type="${OFFICE}/styles" Target="/xl/styles.xml"`);
  });

  it('with comments names the kind of their boxes', () => {
    const bytes = add(rawSheet(''), { name: 'New', cells: [[1]], comments: [{ row: 0, column: 0, text: 'note' }] });
    expect(strFromU8(partsOf(bytes)['[Content_Types].xml'])).toMatch(/\.vml"? ContentType="[^"]*vmlDrawing"/);
  });

  it.each([
    ['lockStructure="true"', true],
    ['lockStructure="0"', false],
    ['lockStructure="11"', false],
    ['lockStructure="0true"', false],
    ['lockWindows="1"', false],
  ])('is refused where %s: %s', (attribute, refused) => {
    const book = rawSheet('', { before: `<workbookProtection ${attribute}/>` });
    const adding = (): Uint8Array => add(book, { name: 'New', cells: [[1]] });
    if (refused) expect(adding).toThrow(expect.objectContaining({ reason: 'sheet-protected' }));
    else expect(readWorkbook(adding()).sheetNames).toEqual(['Sheet1', 'New']);
  });

  it('is refused in a workbook of the strict kind, whose parts are spelled in another way', () => {
    const parts = partsOf(rawSheet(''));
    const strict = strFromU8(parts['xl/workbook.xml']).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    expect(() => add(zipOf({ ...parts, 'xl/workbook.xml': strict }), { name: 'New', cells: [[1]] })).toThrow(
      expect.objectContaining({
        reason: 'bad-content',
        message: expect.stringContaining('saved as "Strict Open XML": save it as an ordinary .xlsx'),
      }),
    );
  });
});
