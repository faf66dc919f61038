import { read as readSheetJs, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import { readWorkbook, type WorkbookModel, writeWorkbook } from '../../../src/workbook/file';
import type { CellValue } from '../../../src/workbook/snapshot';
import { partsOf } from './package';

const MODEL: WorkbookModel = {
  sheets: [
    {
      name: "Award '26",
      cells: [
        ['District', 'Members', 'Award', 'Open'],
        ['Alpha & Co <1>', 100.25, '=NM.APPORTION(B2:B3,1000)', true],
        ['Beta\nline', 200, null, false],
        ['Total', '=SUM(B2:B3)', '=SUM(C2:C3)', { error: '#N/A' }],
        [{ text: '=not a formula' }, ' spaces ', 'tab\tand\u0007bell _x0041_', null],
      ],
      values: [undefined, [undefined, undefined, 333.89], [undefined, undefined, 666.11], [undefined, 300.25, 1000]],
      spills: [{ top: 1, left: 2, bottom: 2, right: 2 }],
      formats: [
        { range: { top: 0, left: 0, bottom: 0, right: 3 }, bold: true, fill: '#DDEBF7', wrap: true, align: 'center' },
        { range: { top: 1, left: 1, bottom: 3, right: 2 }, numberFormat: '"$"#,##0.00' },
        { range: { top: 3, left: 0, bottom: 3, right: 2 }, bold: true, border: 'top' },
        { range: { top: 1, left: 1, bottom: 2, right: 1 }, locked: false },
        { range: { top: 0, left: 5, bottom: 1_048_575, right: 5 }, numberFormat: '0.00%' },
      ],
      columnWidths: [30, 12, 14],
      frozenRows: 1,
      frozenColumns: 1,
      merged: [{ top: 6, left: 0, bottom: 6, right: 3 }],
      hiddenRows: [7],
      hiddenColumns: [4],
      rowHeights: { 0: 30 },
      validations: [
        {
          range: { top: 1, left: 1, bottom: 2, right: 1 },
          rule: { kind: 'decimal', min: 0 },
          error: { title: 'Members', text: 'Not below 0 & not "text".' },
          prompt: { title: 'MEM', text: '40-day count' },
        },
        { range: { top: 1, left: 3, bottom: 2, right: 3 }, rule: { kind: 'list', values: ['yes', 'no'] } },
      ],
      comments: [{ row: 1, column: 2, text: '22-8-9 NMSA 1978' }],
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        titleRows: 1,
        area: { top: 0, left: 0, bottom: 4, right: 3 },
        footer: '&P',
      },
      protected: true,
      chart: { kind: 'bar', title: 'Award & share', source: { top: 0, left: 0, bottom: 2, right: 1 } },
    },
    { name: 'Log', cells: [["='Award ''26'!B4*2"]], visibility: 'hidden' },
  ],
  names: [
    { name: 'Pool', formula: "='Award ''26'!$C$4" },
    { name: 'Local', formula: '=0.5', sheet: 'Log' },
  ],
  settings: { 'recognition.Log': '{"kind":"<none>"}\n' },
};

describe('a written workbook', () => {
  const bytes = (): Uint8Array => writeWorkbook(MODEL);

  it('reads back: values, formulas, spills, formats, names, settings', () => {
    const snapshot = readWorkbook(bytes(), { functionNames: ['NM.APPORTION'] });
    const [sheet, log] = snapshot.sheets;
    expect([sheet.name, log.visibility, sheet.protected, log.protected]).toEqual(["Award '26", 'hidden', true, false]);
    expect([0, 1, 2, 3].map((column) => sheet.value(1, column))).toEqual(['Alpha & Co <1>', 100.25, 333.89, true]);
    expect([sheet.value(2, 0), sheet.value(2, 2), sheet.formula(2, 2)]).toEqual(['Beta\nline', 666.11, undefined]);
    expect([0, 1, 2].map((column) => sheet.value(4, column))).toEqual([
      '=not a formula',
      ' spaces ',
      'tab\tand\u0007bell _x0041_',
    ]);
    expect(sheet.formula(4, 0)).toBeUndefined();
    expect([...sheet.formulas()].map(({ formula }) => formula)).toEqual([
      '=NM.APPORTION(B2:B3,1000)',
      '=SUM(B2:B3)',
      '=SUM(C2:C3)',
    ]);
    expect(sheet.value(3, 3)).toEqual({ error: '#N/A' });
    expect(sheet.spills).toEqual(new Map([['C2', { top: 1, left: 2, bottom: 2, right: 2 }]]));
    expect([sheet.format(1, 1), sheet.format(3, 2), sheet.format(900, 5)]).toEqual([
      '"$"#,##0.00',
      '"$"#,##0.00',
      '0.00%',
    ]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[7], [4]]);
    expect(snapshot.names).toContainEqual({ name: 'Local', formula: '=0.5', sheet: 'Log' });
    expect(snapshot.names).toContainEqual({ name: 'Print_Titles', formula: "='Award ''26'!$1:$1", sheet: "Award '26" });
    expect(snapshot.settings).toEqual(MODEL.settings);
  });

  it('stores custom functions and spills as Excel does', () => {
    const parts = partsOf(bytes());
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'])).toContain(
      'cm="1"><f t="array" ref="C2:C3">_xldudf_NM_APPORTION(B2:B3,1000)</f><v>333.89</v></c>',
    );
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'])).toMatch(/<c r="C3" s="\d+"><v>666\.11<\/v><\/c>/);
    expect(strFromU8(parts['xl/metadata.xml'])).toContain('XLDAPR');
    expect(strFromU8(parts['[Content_Types].xml'])).toContain('/xl/metadata.xml');
    expect(strFromU8(parts['xl/_rels/workbook.xml.rels'])).toContain(
      'relationships/sheetMetadata" Target="metadata.xml"',
    );
  });

  it('has Excel compute on opening only what was not computed', () => {
    const workbook = (model: WorkbookModel): string => strFromU8(partsOf(writeWorkbook(model))['xl/workbook.xml']);
    expect(workbook(MODEL)).toContain('fullCalcOnLoad="1"');
    expect(workbook({ sheets: [{ name: 'S', cells: [['=1+1']], values: [[2]] }] })).not.toContain('fullCalcOnLoad');
  });

  it('opens at the first sheet that is visible', () => {
    const file = writeWorkbook({
      sheets: [
        { name: 'H', cells: [], visibility: 'hidden' },
        { name: 'V', cells: [] },
      ],
    });
    expect(strFromU8(partsOf(file)['xl/workbook.xml'])).toContain('activeTab="1"');
    expect(strFromU8(partsOf(file)['xl/worksheets/sheet2.xml'])).toContain('tabSelected="1"');
  });

  it('is the same file for the same model', () => {
    expect(bytes()).toEqual(bytes());
  });

  it('is read by SheetJS', () => {
    const book = readSheetJs(bytes(), { cellFormula: true, cellComments: true } as Parameters<typeof readSheetJs>[1]);
    const cells = book.Sheets["Award '26"];
    expect([cells.B4.v, cells.B4.f, cells.C2.v, cells.C2.f, cells.D2.v]).toEqual([
      300.25,
      'SUM(B2:B3)',
      333.89,
      '_xldudf_NM_APPORTION(B2:B3,1000)',
      true,
    ]);
    expect(cells['!merges']).toEqual([utils.decode_range('A7:D7')]);
    expect(cells.C2.c?.[0].t).toBe('22-8-9 NMSA 1978');
    expect(book.Workbook?.Names?.find(({ Name }) => Name === 'Pool')?.Ref).toBe("'Award ''26'!$C$4");
  });

  it('is read by exceljs: looks, validations, comments, print set-up', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes().slice().buffer);
    const cells = book.getWorksheet("Award '26");
    expect(cells?.getCell('A1').font.bold).toBe(true);
    expect(cells?.getCell('A1').fill).toMatchObject({
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FFDDEBF7' },
    });
    expect(cells?.getCell('A1').alignment).toMatchObject({ horizontal: 'center', wrapText: true });
    expect(cells?.getCell('B4').font.bold).toBe(true);
    expect(cells?.getCell('B4').numFmt).toBe('"$"#,##0.00');
    expect(cells?.getCell('B4').border.top?.style).toBe('thin');
    expect(cells?.getCell('B2').protection).toMatchObject({ locked: false });
    expect(cells?.getCell('B2').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      error: 'Not below 0 & not "text".',
    });
    expect(cells?.getCell('D3').dataValidation).toMatchObject({ type: 'list', formulae: ['"yes,no"'] });
    expect(cells?.getCell('C2').note).toBe('22-8-9 NMSA 1978');
    expect(cells?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      printTitlesRow: '1:1',
      printArea: 'A1:D5',
    });
    expect(cells?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect([cells?.getColumn(1).width, cells?.getRow(1).height]).toEqual([30, 30]);
    expect(book.getWorksheet('Log')?.state).toBe('hidden');
  });

  it('has a chart over the figures with what they show', () => {
    const chart = strFromU8(partsOf(bytes())['xl/charts/chart1.xml']);
    expect(chart).toContain("<c:f>'Award ''26'!$B$2:$B$3</c:f>");
    expect(chart).toContain('<c:v>100.25</c:v>');
    expect(chart).toContain('Award &amp; share');
    expect(chart).toContain('<c:barDir val="bar"/>');
  });
});

it('any values survive writing and reading', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom('_', 'x', '0', 'D', ' ', '\n', '\r', '\t', '\u0001', '&', '<', '"', '\uffff'),
      minLength: 1,
    }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.boolean(),
    fc.constant({ error: '#DIV/0!' }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const cells = rows.map((line) => line.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)));
      const sheet = readWorkbook(writeWorkbook({ sheets: [{ name: 'S', cells }] })).sheets[0];
      rows.forEach((line, row) => line.forEach((cell, column) => expect(sheet.value(row, column)).toEqual(cell)));
    }),
  );
});

describe('content that a workbook cannot hold is refused', () => {
  const one = (sheet: Partial<WorkbookModel['sheets'][number]>): WorkbookModel => ({
    sheets: [{ name: 'S', cells: [], ...sheet }],
  });
  it.each<[string, WorkbookModel, RegExp]>([
    ['no sheet', { sheets: [] }, /at least one sheet/],
    ['no visible sheet', one({ visibility: 'hidden' }), /visible/],
    ['a long name', one({ name: 'x'.repeat(32) }), /31 characters/],
    ['a name with a bracket', one({ name: 'a[b' }), /characters/],
    [
      'two sheets of one name',
      {
        sheets: [
          { name: 'a', cells: [] },
          { name: 'A', cells: [] },
        ],
      },
      /twice/,
    ],
    ['a number that is none', one({ cells: [[Infinity]] }), /A1 cannot hold Infinity/],
    ['a text too long', one({ cells: [[null, 'x'.repeat(32_768)]] }), /B1 cannot hold a text/],
    ['an error value that is none', one({ cells: [[{ error: 'oops' }]] }), /oops/],
    ['a broken formula', one({ cells: [['=SUM(A1']] }), /brackets/],
    [
      'a name of a sheet that is not there',
      { ...one({}), names: [{ name: 'n', formula: '=1', sheet: 'T' }] },
      /not there/,
    ],
    [
      'a list with commas',
      one({
        validations: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { kind: 'list', values: ['a,b'] } }],
      }),
      /commas/,
    ],
  ])('%s', (_, model, message) => {
    expect(() => writeWorkbook(model)).toThrow(message);
    expect(() => writeWorkbook(model)).toThrow(expect.objectContaining({ reason: 'bad-content' }));
  });
});
