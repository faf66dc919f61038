import { UNLIKE_NEIGHBOURS } from '../../../src/checks/general/unlike-neighbours';
import { bookOf, cellsFound, f, findingsOf, type Sheet } from './support';

/** Formulas down column F; "#" is their row, "^" the row above. A blank text is a blank cell. */
function down(formulas: readonly string[]): Sheet {
  return formulas.map((formula, at) => [
    ...[null, null, null, null, null],
    formula && f(formula.replace(/#/g, String(at + 1)).replace(/\^/g, String(at))),
  ]);
}

/** Formulas across row 6; "@" is their column. */
function across(formulas: readonly string[]): Sheet {
  const cells = formulas.map((formula, at) => formula && f(formula.replace(/@/g, 'ABCDEFGHIJKLMNO'[at])));
  return [[], [], [], [], [], cells];
}

function times(count: number, formula: string): string[] {
  return Array.from({ length: count }, () => formula);
}

function rowsFound(formulas: readonly string[]): number[] {
  return cellsFound(UNLIKE_NEIGHBOURS, down(formulas)).map((cell) => Number(cell.slice(1)));
}

const PRODUCT = '=A#*B#';
const QUOTIENT = '=A#/B#';
/** Four cells of the row, and the same with one, or two, of another row. */
const LONG = '=A#*B#-C#*D#';
const LONG_ONE_OFF = '=A#*B#-C#*D$99';
const LONG_TWO_OFF = '=A#*B#-C$99*D$99';

describe('a formula that does not follow its line', () => {
  test('the whole finding, down', () => {
    expect(findingsOf(UNLIKE_NEIGHBOURS, bookOf(down([PRODUCT, PRODUCT, QUOTIENT, PRODUCT, '', PRODUCT])))).toEqual([
      {
        check: 'general.unlike-neighbours',
        severity: 'info',
        place: { sheet: 'Budget', range: { top: 2, left: 5, bottom: 2, right: 5 } },
        message:
          'F3 does not follow its column: it is another formula, while 4 other cells there are computed like F2, which here would be =A3*B3. Today it gives the same, but will not when other cells change.',
        actual: '=A3/B3',
        expected: '=A3*B3',
        citation: UNLIKE_NEIGHBOURS.citation,
        fix: [{ sheet: 'Budget', row: 2, column: 5, before: '=A3/B3', after: '=A3*B3', reason: 'Computed like F2' }],
      },
    ]);
  });

  test('the whole finding, across', () => {
    expect(findingsOf(UNLIKE_NEIGHBOURS, bookOf(across(['=@1*2', '=@1*2', '=@1*2', '=C2*2'])))).toEqual([
      {
        check: 'general.unlike-neighbours',
        severity: 'warning',
        place: { sheet: 'Budget', range: { top: 5, left: 3, bottom: 5, right: 3 } },
        message:
          'D6 does not follow its row: it looks at other cells, while 3 other cells there are computed like C6, which here would be =D1*2. Today it gives the same, but will not when other cells change.',
        actual: '=C2*2',
        expected: '=D1*2',
        citation: UNLIKE_NEIGHBOURS.citation,
        fix: [{ sheet: 'Budget', row: 5, column: 3, before: '=C2*2', after: '=D1*2', reason: 'Computed like C6' }],
      },
    ]);
  });

  test.each<[string, readonly string[], number[]]>([
    ['between one and two', [PRODUCT, QUOTIENT, PRODUCT, PRODUCT], [2]],
    ['between one and one', [PRODUCT, QUOTIENT, PRODUCT], []],
    ['between one and one, five in all', [PRODUCT, QUOTIENT, PRODUCT, '', ...times(3, PRODUCT)], [2]],
    ['between one and one, four in all', [PRODUCT, QUOTIENT, PRODUCT, '', ...times(2, PRODUCT)], [2]],
    ['between two that are not alike', [...times(3, PRODUCT), QUOTIENT, ...times(3, '=A#-B#')], []],
    ['with blanks on both sides', [...times(2, PRODUCT), '', QUOTIENT, '', ...times(2, PRODUCT)], [4]],
    ['with a blank above', [...times(3, PRODUCT), '', QUOTIENT, ...times(3, PRODUCT)], [5]],
    ['with a blank below', [...times(3, PRODUCT), QUOTIENT, '', ...times(3, PRODUCT)], [4]],
    ['twice, at even distances', [PRODUCT, PRODUCT, QUOTIENT, PRODUCT, PRODUCT, QUOTIENT, PRODUCT, PRODUCT], []],
    [
      'three times',
      [PRODUCT, PRODUCT, QUOTIENT, PRODUCT, PRODUCT, QUOTIENT, PRODUCT, PRODUCT, QUOTIENT, PRODUCT, PRODUCT],
      [],
    ],
    ['a reference off, after three', [...times(3, PRODUCT), '=A#*B^'], [4]],
    ['a reference off, before three', ['=A#*B$99', ...times(3, PRODUCT)], [1]],
    ['a reference off, after two', [...times(2, PRODUCT), '=A#*B^'], []],
    ['another formula, after three', [...times(3, PRODUCT), QUOTIENT], []],
    ['a cell taken over from elsewhere, after three', [...times(3, '=A#'), '=C$99'], [4]],
    ['a cell taken over from elsewhere, between three', [...times(2, '=A#'), '=C$99', '=A#'], [3]],
    ['the only formula', [PRODUCT], []],
  ])('%s', (_, formulas, rows) => {
    expect(rowsFound(formulas)).toEqual(rows);
  });

  test.each<[string, string, string, boolean]>([
    ['another number', '=A#*2', '=A#*3', false],
    ['another number and more', '=A#*2', '=A#*3+1', true],
    ['the beginning of it', '=A#*2+C#', '=A#*2', true],
    ['another sign', '=A#*2', '=A#/2', true],
    ['another cell', '=A#*2', '=B#*2', true],
    ['another row', '=A#*2', '=A$9*2', true],
    ['the first row, anchored', '=A#*2', '=A$1*2', true],
    ['the end of a range elsewhere', '=MAX(A#:B#)*2', '=MAX(A#:C#)*2', true],
    ['another sheet', '=Plan!A#*2', '=Budget!A#*2', true],
    ['a number for a cell', '=A#*B#', '=A#*2', true],
    ['a cell for a number', '=A#*2', '=A#*A#', true],
    ['another text', '=A#&"x"', '=A#&"y"', true],
  ])('%s among formulas (%s, %s): found %s', (_, usual, odd, found) => {
    expect(rowsFound([usual, usual, odd, usual])).toEqual(found ? [3] : []);
  });

  test.each<[string, string, string, boolean]>([
    ['a ratio among totals', '=SUM(A#:B#)', '=A#/B#', false],
    ['a total of its row among products', '=A#*B#', '=SUM(A#:E#)', true],
    ['a total of its column among products', '=A#*B#', '=SUM(F1:F2)', false],
    ['a total of a block among products', '=A#*B#', '=SUM(A1:B2)', false],
    ['a total of other cells of its row', '=SUM(A#:B#)', '=SUM(C#:D#)', false],
    ['a total of its column among totals of rows', '=SUM(A#:B#)', '=SUM(F1:F2)', false],
    ['a total of another row', '=SUM(A#:B#)', '=SUM(A$9:B$9)', true],
    ['a wider total of another row', '=SUM(A#:B#)', '=SUM(A$9:C$9)', false],
    ['a higher total', '=SUM(A#:B#)', '=SUM(A$8:B$9)', false],
    ['an average of another row', '=SUM(A#:B#)', '=AVERAGE(A$9:B$9)', false],
    ['one of two ranges wider', '=SUM(A#:B#,D#:E#)', '=SUM(A$9:B$9,C$9:E$9)', false],
    ['one of two ranges as wide', '=SUM(A#:B#,D#:E#)', '=SUM(A$9:B$9,D$9:E$9)', true],
    ['a block as high, elsewhere', '=SUM(A^:B#)', '=SUM(C^:D#)', true],
    ['a block less high, elsewhere', '=SUM(A^:B#)', '=SUM(C#:D#)', false],
  ])('%s (%s, %s): found %s', (_, usual, odd, found) => {
    // From the second row on: a formula may look at the row above.
    expect(rowsFound(['', usual, usual, odd, usual])).toEqual(found ? [4] : []);
  });

  test.each<[string, string, string, boolean]>([
    ['a total of its column among products', '=@1*@2', '=SUM(C1:C5)', true],
    ['a total of its row among products', '=@1*@2', '=SUM(A6:B6)', false],
    ['a ratio among totals', '=SUM(@1:@5)', '=C1/C2', false],
    ['a total of other rows', '=SUM(@1:@5)', '=SUM(A1:A5)', true],
  ])('%s across (%s, %s): found %s', (_, usual, odd, found) => {
    expect(cellsFound(UNLIKE_NEIGHBOURS, across([usual, usual, odd, usual]))).toEqual(found ? ['C6'] : []);
  });

  test.each<[string, readonly string[], number[]]>([
    ['three below five', [...times(5, LONG), '', '', LONG_ONE_OFF], [8]],
    ['four below five', [...times(5, LONG), '', '', '', LONG_ONE_OFF], []],
    ['three above five', [LONG_ONE_OFF, '', '', ...times(5, LONG)], [1]],
    ['four above five', [LONG_ONE_OFF, '', '', '', ...times(5, LONG)], []],
    ['three below four', [...times(4, LONG), '', '', LONG_ONE_OFF], [7]],
    ['below three and two', [...times(3, LONG), '', ...times(2, LONG), '', LONG_ONE_OFF], [8]],
    ['two references off', [...times(5, LONG), '', LONG_TWO_OFF], [7]],
    ['two of eight references off', [...times(5, `${LONG}+E#*A#+B#*C#`), '', `${LONG_TWO_OFF}+E#*A#+B#*C#`], [7]],
    ['one of three references off', [...times(5, '=A#*B#-C#'), '', '=A#*B#-C$99'], [7]],
    ['one of four off in another formula', [...times(5, LONG), '', '=A#*B#+C#*D$99'], []],
    ['more references', [...times(5, LONG), '', `${LONG_ONE_OFF}*E#`], []],
    ['fewer references', [...times(5, `${LONG}*E#`), '', LONG_ONE_OFF], []],
    ['another formula', [...times(5, PRODUCT), '', QUOTIENT], []],
    [
      'the same cells of one workbook in another folder',
      [
        ...times(5, "='C:\\A\\[P.xlsx]S'!A#*A#-B#*C#"),
        "='D:\\B\\[P.xlsx]S'!A#*A#-B#*C#",
        "='C:\\A\\[P.xlsx]S'!A#*A#-B#*C#",
      ],
      [],
    ],
  ])('a long formula with a reference off, at a distance: %s', (_, formulas, rows) => {
    expect(rowsFound(formulas)).toEqual(rows);
  });

  test('two together: one finding with their range', () => {
    expect(
      cellsFound(UNLIKE_NEIGHBOURS, down([...times(4, PRODUCT), QUOTIENT, QUOTIENT, ...times(4, PRODUCT)])),
    ).toEqual(['F5:F6']);
  });

  test.each<[string, string, string]>([
    ['factors in another order', '=A#*B#', '=B#*A#'],
    ['terms in another order', '=A#*B#+C#', '=C#+B#*A#'],
    ['$ that names the same cell', '=A#*$J$9', '=$A#*J$9'],
    ['a plus sign before it', '=A#*B#', '=+A#*B#'],
    ['brackets around one cell', '=A#*B#', '=(A#)*(B#)'],
  ])('what computes the same is no finding: %s', (_, usual, odd) => {
    expect(rowsFound([usual, usual, odd, usual, usual])).toEqual([]);
  });

  test('a constant among constants is a choice, not a slip', () => {
    expect(rowsFound(['=TRUE()', '=TRUE()', '=FALSE()', '=TRUE()', '=TRUE()'])).toEqual([]);
  });

  test('a first period that takes its opening balance from elsewhere', () => {
    expect(cellsFound(UNLIKE_NEIGHBOURS, across(['=H9+A1', '=A6+B1', '=B6+C1', '=C6+D1', '=D6+E1']))).toEqual([]);
  });

  describe('shared with the line beside', () => {
    /** Doubles in columns B to H of four rows, but for one row in some of the columns. */
    function grid(columns: readonly number[]): Sheet {
      return [1, 2, 3, 4, 5].map((row) =>
        Array.from({ length: 8 }, (_, column) =>
          columns.includes(column) ? f(row === 3 ? '=$A3/$J$1' : `=$A${row}*$K$1*${column}`) : null,
        ),
      );
    }

    test.each<[string, readonly number[], string[]]>([
      ['no other', [1], ['B3']],
      ['the next', [1, 2], []],
      ['the third', [1, 4], []],
      ['the fourth', [1, 5], ['B3', 'F3']],
    ])('by %s', (_, columns, cells) => {
      expect(cellsFound(UNLIKE_NEIGHBOURS, grid(columns))).toEqual(cells);
    });

    /** Row 1 and another row across, each with an odd formula in column C. */
    function rows(other: number): Sheet {
      const line = (row: number) =>
        'ABCDE'.split('').map((letter) => f(letter === 'C' ? '=C$20/$J$9' : `=${letter}$20*$K$9*${row}`));
      return Array.from({ length: other + 1 }, (_, at) => (at === 0 || at === other ? line(at) : []));
    }

    test.each<[number, string[]]>([
      [1, []],
      [3, []],
      [4, ['C1', 'C5']],
    ])('by the row %d below', (other, cells) => {
      expect(cellsFound(UNLIKE_NEIGHBOURS, rows(other))).toEqual(cells);
    });
  });

  test('in a row and a column of one formula at once: one finding', () => {
    const sheet = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) => f(row === 2 && column === 2 ? '=$H$1/2' : '=$H$1*3')),
    );
    expect(findingsOf(UNLIKE_NEIGHBOURS, bookOf(sheet)).map(({ message }) => message)).toEqual([
      'C3 does not follow its column: it is another formula, while 4 other cells there are computed like C2, which here would be =$H$1*3. Today it gives the same, but will not when other cells change.',
    ]);
  });
});
