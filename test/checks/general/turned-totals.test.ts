import { TOTAL_RANGE } from '../../../src/checks/general/total-range';
import { UNLIKE_NEIGHBOURS } from '../../../src/checks/general/unlike-neighbours';
import { bookOf, cellsFound, f, findingsOf, fixOf, type Sheet } from './support';

const KITS = (last: number[], heading = 'FY03'): Sheet => [
  ['Kits', 'FY01', 'FY02', heading],
  ['Assembled', 3581, 1122, last[0]],
  ['Taken apart', 0, 2, last[1]],
  ['Changed', 5, 5, last[2]],
  ['TOTAL', f('=SUM(B2:B4)', 3586), f('=SUM(C2:C4)', 1129), f('=SUM(B5:C5)', 4715)],
];

describe('a total that adds up across where those beside it add up down', () => {
  test('is an error: its own column has figures, which are in no total', () => {
    const sheet = KITS([2150, 3, 11]);
    expect(findingsOf(TOTAL_RANGE, bookOf(sheet)).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'error: D5 adds up the totals before it in its row, while these add up their own columns, such as C5. The figures of its own column, D2:D4, add up to 2,164, and are not the sums of their rows.',
    ]);
    expect(fixOf(TOTAL_RANGE, sheet)).toEqual(['=SUM(D2:D4)']);
  });

  test('is right in a column that adds up its rows', () => {
    expect(cellsFound(TOTAL_RANGE, KITS([4703, 2, 10]))).toEqual([]);
  });

  test('is right under a heading that says total', () => {
    expect(cellsFound(TOTAL_RANGE, KITS([2150, 3, 11], 'Total'))).toEqual([]);
  });
});

/** Averages of eight years for ten stations; those of some leave out the last year. */
function stations(short: readonly number[], lastYear: (station: number) => number | null): Sheet {
  return [
    ['Station', 2016, 2017, 2018, 2019, 'Average'],
    ...Array.from({ length: 10 }, (_, at) => [
      `Station ${at}`,
      4.1 + at,
      4.2,
      4.3,
      lastYear(at),
      f(`=AVERAGE(B${at + 2}:${short.includes(at) ? 'D' : 'E'}${at + 2})`, 4.2),
    ]),
  ];
}

describe('averages that leave out the last year', () => {
  test('are told where one of three leaves out a figure: the others leave out what is not there yet', () => {
    const sheet = stations([2, 6, 8], (at) => (at === 2 || at === 8 ? null : 4.4));
    expect(cellsFound(TOTAL_RANGE, sheet).sort()).toEqual(['F10', 'F4', 'F8']);
  });

  test('are meant where three of ten leave out a figure', () => {
    expect(
      cellsFound(
        TOTAL_RANGE,
        stations([2, 6, 8], () => 4.4),
      ),
    ).toEqual([]);
  });
});

describe('a total of other rows than those beside it', () => {
  /** Hours of seven weeks: three kinds of meetings, two of studio work; one week's studio total is another. */
  const weeks = (odd: string, own: number | null): Sheet => {
    const letters = [...'BCDEFGH'];
    const row = (label: string, hours: number | null): (string | number | null)[] => [
      label,
      ...letters.map(() => hours),
    ];
    return [
      row('Week', null),
      row('Reading', 2),
      row('Class', 3),
      ['Studio', ...letters.map((letter, at) => f(at === 3 ? odd : `=SUM(${letter}5:${letter}8)`, 9))],
      row('Meetings', own),
      row('Clients', own),
      row('Mentors', own),
      row('Work', own),
    ];
  };

  test('is an error where the rows that it would add up are in no total', () => {
    expect(
      findingsOf(TOTAL_RANGE, bookOf(weeks('=SUM(E2:E3)', 4))).map(
        ({ severity, message }) => `${severity}: ${message}`,
      ),
    ).toEqual([
      'error: E4 leaves out E5:E8 and takes in E2:E3, unlike 6 other totals in its row, such as D4. Today it is 11 too little for that.',
    ]);
  });

  test('is of another kind where it adds up single rows elsewhere', () => {
    expect(cellsFound(TOTAL_RANGE, weeks('=E1+E3', 4))).toEqual([]);
  });

  test('is of another kind where there is nothing that it leaves out', () => {
    expect(cellsFound(TOTAL_RANGE, weeks('=SUM(E2:E3)', null))).toEqual([]);
  });
});

describe('formulas at even distances that do not follow their column', () => {
  /** Running shares in steps of three rows; the first step is in two cells. */
  const steps = (odd: readonly number[]): Sheet => [
    ['Step', 'From', 'Text'],
    ...Array.from({ length: 90 }, (_, at) => [
      `Step ${at}`,
      at / 8,
      f(`=CONCATENATE(B${at + 2},B${at + (odd.includes(at) ? 4 : 5)})`, at),
    ]),
  ];

  test('are a second kind of row, though the first of them stands nearer', () => {
    expect(cellsFound(UNLIKE_NEIGHBOURS, steps([1, 2, 4, 7, 10, 13, 16, 19, 22, 25, 28]))).toEqual([]);
  });

  test('are told where they stand anywhere', () => {
    expect(cellsFound(UNLIKE_NEIGHBOURS, steps([1, 7, 9, 20]))).toEqual(['C3', 'C9', 'C11', 'C22']);
  });
});

describe('a number in a formula that differs from row to row', () => {
  /** Shares of the samples that were due: 61 in most rows. */
  const shares = (due: (row: number) => number): Sheet => [
    ['Station', 'Samples', 'Share'],
    ...Array.from({ length: 16 }, (_, at) => [`Station ${at}`, 50 + at, f(`=B${at + 2}/${due(at)}`, 0.8)]),
  ];
  const severities = (sheet: Sheet): string[] =>
    findingsOf(UNLIKE_NEIGHBOURS, bookOf(sheet)).map(({ severity }) => severity);

  test('is a warning where it is the only one', () => {
    expect(severities(shares((at) => (at === 9 ? 16 : 61)))).toEqual(['warning']);
  });

  test('is a hint where there are several: each row has its own', () => {
    const due: Readonly<Record<number, number>> = { 5: 73, 9: 16, 12: 18 };
    expect(severities(shares((at) => due[at] ?? 61))).toEqual(['info', 'info', 'info']);
  });
});
