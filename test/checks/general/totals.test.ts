import { DOUBLE_COUNT } from '../../../src/checks/general/double-count';
import { TOTAL } from '../../../src/checks/general/total';
import { TOTAL_RANGE } from '../../../src/checks/general/total-range';
import { TYPED_INTO_TOTAL } from '../../../src/checks/general/typed-into-total';
import { attachment5a } from '../../support/attachment-5a';
import { bookOf, cellsFound, f, findingsOf, fixOf, type Sheet } from './support';

/** Four schools and three quarters; each total as given. */
function quarters(totals: readonly ReturnType<typeof f>[]): Sheet {
  return [
    ['School', 'Q1', 'Q2', 'Q3'],
    ['Alto', 10, 20, 30],
    ['Bernal', 11, 21, 31],
    ['Cuba', 12, 22, 32],
    ['Deming', 13, 23, 33],
    ['Total', ...totals],
  ];
}

describe('general.total-range', () => {
  test('a total that covers fewer rows than those beside it', () => {
    const sheet = quarters([f('=SUM(B2:B5)', 46), f('=SUM(C2:C5)', 86), f('=SUM(D3:D5)', 96)]);
    const [finding] = findingsOf(TOTAL_RANGE, bookOf(sheet));
    expect(cellsFound(TOTAL_RANGE, sheet)).toEqual(['D6']);
    expect(finding.severity).toBe('error');
    expect(finding.message).toContain('leaves out D2');
    expect(finding.fix).toEqual([
      {
        sheet: 'Budget',
        row: 5,
        column: 3,
        before: '=SUM(D3:D5)',
        after: '=SUM(D2:D5)',
        reason: 'Covers what C6 covers',
      },
    ]);
  });

  test('a row total that begins a column late; the cell it leaves out is still empty', () => {
    const row = (name: string, first: number | null, from = 'B', at = 2) => [
      name,
      first,
      5,
      6,
      f(`=SUM(${from}${at}:D${at})`, 11),
    ];
    const sheet = [
      ['School', 'Q1', 'Q2', 'Q3', 'Year'],
      row('Alto', 1, 'B', 2),
      row('Bernal', 2, 'B', 3),
      row('Cuba', null, 'C', 4),
      row('Deming', 3, 'B', 5),
    ];
    const [finding] = findingsOf(TOTAL_RANGE, bookOf(sheet));
    expect(cellsFound(TOTAL_RANGE, sheet)).toEqual(['E4']);
    // It may have no first quarter: what is not there yet may begin later on purpose.
    expect(finding.severity).toBe('info');
    expect(finding.expected).toBe('=SUM(B4:D4)');
  });

  test('a cell of another column among the cells that are added up', () => {
    const sheet = quarters([f('=B2+B3+B4+B5', 46), f('=SUM(C2:C5)', 86), f('=D2+D3+D4+D5+A5', 126)]);
    expect(cellsFound(TOTAL_RANGE, sheet)).toEqual(['D6']);
    expect(fixOf(TOTAL_RANGE, sheet)).toEqual(['=SUM(D2:D5)']);
  });

  test('a total with the rows of another section', () => {
    const part = (first: number, last: number) => ['B', 'C', 'D'].map((c) => f(`=SUM(${c}${first}:${c}${last})`, 3));
    const sheet = [
      ['School', 'Q1', 'Q2', 'Q3'],
      ['Alto', 1, 1, 1],
      ['Bernal', 2, 2, 2],
      ['Total', ...part(2, 3)],
      ['Cuba', 1, 1, 1],
      ['Deming', 2, 2, 2],
      ['Total', f('=SUM(B2:B3)', 3), ...part(5, 6).slice(1)],
    ];
    expect(cellsFound(TOTAL_RANGE, sheet)).toEqual(['B7']);
    expect(fixOf(TOTAL_RANGE, sheet)).toEqual(['=SUM(B5:B6)']);
  });

  test('a total that ends before the last rows of its list', () => {
    const sheet = [
      ['School', 'Code', 'Amount'],
      ['Alto', 1, 10],
      ['Bernal', 2, 20],
      ['Cuba', 3, 30],
      ['Deming', 4, null],
      ['Total', null, f('=SUM(C2:C4)', 60)],
    ];
    expect(cellsFound(TOTAL_RANGE, sheet)).toEqual(['C6']);
  });

  test('a total that begins after the first row of its list, with nothing beside it to compare', () => {
    expect(cellsFound(TOTAL_RANGE, quarters([null as never, f('=SUM(C3:C5)', 66)]))).toEqual(['C6']);
  });

  test.each([
    [
      'all cover the same, written as they may be',
      [f('=SUM(B2:B5)', 46), f('=B2+B3+B4+B5', 86), f('=SUM(D2:D3,D4:D5)', 126)],
    ],
    ['one takes in the words at its head', [f('=SUM(B2:B5)', 46), f('=SUM(C2:C5)', 86), f('=SUM(D1:D5)', 126)]],
    ['averages beside sums', [f('=SUM(B2:B5)', 46), f('=SUM(C2:C5)', 86), f('=AVERAGE(D3:D5)', 32)]],
  ])('silent: %s', (_, totals) => {
    expect(cellsFound(TOTAL_RANGE, quarters(totals))).toEqual([]);
  });

  test('silent: side by side, tables of different length', () => {
    const rows = Array.from({ length: 6 }, (_, at) => [at, 1, 2, null, at < 3 ? 7 : null, at < 3 ? 8 : null]);
    const totals = [null, f('=SUM(B1:B6)', 6), f('=SUM(C1:C6)', 12), null, f('=SUM(E1:E3)', 21), f('=SUM(F1:F3)', 24)];
    expect(cellsFound(TOTAL_RANGE, [...rows, totals])).toEqual([]);
  });
});

describe('general.double-count', () => {
  test('a grand total over rows and their subtotals', () => {
    const sheet = [
      ['Alto', 1],
      ['Bernal', 2],
      ['Subtotal', f('=SUM(B1:B2)', 3)],
      ['Cuba', 4],
      ['Total', f('=SUM(B1:B4)', 10)],
    ];
    const [finding] = findingsOf(DOUBLE_COUNT, bookOf(sheet));
    expect(cellsFound(DOUBLE_COUNT, sheet)).toEqual(['B5']);
    expect(finding.message).toContain('B1:B2 twice');
    expect(finding.message).toContain('subtotal B3');
  });

  test('ranges that overlap, and quarters added with their months', () => {
    expect(cellsFound(DOUBLE_COUNT, [[1], [2], [3], [f('=SUM(A1:A2,A2:A3)', 8)]])).toEqual(['A4']);
    expect(cellsFound(DOUBLE_COUNT, [[1, 2, 3, f('=SUM(A1:C1)', 6), f('=SUM(A1:D1)', 12)]])).toEqual(['E1']);
  });

  test.each([
    ['subtotals only', [[1], [2], [f('=SUM(A1:A2)', 3)], [3], [4], [f('=SUM(A4:A5)', 7)], [f('=A3+A6', 10)]]],
    [
      'running totals',
      [
        [1, f('=SUM(A$1:A1)', 1)],
        [2, f('=SUM(A$1:A2)', 3)],
        [3, f('=SUM(A$1:A3)', 6)],
      ],
    ],
    ['half of rows and subtotals', [[1], [2], [f('=SUM(A1:A2)', 3)], [f('=SUM(A1:A3)/2', 3)]]],
    ['an average inside the range', [[1], [2], [f('=AVERAGE(A1:A2)', 1.5)], [f('=SUM(A1:A3)', 4.5)]]],
  ])('silent: %s', (_, sheet) => {
    expect(cellsFound(DOUBLE_COUNT, sheet)).toEqual([]);
  });
});

describe('general.typed-into-total', () => {
  test('a plug, found and taken out', () => {
    const sheet = [[10], [20], [f('=SUM(A1:A2)+1', 31)]];
    expect(cellsFound(TYPED_INTO_TOTAL, sheet)).toEqual(['A3']);
    expect(fixOf(TYPED_INTO_TOTAL, sheet)).toEqual(['=SUM(A1:A2)']);
    expect(fixOf(TYPED_INTO_TOTAL, [[10], [20], [f('=SUM(A1:A2)-0.01', 29.99)]])).toEqual(['=SUM(A1:A2)']);
  });

  test.each([['=SUM(A1:A2)'], ['=A1+1'], ['=SUM(A1:A2)*2'], ['=SUM(A1:A2)/COUNT(A1:A2)']])('silent: %s', (formula) => {
    expect(cellsFound(TYPED_INTO_TOTAL, [[10], [20], [f(formula)]])).toEqual([]);
  });
});

describe('general.total', () => {
  const list = (totals: readonly number[], label = 'Total'): Sheet => [
    ['School', 'Pupils', 'Dollars', 'Books'],
    ['Alto', 120, 1500.25, 14],
    ['Bernal', 245, 2800.5, 27],
    ['Cuba', 310, 3999.75, 35],
    ['Deming', 1025, 9120, 88],
    [label, ...totals],
  ];

  test('a typed total with two digits changed about in a row', () => {
    // 245 was 254 when the total was drawn up.
    const [finding, ...others] = findingsOf(TOTAL, bookOf(list([1709, 17420.5, 164])));
    expect(others).toEqual([]);
    expect(finding.place.range).toEqual({ top: 5, left: 1, bottom: 5, right: 1 });
    expect(finding).toMatchObject({ actual: '1,709', expected: '1,700' });
    expect(finding.explanations).toEqual([
      expect.objectContaining({
        place: { sheet: 'Budget', range: { top: 2, left: 1, bottom: 2, right: 1 } },
        printed: '245',
        implied: '254',
      }),
    ]);
  });

  test('a row left out, and one counted twice', () => {
    const leftOut = findingsOf(TOTAL, bookOf(list([1700, 17420.5 - 2800.5, 164])));
    expect(leftOut[0].explanations?.[0].evidence).toContain('without this row');
    const twice = findingsOf(TOTAL, bookOf(list([1700, 17420.5, 199])));
    expect(twice[0].explanations?.[0].evidence).toContain('counted twice');
    expect(twice[0].place.range.left).toBe(3);
  });

  test('a gap that no row explains, where the other columns foot: the sum is offered', () => {
    expect(fixOf(TOTAL, list([1700, 17420.5, 503]))).toEqual(['=SUM(D2:D5)']);
  });

  test.each([
    ['all foot', [1700, 17420.5, 164], 'Total'],
    ['rounded by a cent', [1700, 17420.51, 164], 'Total'],
    ['averages, not totals', [425, 4355.13, 41], 'Total average'],
    ['most columns do not foot, so the row is something else', [9000, 99999, 5555], 'Total last year'],
    ['not called a total', [1, 17420.5, 164], 'Target'],
  ])('silent: %s', (_, totals, label) => {
    expect(cellsFound(TOTAL, list(totals, label))).toEqual([]);
  });

  test('silent: a row that the totals of both columns set apart', () => {
    const sheet = [
      ['Phase', '2001', 'Places', 'Staff'],
      ['Primary', 'x', 500, 60],
      ['Secondary', 'x', 700, 90],
      ['Other', 'x', 200, 30],
      ['of which language', 'x', 111, 17],
      ['Total', 'x', 1400, 180],
    ];
    expect(cellsFound(TOTAL, sheet)).toEqual([]);
  });

  test('silent: a corner total that agrees both ways', () => {
    const sheet = [
      ['Kind', 'FY1', 'FY2', 'Both'],
      ['Assembled', 74, 70, f('=B2+C2', 144)],
      ['Dismantled', 0, 1, f('=B3+C3', 1)],
      ['Total', f('=SUM(B2:B3)', 74), f('=SUM(C2:C3)', 71), f('=SUM(B4:C4)', 145)],
    ];
    expect(cellsFound(TOTAL, sheet)).toEqual([]);
  });

  test('a column of thousands of totals that are no sums is given up, not read again for each', () => {
    const rows = Array.from({ length: 40_000 }, (_, row) =>
      row % 4 === 3 ? ['Total', row * 7.13] : [`Vendor ${row}`, row * 1.37 + 1],
    );
    const book = bookOf([['Vendor', 'Amount'], ...rows]);
    const [sheet] = book.sheets;
    let reads = 0;
    const counted = {
      ...sheet,
      value: (row: number, column: number) => {
        reads += 1;
        return sheet.value(row, column);
      },
    };
    expect(findingsOf(TOTAL, { ...book, sheets: [counted] })).toEqual([]);
    // Reading all the rows above each of the 10,000 totals takes over a hundred million.
    expect(reads).toBeLessThan(5_000_000);
  });

  test('Attachment 5a: the totals that its rows, as printed, do not add up to', () => {
    const found = cellsFound(TOTAL, attachment5a());
    // Membership of the public schools in two years, and of the private schools in two.
    expect(found).toEqual(expect.arrayContaining(['B98', 'C98', 'C362', 'D362']));
    // Charter schools foot, but for nothing.
    expect(found.filter((cell) => /211$/.test(cell))).toEqual([]);
  });
});
