import { TOTAL } from '../../../src/checks/general/total';
import type { TestCell } from '../../support/snapshot';
import { bookOf, cellsFound, f, findingsOf, type Sheet } from './support';

const CITATION = {
  law: 'Spreadsheet practice, not a rule of law',
  note: 'A total is the sum of its rows, and totals across and down agree',
};

/** A column of amounts under a heading, with its total: places in column B, from row 2. */
function column(cells: readonly TestCell[], total: TestCell): Sheet {
  return [['School', 'Amount'], ...cells.map((cell, at) => [`School ${at + 1}`, cell]), ['Total', total]];
}

function found(sheet: Sheet): string[] {
  return findingsOf(TOTAL, bookOf(sheet)).map(({ message }) => message);
}

describe('general.total: typed totals', () => {
  test('two digits changed about in the one row that explains the gap: the row is mended', () => {
    const evidence = 'with two digits the other way round, the column adds up to the printed 1,709';
    expect(findingsOf(TOTAL, bookOf(column([120, 245, 310, 1025], 1709)))).toEqual([
      {
        check: 'general.total',
        severity: 'warning',
        place: { sheet: 'Budget', range: { top: 5, left: 1, bottom: 5, right: 1 } },
        message: 'The total in B6 is 1,709, but B2:B5 add up to 1,700: a difference of 9.',
        actual: '1,709',
        expected: '1,700',
        citation: CITATION,
        explanations: [
          {
            place: { sheet: 'Budget', range: { top: 2, left: 1, bottom: 2, right: 1 } },
            printed: '245',
            implied: '254',
            evidence,
            change: { sheet: 'Budget', row: 2, column: 1, before: 245, after: 254, reason: evidence },
          },
        ],
        fix: undefined,
      },
    ]);
  });

  test.each<[string, readonly TestCell[], number, readonly (readonly [string, string, boolean])[]]>([
    ['left out', [120, 245, 310, 1025], 1390, [['310', '0', false]]],
    ['counted twice', [120, 245, 310, 1025], 2010, [['310', '620', false]]],
    ['digits changed about, in a formula', [120, f('=240+5', 245), 310, 1025], 1709, [['245', '254', false]]],
    [
      'digits changed about, in either of two rows',
      [120, 245, 3145, 1025],
      4544,
      [
        ['245', '254', false],
        ['3,145', '3,154', false],
      ],
    ],
    ['cents changed about', [100.25, 200.1, 300.5], 601.12, [['100.25', '100.52', true]]],
  ])('%s', (_, cells, total, reasons) => {
    const [finding, ...others] = findingsOf(TOTAL, bookOf(column(cells, total)));
    expect(others).toEqual([]);
    expect(finding.explanations?.map((one) => [one.printed, one.implied, one.change !== undefined])).toEqual(reasons);
    expect(finding.fix).toBeUndefined();
  });

  test.each<[string, readonly TestCell[], TestCell, number]>([
    ['a formula foots by itself', [120, 245, 310, 1025], f('=1709', 1709), 0],
    ['a percentage', [120, 245, 310, 1025], { value: 1709, format: '0%' }, 0],
    ['zero', [120, 245, 310, 1025], 0, 0],
    ['two rows are too few', [120, 245], 374, 0],
    ['three rows are enough', [120, 245, 310], 684, 1],
    ['dollars rounded one by one', [120, 245, 310, 1025], 1702, 0],
    ['a dollar more than rounding makes, explained by no row', [120, 245, 310, 1025], 1703, 1],
    ['two cents of rounding', [100.25, 200.5, 300.2], 600.97, 0],
    ['a year heads the column', [2019, 120, 245, 310], 675, 0],
    ['a text among the rows ends the list', [120, 245, 'x', 310, 1025], 1335, 0],
    ['blank text does not', [120, 245, ' ', 310, 1025], 1709, 1],
    ['two blanks are a gap within the list', [120, 245, null, null, 310, 1025], 1709, 1],
    ['three blanks end it', [120, 245, null, null, null, 310, 1025], 1335, 0],
    ['an average within the rows', [1, 5, 9, 9], 9, 0],
    ['a row that is a subtotal though it does not say so', [100, 200, 300, 50], 350, 0],
    ['negative rows', [120, -245, 310, 1025], 1455, 1],
  ])('%s', (_, cells, total, count) => {
    expect(cellsFound(TOTAL, column(cells, total))).toHaveLength(count);
  });

  test.each<[string, readonly TestCell[], string[]]>([
    [
      'one of two columns foots',
      [80, 1300],
      ['The total in C5 is 1,300, but C2:C4 add up to 1,200: a difference of 100.'],
    ],
    ['none of two', [90, 1300], []],
    ['one of three', [80, 1300, 700], []],
    [
      'two of three',
      [80, 1200, 700],
      ['The total in D5 is 700, but D2:D4 add up to 600: a difference of 100. 2 other totals of its kind foot.'],
    ],
    [
      'the other column has a formula',
      [f('=SUM(B2:B4)', 80), 1300],
      ['The total in C5 is 1,300, but C2:C4 add up to 1,200: a difference of 100.'],
    ],
    ['one of the others has a formula, one does not foot', [f('=SUM(B2:B4)', 80), 1300, 700], []],
    ['the formula beside leaves out a row', [f('=SUM(B2:B3)', 33), 1300], []],
    ['the formula beside is none over its column', [f('=SUM(C5:C5)', 1300), 1300], []],
    ['the formula beside is an average', [f('=AVERAGE(B2:B4)', 27), 1300], []],
  ])('a total that no row explains, where %s', (_, totals, messages) => {
    const rows: TestCell[][] = [
      ['Alto', 11, 150, 70],
      ['Bernal', 22, 350, 210],
      ['Cuba', 47, 700, 320],
    ];
    const sheet = [['School', 'Students', 'Amount', 'Spent'], ...rows, ['Total', ...totals]];
    expect(found(sheet.map((row) => row.slice(0, totals.length + 1)))).toEqual(messages);
  });

  test('more than three rows that would explain a gap explain nothing: the sum is offered', () => {
    const [finding] = findingsOf(TOTAL, bookOf(column([50, 50, 50, 50], 204)));
    expect(finding.explanations).toBeUndefined();
    expect(finding.fix).toEqual([
      { sheet: 'Budget', row: 5, column: 1, before: 204, after: '=SUM(B2:B5)', reason: 'The sum of its cells' },
    ]);
  });

  test('subtotals and a grand total', () => {
    const sections = (grand: number): Sheet => [
      ['School', 'Amount'],
      ['Alto', 100],
      ['Bernal', 245],
      ['Cuba', 310],
      ['Subtotal', 655],
      ['Deming', 20],
      ['Española', 41],
      ['Farmington', 33],
      ['Subtotal', 94],
      ['Grand total', grand],
    ];
    expect(found(sections(749))).toEqual([]);
    expect(found(sections(758))).toEqual([
      'The total in B10 is 758, but B2:B4 and B6:B8 add up to 749: a difference of 9.',
    ]);
  });

  test('a figure that is the same in every row, and below them, belongs to all: it is not added up', () => {
    const precinct = (name: string, voters: number, votes: readonly number[], total: TestCell) => [
      [name, 'Registered voters', 'Votes'],
      ...votes.map((vote, at) => [['By mail', 'Absentee', 'Provisional'][at], voters, vote]),
      ['Total', total, votes.reduce((sum, vote) => sum + vote, 0)],
      [],
    ];
    const sheet = (total: number): Sheet => [
      ...precinct('AL11', 320, [277, 6, 3], f('=B2', 320)),
      ...precinct('AL12', 103, [79, 2, 1], total),
      ...precinct('AL13', 146, [90, 9, 2], 438),
      ...precinct('AL14', 275, [80, 9, 4], 825),
    ];
    expect(found(sheet(103))).toEqual([]);
    expect(found(sheet(309))).toEqual([]);
  });

  test('a list beside, with the names of its rows on its right, is no part of the totals on its left', () => {
    const beside = (name: string | null): Sheet => [
      ['Tax', 2023, 2024, 2025, null, 'Fund', 'Page', 'Revenue', 'Name'],
      ['Provider', 20, 30, 40, null, 344, 316, 53, 'Care'],
      ['Hospital', 21, 31, 41, null, 329, 300, 29, 'County'],
      ['Licence', 22, 32, 42, null, 793, 646, 13, 'Relief'],
      ['Total', 63, 93, 123, null, 345, 317, 78, name],
    ];
    expect(found(beside('Long term'))).toEqual([]);
    // Where nothing names the row otherwise, a blank column is only a space.
    expect(found(beside(null))).toHaveLength(3);
  });

  test('a total of what came since the total before it', () => {
    const sheet = (second: number): Sheet => [
      ['School', 'Amount'],
      ['Alto', 100],
      ['Bernal', 245],
      ['Subtotal', 345],
      ['Deming', 20],
      ['Española', 41],
      ['Farmington', 33],
      ['Subtotal', second],
    ];
    expect(found(sheet(94))).toEqual([]);
    expect(found(sheet(439))).toEqual([]);
    expect(found(sheet(135))).toEqual(['The total in B8 is 135, but B5:B7 add up to 94: a difference of 41.']);
  });
});
