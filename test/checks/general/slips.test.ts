import { GENERAL_CHECKS } from '../../../src/checks/general';
import { runChecks } from '../../../src/checks';
import { rangeName } from '../../../src/workbook/address';
import type { TestCell } from '../../support/snapshot';
import { bookOf, f, type Sheet } from './support';

type Row = readonly TestCell[];

/** Errors and warnings, as "check cells: message". */
function loud(sheet: Sheet): string[] {
  return runChecks(bookOf(sheet), { checks: GENERAL_CHECKS })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ check, place, message }) => `${check} ${rangeName(place.range)}: ${message}`);
}

const SCHOOLS = ['Alto', 'Bernal', 'Cuba', 'Deming', 'Elida', 'Floyd', 'Grady', 'Hobbs'];
const LETTERS = 'BCDEFGHIJ';

/** Eight schools with figures in some columns, and a last row. */
function schools(columns: readonly (readonly TestCell[])[], last: Row, heading: Row = []): Row[] {
  return [
    ['School', ...heading],
    ...SCHOOLS.map((name, at) => [name, ...columns.map((column) => column[at] ?? null)]),
    last,
  ];
}

const PUPILS = [412, 98, 176, 233, 61, 145, 87, 320];

/** The pupils of eight schools in so many columns, each with its total; one of the totals is another. */
function totalled(columns: number, odd: string, at: number, format?: string): Row[] {
  const letters = [...LETTERS].slice(0, columns);
  const total = (letter: string, index: number): TestCell => {
    const formula = index === at ? odd.replace(/#/g, letter) : `=SUM(${letter}2:${letter}9)`;
    return index === at && format !== undefined ? { formula, value: 1500, format } : f(formula, 1500);
  };
  return schools(
    letters.map((_, by) => PUPILS.map((pupils) => pupils + by)),
    ['Total', ...letters.map(total)],
  );
}

describe('a sum that slipped up by a row, into the headings', () => {
  test('is an error: it misses its last row', () => {
    expect(loud(totalled(5, '=SUM(#1:#8)', 2))).toEqual([
      expect.stringContaining('general.total-range D10: D10 leaves out D9 and takes in D1, unlike 4 other totals'),
    ]);
  });

  test('one that takes the heading in as well leaves nothing out', () => {
    expect(loud(totalled(5, '=SUM(#1:#9)', 2))).toEqual([]);
  });
});

describe('an average among sums of the same rows', () => {
  test('is told where there are many sums around it', () => {
    expect(loud(totalled(9, '=AVERAGE(#2:#9)', 4))).toEqual([
      expect.stringContaining('F10 does not follow its row: it is another function of the same cells'),
    ]);
  });

  test('is left alone where it is shown in another way: a rate', () => {
    expect(loud(totalled(9, '=AVERAGE(#2:#9)', 4, '0.0%'))).toEqual([]);
  });
});

/** Both halves of a year and their sum. */
function halves(sum: (row: number) => string): Row[] {
  const sums = PUPILS.map((pupils, at) => f(sum(at + 2), 2 * pupils + 5));
  return schools([PUPILS, PUPILS.map((pupils) => pupils + 5), sums], [], ['Fall', 'Spring', 'Year']);
}

describe('a formula that is its neighbours’ with a number more', () => {
  test.each(['+100', '*1.02'])('is told: %s', (more) => {
    const formula = (row: number): string => (row === 5 ? `=(B5+C5)${more}` : `=B${row}+C${row}`);
    expect(loud(halves(formula))).toEqual([
      expect.stringContaining('D5 does not follow its column: it has a number more typed into it'),
    ]);
  });

  test('is left alone where the number is an input of its row', () => {
    const sheet = halves((row) => (row === 5 ? '=B5+C5+17' : `=B${row}+C${row}`)).map((row, at) =>
      at === 4 ? [...row, 17] : row,
    );
    expect(loud(sheet)).toEqual([]);
  });
});

describe('sums whose range begins at one cell for all rows', () => {
  test('are told where the range is wider than a running sum', () => {
    expect(loud(halves((row) => `=SUM($B$2:C${row})`))).toEqual([
      expect.stringContaining('general.total-range D2:D9: The 8 formulas in D2:D9 all begin at one cell, fixed with $'),
    ]);
  });

  test('are left alone where their heading says that they run on', () => {
    const sheet = halves((row) => `=SUM($B$2:C${row})`);
    expect(loud([['School', 'Fall', 'Spring', 'Year to date'], ...sheet.slice(1)])).toEqual([]);
  });

  test('are left alone in one column: a running sum', () => {
    expect(loud(halves((row) => `=SUM($C$2:C${row})`))).toEqual([]);
  });
});

describe('a sum of subtotals that takes a heading for one of them', () => {
  const funds = (sum: string): Row[] => [
    ['Operational', null],
    ['Books', 120],
    ['Paper', 35],
    ['Total', f('=SUM(B2:B3)', 155)],
    ['Transport', null],
    ['Buses', 900],
    ['Fuel', 240],
    ['Total', f('=SUM(B6:B7)', 1140)],
    ['Activities', null],
    ['Sports', 88],
    ['Music', 41],
    ['Total', f('=SUM(B10:B11)', 129)],
    ['All funds', f(sum, 1424)],
  ];

  test('is told with what is missing', () => {
    expect(loud(funds('=B4+B9+B12'))).toEqual([
      expect.stringContaining(
        'B13 takes in B9, which is empty, where B8 is like the other cells that it adds up: 1,140',
      ),
    ]);
  });

  test('its twin is left alone', () => {
    expect(loud(funds('=B4+B8+B12'))).toEqual([]);
  });
});

describe('a balance typed over in the middle of a ledger', () => {
  const ledger = (amount: TestCell): Row[] => [
    ['Entry', 'Amount', 'Balance'],
    ['Opening', null, 1000],
    ...Array.from({ length: 20 }, (_, at) => {
      const row = at + 3;
      return at === 11 ? ['Dues', amount, 2000] : ['Dues', 50, f(`=C${row - 1}+B${row}`, 1050)];
    }),
  ];

  test('is told where its row has an amount like all the others', () => {
    expect(loud(ledger(50))).toEqual([
      expect.stringContaining('general.typed-over C14: C14 holds the typed number 2,000'),
    ]);
  });

  test('a row without an amount is where it begins anew', () => {
    expect(loud(ledger(null))).toEqual([]);
  });
});

describe('typed totals that no word calls so', () => {
  const statement = (last: readonly number[], label = 'Result of operations'): Row[] => [
    ['', '2021', '2022', '2023', '2024', '2025'],
    ['Grants', 2042, 2233, 2962, 2258, 4341],
    ['Fees', 236, 200, 110, 173, 128],
    ['Rents', 114, 118, 86, 89, 111],
    ['Repairs', -390, -395, -336, -331, -469],
    [label, ...last],
  ];

  test.each(['Result of operations', ''])('one that is off by one among those that foot is an error: "%s"', (label) => {
    expect(loud(statement([2002, 2156, 2823, 2189, 4111], label))).toEqual([
      expect.stringContaining('general.total D6: The total in D6 is 2,823, but D2:D5 add up to 2,822'),
    ]);
  });

  test('where all foot there is nothing to tell', () => {
    expect(loud(statement([2002, 2156, 2822, 2189, 4111]))).toEqual([]);
  });
});

describe('totals of two rows', () => {
  test('one that is off by one among many that foot is told', () => {
    const first = [433, 424, 417, 406, 398, 391, 385, 377];
    const second = [101, 113, 109, 117, 98, 94, 120, 131];
    const total = first.map((number, at) => number + second[at] + (at === 3 ? 1 : 0));
    expect(
      loud([
        ['', ...LETTERS.slice(0, 8)],
        ['Weekday', ...first],
        ['Weekend', ...second],
        ['Total', ...total],
      ]),
    ).toEqual([expect.stringContaining('general.total E4: The total in E4 is 524, but E2:E3 add up to 523')]);
  });
});

describe('a number as text in a sum', () => {
  test('across is an error, and marks in place of figures make no code of it', () => {
    const rows = SCHOOLS.map((name, at) => {
      const cells: TestCell[] = [40 + at, '-', at === 3 ? '57' : '-', 12, 9, 31];
      return [name, ...cells, f(`=SUM(B${at + 1}:G${at + 1})`, 92)];
    });
    expect(loud(rows)).toEqual([
      'general.text-number D4: D4 holds 57 as text, not as a number, so the total in H4 leaves it out.',
    ]);
  });
});
