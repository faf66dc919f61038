import { TYPED_OVER } from '../../../src/checks/general/typed-over';
import type { TestCell } from '../../support/snapshot';
import { bookOf, cellsFound, f, findingsOf, type Sheet } from './support';

/** A column of doubles beside numbers: "f" a formula, a number as it stands, null a blank. */
function column(contents: readonly (TestCell | 'f')[]): Sheet {
  return contents.map((content, at) => [at + 1, content === 'f' ? f(`=A${at + 1}*2`, (at + 1) * 2) : content]);
}

/** The same in a row below its numbers. */
function row(contents: readonly (TestCell | 'f')[]): Sheet {
  const letters = 'ABCDEFGHIJKL';
  return [
    contents.map((_, at) => at + 1),
    contents.map((content, at) => (content === 'f' ? f(`=${letters[at]}1*2`, (at + 1) * 2) : content)),
  ];
}

describe('a number typed between formulas', () => {
  test('the whole finding, down', () => {
    expect(findingsOf(TYPED_OVER, bookOf(column(['f', 'f', 7, 'f', null, 'f'])))).toEqual([
      {
        check: 'general.typed-over',
        severity: 'warning',
        place: { sheet: 'Budget', range: { top: 2, left: 1, bottom: 2, right: 1 } },
        message:
          'B3 holds the typed number 7 where 4 other cells of its column, on both sides, have a formula like B2. It would give 6, not 7: 1 less.',
        actual: '7',
        expected: '=A3*2',
        citation: TYPED_OVER.citation,
        fix: [{ sheet: 'Budget', row: 2, column: 1, before: 7, after: '=A3*2', reason: 'Computed like B2' }],
      },
    ]);
  });

  test('the whole finding, across, where the number is the formula’s today', () => {
    expect(findingsOf(TYPED_OVER, bookOf(row(['f', 4, 'f', 'f'])))).toEqual([
      {
        check: 'general.typed-over',
        severity: 'info',
        place: { sheet: 'Budget', range: { top: 1, left: 1, bottom: 1, right: 1 } },
        message:
          'B2 holds the typed number 4 where 3 other cells of its row, on both sides, have a formula like A2. Today it gives the same, but will not when other cells change.',
        actual: '4',
        expected: '=B1*2',
        citation: TYPED_OVER.citation,
        fix: [{ sheet: 'Budget', row: 1, column: 1, before: 4, after: '=B1*2', reason: 'Computed like A2' }],
      },
    ]);
  });

  test('a formula that is not computed here: it is told, but not held to be wrong', () => {
    const sheet = [1, 2, 3, 4].map((at) => [at, at === 3 ? 7 : f(`=XLOOKUP(A${at},D:D,E:E)`, 1)]);
    expect(findingsOf(TYPED_OVER, bookOf(sheet))).toMatchObject([
      {
        severity: 'info',
        message:
          'B3 holds the typed number 7 where 3 other cells of its column, on both sides, have a formula like B2. It does not follow when other cells change.',
      },
    ]);
  });

  test('two numbers together: one finding with their range', () => {
    expect(cellsFound(TYPED_OVER, column(['f', 'f', 7, 7, 'f', 'f']))).toEqual(['B3:B4']);
    expect(cellsFound(TYPED_OVER, column(['f', 7, 7, 'f', 'f', 'f']))).toEqual(['B2:B3']);
  });

  test.each<[string, readonly (TestCell | 'f')[], number[]]>([
    ['one number between three formulas', ['f', 7, 'f', 'f'], [2]],
    ['one between two', ['f', 7, 'f'], []],
    ['two between three', ['f', 7, 7, 'f', 'f'], []],
    ['three between eight', ['f', 'f', 'f', 'f', 7, 7, 7, 'f', 'f', 'f', 'f'], []],
    ['a number and a blank', ['f', 'f', 7, null, 'f', 'f'], []],
    ['a text and a number', ['f', 'f', 'none', 7, 'f', 'f'], []],
    ['a blank', ['f', 'f', null, 'f', 'f'], []],
    ['two places', ['f', 'f', 7, 'f', 'f', 7, 'f', 'f'], [3, 6]],
    ['before another formula', ['f', 'f', 7, f('=A4+1', 5), f('=A5+1', 6)], []],
    ['before another formula, and then again the first', ['f', 'f', f('=A3+1', 4), 'f', 7, 'f', 'f'], [5]],
    ['at the end', ['f', 'f', 'f', 7], []],
    ['numbers only', [1, 2, 3], []],
  ])('%s', (_, contents, places) => {
    expect(cellsFound(TYPED_OVER, column(contents))).toEqual(places.map((place) => `B${place}`));
    // Formulas that stand in a row say the same across, where they do not name the row they are in.
    const across = contents.map((content) => (typeof content === 'object' && content ? f('=$A$1+1', 2) : content));
    expect(cellsFound(TYPED_OVER, row(across))).toEqual(places.map((place) => `${'ABCDEFGHIJKL'[place - 1]}2`));
  });

  /** Three lines of doubles of A1, with a number at each of some places. */
  function lines(typed: readonly (readonly [row: number, column: number])[]): Sheet {
    return [1, 2, 3].map((at) =>
      Array.from({ length: 7 }, (_, place) =>
        typed.some(([line, column]) => line === at && column === place)
          ? 9
          : place === 0
            ? at
            : f(`=$A${at}*2`, at * 2),
      ),
    );
  }

  function turned(sheet: Sheet): Sheet {
    const rows = 'rows' in sheet ? sheet.rows : sheet;
    return rows[0].map((_, column) =>
      rows.map((line, at) => (typeof line[column] === 'object' ? f(`=${'ABC'[at]}$1*2`) : line[column])),
    );
  }

  test.each<[string, readonly (readonly [row: number, column: number])[], string[], string[]]>([
    ['in one line', [[2, 3]], ['D2'], ['B4']],
    [
      'in two lines, side by side',
      [
        [1, 3],
        [2, 3],
      ],
      [],
      [],
    ],
    [
      'in two lines, the second and third',
      [
        [2, 3],
        [3, 3],
      ],
      [],
      [],
    ],
    [
      'in two lines with one between',
      [
        [1, 3],
        [3, 3],
      ],
      ['D1', 'D3'],
      ['A4', 'C4'],
    ],
    [
      'in two lines, at other places',
      [
        [1, 3],
        [2, 5],
      ],
      ['D1', 'F2'],
      ['A4', 'B6'],
    ],
  ])('the same gap in the line beside is meant: %s', (_, typed, across, down) => {
    expect(cellsFound(TYPED_OVER, lines(typed)).sort()).toEqual(across);
    expect(cellsFound(TYPED_OVER, turned(lines(typed))).sort()).toEqual(down);
  });

  test('in a row and a column of one formula at once: one finding', () => {
    const sheet = Array.from({ length: 5 }, (_, at) =>
      Array.from({ length: 5 }, (__, place) => (at === 2 && place === 2 ? 9 : f('=$H$1*2', 0))),
    );
    expect(cellsFound(TYPED_OVER, sheet)).toEqual(['C3']);
  });
});
