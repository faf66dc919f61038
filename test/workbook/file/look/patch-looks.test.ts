import { strFromU8 } from 'fflate';
import { readWorkbook } from '../../../../src/workbook/file';
import { arrangeWorkbook } from '../../../../src/workbook/file/look/arrange';
import type { SheetLook } from '../../../../src/workbook/file/look/look';
import { patchLooks } from '../../../../src/workbook/file/look/patch-looks';
import { changedParts, partsOf, rawWorkbook } from '../package';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="9"/><color theme="4"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment indent="2"/><protection locked="0"/></xf></cellXfs>';

const book = (xml = '<sheetData><row r="2"><c r="B2" s="1"><v>5</v></c></row></sheetData>'): Uint8Array =>
  rawWorkbook({
    styles: STYLES,
    sheets: [
      { name: 'One', xml },
      { name: 'Two', xml: '<sheetData/>' },
    ],
    after: '<definedNames><definedName name="own" localSheetId="1">Two!$A$1</definedName></definedNames>',
  });

function looked(look: Omit<SheetLook, 'sheet'>, before = book()) {
  const after = patchLooks(before, [{ sheet: 'One', ...look }]);
  const parts = partsOf(after);
  return { before, after, sheet: strFromU8(parts[SHEET]), styles: strFromU8(parts['xl/styles.xml']) };
}

test('a cell made bold keeps all the rest of its style, and only its sheet and the styles are written', () => {
  const { before, after, sheet, styles } = looked({ cells: [{ row: 1, column: 1, look: { bold: true } }] });
  expect(sheet).toContain('<c r="B2" s="2"><v>5</v></c>');
  expect(styles).toContain('<font><b/><i/><sz val="9"/><color theme="4"/><name val="Arial"/></font>');
  expect(styles).toContain(
    '<xf numFmtId="164" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment indent="2"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(changedParts(before, after)).toEqual([SHEET, 'xl/styles.xml']);
});

test('cells that the file does not have are put in where they belong', () => {
  const { sheet, styles } = looked({
    cells: [
      { row: 0, column: 0, look: { fill: '#FFFF00' } },
      { row: 1, column: 0, look: { numberFormat: '0.00%' } },
      {
        row: 1,
        column: 2,
        look: { border: { top: { style: 'medium', color: '#112233' } }, align: 'right', wrap: true },
      },
      { row: 4, column: 0, look: { fill: '#FFFF00' } },
    ],
  });
  expect(sheet).toContain(
    '<row r="1"><c r="A1" s="2"/></row><row r="2"><c r="A2" s="3"/><c r="B2" s="1"><v>5</v></c><c r="C2" s="4"/></row><row r="5"><c r="A5" s="2"/></row>',
  );
  expect(styles).toContain('<fgColor rgb="FFFFFF00"/>');
  expect(styles).toContain('<top style="medium"><color rgb="FF112233"/></top>');
  expect(styles).toContain('<alignment horizontal="right" wrapText="1"/>');
});

test('widths and heights, hidden rows and columns', () => {
  const { sheet } = looked(
    {
      columns: [
        { index: 1, size: 30 },
        { index: 5, hidden: true },
      ],
      rows: [
        { index: 1, size: 40 },
        { index: 7, hidden: true },
      ],
    },
    book(
      '<cols><col min="1" max="3" width="12" customWidth="1" style="1"/></cols><sheetData><row r="2" ht="15"/></sheetData>',
    ),
  );
  expect(sheet).toContain(
    '<cols><col min="1" max="1" width="12" customWidth="1" style="1"/><col min="2" max="2" width="30" customWidth="1" style="1"/>' +
      '<col min="3" max="3" width="12" customWidth="1" style="1"/><col min="6" max="6" width="9.140625" hidden="1"/></cols>',
  );
  expect(sheet).toContain('<row r="2" ht="40" customHeight="1"/><row r="8" hidden="1"/>');
});

test('merged cells, frozen rows, grid lines and the colour of the tab stand in the order that Excel wants', () => {
  const { sheet } = looked({
    merged: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    frozen: { rows: 1, columns: 0 },
    gridLines: false,
    tabColor: '#00FF00',
  });
  expect(sheet.match(/<(?:sheetPr|tabColor|sheetViews|pane|sheetData|mergeCells)\b/g)).toEqual([
    '<sheetPr',
    '<tabColor',
    '<sheetViews',
    '<pane',
    '<sheetData',
    '<mergeCells',
  ]);
});

test('a protection without a password comes off, one with a password does not', () => {
  const locked = (attributes: string) => book(`<sheetData/><sheetProtection sheet="1"${attributes}/>`);
  expect(looked({ protected: false }, locked('')).sheet).not.toContain('sheetProtection');
  expect(() => looked({ protected: false }, locked(' password="CC1A"'))).toThrow('protected with a password');
});

test('sheets put in another order take their names along; names are set', () => {
  const after = arrangeWorkbook(book(), {
    order: ['Two', 'One'],
    visible: new Map([['One', false]]),
    names: new Map([['rate', '=One!$B$2']]),
  });
  const workbook = readWorkbook(after);
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Two', 'visible'],
    ['One', 'hidden'],
  ]);
  expect(workbook.names).toEqual([
    { name: 'own', formula: '=Two!$A$1', sheet: 'Two' },
    { name: 'rate', formula: '=One!$B$2' },
  ]);
});
