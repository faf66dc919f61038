import { importWorkbook } from '../../src/preview/import-workbook';
import { canonicalPrefixes } from '../../src/preview/canonical-prefixes';
import { withoutFavicons } from '../../src/preview/links';
import { spreadsheetFormat } from '../../src/preview/number-format';
import { createPreviewModel } from '../../src/preview/preview-model';
import { keptNotices } from '../../src/preview/kept-notices';
import { spreadsheetEngine } from '../../src/engine';
import { partsOf, rawSheet, rawWorkbook, zipOf } from '../workbook/file/package';
import { provideDom } from './dom';

beforeAll(() => {
  provideDom();
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="# ?/?"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="00FF0000"/><name val="Calibri"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="44" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';
const ROW =
  '<row r="1"><c r="A1" s="1"><v>7</v></c><c r="B1" s="2"><v>-1234.5</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1" s="4"><v>41000</v></c></row>';
const OVERRIDES = ['worksheets/sheet1', 'styles']
  .map((part) => {
    const type = part === 'styles' ? 'styles' : 'worksheet';
    return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  })
  .join('');

/** The first row as it is shown. */
function shown(bytes: Uint8Array) {
  const imported = importWorkbook(bytes);
  const { getters } = createPreviewModel(imported).model;
  const [sheetId] = getters.getSheetIds();
  const at = (col: number) => getters.getEvaluatedCell({ sheetId, row: 0, col }).formattedValue;
  return { imported, texts: [0, 1, 2, 3].map(at), style: getters.getCell({ sheetId, row: 0, col: 0 })?.style };
}

test('built-in, accounting and date formats are shown as Excel shows them; one that cannot be is named', () => {
  const { texts, imported } = shown(rawSheet(ROW, { styles: STYLES, overrides: OVERRIDES }));
  expect(texts[0]).toBe('7');
  expect(texts[1].replace(/\s+/g, '')).toBe('$(1,234.50)');
  expect(texts[3]).toBe('4/1/2012');
  expect(imported.notices).toEqual([expect.stringMatching(/^Sheet1!C1: shown without the number format # \?\/\?/)]);
});

test('absolute targets, as openpyxl writes them, and colours without opacity keep the look', () => {
  const parts = partsOf(rawSheet(ROW, { styles: STYLES, overrides: OVERRIDES }));
  const rels = 'xl/_rels/workbook.xml.rels';
  const absolute = new TextDecoder().decode(parts[rels]).replace(/Target="/g, 'Target="/xl/');
  const { style, imported } = shown(zipOf({ ...parts, [rels]: absolute }));
  expect(style).toMatchObject({ bold: true, textColor: '#FF0000' });
  expect(imported.notices).toHaveLength(1);
});

test.each([
  ['0.00_);[Red](0.00)', '0.00 ;(0.00)'],
  ['[$-409]d-mmm-yy', 'd-mmm-yy'],
  ['h:mm AM/PM', 'hh:mm a'],
  ['[h]:mm', 'hhhh:mm'],
  ['0.00E+00', '0.00e'],
  ['[>=100]0;0.0', undefined],
])('the format %s is %s there', (code, there) => {
  expect(spreadsheetFormat(code)).toBe(there);
});

test('prefixes of other programs become the usual ones', () => {
  const xml =
    '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:n="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><from/><n:chart q:id="rId1"/></wsDr>';
  const usual = canonicalPrefixes(xml);
  expect(usual).toContain('<xdr:from/><c:chart r:id="rId1"/></xdr:wsDr>');
});

test('a cell far from the others does not stretch the sheet; a formula that reads it keeps its value', () => {
  const bytes = rawSheet(
    '<row r="1"><c r="A1"><f>XFD1048576*2</f><v>14</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
  );
  const imported = importWorkbook(bytes);
  const preview = createPreviewModel(imported);
  const { model } = preview;
  const [sheetId] = model.getters.getSheetIds();
  expect(model.getters.getNumberRows(sheetId)).toBe(200);
  expect(model.getters.getEvaluatedCell({ sheetId, row: 0, col: 0 }).value).toBe(14);
  expect([...imported.notices, ...keptNotices(imported, preview.calculated())]).toEqual([
    expect.stringMatching(/XFD1048576: far from the others/),
    expect.stringMatching(/A1: shown with the value Excel stored/),
  ]);
});

test('a long chain of formulas is shown with its values, and each is a formula still', () => {
  const rows = Array.from({ length: 700 }, (_, i) => {
    const cell = i === 0 ? '<v>1</v>' : `<f>A${i}+1</f><v>${i + 1}</v>`;
    return `<row r="${i + 1}"><c r="A${i + 1}">${cell}</c></row>`;
  });
  const imported = importWorkbook(rawSheet(rows.join('')));
  const preview = createPreviewModel(imported);
  const [sheet] = preview.snapshot().sheets;
  expect([sheet.value(699, 0), sheet.formula(699, 0), sheet.value(99, 0)]).toEqual([700, '=A699+1', 100]);
});

test.each([
  ['2,000 signed powers', '-2^2'.repeat(2_000), true],
  ['2,000 cells joined', `A2${'&amp;A2'.repeat(2_000)}`, true],
  ['2,000 arguments', `SUM(A2${',A2*2'.repeat(1_999)})`, false],
])('a formula of %s: computed beside the spreadsheet where that would stand still over it', (_, formula, kept) => {
  const imported = importWorkbook(
    rawSheet(`<row r="1"><c r="A1"><f>${formula}</f><v>8000</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`),
  );
  expect(imported.onlyInExcel.get('Sheet1')?.has('A1') ?? false).toBe(kept);
  const [sheet] = createPreviewModel(imported).snapshot().sheets;
  expect(sheet.formula(0, 0)).toBe(`=${formula.replace(/&amp;/g, '&')}`);
});

test('where the spreadsheet comes to another value than what is stored on saving, that one is shown', () => {
  const bytes = rawWorkbook({
    sheets: [{ name: 'S', xml: '<sheetData><row r="1"><c r="A1"><f>FLOOR(10.15,0.05)</f></c></row></sheetData>' }],
  });
  const imported = importWorkbook(bytes);
  const preview = createPreviewModel(imported);
  const [sheet] = preview.snapshot().sheets;
  expect(sheet.value(0, 0)).toBe(10.15);
  expect(sheet.formula(0, 0)).toBe('=FLOOR(10.15,0.05)');
});

describe('while typing, the grid shows what this product computes', () => {
  const bytes = rawWorkbook({
    sheets: [
      {
        name: 'S',
        xml: '<sheetData><row r="1"><c r="A1"><v>10.15</v></c><c r="B1"><f>FLOOR(A1,0.05)</f><v>10.15</v></c><c r="C1"><f>B1*2</f><v>20.3</v></c><c r="D1"><f>CUBEVALUE("m","k")</f><v>5</v></c></row></sheetData>',
      },
    ],
  });

  function typing() {
    const preview = createPreviewModel(importWorkbook(bytes));
    const { model } = preview;
    const [sheetId] = model.getters.getSheetIds();
    return {
      preview,
      type: (row: number, col: number, content: string) =>
        model.dispatch('UPDATE_CELL', { sheetId, row, col, content }),
      cell: (row: number, col: number) => model.getters.getEvaluatedCell({ sheetId, row, col }),
      undo: () => model.dispatch('REQUEST_UNDO'),
    };
  }

  test('a changed input, what hangs on it, and a typed formula; undone again', () => {
    const { type, cell, undo, preview } = typing();
    type(0, 0, '4.35');
    expect([cell(0, 1).value, cell(0, 2).value]).toEqual([4.35, 8.7]);
    type(1, 0, '=FLOOR(8.15,0.05)');
    type(1, 1, '=LET(x,A1,x*2)');
    expect([cell(1, 0).formattedValue, cell(1, 1).formattedValue]).toEqual(['8.15', '8.7']);
    expect(preview.snapshot().sheets[0].value(1, 1)).toBe(8.7);
    undo();
    undo();
    undo();
    expect([cell(0, 1).value, cell(1, 0).value]).toEqual([10.15, null]);
  });

  test('what fills other cells does so as in Excel', () => {
    const { type, cell } = typing();
    type(2, 0, '=LET(x,SEQUENCE(1,3),x*10)');
    expect([0, 1, 2].map((col) => cell(2, col).value)).toEqual([10, 20, 30]);
  });

  test('what cannot be computed keeps the file’s value; typed anew it says why there is none', () => {
    const { type, cell, preview } = typing();
    type(0, 0, '1');
    expect(cell(0, 3).value).toBe(5);
    type(3, 0, '=CUBEVALUE("m","k")');
    const { value, message } = cell(3, 0) as { value: unknown; message?: string };
    expect(value).toBe('#N/A');
    expect(message).toMatch(/^Not computed here: .*CUBEVALUE.*Excel computes it\.$/);
    expect(preview.snapshot().sheets[0].whyUncalculated?.(3, 0)).toContain('CUBEVALUE');
    expect(preview.calculated()[0].kept.has('D1')).toBe(true);
  });
});

test('links: no picture of a stranger’s is asked for, and what is no web address is not opened', () => {
  const template =
    '<t><img t-if="x" t-attf-src="https://www.google.com/s2/favicons?sz=16&amp;domain={{link.url}}"/><a/></t>';
  expect(withoutFavicons(template)).toBe('<t><a/></t>');
  createPreviewModel(importWorkbook(rawSheet('<row r="1"/>')));
  const { urlRegistry } = spreadsheetEngine().registries;
  const refused = urlRegistry.get('nm_refused') as { match(url: string): boolean };
  expect(
    ['javascript:alert(1)', 'file:///c:/x', 'https://example.org', 'o-spreadsheet://s1'].map((url) =>
      refused.match(url),
    ),
  ).toEqual([true, true, false, false]);
});

test.each([
  ['brackets', `${'('.repeat(30_000)}A1${')'.repeat(30_000)}`],
  ['signs', `${'-'.repeat(30_000)}A1`],
  ['the sign of implicit intersection', `${'@'.repeat(30_000)}A1`],
])('a formula of 30,000 %s shows the value of the file; the rest is computed', (_what, formula) => {
  const { imported, texts } = shown(
    rawSheet(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${formula}</f><v>5</v></c><c r="C1"><f>A1*2</f><v>2</v></c></row>`,
    ),
  );
  expect(texts.slice(0, 3)).toEqual(['1', '5', '2']);
  expect(imported.onlyInExcel.get('Sheet1')).toEqual(new Set(['B1']));
});
