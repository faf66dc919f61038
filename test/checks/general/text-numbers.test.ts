import { TEXT_NUMBER } from '../../../src/checks/general/text-number';
import { snapshotOf, type TestCell } from '../../support/snapshot';
import { bookOf, cellsFound, f, findingsOf } from './support';

/** One column of cells. */
function column(...cells: TestCell[]): TestCell[][] {
  return cells.map((cell) => [cell]);
}

const CITATION = {
  law: 'Spreadsheet practice, not a rule of law',
  note: 'A number stored as text is left out of every sum',
};

test('a text under no total: the whole finding', () => {
  expect(findingsOf(TEXT_NUMBER, bookOf(column(1, 2, ' 1,020.50 ', 4)))).toEqual([
    {
      check: 'general.text-number',
      severity: 'warning',
      place: { sheet: 'Budget', range: { top: 2, left: 0, bottom: 2, right: 0 } },
      message: 'A3 holds 1,020.50 as text, not as a number.',
      actual: 'text "1,020.50"',
      expected: '1,020.50',
      citation: CITATION,
      fix: [
        {
          sheet: 'Budget',
          row: 2,
          column: 0,
          before: ' 1,020.50 ',
          after: 1020.5,
          reason: 'A number, so that totals count it',
        },
      ],
    },
  ]);
});

test('a text under a total is an error', () => {
  expect(findingsOf(TEXT_NUMBER, bookOf(column(1, '20', 3, 4, f('=SUM(A1:A4)', 8))))).toMatchObject([
    {
      severity: 'error',
      message: 'A2 holds 20 as text, not as a number, so the total in A5 leaves it out.',
      actual: 'text "20"',
    },
  ]);
});

test.each([
  ['the first row of the sum', '=SUM(A2:A5)', 1, 'so the total in A8'],
  ['the last row of the sum', '=SUM(A2:A5)', 4, 'so the total in A8'],
  ['the row above it', '=SUM(A2:A5)', 0, undefined],
  ['the row below it', '=SUM(A2:A5)', 5, undefined],
  ['a row of a second range', '=SUM(A1:A2,A4:A5)', 3, 'so the total in A8'],
  ['a row between two ranges', '=SUM(A1:A2,A4:A5)', 2, undefined],
  ['under an average', '=AVERAGE(A1:A7)', 2, undefined],
  ['under a sum of other cells', '=SUM(B1:B7)', 2, undefined],
])('which total leaves it out: %s', (_, formula, at, told) => {
  const cells: TestCell[] = [1, 2, 3, 4, 5, 6, 7];
  cells[at] = '30';
  const [{ message }] = findingsOf(TEXT_NUMBER, bookOf(column(...cells, f(formula, 8))));
  const plain = `A${at + 1} holds 30 as text, not as a number`;
  expect(message).toBe(told ? `${plain}, ${told} leaves it out.` : `${plain}.`);
});

test('of two columns, each with its own total', () => {
  const rows = [
    ['10', 1],
    [2, 2],
    [3, '30'],
    [4, 4],
    [f('=SUM(A1:A4)', 9), 5],
    [null, f('=SUM(B1:B5)', 12)],
  ];
  expect(findingsOf(TEXT_NUMBER, bookOf(rows)).map(({ message }) => message)).toEqual([
    'A1 holds 10 as text, not as a number, so the total in A5 leaves it out.',
    'B3 holds 30 as text, not as a number, so the total in B6 leaves it out.',
  ]);
});

test.each<[string, TestCell[][], string[]]>([
  ['three numbers around it', column(1, '7', 3, 4), ['A2']],
  ['two numbers around it', column(1, '7', 3), []],
  ['three numbers above', column(1, 2, 3, '7'), ['A4']],
  ['three numbers six rows below', column('7', null, null, null, 1, 2, 3), ['A1']],
  ['the third number seven rows below', column('7', null, null, null, null, 1, 2, 3), []],
  ['the third number seven rows above', column(1, 2, 3, null, null, null, null, '7'), []],
  ['three numbers and a text', column('a', 1, '7', 3, 4), ['A3']],
  ['three numbers and two texts', column('a', 1, '7', 3, 4, 'b'), []],
  ['four numbers and two texts', column('a', 1, '7', 3, 4, 5, 'b'), []],
  ['five numbers and two texts', column('a', 1, '7', 3, 4, 5, 6, 'b'), ['A3']],
  ['texts with nothing in them', column('', 1, '7', 3, ' ', 4, '  '), ['A3']],
  ['two texts in a first column far up', column('7', 1, 2, 3, 'a', 'b'), []],
])('among numbers: %s', (_, rows, cells) => {
  expect(cellsFound(TEXT_NUMBER, rows)).toEqual(cells);
});

test.each<[string, TestCell[][], string[]]>([
  [
    'a number as text left of it',
    [
      [5, 1, 1],
      [5, 1, 1],
      [5, '8', '7'],
      [5, 1, 1],
    ],
    [],
  ],
  [
    'a number left and right of it',
    [
      [5, 1, 1],
      [5, 1, 1],
      [5, '7', 5],
      [5, 1, 1],
    ],
    ['B3'],
  ],
  [
    'a word left of it',
    [
      ['a', 1],
      ['b', 1],
      ['c', '7'],
      ['d', 1],
    ],
    ['B3'],
  ],
  [
    'a number as text in the first column',
    [
      [1, 1],
      [1, 1],
      ['7', 5],
      [1, 1],
    ],
    ['A3'],
  ],
  [
    'a number as text left of the second column',
    [
      [1, 1],
      [1, 1],
      ['8', '7'],
      [1, 1],
    ],
    [],
  ],
])('beside it: %s', (_, rows, cells) => {
  expect(cellsFound(TEXT_NUMBER, rows)).toEqual(cells);
});

test('a whole row of numbers as text under totals is found', () => {
  const total = (name: string) => f(`=SUM(${name}1:${name}4)`, 6);
  const rows = [
    [1, 1],
    [1, 1],
    ['8', '7'],
    [1, 1],
    [total('A'), total('B')],
  ];
  expect(cellsFound(TEXT_NUMBER, rows)).toEqual(['A3', 'B3']);
});

test.each<[string, TestCell]>([
  ['a formula that gives a text', f('=TEXT(5,"0")', '5')],
  ['the first year', '1900'],
  ['the last year', '2100'],
])('silent: %s', (_, cell) => {
  expect(cellsFound(TEXT_NUMBER, column(1, 2, cell, 4, 5))).toEqual([]);
});

test.each(['1899', '2101', '2000.5'])('no year: %s', (text) => {
  expect(cellsFound(TEXT_NUMBER, column(1, 2, text, 4, 5))).toEqual(['A3']);
});

describe('in a table of the field, however few its rows', () => {
  const schools: TestCell[][] = [
    ['School', 'K-5 Plus students', 'Additional days', 'Funding'],
    ['Lincoln', '120', 25, 1000],
    ['Rio Grande', 80, 25, '900'],
  ];

  test('its figures are numbers', () => {
    expect(cellsFound(TEXT_NUMBER, schools)).toEqual(['B2', 'D3']);
  });

  test('the cells beside it and other sheets are not of it', () => {
    const beside = schools.map((row, at) => [...row, null, at === 1 ? '55' : null]);
    expect(cellsFound(TEXT_NUMBER, [...beside, [], [], ['Note', '77']])).toEqual(['B2', 'D3']);
    const book = snapshotOf({ Schools: schools, Notes: [[], ['x', '5'], []] });
    expect(findingsOf(TEXT_NUMBER, book).map(({ place }) => place.sheet)).toEqual(['Schools', 'Schools']);
  });
});

test('a format or a code that heads its column beside other headings is no number; one beside a name is', () => {
  const under = [1, 2, 3, 4].map((value) => [value, value]);
  expect(cellsFound(TEXT_NUMBER, [['General', '0.0%'], ...under])).toEqual([]);
  const named = ['Beta', 'Gamma', 'Delta', 'Epsilon'].map((name, index) => [name, index]);
  expect(cellsFound(TEXT_NUMBER, [['Alpha', '20.5'], ...named])).toEqual(['B1']);
});

describe('in a table of the field', () => {
  const allocation = (second: TestCell, ...awards: readonly TestCell[]): TestCell[][] => [
    ['Instructional Materials, initial allocation'],
    ['School', '40 Day Membership', 'Initial Allocation', 'Adopted'],
    ['Name', 'FY 2014', second, 'Half of it'],
    ...awards.map((award, row) => [`School ${row + 1}`, 10 * (row + 1), award, award]),
  ];

  test('a percentage that is the second line of a header is no number', () => {
    expect(cellsFound(TEXT_NUMBER, allocation('90%', 100, 200, 300, 400))).toEqual([]);
    expect(cellsFound(TEXT_NUMBER, allocation(null, 100, '200', 300, 400))).toEqual(['C5:D5']);
  });

  test('whole columns of dollars as text are found, though they stand beside each other', () => {
    const rows = allocation('90%', '$1,100.00', '$2,200.00', '$3,300.00', '$4,400.00');
    expect(cellsFound(TEXT_NUMBER, rows)).toEqual(['C4:D7']);
  });
});
