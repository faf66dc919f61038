import { strFromU8 } from 'fflate';
import { patchWorkbook, readWorkbook, writeValues } from '../../../src/workbook/file';
import type { CellChange } from '../../../src/workbook/port';
import { changedParts, partsOf, rawWorkbook } from './package';

const FIRST = 'xl/worksheets/sheet1.xml';
const SECOND = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';
const CHAIN = 'xl/calcChain.xml';

/** Two sheets, each with a figure in A1 and a formula in B1, and a third with nothing. */
function book(): Uint8Array {
  const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>';
  return rawWorkbook({
    sheets: [
      { name: 'Awards', xml },
      { name: 'Budget', xml },
      { name: 'Empty', xml: '<sheetData/>' },
    ],
    relations: [['calcChain', 'calcChain.xml']],
    parts: { [CHAIN]: '<calcChain/>' },
    overrides: `<Override PartName="/${CHAIN}" ContentType="calc"/>`,
  });
}

const figure = (sheet: string, after: number): CellChange => ({
  sheet,
  row: 0,
  column: 0,
  before: 1,
  after,
  reason: 'test',
});
const formula = (sheet: string, after: string): CellChange => ({
  ...figure(sheet, 0),
  column: 1,
  before: '=A1*2',
  after,
});
const result = (sheet: string, value: number) => ({ sheet, row: 0, column: 1, value });
const figures = (bytes: Uint8Array): unknown[][] =>
  readWorkbook(bytes).sheets.map((sheet) => [sheet.value(0, 0), sheet.value(0, 1), sheet.formula(0, 1)]);

describe('changes of several sheets', () => {
  it('are made together, whatever the case of the sheets’ names', () => {
    const bytes = patchWorkbook(book(), [figure('BUDGET', 5), figure('Awards', 3), formula('budget', '=A1*4')]);
    expect(figures(bytes)).toEqual([
      [3, 2, '=A1*2'],
      [5, null, '=A1*4'],
      [null, null, undefined],
    ]);
  });

  it('take along values of the same sheets and of others', () => {
    const values = [result('awards', 6), result('Budget', 2.5)];
    const bytes = patchWorkbook(book(), [figure('Awards', 3)], { values });
    expect(figures(bytes).slice(0, 2)).toEqual([
      [3, 6, '=A1*2'],
      [1, 2.5, '=A1*2'],
    ]);
    expect(changedParts(book(), bytes)).toEqual([WORKBOOK, FIRST, SECOND]);
  });

  it.each<[string, CellChange[], string[]]>([
    ['no formula comes or goes', [figure('Awards', 3), figure('Budget', 5)], [WORKBOOK, FIRST, SECOND]],
    [
      'one of them changes a formula',
      [figure('Awards', 3), formula('Budget', '=A1*4')],
      ['[Content_Types].xml', WORKBOOK, 'xl/_rels/workbook.xml.rels', FIRST, SECOND, CHAIN],
    ],
    [
      'one of them changes a formula of the first',
      [formula('Awards', '=A1*4'), figure('Budget', 5)],
      ['[Content_Types].xml', WORKBOOK, 'xl/_rels/workbook.xml.rels', FIRST, SECOND, CHAIN],
    ],
  ])('leave all parts alone that they do not concern: %s', (_, changes, parts) => {
    const bytes = patchWorkbook(book(), changes);
    expect(changedParts(book(), bytes)).toEqual(parts);
    expect(Object.keys(partsOf(bytes)).includes(CHAIN)).toBe(!parts.includes(CHAIN));
  });

  it.each<[string, () => Uint8Array]>([
    ['changes', () => patchWorkbook(book(), [figure('Awards', 3), figure('Grants 26', 5)])],
    ['values with them', () => patchWorkbook(book(), [figure('Awards', 3)], { values: [result('Grants 26', 5)] })],
    ['values alone', () => writeValues(book(), [result('Awards', 3), result('Grants 26', 5)])],
  ])('are refused where a sheet is not there, by the name that was asked for: %s', (_, work) => {
    expect(work).toThrow(
      expect.objectContaining({
        reason: 'no-such-sheet',
        message: 'The workbook has no sheet "Grants 26". Nothing was changed.',
      }),
    );
  });
});

describe('without changes of cells', () => {
  it.each<[string, Parameters<typeof patchWorkbook>[2], string[]]>([
    ['nothing', {}, []],
    ['no sheets to add', { addSheets: [] }, []],
    ['values', { values: [result('Budget', 7)] }, [SECOND]],
  ])('a workbook stays as it is but for what is asked: %s', (_, options, parts) => {
    expect(changedParts(book(), patchWorkbook(book(), [], options))).toEqual(parts);
  });

  it('computed values change the sheets that they are for, and have nothing computed anew', () => {
    const bytes = writeValues(book(), [result('BUDGET', 7), result('Awards', 3)]);
    expect(changedParts(book(), bytes)).toEqual([FIRST, SECOND]);
    expect(strFromU8(partsOf(bytes)[SECOND])).toContain('<c r="B1"><f>A1*2</f><v>7</v></c>');
    expect(figures(bytes).slice(0, 2)).toEqual([
      [1, 3, '=A1*2'],
      [1, 7, '=A1*2'],
    ]);
  });
});

it.each([
  ['patching', () => patchWorkbook(book(), [figure('Awards', 3)], { limits: { sheets: 2 } })],
  ['writing values', () => writeValues(book(), [result('Awards', 3)], { limits: { sheets: 2 } })],
])('%s keeps to the limits of reading', (_, work) => {
  expect(work).toThrow(expect.objectContaining({ reason: 'too-large' }));
});
