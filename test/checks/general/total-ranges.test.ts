import { TOTAL_RANGE } from '../../../src/checks/general/total-range';
import type { TestCell } from '../../support/snapshot';
import { bookOf, f, findingsOf, type Sheet } from './support';

/** Rows of numbers in columns B to D, with totals in row 8; a text in the first place is the row's label. */
function table(rows: readonly (readonly TestCell[])[], totals: readonly (string | null)[], shown: TestCell = 1): Sheet {
  const body = Array.from({ length: 7 }, (_, at) => rows[at] ?? []);
  return [...body, [null, ...totals.map((total) => total && f(total, shown))]];
}

/** What is told of totals beside other totals. */
function told(sheet: Sheet): string[] {
  return findingsOf(TOTAL_RANGE, bookOf(sheet)).flatMap(({ message, severity }) => {
    const odd = /^(.*), unlike (\d+) other totals in its (row|column)/.exec(message);
    return odd ? [`${severity}: ${odd[1]} (${odd[2]}, ${odd[3]})`] : [];
  });
}

/** The same sheet with its rows as columns, so that totals look across. */
function turned(sheet: Sheet): Sheet {
  const rows = 'rows' in sheet ? sheet.rows : sheet;
  const width = Math.max(...rows.map((row) => row.length));
  const name = (_: string, letter: string, digits: string) =>
    `${'ABCDEFGHIJ'[Number(digits) - 1]}${'ABCDEFGHIJ'.indexOf(letter) + 1}`;
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => {
      const cell = row[column];
      return typeof cell === 'object' && cell && 'formula' in cell && cell.formula
        ? f(cell.formula.replace(/([A-J])(\d+)/g, name), cell.value)
        : cell;
    }),
  );
}

const N = [null, 1, 1, 1];
const NONE: readonly TestCell[] = [];
const FOUR = [NONE, N, N, N, N];

describe('a total that covers other rows than those beside it', () => {
  test('a row more and a row less: the whole finding', () => {
    const sheet = table(
      [NONE, ['a', 1, 1, 5], ['b', 1, 1, 1], ['c', 1, 1, 1], ['d', 1, 1, 7]],
      ['=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D3:D5)'],
    );
    expect(findingsOf(TOTAL_RANGE, bookOf(sheet))).toEqual([
      {
        check: 'general.total-range',
        severity: 'error',
        place: { sheet: 'Budget', range: { top: 7, left: 3, bottom: 7, right: 3 } },
        message:
          'D8 leaves out D2 and takes in D5, unlike 2 other totals in its row, such as C8. Today it is 2 too much for that.',
        actual: '=SUM(D3:D5)',
        expected: '7 (=SUM(D2:D4))',
        citation: TOTAL_RANGE.citation,
        fix: [
          {
            sheet: 'Budget',
            row: 7,
            column: 3,
            before: '=SUM(D3:D5)',
            after: '=SUM(D2:D4)',
            reason: 'Covers what C8 covers',
          },
        ],
      },
    ]);
  });

  test('a cell left out that is empty: the whole finding', () => {
    const sheet = table([NONE, [null, 1, 1], N, N], ['=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D3:D4)'], null);
    expect(findingsOf(TOTAL_RANGE, bookOf(sheet))).toMatchObject([
      {
        severity: 'info',
        message:
          'D8 leaves out D2, unlike 2 other totals in its row, such as C8. Those cells are empty now; what is entered there later would be missed.',
        expected: '=SUM(D2:D4)',
      },
    ]);
  });

  const LESS = '=SUM(D3:D5)';
  const blankFirst = (others: readonly TestCell[]): readonly (readonly TestCell[])[] => [NONE, others, N, N, N];

  test.each<[string, readonly (readonly TestCell[])[], string, string, string | undefined]>([
    ['a number left out', FOUR, '2:5', LESS, 'error: D8 leaves out D2'],
    ['the last left out', FOUR, '2:5', '=SUM(D2:D4)', 'error: D8 leaves out D5'],
    ['a blank left out, numbers beside', blankFirst([null, 1, 1]), '2:5', LESS, 'info: D8 leaves out D2'],
    ['a row that only heads the list', blankFirst(['Alto']), '2:5', LESS, undefined],
    ['a 0 after the list', [NONE, N, N, N, [null, 1, 1, 0]], '2:5', '=SUM(D2:D4)', 'warning: D8 leaves out D5'],
    ['a 0 before the list', [NONE, [null, 1, 1, 0], N, N, N], '2:5', LESS, 'info: D8 leaves out D2'],
    ['a blank left out, the row is blank', blankFirst(NONE), '2:5', LESS, undefined],
    ['a text left out', blankFirst([null, 1, 1, 'n/a']), '2:5', LESS, undefined],
    ['two rows that only head the list', [NONE, NONE, ['Alto'], N, N], '2:5', '=SUM(D4:D5)', undefined],
    [
      'a blank left out below, with a label',
      [NONE, N, N, N, ['Alto']],
      '2:5',
      '=SUM(D2:D4)',
      'warning: D8 leaves out D5',
    ],
    [
      'one of two blanks is a row',
      [NONE, [null, 1, 1], N, N],
      '2:5',
      '=SUM(D3:D4)',
      'warning: D8 leaves out D2 and D5',
    ],
    ['a row before, numbers beside', FOUR, '3:5', '=SUM(D2:D5)', 'error: D8 takes in D2'],
    ['a row before, nothing beside', [NONE, [null, null, null, 1], N, N, N], '3:5', '=SUM(D2:D5)', undefined],
    ['a blank row before, numbers beside', blankFirst([null, 1, 1]), '3:5', '=SUM(D2:D5)', undefined],
    ['a row after, numbers beside', FOUR, '2:4', '=SUM(D2:D5)', undefined],
    ['a row before and one after', [NONE, N, N, N, N, N], '3:5', '=SUM(D2:D6)', 'error: D8 takes in D2 and D6'],
    ['a row after a gap', [NONE, N, N, N, NONE, N], '2:4', '=SUM(D2:D4,D6)', 'error: D8 takes in D6'],
    ['a row in the gap of the others', FOUR, '2:3,$5', '=SUM(D2:D5)', 'error: D8 takes in D4'],
    [
      'one of two more has numbers beside',
      [N, NONE, N, N, NONE, [null, null, null, 1]],
      '3:4',
      '=SUM(D1,D3:D4,D6)',
      'error: D8 takes in D1 and D6',
    ],
    ['a cell from elsewhere', FOUR, '2:5', '=D2+D3+D4+D5+A1', 'error: D8 takes in A1'],
    [
      'a cell from elsewhere and a row before, nothing beside',
      [NONE, [null, null, null, 1], N, N, N],
      '3:5',
      '=D2+D3+D4+D5+A1',
      'error: D8 takes in D2 and takes in A1',
    ],
    ['a cell from elsewhere and a row after', FOUR, '2:4', '=D2+D3+D4+D5+A1', 'error: D8 takes in D5 and takes in A1'],
    ['the others have a cell from elsewhere', FOUR, '2,$3,$4,$A$1', '=SUM(D3:D4)', undefined],
    ['an average', FOUR, '2:5', '=AVERAGE(D3:D5)', undefined],
  ])('%s', (_, rows, usual, odd, finding) => {
    const of = (column: string) =>
      `=SUM(${usual
        .replace(/^(\d)/, `${column}$1`)
        .replace(/:(\d)/g, `:${column}$1`)
        .replace(/,\$(\d)/g, `,${column}$1`)})`;
    const all = finding === undefined ? [] : [`${finding} (2, row)`];
    // Whatever the totals show, or nothing, it is the cells that they cover which count.
    for (const shown of [1, null]) expect(told(table(rows, [of('B'), of('C'), odd], shown))).toEqual(all);
  });

  test.each<[string, readonly (readonly TestCell[])[], string, string[]]>([
    ['a number left out', FOUR, '=SUM(D3:D5)', ['error: H4 leaves out B4 (2, column)']],
    ['a blank left out, numbers beside', blankFirst([null, 1, 1]), LESS, ['info: H4 leaves out B4 (2, column)']],
    ['a blank left out, nothing beside', blankFirst(NONE), LESS, []],
    ['a row before, numbers beside', FOUR, '=SUM(D1:D5)', []],
  ])('across: %s', (_, rows, odd, findings) => {
    for (const shown of [1, null]) {
      expect(told(turned(table(rows, ['=SUM(B2:B5)', '=SUM(C2:C5)', odd], shown)))).toEqual(findings);
    }
  });

  test('numbers on one side are enough', () => {
    const rows = [NONE, [null, 1, null, null], N, N, N];
    expect(told(table(rows, ['=SUM(B2:B5)', '=SUM(C3:C5)', '=SUM(D2:D5)'], null))).toEqual([
      'info: C8 leaves out C2 (2, row)',
    ]);
  });

  describe('how many agree, and how near', () => {
    const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUV';

    /** Twenty blank rows, four rows of numbers and their totals: "u" covers all four, "o" the last three. */
    function totals(kinds: string): Sheet {
      const letters = LETTERS.slice(0, kinds.length).split('');
      const total = (kind: string, letter: string): TestCell =>
        kind === ' ' ? null : f(`=SUM(${letter}${kind === 'u' ? 21 : 22}:${letter}24)`, 1);
      return [
        ...Array.from({ length: 20 }, () => []),
        ...[1, 2, 3, 4].map(() => letters.map(() => 1)),
        letters.map((letter, at) => total(kinds[at], letter)),
      ];
    }

    function likes(sheet: Sheet): string[] {
      return findingsOf(TOTAL_RANGE, bookOf(sheet)).flatMap(({ message, fix }) =>
        message.includes('unlike') ? [`${message.split(' ')[0]} ${fix?.[0].reason ?? ''}`] : [],
      );
    }

    test.each<[string, string[]]>([
      ['uo', []],
      ['uuo', ['C25 Covers what B25 covers']],
      ['ouu', ['A25 Covers what B25 covers']],
      ['uuuoo', []],
      ['uuuuoo', ['E25:F25 Covers what D25 covers']],
      ['uu  o', ['E25 Covers what B25 covers']],
      ['uu   o', []],
      ['o  uu', ['A25 Covers what D25 covers']],
      ['o   uu', []],
      ['uu    ou', ['G25 Covers what H25 covers']],
      ['uu   u  ou', ['I25 Covers what F25 covers']],
      ['uuuu', []],
    ])('"%s"', (kinds, cells) => {
      expect(likes(totals(kinds))).toEqual(cells);
    });

    /** The same in a column: numbers in A to D, totals in E, in some rows. */
    function rowTotals(kinds: string): Sheet {
      return kinds
        .split('')
        .map((kind, at) =>
          kind === ' ' ? [] : [1, 1, 1, 1, f(`=SUM(${kind === 'u' ? 'A' : 'B'}${at + 1}:D${at + 1})`, 1)],
        );
    }

    test.each<[string, string[]]>([
      ['uu       o', ['E10 Covers what E2 covers']],
      ['uu        o', []],
      ['            o       uu', ['E13 Covers what E21 covers']],
      ['            o        uu', []],
    ])('down: "%s"', (kinds, cells) => {
      expect(likes(rowTotals(kinds))).toEqual(cells);
    });
  });

  test('other formulas in the sheet change nothing', () => {
    const sheet = table([['x', f('=1+1', 2)], N, N, N, N], ['=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D3:D5)']);
    expect(told(sheet)).toEqual(['error: D8 leaves out D2 (2, row)']);
  });
});
