import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { K5_DATES, K5_DAYS, K5_FACTOR, K5_FUNDING, K5_UNIT_VALUE } from '../../../src/checks/equalization/k5-plus';
import { serialOf } from '../../../src/rules/calendar';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';

const TITLE: readonly TestCell[] = ['K-5 Plus program'];

const found = (rows: Rows): string[] => told(rows, EQUALIZATION_CHECKS);

describe('additional days', () => {
  const of = (days: TestCell, { mem = 100, units = 30, funding = 138068.1 as TestCell } = {}): Rows => [
    TITLE,
    ['School', 'Students', 'Additional days', 'Units', 'Funding'],
    ['Elm', mem, days, units, funding],
  ];

  test('fewer than 25 are not funded', () => {
    expect(findingsIn(of(20), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.days',
        severity: 'error',
        place: placeOf('C3'),
        message: 'Elm adds 20 instructional days, but program units take at least 25: the 138,068.10 are not due.',
        actual: '20',
        expected: 'at least 25',
        citation: K5_DAYS.citation,
      },
    ]);
  });

  test('in FY23 days of the year that the table does not show may make up for them: only told', () => {
    const [, ...rows] = of(20);
    const [finding, ...others] = findingsIn([['K-5 Plus program FY23'], ...rows], EQUALIZATION_CHECKS);
    expect(others).toEqual([]);
    expect([finding.severity, finding.message]).toEqual([
      'warning',
      'Elm adds 20 instructional days, but program units take at least 25, or 205 days of the year (of four-day weeks fewer of both).',
    ]);
  });

  test('where only units stand, no money is spoken of', () => {
    const rows = of(24.5).map((row) => row.slice(0, 4));
    expect(findingsIn(rows, EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.days',
        severity: 'error',
        place: placeOf('C3'),
        message: 'Elm adds 24.5 instructional days, but program units take at least 25.',
        actual: '24.5',
        expected: 'at least 25',
        citation: K5_DAYS.citation,
      },
    ]);
  });

  test('where neither units nor money stand, the school is only warned of', () => {
    const rows = of(24).map((row) => row.slice(0, 3));
    expect(findingsIn(rows, EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.days',
        severity: 'warning',
        place: placeOf('C3'),
        message: 'Elm adds 24 instructional days, but program units take at least 25.',
        actual: '24',
        expected: 'at least 25',
        citation: K5_DAYS.citation,
      },
    ]);
  });

  test.each([
    ['25', of(25), 0],
    ['26', of(26), 0],
    ['none yet', of(0), 1],
    ['a correction, no number of days', of(-5), 0],
    ['blank', of(null), 0],
    ['text', of('25 days'), 0],
    ['no student', of(20, { mem: 0, units: 0, funding: null }), 0],
    ['no student yet funded', [TITLE, ['School', 'Students', 'Days'], ['Elm', 0, 20], ['Oak', 9, 25]], 0],
    ['students unknown', [TITLE, ['School', 'Students', 'Days'], ['Elm', null, 20], ['Oak', 9, 25]], 1],
    ['no units', of(20, { units: 0, funding: null }).map((row) => row.slice(0, 4)), 0],
    ['no funding', of(20, { funding: 0 }), 0],
  ] as readonly (readonly [string, Rows, number])[])('%s', (_, rows, count) => {
    expect(told(rows, [K5_DAYS])).toEqual(Array(count).fill('k5.days C3: at least 25'));
  });
});

describe('dates', () => {
  const JULY_1 = serialOf(2019, 7, 1);
  const of = (first: TestCell, last: TestCell, days: TestCell = 25): Rows => [
    TITLE,
    ['School', 'Students', 'Additional days', 'First day', 'Last day'],
    ['Elm', 100, days, first, last],
    ['Oak', 100, 25, JULY_1, JULY_1 + 40],
  ];

  test('between which the days do not fit', () => {
    expect(findingsIn(of(JULY_1, JULY_1 + 20), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.dates',
        severity: 'error',
        place: placeOf('E3'),
        message: 'Elm: 25 additional days do not fit between the first and the last day, which are 21 calendar days.',
        actual: '21 days',
        expected: 'at least 25 days',
        citation: K5_DATES.citation,
      },
    ]);
  });

  test('in the wrong order', () => {
    expect(findingsIn(of(JULY_1, JULY_1 - 1), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.dates',
        severity: 'error',
        place: placeOf('E3'),
        message: 'Elm: the last day of the program is before its first day.',
        actual: '2019-06-30',
        expected: 'on or after 2019-07-01',
        citation: K5_DATES.citation,
      },
    ]);
  });

  test.each([
    ['days in a row, without a weekend', of(JULY_1, JULY_1 + 24), 0],
    ['one day fewer', of(JULY_1, JULY_1 + 23), 1],
    ['days unknown', of(JULY_1, JULY_1 + 5, null), 0],
    ['days unknown, in the wrong order', of(JULY_1, JULY_1 - 5, null), 1],
    ['one day', of(JULY_1, JULY_1, 1), 0],
    ['no first day', of(null, JULY_1), 0],
    ['no last day', of(JULY_1, null), 0],
    ['a first day in words', of('July 1', JULY_1), 0],
    ['no date: days counted from the summer on', of(1, 20), 0],
    ['no date: a time of day with it', of(JULY_1, JULY_1 + 5.5), 0],
    ['long ago', of(36_000, 36_010), 0],
    ['not so long ago', of(36_001, 36_010), 1],
    ['far off', of(73_990, 74_000), 0],
    ['not so far off', of(73_989, 73_999), 1],
  ] as readonly (readonly [string, Rows, number])[])('%s', (_, rows, count) => {
    expect(told(rows, [K5_DATES])).toHaveLength(count);
  });
});

describe('the factor', () => {
  const COLUMNS: Rows = [
    ['K-5 Plus FY2020'],
    ['School', 'Students', 'Additional days', 'Factor'],
    ['Elm', 100, 25, 0.25],
    ['Oak', 80, 25, 0.5],
    ['Ash', 80, 25, 0.3],
    ['Fir', 80, 25, null],
    ['Yew', 80, 25, 'as Ash'],
  ];
  const INPUT: Rows = [
    ['K-5 Plus'],
    ['Factor', 0.25],
    ['School', 'Students', 'Additional days'],
    ['Elm', 100, 25],
    ['Oak', 80, 25],
  ];

  test('above the table is told once for all schools', () => {
    expect(findingsIn(INPUT, EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.factor',
        severity: 'error',
        place: placeOf('B2'),
        message: 'The K-5 Plus factor is 0.25, but the cost differential is 0.3.',
        actual: '0.25',
        expected: '0.3',
        citation: K5_FACTOR.citation,
        fix: [changeOf('B2', { before: 0.25, after: 0.3, reason: 'The cost differential of K-5 Plus is 0.3.' })],
      },
    ]);
    expect(found(withCell(INPUT, 'B2', 0.3))).toEqual([]);
  });

  test('in a column is told at each school that has another', () => {
    expect(found(COLUMNS)).toEqual(['k5.factor D3: 0.3 → D3 0.3', 'k5.factor D4: 0.3 → D4 0.3']);
  });

  test.each([
    ['K-5 Plus FY2023', 2],
    ['K-5 Plus FY2024', 0],
    ['K-5 Plus', 2],
  ])('%s: findings %s', (title, count) => {
    expect(found(withCell(COLUMNS, 'A1', title))).toHaveLength(count);
  });
});

describe('units and funding', () => {
  const TABLE: Rows = [
    ['K-5 Plus program'],
    ['School', 'Students', 'Additional days', 'Units', 'Unit value', 'Funding'],
    ['Elm', 100, 25, 30, 4000, 120000],
    ['Oak', 50, 25, 15, 4000, 60000],
  ];

  test('units that do not follow from the students', () => {
    expect(findingsIn(withCell(TABLE, 'D4', 51), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.funding',
        severity: 'error',
        place: placeOf('D4'),
        message: 'Oak: Units is 51, but its students times the factor are 15.',
        actual: '51',
        expected: '15',
        citation: K5_FUNDING.citation,
        fix: [
          changeOf('D4', {
            before: 51,
            after: '=NM.K5_PLUS_UNITS(B4)',
            reason: 'Oak: its students times the factor are 15.',
          }),
        ],
      },
    ]);
  });

  test('funding that does not follow from the students', () => {
    expect(findingsIn(withCell(TABLE, 'F4', 66000), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.funding',
        severity: 'error',
        place: placeOf('F4'),
        message: 'Oak: Funding is 66,000.00, but its students times factor times unit value are 60,000.00.',
        actual: '66,000.00',
        expected: '60,000.00',
        amount: 6000,
        citation: K5_FUNDING.citation,
        explanations: [
          {
            place: placeOf('E4'),
            printed: '4,000.00',
            implied: '4,400.00',
            evidence: 'it would make the row hold by itself',
          },
        ],
        fix: [
          changeOf('F4', {
            before: 66000,
            after: '=NM.K5_PLUS_FUNDING(B4,E4)',
            reason: 'Oak: its students times factor times unit value are 60,000.00.',
          }),
        ],
      },
    ]);
  });

  test('both figures of one school', () => {
    expect(told(withCell(withCell(TABLE, 'D3', 33), 'F3', 1), [K5_FUNDING]).map((line) => line.slice(0, 14))).toEqual([
      'k5.funding D3:',
      'k5.funding F3:',
    ]);
  });

  test.each([
    ['students', 'B3', null],
    ['students that are counted', 'B3', 'many'],
    ['funding: not funded, nothing to follow', 'F3', 0],
  ])('without %s', (_, cell, value) => {
    const rows = withCell(withCell(TABLE, 'D3', 33), 'F3', 1);
    expect(told(withCell(rows, cell, value), [K5_FUNDING])).toEqual([]);
  });

  test('without a unit value, or with units alone', () => {
    const wrong = withCell(withCell(TABLE, 'D3', 33), 'F3', 1);
    const lines = ['k5.funding D3: 30 → D3 =NM.K5_PLUS_UNITS(B3) [B3 110]'];
    expect(told(withCell(wrong, 'E3', null), [K5_FUNDING])).toEqual(lines);
    expect(
      told(
        wrong.map((row) => row.slice(0, 4)),
        [K5_FUNDING],
      ),
    ).toEqual(lines);
  });
});

describe('unit values', () => {
  const of = (...values: readonly TestCell[]): Rows => [
    TITLE,
    ['School', 'Students', 'Additional days', 'Unit value'],
    ...values.map((value, index) => [`School ${index + 1}`, 100, 25, value]),
  ];

  test('one school with another than all others', () => {
    expect(findingsIn(of(4602.27, 4602.27, 4062.27, 4602.27), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'k5.unit-value',
        severity: 'error',
        place: placeOf('D5'),
        message: 'School 3 has the unit value 4,062.27, all other schools have 4,602.27: one value holds for a year.',
        actual: '4,062.27',
        expected: '4,602.27',
        citation: K5_UNIT_VALUE.citation,
        fix: [changeOf('D5', { before: 4062.27, after: 4602.27, reason: 'All other schools have 4,602.27.' })],
      },
    ]);
  });

  test.each([
    ['the first school', [1, 2, 2, 2], ['k5.unit-value D3: 2.00 → D3 2']],
    ['the last school', [2, 2, 2, 1], ['k5.unit-value D6: 2.00 → D6 2']],
    ['beside a blank and a text', [2, null, 2, 'as above', 2, 1], ['k5.unit-value D8: 2.00 → D8 2']],
    ['too few others', [2, 2, 1], []],
    ['two schools', [1, 2], []],
    ['two schools of each', [2, 2, 2, 1, 1], []],
    ['several that differ', [2, 2, 2, 1, 3], []],
    ['several that differ, no two alike', [1, 2, 3, 4, 5], []],
    ['all alike', [2, 2, 2, 2], []],
    ['none', [null, null, null, null], []],
  ] as readonly (readonly [string, readonly TestCell[], string[]])[])('%s', (_, values, lines) => {
    expect(told(of(...values), [K5_UNIT_VALUE])).toEqual(lines);
  });

  test('one for all above the table has no others to differ from', () => {
    const rows: Rows = [
      TITLE,
      ['Unit value', 55],
      ['School', 'Students', 'Additional days'],
      ...[55, 80, 80, 80].map((students) => ['Elm', students, 25]),
    ];
    expect(told(rows, [K5_UNIT_VALUE])).toEqual([]);
  });
});

test('a table of funding without a column of days is held to its factor and unit value', () => {
  const rows: Rows = [
    TITLE,
    ['School', 'Students', 'Factor', 'Unit value', 'Funding'],
    ['Elm', 100, 0.3, 4602.27, 138068.1],
    ['Oak', 50, 0.3, 4602.27, 96034.05],
  ];
  expect(found(rows).map((line) => line.split(' [')[0])).toEqual([
    'k5.funding E4: 69,034.05 → E4 =NM.K5_PLUS_FUNDING(B4,D4,C4)',
  ]);
});
