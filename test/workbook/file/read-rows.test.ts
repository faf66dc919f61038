import { readWorkbook, type ReadOptions } from '../../../src/workbook/file';
import { rawWorkbook } from './package';

const STYLES = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="4"/></cellXfs>';

/** The sheet whose element holds this XML. */
function read(xml: string, shared?: string, options?: ReadOptions) {
  return readWorkbook(rawWorkbook({ sheets: [{ name: 'Sheet1', xml }], styles: STYLES, shared }), options).sheets[0];
}

const inData = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const inRow = (cells: string, row = 1): string => inData(`<row r="${row}">${cells}</row>`);

describe('a damaged row or cell is told, not guessed about:', () => {
  const PART = 'its part xl/worksheets/sheet1.xml';
  const wide = '<c/>'.repeat(16_384);
  test.each<[string, string, string]>([
    ['row 0', inData('<row r="0"/>'), `${PART} names a row 0`],
    ['a row below the first', inData('<row r="-4"/>'), `${PART} names a row -4`],
    ['half a row', inData('<row r="1.5"/>'), `${PART} names a row 1.5`],
    ['a row by a word', inData('<row r="two"/>'), `${PART} names a row two`],
    ['a row too many', inData('<row r="1048577"/>'), `${PART} names a row 1048577`],
    ['a row after the last', inData('<row r="1048576"/><row/>'), `${PART} names a row 1048577`],
    ['a cell in no row', inData('<c r="A1"><v>1</v></c>'), `${PART} has a cell outside of any row`],
    [
      'a cell of another row',
      inRow('<c r="A2"><v>1</v></c>'),
      `${PART} has a cell in row 1 that says it stands elsewhere`,
    ],
    ['a cell without a column', inRow('<c r="1"><v>1</v></c>'), 'has a cell in row 1 that says it stands elsewhere'],
    ['a cell without a row', inRow('<c r="A"><v>1</v></c>'), 'has a cell in row 1 that says it stands elsewhere'],
    [
      'a cell with a sign for its row',
      inRow('<c r="A/"><v>1</v></c>'),
      'has a cell in row 1 that says it stands elsewhere',
    ],
    [
      'a cell with a colon for its row',
      inRow('<c r="A1:"><v>1</v></c>'),
      'has a cell in row 1 that says it stands elsewhere',
    ],
    ['a column too many', inRow('<c r="XFE1"><v>1</v></c>'), 'has a cell in row 1 that says it stands elsewhere'],
    [
      'a cell after the last column',
      inRow('<c r="XFD1"><v>1</v></c><c><v>2</v></c>'),
      `${PART} has a row with more than 16384 cells`,
    ],
    ['more cells than columns', inRow(`${wide}<c><v>2</v></c>`), `${PART} has a row with more than 16384 cells`],
    [
      'a text before the first',
      inRow('<c r="B1" t="s"><v>-1</v></c>'),
      `cell B1 in ${PART} refers to a text that is not there`,
    ],
    [
      'a text after the last',
      inRow('<c r="B1" t="s"><v>2</v></c>'),
      'cell B1 in its part xl/worksheets/sheet1.xml refers to a text that is not there',
    ],
    ['half a text', inRow('<c r="B1" t="s"><v>0.5</v></c>'), 'refers to a text that is not there'],
    ['a text by a word', inRow('<c r="B1" t="s"><v>one</v></c>'), 'refers to a text that is not there'],
    ['a number by a word', inRow('<c r="C1"><v>one</v></c>'), `cell C1 in ${PART} should hold a number but does not`],
    [
      'a date by a word',
      inRow('<c r="C1" t="d"><v>soon</v></c>'),
      `cell C1 in ${PART} should hold a date but does not`,
    ],
  ])('%s', (_, xml, message) => {
    expect(() => read(xml, '<si><t>a</t></si><si><t>b</t></si>')).toThrow(message);
    expect(() => read(xml, '<si><t>a</t></si><si><t>b</t></si>')).toThrow(
      expect.objectContaining({ reason: 'damaged' }),
    );
  });
});

test('the last row and the last column are read', () => {
  const sheet = read(inRow('<c r="XFC1048576"><v>1</v></c><c><v>2</v></c>', 1_048_576));
  expect([sheet.value(1_048_575, 16_382), sheet.value(1_048_575, 16_383)]).toEqual([1, 2]);
  expect([sheet.rowCount, sheet.columnCount]).toEqual([1_048_576, 16_384]);
});

test.each([
  [3, undefined],
  [2, 'The workbook has more cells than are read at once. Split it, or delete what is not needed.'],
])('with room for %d cells, a third is read or refused', (cells, message) => {
  const reading = () => read(inRow('<c><v>1</v></c><c/><c s="1"/><c><v>3</v></c>'), undefined, { limits: { cells } });
  if (message === undefined) expect(reading().value(0, 3)).toBe(3);
  else expect(reading).toThrow(message);
});

describe('attributes of a cell', () => {
  test.each<[string, string, unknown]>([
    ['in single quotes, with room about', "<c  r = 'B1'\n t = 's' ><v>1</v></c>", 'b'],
    ['of other names', '<c cn="1" xm="1" ph="1" tt="s" rr="Z9" r="B1"><v>1</v></c>', 1],
    ['one of a prefix', '<c x:t="s" r="B1"><v>1</v></c>', 1],
    ['a type of none', '<c r="B1" t=""><v>1</v></c>', 1],
    ['a truth in capitals', '<c r="B1" t="b"><v> TRUE </v></c>', true],
    ['an error with room about', '<c r="B1" t="e"><v> #N/A </v></c>', { error: '#N/A' }],
    ['small letters', '<c r="b1"><v>1</v></c>', 1],
  ])('%s', (_, cell, value) => {
    expect(read(inRow(cell), '<si><t>a</t></si><si><t>b</t></si>').value(0, 1)).toEqual(value);
  });

  test.each([
    ['cm="1"', true],
    ['cm="12"', true],
    ['cm="0"', false],
    ['cn="1"', false],
    ['xm="1"', false],
    ['c="1" m="1"', false],
  ])('%s marks what spills by itself: %s', (attribute, dynamic) => {
    const sheet = read(inRow(`<c r="A1" ${attribute}><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>`));
    expect(sheet.arrays).toEqual([{ range: { top: 0, left: 0, bottom: 1, right: 0 }, dynamic }]);
  });

  test.each([
    ['1', '0.00%'],
    ['65536', 'General'],
    ['99999', 'General'],
  ])('style %s is %s', (style, format) => {
    expect(read(inRow(`<c r="A1" s="${style}"><v>1</v></c>`)).format(0, 0)).toBe(format);
  });
});

describe('formulas', () => {
  test.each<[string, string, string | undefined]>([
    ['its own', '<f>B1*2</f>', '=B1*2'],
    ['without a text', '<f></f>', undefined],
    ['of no kind', '<f t="" ref="A1:A2" si="0">B1</f>', '=B1'],
    ['ordinary, with a number as if shared', '<f t="normal" si="0">B1</f>', '=B1'],
    ['a data table down', '<f t="dataTable" ref="A1:A3" r1="D1"/>', '=TABLE(,D1)'],
    ['a data table across', '<f t="dataTable" ref="A1:C1" dtr="1" r1="D1"/>', '=TABLE(D1,)'],
    ['a data table both ways', '<f t="dataTable" ref="A1:C3" dt2D="1" dtr="1" r1="D1" r2="D2"/>', '=TABLE(D1,D2)'],
    ['a data table without its cells', '<f t="dataTable" ref="A1:C3" dt2D="true"/>', '=TABLE(,)'],
    ['a data table without its cell', '<f t="dataTable" ref="A1:C3"/>', '=TABLE(,)'],
  ])('%s', (_, formula, expected) => {
    const sheet = read(inRow(`<c r="A1">${formula}<v>1</v></c>`));
    expect([sheet.formula(0, 0), sheet.value(0, 0)]).toEqual([expected, 1]);
    expect([...sheet.formulas()]).toHaveLength(expected === undefined ? 0 : 1);
  });

  test('what one cell has is not the next one’s', () => {
    const sheet = read(
      inRow(
        '<c t="s" s="1" cm="1"><f t="array" ref="A1:A2">X1</f><v>0</v></c><c><f>Y1</f></c><c><v>2</v></c><c><f t="shared" ref="D1:E1" si="0">Z1</f></c><c><f t="shared" si="0"/></c><c><f t="shared">W1</f></c>',
      ),
      '<si><t>a</t></si>',
    );
    expect(
      [0, 1, 2, 3, 4, 5].map((column) => [sheet.value(0, column), sheet.formula(0, column), sheet.format(0, column)]),
    ).toEqual([
      ['a', '=X1', '0.00%'],
      [null, '=Y1', 'General'],
      [2, undefined, 'General'],
      [null, '=Z1', 'General'],
      [null, '=AA1', 'General'],
      [null, '=W1', 'General'],
    ]);
    expect(sheet.arrays).toEqual([{ range: { top: 0, left: 0, bottom: 1, right: 0 }, dynamic: true }]);
  });
});

describe('what stands around the cells', () => {
  test('cells and values outside the data are none', () => {
    const sheet = read(
      `<x><c r="A1"><v>7</v></c><row r="3"/></x>${inRow('<c r="B1"><v>1</v></c>')}<extLst><c r="A1"><f>B1</f><v>5</v></c><v>9</v></extLst>`,
    );
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.rowCount]).toEqual([null, 1, 1]);
  });

  test.each([
    ['sheet="1"', true],
    ['sheet="true"', true],
    ['sheet="0"', false],
    ['objects="1"', false],
  ])('protection %s: %s', (attribute, expected) => {
    expect(read(`${inData('')}<sheetProtection ${attribute}/>`).protected).toBe(expected);
  });

  test('merged cells: those whose range is none are left out', () => {
    const sheet = read(
      `${inData('')}<mergeCells><mergeCell ref="A1:B2"/><mergeCell/><mergeCell ref="x"/></mergeCells>`,
    );
    expect(sheet.merged).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test.each<[string, string, number[]]>([
    ['told hidden', '<row r="1" hidden="1"/><row r="2" hidden="true"/><row r="3" hidden="0"/>', [0, 1]],
    ['of no height', '<row r="1" ht="0"/><row r="2" ht="0.0"/><row r="3" ht="9"/><row r="4"/>', [0, 1]],
  ])('rows %s', (_, rows, hidden) => {
    expect([...read(inData(rows)).hiddenRows]).toEqual(hidden);
  });

  test('rows that are not told of are hidden where all others are', () => {
    const rows = `<row r="2"/><row r="3" hidden="1"/><row r="5"><c r="A5"><v>1</v></c></row>`;
    expect([...read(`<sheetFormatPr zeroHeight="1"/>${inData(rows)}`).hiddenRows].sort()).toEqual([0, 2, 3]);
    expect([...read(`<sheetFormatPr zeroHeight="0"/>${inData(rows)}`).hiddenRows]).toEqual([2]);
  });

  test.each<[string, string, number[]]>([
    [
      'told hidden',
      '<col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="true"/><col min="6" max="6" hidden="0"/>',
      [1, 2, 4],
    ],
    ['of no width', '<col min="1" max="1" width="0"/><col min="2" max="2" width="9"/>', [0]],
    [
      'in no order: the first telling counts',
      '<col min="2" max="3"/><col min="3" max="4" hidden="1"/><col min="4" max="4" hidden="1"/>',
      [3],
    ],
    ['from the last to the first', '<col min="3" max="2" hidden="1"/><col min="1" max="1" hidden="1"/>', [0]],
    [
      'by words',
      '<col min="one" max="two" hidden="1"/><col min="2" max="many" hidden="1"/><col min="1" max="1" hidden="1"/>',
      [0],
    ],
    ['past the last', '<col min="16384" max="99999" hidden="1"/>', [16_383]],
  ])('columns %s', (_, columns, hidden) => {
    expect([...read(`<cols>${columns}</cols>${inData('')}`).hiddenColumns]).toEqual(hidden);
  });

  test('cells that the file leaves out look like their row, else like their column', () => {
    const sheet = read(
      `<cols><col min="1" max="1" style="0"/><col min="2" max="2" style="2"/></cols>${inData(
        '<row r="1"/><row r="2" s="1" customFormat="1"><c r="A2"/><c r="C2" s="2"/></row><row r="3" s="1"/><row r="4" customFormat="1"/>',
      )}`,
    );
    expect([0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => sheet.format(row, column)))).toEqual([
      ['General', '#,##0.00', 'General'],
      ['General', '0.00%', '#,##0.00'],
      ['General', '#,##0.00', 'General'],
      ['General', '#,##0.00', 'General'],
    ]);
  });

  test('a plain cell in a row of a look is plain', () => {
    const rows = '<row r="1" s="1" customFormat="1"><c r="A1"/></row>';
    expect(read(inData(rows)).format(0, 0)).toBe('General');
    expect(
      read(`<cols><col min="1" max="1" style="2"/></cols>${inData('<row r="1"><c r="A1"/></row>')}`).format(0, 0),
    ).toBe('General');
  });
});
