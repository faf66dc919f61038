import { CHECKS } from '../../../src/checks';
import { MAINTENANCE_OF_EFFORT_CHECKS } from '../../../src/checks/maintenance-of-effort';
import { type TestCell } from '../../support/snapshot';
import { fixed, moved, type Rows, told, withCell } from '../../support/findings';
import { STATE } from './tables';

describe('a statewide table of efforts', () => {
  test('as it should be, here and elsewhere on a sheet', () => {
    expect(told(STATE, CHECKS)).toEqual([]);
    expect(told(moved(STATE, 'Maintenance of effort, all LEAs'), CHECKS)).toEqual([]);
  });

  test.each<[string, string, TestCell, string[]]>([
    ['a status', 'I3', 'Met', ['moe.status I3: Not met → I3 =NM.MOE_STATUS(B3,C3,D3,E3)']],
    ['met in total, shown as failed', 'I4', 'Not met', ['moe.status I4: Met → I4 =NM.MOE_STATUS(B4,C4,D4,E4)']],
    ['only met per capita', 'I2', 'Met', []],
    ['a per capita amount', 'F4', 5566.15, ['moe.per-capita F4: 5,766.15 → F4 =NM.MOE_PER_CAPITA(C4,E4)']],
    ['exceptions left off', 'J3', 56862.67, []],
    [
      'too little owed',
      'J3',
      1312.95,
      ['moe.shortfall J3: 10,312.95 → J3 =NM.MOE_SHORTFALL(B3,C3,D3,E3,G3,H3) [B3 3,554,153.25] [G3 55,549.72]'],
    ],
    [
      'more than the sub-grant',
      'J5',
      100000,
      ['moe.shortfall-cap J5: at most 60,000.00 → J5 =NM.MOE_SHORTFALL(B5,C5,D5,E5,G5,H5)'],
    ],
  ])('%s', (_, cell, value, expected) => {
    const faulty = withCell(STATE, cell, value);
    expect(told(faulty, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual(expected);
    const left = told(fixed(faulty, MAINTENANCE_OF_EFFORT_CHECKS), MAINTENANCE_OF_EFFORT_CHECKS);
    expect(left).toEqual(expected.filter((line) => !line.includes(' → ')));
  });

  test('the same faults elsewhere on a sheet', () => {
    const rows = moved(withCell(STATE, 'J5', 100000), 'Maintenance of effort');
    expect(told(rows, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      'moe.shortfall-cap K7: at most 60,000.00 → K7 =NM.MOE_SHORTFALL(C7,D7,E7,F7,H7,I7)',
    ]);
  });

  test('where "Met" means in total, met per capita is told', () => {
    const rows = withCell([...STATE, ['Epsilon', 100, 90, 10, 8, 11.25, 0, 50, 'Met', 0]], 'I2', 'Met per capita');
    expect(told(rows, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      'moe.status I6: Met per capita → I6 =NM.MOE_STATUS(B6,C6,D6,E6)',
    ]);
  });

  test('a column of shortfalls before exceptions, or with what was spent above as a negative one', () => {
    expect(told(withCell(STATE, 'J4', -21299.98), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
  });

  test('without what it takes, nothing is said', () => {
    const without = (column: number): Rows => STATE.map((row) => row.map((cell, at) => (at === column ? null : cell)));
    for (const column of [3, 4]) {
      expect(told(without(column), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
    }
  });
});

describe('the year after a failed year', () => {
  const YEARS: Rows = [
    ['LEA', 'Fiscal Year', 'Required Effort', 'Actual Effort', 'Exceptions'],
    ['Alpha', '2012-13', 100000, 100000, 0],
    ['Alpha', '2013-14', 100000, 90000, 0],
    ['Alpha', '2014-15', 100000, 100000, 0],
    ['Beta', '2012-13', 50000, 51000, 0],
    ['Beta', '2013-14', 51000, 45000, 4000],
    ['Beta', '2014-15', 47000, 47000, 0],
  ];

  test('keeps the level that was required, less exceptions', () => {
    expect(told(YEARS, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
    expect(told(withCell(YEARS, 'C4', 90000), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      'moe.base-year C4: 100,000.00 → C4 100000',
    ]);
    expect(told(withCell(YEARS, 'C7', 45000), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      'moe.base-year C7: 47,000.00 → C7 47000',
    ]);
  });

  test('in one LEA’s history, without names or exceptions', () => {
    const own: Rows = YEARS.slice(0, 4).map((row) => row.slice(1, 4));
    expect(told(own, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
    expect(told(withCell(own, 'B4', 90000), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      'moe.base-year B4: 100,000.00 → B4 100000',
    ]);
    // An exception that the table does not show may have lowered it.
    expect(told(withCell(own, 'B4', 95000), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
  });
});

describe('a list of departures', () => {
  const LIST: Rows = [
    ['Payroll exceptions'],
    ['Employee Name', 'Expenditure Account', 'YTD Amount', 'Reason', 'Replacement Salary', 'Exception'],
    ['Teacher A', '11000-1000-51100-1010-514001-1412', 45461.52, 'Retired', null, 45461.52],
    ['Teacher B', '11000-1000-51100-2000-514001-1412', 65000, 'Resignation', 36000, 29000],
    ['Teacher D', '11000-1000-51100-1010-514001-1412', 11365.38, 'Just cause', null, 11365.38],
  ];

  test.each<[string, string, TestCell, string[]]>([
    ['as it should be', 'C3', 45461.52, []],
    ['a reduction in force', 'D5', 'Reduction in force', ['moe.departure-exception F5: 0.00 → F5 0']],
    [
      'the whole salary of one who was replaced',
      'F4',
      65000,
      ['moe.departure-exception F4: 29,000.00 → F4 =NM.DEPARTURE_EXCEPTION(C4,E4,"Resignation")'],
    ],
    ['benefits', 'B5', '11000-1000-52311-0000-514001-0000', ['moe.departure-exception F5: 0.00 → F5 0']],
    ['a federal fund', 'B5', '24106-1000-51100-2000-514001-1412', ['moe.departure-exception F5: 0.00 → F5 0']],
  ])('%s', (_, cell, value, expected) => {
    const faulty = withCell(LIST, cell, value);
    expect(told(faulty, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual(expected);
    const left = told(fixed(faulty, MAINTENANCE_OF_EFFORT_CHECKS), MAINTENANCE_OF_EFFORT_CHECKS);
    expect(left).toEqual(expected.filter((line) => !line.includes(' → ')));
  });
});

test.each<[string, Rows]>([
  ['an empty sheet', []],
  [
    'a budget',
    [
      ['Department', 'Budget', 'Actual', 'Variance'],
      ['Police', 100, 90, 10],
      ['Total', 100, 90, 10],
    ],
  ],
  [
    'a budget of everything by fund, object and job class',
    [
      ['Fund', 'Object', 'Job Class', 'Amount'],
      [11000, 51100, 1411, 500000],
      [11000, 51100, 1412, 100000],
      [21000, 51100, 1617, 70000],
      [11000, 56118, 0, 9000],
      ['Total', null, null, 679000],
    ],
  ],
])('%s: nothing is said', (_, rows) => {
  expect(told(rows, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
});
