import { strFromU8 } from 'fflate';
import { columnName, parseRange } from '../../../src/workbook/address';
import { type ComputedValue, patchWorkbook, readWorkbook } from '../../../src/workbook/file';
import type { CellChange } from '../../../src/workbook/port';
import { partsOf, rawWorkbook } from './package';

type Content = CellChange['before'];
/** A cell with what it held and what it is to hold. */
type Edit = readonly [cell: string, before: Content, after: Content];

function sheetWith(xml: string): Uint8Array {
  return rawWorkbook({
    sheets: [{ name: 'Sheet1', xml }],
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>',
  });
}

function patched(xml: string, edits: readonly Edit[], values?: readonly ComputedValue[]): Uint8Array {
  const changes = edits.map(([cell, before, after]): CellChange => {
    const { top: row, left: column } = parseRange(cell) ?? { top: -1, left: -1 };
    return { sheet: 'Sheet1', row, column, before, after, reason: 'test' };
  });
  return patchWorkbook(sheetWith(xml), changes, values && { values });
}

/** All that stands inside the worksheet's element. */
function inside(bytes: Uint8Array): string {
  return strFromU8(partsOf(bytes)['xl/worksheets/sheet1.xml']).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
}

function rowsOf(bytes: Uint8Array): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(inside(bytes))?.[1] ?? '';
}

const cell = (name: string, value: number): string => `<c r="${name}"><v>${value}</v></c>`;

describe('the rows of a sheet with changes made', () => {
  test.each<[string, string, readonly Edit[], string]>([
    [
      'several new rows before, between and after, given in any order',
      `<row r="3">${cell('A3', 3)}</row><row r="7">${cell('A7', 7)}</row>`,
      [
        ['A9', null, 9],
        ['A5', null, 5],
        ['A1', null, 1],
        ['A12', null, 12],
        ['A2', null, 2],
        ['A4', null, 4],
      ],
      `<row r="1">${cell('A1', 1)}</row><row r="2">${cell('A2', 2)}</row><row r="3">${cell('A3', 3)}</row>` +
        `<row r="4">${cell('A4', 4)}</row><row r="5">${cell('A5', 5)}</row><row r="7">${cell('A7', 7)}</row>` +
        `<row r="9">${cell('A9', 9)}</row><row r="12">${cell('A12', 12)}</row>`,
    ],
    [
      'several new cells before, between and after, given in any order',
      `<row r="1">${cell('C1', 3)}${cell('AA1', 27)}</row>`,
      [
        ['AC1', null, 29],
        ['D1', null, 4],
        ['A1', null, 1],
        ['AB1', null, 28],
        ['B1', null, 2],
        ['Z1', null, 26],
      ],
      `<row r="1">${[1, 2, 3, 4, 26, 27, 28, 29].map((n) => cell(`${columnName(n - 1)}1`, n)).join('')}</row>`,
    ],
    [
      'several new cells of a new row, given in any order',
      '',
      [
        ['C2', null, 3],
        ['A2', null, 1],
        ['B2', null, 2],
      ],
      `<row r="2">${cell('A2', 1)}${cell('B2', 2)}${cell('C2', 3)}</row>`,
    ],
    [
      'rows and cells that do not say where they stand',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>',
      [
        ['B2', 3, 4],
        ['A1', 1, 9],
      ],
      '<row><c r="A1"><v>9</v></c></row><row><c><v>2</v></c><c r="B2"><v>4</v></c></row>',
    ],
    [
      'a row after one that says where it stands',
      '<row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [
        ['D4', 2, 8],
        ['A5', 3, 9],
      ],
      '<row r="4"><c r="C4"><v>1</v></c><c r="D4"><v>8</v></c></row><row><c r="A5"><v>9</v></c></row>',
    ],
    [
      'cells spelled in small letters',
      '<row r="1"><c r="a1"><v>1</v></c><c r="ab1"><v>2</v></c></row>',
      [['AB1', 2, 3]],
      '<row r="1"><c r="a1"><v>1</v></c><c r="AB1"><v>3</v></c></row>',
    ],
    [
      'a row that gets cells loses what it says of its width, however that is quoted',
      `<row r="1" spans='1:1' ht="9">${cell('A1', 1)}</row><row r="2" spans = "1:1" ht="9">${cell('A2', 1)}</row>`,
      [
        ['B1', null, 2],
        ['B2', null, 2],
      ],
      `<row r="1" ht="9">${cell('A1', 1)}${cell('B1', 2)}</row><row r="2" ht="9">${cell('A2', 1)}${cell('B2', 2)}</row>`,
    ],
    [
      'a row that gets none keeps it',
      `<row r="1" spans="1:1">${cell('A1', 1)}</row><row r="2" spans="1:1">${cell('A2', 1)}</row>`,
      [['A1', 1, 2]],
      `<row r="1" spans="1:1">${cell('A1', 2)}</row><row r="2" spans="1:1">${cell('A2', 1)}</row>`,
    ],
    [
      'blanks where nothing is',
      `<row r="2">${cell('B2', 1)}</row>`,
      [
        ['A1', null, null],
        ['A2', null, null],
        ['C2', null, null],
        ['A3', null, null],
      ],
      `<row r="2">${cell('B2', 1)}</row>`,
    ],
    [
      'a blank where something is keeps the look',
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      [['A1', 1, null]],
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    ['an empty row as one tag', '<row r="1" ht="9" />', [['A1', null, 1]], `<row r="1" ht="9">${cell('A1', 1)}</row>`],
    ['an empty row as two', '<row r="1" ht="9"></row>', [['A1', null, 1]], `<row r="1" ht="9">${cell('A1', 1)}</row>`],
    [
      'an empty row whose cells are elsewhere',
      '<row r="1"/>',
      [['A2', null, 1]],
      `<row r="1"/><row r="2">${cell('A2', 1)}</row>`,
    ],
  ])('%s', (_, rows, edits, expected) => {
    const bytes = patched(`<sheetData>${rows}</sheetData>`, edits);
    expect(rowsOf(bytes)).toBe(expected);
    for (const [name, , after] of edits) {
      const { top, left } = parseRange(name) ?? { top: -1, left: -1 };
      expect(readWorkbook(bytes).sheets[0].value(top, left)).toBe(after);
    }
  });

  test.each([
    ['<sheetData/>', '<sheetData/>'],
    ['<sheetData></sheetData>', '<sheetData></sheetData>'],
  ])('blanks in a sheet without rows: %s stays', (xml, expected) => {
    expect(inside(patched(xml, [['B2', null, null]]))).toBe(expected);
  });

  test.each([
    ['rows', `<row r="2">${cell('A2', 1)}</row><row r="1">${cell('A1', 1)}</row>`, /its rows do not stand in order/],
    [
      'a row twice',
      `<row r="1">${cell('A1', 1)}</row><row r="1">${cell('B1', 1)}</row>`,
      /its rows do not stand in order/,
    ],
    ['cells', `<row r="1">${cell('B1', 1)}${cell('A1', 1)}</row>`, /its cells do not stand in order/],
    ['a cell twice', `<row r="1">${cell('A1', 2)}${cell('A1', 1)}</row>`, /its cells do not stand in order/],
  ])('%s out of order are not guessed about', (_, rows, message) => {
    expect(() => patched(`<sheetData>${rows}</sheetData>`, [['A1', 1, 2]])).toThrow(message);
  });
});

describe('what a sheet says of its extent', () => {
  const data = `<sheetData><row r="2">${cell('B2', 1)}${cell('C2', 2)}</row></sheetData>`;
  test.each<[string, string, readonly Edit[], string]>([
    [
      'grows with what is written',
      'ref="B2:C2"',
      [
        ['A1', null, 1],
        ['E9', null, 1],
      ],
      'ref="A1:E9"',
    ],
    ['in single quotes too', "ref='B2:C2'", [['D2', null, 1]], 'ref="B2:D2"'],
    ['stays for cells inside', 'ref="B2:C2"', [['B2', 1, 3]], 'ref="B2:C2"'],
    ['is not written anew where it was wider', "ref='A1:Z99'", [['B2', 1, 3]], "ref='A1:Z99'"],
    ['stays for what is no range', 'ref="all"', [['D2', null, 1]], 'ref="all"'],
    ['stays where it says nothing', '', [['D2', null, 1]], ''],
  ])('%s', (_, before, edits, after) => {
    const bytes = patched(`<dimension ${before}/>${data}`, edits);
    expect(inside(bytes)).toMatch(`<dimension ${after}/>`);
  });

  test('does not grow by what a shorter spill leaves', () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">NM.CITE(1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
    const bytes = patched(`<dimension ref="A1"/><sheetData>${rows}</sheetData>`, [['A1', '=NM.CITE(1)', 5]]);
    expect(inside(bytes)).toContain('<dimension ref="A1"/>');
    expect(rowsOf(bytes)).toBe(
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"/></row><row r="3"><c r="A3"/></row>',
    );
  });
});

describe('a formula that others share', () => {
  const share = (name: string, more = ''): string => `<c r="${name}"><f t="shared" si="0"${more}/><v>1</v></c>`;
  const master = (name: string, ref: string, text: string): string =>
    `<c r="${name}"><f t="shared" ref="${ref}" si="0">${text}</f><v>1</v></c>`;
  const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

  test('goes to the next cell to the right, with the range of those that are left', () => {
    const rows =
      row(1, master('B1', 'B1:D2', 'A1+1') + share('C1') + share('D1')) +
      row(2, share('B2') + share('C2') + share('D2'));
    const bytes = patched(`<sheetData>${rows}</sheetData>`, [
      ['B1', '=A1+1', 7],
      ['D1', '=C1+1', 8],
    ]);
    expect(rowsOf(bytes)).toBe(
      row(1, `${cell('B1', 7)}<c r="C1"><f t="shared" ref="B1:D2" si="0">B1+1</f><v>1</v></c>${cell('D1', 8)}`) +
        row(2, share('B2') + share('C2') + share('D2')),
    );
  });

  test('goes to a cell that takes a new value, and keeps it', () => {
    const rows = row(1, master('B1', 'B1:B3', 'A1&amp;"x"')) + row(2, share('B2')) + row(3, share('B3'));
    const bytes = patched(
      `<sheetData>${rows}</sheetData>`,
      [['B1', '=A1&"x"', null]],
      [{ sheet: 'Sheet1', row: 1, column: 1, value: 20 }],
    );
    expect(rowsOf(bytes)).toBe(
      row(1, '<c r="B1"/>') +
        row(2, '<c r="B2"><f t="shared" ref="B2:B3" si="0">A2&amp;&quot;x&quot;</f><v>20</v></c>') +
        row(3, share('B3')),
    );
  });

  test('that is kept, after one of the same number that was replaced, stays', () => {
    const rows = row(1, master('B1', 'B1', 'A1')) + row(2, master('B2', 'B2:B3', 'A2*2')) + row(3, share('B3'));
    const bytes = patched(`<sheetData>${rows}</sheetData>`, [['B1', '=A1', 7]]);
    expect(rowsOf(bytes)).toBe(row(1, cell('B1', 7)) + row(2, master('B2', 'B2:B3', 'A2*2')) + row(3, share('B3')));
  });

  test('that stands after its copies is not replaced, but may stay there', () => {
    const rows = row(1, share('B1')) + row(2, master('B2', 'B1:B2', 'A2*2') + cell('C2', 5));
    expect(() => patched(`<sheetData>${rows}</sheetData>`, [['B2', '=A2*2', 7]])).toThrow(
      /a shared formula stands after cells that share it/,
    );
    expect(rowsOf(patched(`<sheetData>${rows}</sheetData>`, [['C2', 5, 6]]))).toBe(
      rows.replace('<v>5</v>', '<v>6</v>'),
    );
  });

  test('in a file with a formula of its own between', () => {
    const rows = row(1, master('B1', 'B1:B3', 'A1')) + row(2, '<c r="B2"><f>A9</f><v>4</v></c>') + row(3, share('B3'));
    const bytes = patched(`<sheetData>${rows}</sheetData>`, [['B1', '=A1', 7]]);
    expect(rowsOf(bytes)).toBe(
      row(1, cell('B1', 7)) +
        row(2, '<c r="B2"><f>A9</f><v>4</v></c>') +
        row(3, '<c r="B3"><f t="shared" ref="B3" si="0">A3</f><v>1</v></c>'),
    );
  });
});

describe('a new value beside a formula', () => {
  const value = (row: number, more: Partial<ComputedValue> = {}): ComputedValue => ({
    sheet: 'Sheet1',
    row,
    column: 0,
    value: 9,
    ...more,
  });
  test.each<[string, string, readonly ComputedValue[], string]>([
    [
      'keeps the formula as it is spelled',
      '<c r="A1" s="1"><f ca="1">B1&lt;2</f><v>1</v></c>',
      [value(0)],
      '<c r="A1" s="1"><f ca="1">B1&lt;2</f><v>9</v></c>',
    ],
    [
      'keeps the mark of one that spills, and its range',
      '<c r="A1" cm="4"><f t="array" ref="A1">B1:B2</f><v>1</v></c>',
      [value(0)],
      '<c r="A1" cm="4"><f t="array" ref="A1">B1:B2</f><v>9</v></c>',
    ],
    [
      'of one that spills further changes its range',
      '<c r="A1" cm="4"><f t="array" ref=\'A1\'>NM.CITE(1)</f><v>1</v></c>',
      [value(0, { spill: { top: 0, left: 0, bottom: 1, right: 0 } }), value(1)],
      '<c r="A1" cm="4"><f t="array" ref="A1:A2">NM.CITE(1)</f><v>9</v></c></row><row r="2"><c r="A2"><v>9</v></c>',
    ],
  ])('%s', (_, xml, values, expected) => {
    expect(rowsOf(patched(`<sheetData><row r="1">${xml}</row></sheetData>`, [], values))).toBe(
      `<row r="1">${expected}</row>`,
    );
  });
});

test('a number that is no text, as openpyxl writes for a formula without a value, goes; an empty text stays', () => {
  const rows =
    '<row r="1"><c r="A1"><f>1+1</f><v></v></c><c r="B1" t="n"><v/></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>4</v></c></row>';
  const xml = `<sheetData>${rows}<row r="2"><c r="A2"><f>B1</f><v></v></c></row></sheetData>`;
  expect(rowsOf(patched(xml, [['D1', 4, 5]]))).toBe(
    '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="n"></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>5</v></c></row>' +
      '<row r="2"><c r="A2"><f>B1</f></c></row>',
  );
});
