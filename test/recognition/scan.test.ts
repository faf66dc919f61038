import { isFigure, type ScannedRow, scanOf } from '../../src/recognition/scan';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../support/snapshot';

type Rows = readonly (readonly TestCell[])[];

function scan(rows: Rows): ScannedRow[] {
  return [...scanOf(snapshotOf({ Data: rows }).sheets[0]).values()];
}

/** Sheet rows, counted from 0, that are read for headers and labels. */
function rowsRead(rows: Rows): number[] {
  return scan(rows).map(({ row }) => row);
}

const blank = (count: number): TestCell[][] => Array.from({ length: count }, () => []);

describe('a row that is read', () => {
  test('gives its texts where they stand, with their plain words, and the number of its figures', () => {
    expect(scan([['  Entity (LEA) ', null, 'Rate', 0.5, 12, true, { error: '#N/A' }, '', '   ']])).toEqual([
      {
        row: 0,
        texts: [
          { row: 0, column: 0, text: 'Entity (LEA)', words: 'entity' },
          { row: 0, column: 2, text: 'Rate', words: 'rate' },
        ],
        figures: 2,
      },
    ]);
  });

  test('takes the whole numbers from 1990 to 2100 for years: texts, not figures', () => {
    expect(scan([['LEA', 1989, 1990, 2011, 2100, 2101, 2010.5]])).toEqual([
      {
        row: 0,
        texts: [
          { row: 0, column: 0, text: 'LEA', words: 'lea' },
          { row: 0, column: 2, text: '1990', words: '1990' },
          { row: 0, column: 3, text: '2011', words: '2011' },
          { row: 0, column: 4, text: '2100', words: '2100' },
        ],
        figures: 3,
      },
    ]);
  });

  test('is left out where it holds no text', () => {
    expect(rowsRead([['LEA'], [1, 2], [], ['', ' ', null], ['Beta', 3]])).toEqual([0, 4]);
  });

  test('passes over notes of more than 320 characters', () => {
    const [row] = scan([['n'.repeat(320), 'n'.repeat(321), 'LEA']]);
    expect(row.texts.map(({ column }) => column)).toEqual([0, 2]);
  });

  test('is read as far as the 120th column', () => {
    const wide = (at: number): TestCell[] =>
      Object.assign(
        Array.from({ length: at + 1 }, () => null as TestCell),
        { [at]: 'LEA' },
      );
    expect(rowsRead([wide(119)])).toEqual([0]);
    expect(rowsRead([wide(120)])).toEqual([]);
  });
});

describe('below the first 2,000 rows', () => {
  const below = (rows: Rows): number[] => rowsRead([...blank(2000), ...rows]).map((row) => row - 2000);

  test('rows before are read whatever they hold', () => {
    const data = Array.from({ length: 2003 }, (_, index): TestCell[] => ['Alpha', index]);
    expect(rowsRead(data)).toEqual(Array.from({ length: 2001 }, (_, index) => index));
  });

  test.each<[string, Rows, number[]]>([
    [
      'the first row below',
      [
        ['LEA', 1],
        ['Alpha', 2],
        ['Beta', 3],
      ],
      [0],
    ],
    [
      'data after data is passed over',
      [
        [1, 'LEA'],
        [2, 'Alpha'],
        [3, 'Beta'],
      ],
      [0],
    ],
    ['data after a blank row is read', [['LEA', 1], ['Alpha', 2], [], ['Beta', 3], ['Gamma', 4]], [0, 3]],
    [
      'a row of empty texts is blank',
      [
        ['LEA', 1],
        ['Alpha', 2],
        ['', '', ''],
        ['Beta', 3],
      ],
      [0, 3],
    ],
    [
      'a row of blanks before its figure is data',
      [
        ['LEA', 1],
        [null, '', 'Alpha', 2],
        ['Beta', 3],
      ],
      [0],
    ],
    [
      'true and errors are data',
      [
        ['LEA', 1],
        ['Alpha', true],
        ['Beta', { error: '#N/A' }],
      ],
      [0],
    ],
    [
      'a row of texts is read, also after data',
      [
        ['Alpha', 2],
        ['LEA', 'Count'],
        ['Beta', 3],
      ],
      [0, 1],
    ],
    ['a header that has years after a blank row', [['Alpha', 2], [], ['LEA', 2011, 2012], ['Beta', 3, 4]], [0, 2]],
    ['data after texts is passed over', [[], ['LEA', 'Count'], ['Beta', 3]], [1]],
  ])('%s', (_, rows, read) => {
    expect(below(rows)).toEqual(read);
  });

  test('more than four rows of texts one after the other are data', () => {
    const texts = (count: number): TestCell[][] => Array.from({ length: count }, () => ['Alpha', 'open']);
    expect(below(texts(6))).toEqual([0, 1, 2, 3]);
    expect(below([...texts(5), ['Beta', 3], ...texts(5)])).toEqual([0, 1, 2, 3, 6, 7, 8, 9]);
    expect(below([...texts(5), [], ...texts(1), ['Beta', 3]])).toEqual([0, 1, 2, 3, 6]);
  });

  test('what stands beyond the 120th column does not count', () => {
    const beyond: TestCell[] = [...Array.from({ length: 120 }, () => null), 'Note'];
    expect(below([['Alpha', 2], beyond, ['Beta', 3]])).toEqual([0, 2]);
  });
});

test.each<[CellValue, boolean]>([
  [0, true],
  [2011, true],
  ['7', false],
  [true, false],
  [null, false],
])('%j is a figure: %s', (value, expected) => {
  expect(isFigure(value)).toBe(expected);
});
