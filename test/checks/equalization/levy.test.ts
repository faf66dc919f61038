import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { DEBT_LIMIT, LEVY_LIMITS } from '../../../src/checks/equalization/levy';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';

const found = (rows: Rows): string[] => told(rows, EQUALIZATION_CHECKS);

describe('limits of levies', () => {
  const HEADERS: readonly TestCell[] = [
    'District',
    'Operating mills',
    'HB 33 mills',
    'SB 9 mills',
    'Debt service mills',
  ];
  const of = (...mills: readonly TestCell[]): Rows => [HEADERS, ['Alpha', ...mills], ['Beta', 0.5, 0, 2, 5]];

  test.each([
    {
      mills: [0.4, 5, 2, 5],
      place: 'B2',
      message: 'Alpha: Operating mills is 0.4 mills, but every district has to impose 0.5.',
      actual: '0.4 mills',
      expected: 'at least 0.5 mills',
    },
    {
      mills: [0.5, 10.5, 2, 2],
      place: 'C2',
      message: 'Alpha: HB 33 mills is 10.5 mills, but the law allows at most 10.',
      actual: '10.5 mills',
      expected: 'at most 10 mills',
    },
    {
      mills: [0.5, 5, 2.1, 5],
      place: 'D2',
      message: 'Alpha: SB 9 mills is 2.1 mills, but the law allows at most 2.',
      actual: '2.1 mills',
      expected: 'at most 2 mills',
    },
    {
      mills: [0.5, 6, 2, 7.001],
      place: 'E2',
      message:
        'Alpha: debt service, building and improvement levies are 15.001 mills together, but the law allows at most 15.',
      actual: '15.001 mills',
      expected: 'at most 15 mills',
    },
  ])('$message', ({ mills, place, ...said }) => {
    expect(findingsIn(of(...mills), EQUALIZATION_CHECKS)).toEqual([
      { check: 'levy.limits', severity: 'error', place: placeOf(place), citation: LEVY_LIMITS.citation, ...said },
    ]);
  });

  test.each([
    ['each at its limit', [0.5, 10, 2, 3], []],
    ['a higher operating levy', [0.6, 0, 0, 0], []],
    ['each too high: the sum is not told as well', [0.1, 11, 3, 14], ['B2', 'C2', 'D2']],
    ['no operating levy written', [null, 10, 2, 3.5], ['E2']],
    ['no building levy written', [0.4, null, 2, 14], ['B2']],
    ['no improvement levy written', [0.4, 2, null, 14], ['B2']],
    ['no debt service levy written', [0.4, 11, 2, null], ['B2', 'C2']],
    ['one of them written alone', [0.5, 2, null, 14], []],
    ['amounts of money: one is enough', [0.1, 11, 3, 125000], []],
    ['just no rate any more', [0.1, 11, 3, 100.5], []],
    ['just a rate', [0.1, 11, 3, 100], ['B2', 'C2', 'D2']],
    ['a correction below zero', [0.1, 11, 3, -1], []],
  ] as readonly (readonly [string, readonly TestCell[], string[]])[])('%s', (_, mills, cells) => {
    expect(found(of(...mills)).map((line) => line.replace(/^levy\.limits (\S+):.*$/, '$1'))).toEqual(cells);
  });

  test('voted levies that are not what their total says', () => {
    const rows: Rows = [
      ['District', 'HB 33 mills', 'SB 9 mills', 'Debt mills', 'Voted mills together'],
      ['Alpha', 3, 2, 4.5, 9.5],
      ['Beta', 4, 2, 5.25, 10.25],
    ];
    expect(found(rows)).toEqual(['levy.limits E3: 11.25 → E3 =B3+C3+D3 [B3 3] [C3 1] [D3 4.25]']);
  });

  test.each([
    ['levies', ['Operating levy', 'Building', 'Improvement'], 2],
    ['levies, by another header', ['Operating', 'Building', 'Improvement levy'], 2],
    ['a mill', ['Operating', 'Building (a mill)', 'Debt service (mill)'], 2],
    ['mills', ['Operating', 'Building', 'Debt service mills'], 2],
    ['nothing but everyday words', ['Operating', 'Building', 'Improvement'], 0],
    ['a word that only contains one', ['Operating', 'Building', 'Improvement (million)'], 0],
  ])('where a sheet speaks of %s', (_, headers, count) => {
    expect(
      found([
        ['District', ...headers],
        ['Alpha', 0.2, 11, 1],
      ]),
    ).toHaveLength(count);
  });
});

describe('debt', () => {
  const FORM: Rows = [
    ['Property tax of the district'],
    ['Assessed value', 50000000],
    ['Debt capacity', 3000000],
    ['Bonds outstanding', 1000000],
    ['Operating levy (mills)', 0.5],
    ['Levy yield', 25000],
  ];

  test('bonds beyond the limit', () => {
    expect(findingsIn(withCell(FORM, 'B4', 3000000.01), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'levy.debt',
        severity: 'error',
        place: placeOf('B4', 'Sheet1'),
        message: 'Sheet1: bonds of 3,000,000.01 are more than 6 % of the assessed value, which is 3,000,000.00.',
        actual: '3,000,000.01',
        expected: 'at most 3,000,000.00',
        citation: DEBT_LIMIT.citation,
      },
    ]);
    expect(found(withCell(FORM, 'B4', 3000000))).toEqual([]);
  });

  test.each([
    ['a capacity', 'B3', 300000, ['levy.debt B3: 3,000,000.00 → B3 =NM.DEBT_CAPACITY(B2)']],
    ['a yield', 'B6', 52000, ['levy.debt B6: 25,000.00 → B6 =NM.LOCAL_LEVY(B2,B5) [B5 1.04]']],
  ])('%s that does not follow', (_, cell, value, expected) => {
    expect(found(withCell(FORM, cell, value))).toEqual(expected);
  });

  test('what is left of the capacity is the capacity less the bonds', () => {
    const rows: Rows = [
      ['District', 'Assessed valuation', 'Bonding capacity', 'Bonds outstanding', 'Remaining capacity'],
      ['Alpha', 50000000, 3000000, 1000000, 2000000],
      ['Beta', 20000000, 1200000, 800000, 500000],
    ];
    expect(found(rows)).toEqual(['levy.debt E3: 400,000.00 → E3 =C3-D3 [D3 700,000.00]']);
  });

  const COLUMNS = (...cells: readonly TestCell[]): Rows => [
    ['District', 'Assessed value', 'Debt capacity', 'Bonds outstanding', 'Operating mills', 'Levy yield'],
    ['Alpha', ...cells],
  ];

  test.each([
    ['all three wrong', [50000000, 1, 4000000, 0.5, 1], ['C2', 'D2', 'F2']],
    ['no capacity', [50000000, null, 4000000, 0.5, 1], ['D2', 'F2']],
    ['no bonds', [50000000, 1, null, 0.5, 1], ['C2', 'F2']],
    ['no levy', [50000000, 1, 4000000, null, 1], ['C2', 'D2']],
    ['a levy in dollars', [50000000, 1, 4000000, 25000, 1], ['C2', 'D2']],
    ['a levy of the most that is a rate', [1000, 60, 0, 100, 1], ['F2']],
    ['no yield', [50000000, 1, 4000000, 0.5, null], ['C2', 'D2']],
    ['no assessed value', [null, 1, 4000000, 0.5, 1], []],
    ['an assessed value of nothing', [0, 1, 4000000, 0.5, 1], []],
    ['a negative one', [-1, 1, 4000000, 0.5, 1], []],
  ] as readonly (readonly [string, readonly TestCell[], string[]])[])('%s', (_, cells, places) => {
    expect(told(COLUMNS(...cells), [DEBT_LIMIT]).map((line) => line.replace(/^levy\.debt (\S+):.*$/, '$1'))).toEqual(
      places,
    );
  });

  test.each([
    ['whole dollars, half a dollar off', 50000025, 3000001, 0],
    ['whole dollars, the other way', 50000025, 3000002, 0],
    ['whole dollars, more than half a dollar off', 50000026, 3000001, 1],
    ['cents, half a cent off', 50000000.25, 3000000.02, 0],
    ['cents, a cent off', 50000000.25, 3000000.03, 1],
  ])('a capacity in %s', (_, assessed, capacity, count) => {
    const others: Rows = [
      ['Beta', 50000000, 3000000],
      ['Gamma', 10000000, 600000],
    ];
    const rows: Rows = [['District', 'Assessed value', 'Debt capacity'], ['Alpha', assessed, capacity], ...others];
    expect(told(rows, [DEBT_LIMIT])).toHaveLength(count);
  });
});

test('a capacity whose formula is the right one already, with a value that was not computed since, is told without a change', () => {
  const formula = { formula: '=NM.DEBT_CAPACITY(B2)', value: 1 };
  const [finding] = findingsIn(
    [
      ['District', 'Assessed value', 'Debt capacity'],
      ['Alpha', 1000000, formula],
    ],
    [DEBT_LIMIT],
  );
  expect([finding?.expected, finding?.fix]).toEqual(['60,000.00', undefined]);
});
