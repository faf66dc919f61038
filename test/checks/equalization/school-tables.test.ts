/** Membership bases, K-12 Plus, high-cost students, school days and reporting dates: the fault at its cell, the right table silent, in three layouts and wordings each. */
import { CHECKS } from '../../../src/checks';
import { recogniseWorkbook } from '../../../src/recognition';
import { moved, type Rows, told, withCell } from '../../support/findings';
import { snapshotOf, type TestCell } from '../../support/snapshot';

const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

const AVERAGES: Rows = [
  ['FY2025 membership for funding'],
  ['District', '80th day FY24', '120th day FY24', 'Average'],
  ['Taos', 1010, 990, 1000],
  ['Questa', 381, 377, 379],
  ['Maxwell', 110, 106, 108],
];
const SMALL: Rows = [
  ['Membership base, FY 2026'],
  ['Charter school', 'PY 80-day membership', 'PY 120-day membership', 'CY 40-day membership', 'Membership base'],
  ['Sol', 190, 180, 200, 200],
  ['Luna', 150, 154, 140, 152],
  ['Mesa', 410, 420, 500, 415],
];
const REPORTS: Rows = [
  ['Reporting dates'],
  ['Entity', '2nd reporting date', '3rd reporting date', '80/120 average'],
  ['Ash', 800, 810, 805],
  ['Birch', 640, 636, 638],
];
const PLUS: Rows = [
  ['K-12 Plus, FY24'],
  ['School', 'MEM', 'Instructional days', 'K-12 Plus units'],
  ['Mesa', 1000, 190, 120],
  ['Alta', 400, 185, 24],
  ['Sol', 350, 180, 0],
];
const WEEKS: Rows = [
  ['K12 Plus units'],
  ['Fiscal year', 'FY26'],
  ['District', 'Membership', 'School week', 'Calendar days', 'Units'],
  ['Ash', 1000, 'four-day', 160, 60],
  ['Birch', 500, 'five-day', 184, 24],
];
const PROGRAM: Rows = [
  ['FY 2025 K-12 Plus program'],
  ['Campus', 'Students', 'Days per week', 'Total instructional days', 'Program units'],
  ['A', 200, 'five-day', 190, 24],
  ['B', 300, 'four-day', 165, 36],
];
const PUENTE: Rows = [
  ['Puente para los Niños, FY18'],
  ['Statewide average', 7421],
  ['Student ID', 'Total cost', 'Qualifies'],
  ['1001', 30000, 'Yes'],
  ['1002', 22262, 'No'],
  ['1003', 15000, 'No'],
];
const THRESHOLDS: Rows = [
  ['High cost fund applications'],
  ['Student', 'Cost of services', 'Threshold', 'Above threshold'],
  ['A1', 22262.01, 22262, 'Y'],
  ['A2', 22262, 22262, 'N'],
  ['A3', 40000, 22262, 'Y'],
];
const BY_CASE: Rows = [
  ['High-cost students'],
  ['Case', 'Annual cost', 'State average cost', 'Eligible'],
  ['c-1', 25000, 7000, 'Yes'],
  ['c-2', 21000, 7000, 'No'],
];
const HOURS: Rows = [
  ['Instructional hours by school'],
  ['School', 'Grades', 'Hours per day', 'Meets requirement'],
  ['Mesa Elem', 'K-6', 5.5, 'Yes'],
  ['Mesa Mid', '7-8', 5.75, 'No'],
  ['Mesa High', '9-12', 6.5, 'Yes'],
];
const LENGTHS: Rows = [
  ['Length of day'],
  ['Campus', 'Grade span', 'Daily hours', 'Full day?'],
  ['Alta', 'K-5', 5.25, 'N'],
  ['Alta MS', '7-12', 6, 'Y'],
];
const BELLS: Rows = [
  ['Bell schedules: instructional time'],
  ['Name', 'Grade', 'Instructional hours', 'Meets'],
  ['A', 'K', 6, 'Yes'],
  ['B', '8', 5.9, 'No'],
];
const COUNTS: Rows = [
  ['Count dates'],
  ['School year', '40th day', '80th day', '120th day'],
  ['2013-14', day(2013, 10, 9), day(2013, 12, 11), day(2014, 2, 12)],
  ['2014-15', day(2014, 10, 8), day(2014, 12, 10), day(2015, 2, 11)],
];
const CALENDAR: Rows = [
  ['Reporting calendar'],
  ['School year', 'Reporting period', 'Count date'],
  ['2013-14', '40th day', day(2013, 10, 9)],
  ['2013-14', '80th day', day(2013, 12, 11)],
  ['2013-14', '120th day', day(2014, 2, 12)],
];
const SNAPSHOTS: Rows = [
  ['Snapshot dates'],
  ['Fiscal year', 'Report', 'Date'],
  [2014, '40D', day(2013, 10, 9)],
  [2015, '120D', day(2015, 2, 11)],
];

describe.each<[string, string, Rows, string, TestCell, string]>([
  ['membership-base', 'averages', AVERAGES, 'D4', 377, 'seg.membership-base D4: 379'],
  ['membership-base', 'a small school’s greater count', SMALL, 'E3', 185, 'seg.membership-base E3: 200'],
  ['membership-base', 'growth of a larger one', SMALL, 'E5', 500, 'seg.membership-base E5: 415'],
  ['membership-base', 'no year named', REPORTS, 'D3', 810, 'seg.membership-base D3: 805'],
  ['k12-plus', 'days beyond 180', PLUS, 'D4', 48, 'seg.k12-plus D4: 24'],
  ['k12-plus', 'a four-day week', WEEKS, 'E4', 0, 'seg.k12-plus E4: 60'],
  ['k12-plus', 'other words', PROGRAM, 'E4', 3.6, 'seg.k12-plus E4: 36'],
  ['high-cost-student', 'by an average above the table', PUENTE, 'C5', 'Yes', 'seg.high-cost-student C5: No'],
  [
    'high-cost-student',
    'by a threshold',
    THRESHOLDS,
    'D4',
    'Y',
    'seg.high-cost-student D4: No → D4 =IF(NM.HIGH_COST_STUDENT(B4,C4,1),"Yes","No")',
  ],
  [
    'high-cost-student',
    'by an average',
    BY_CASE,
    'D4',
    'Yes',
    'seg.high-cost-student D4: No → D4 =IF(NM.HIGH_COST_STUDENT(B4,C4),"Yes","No")',
  ],
  [
    'instructional-day',
    'spans',
    HOURS,
    'D4',
    'Yes',
    'seg.instructional-day D4: No → D4 =IF(NM.INSTRUCTIONAL_DAY(B4,C4),"Yes","No")',
  ],
  ['instructional-day', 'other words', LENGTHS, 'D3', 'Y', 'seg.instructional-day D3: No'],
  ['instructional-day', 'single grades', BELLS, 'D4', 'Yes', 'seg.instructional-day D4: No'],
  [
    'count-dates',
    'over the columns',
    COUNTS,
    'C3',
    day(2013, 12, 4),
    'deadline.count-date C3: 2013-12-11 → C3 =NM.COUNT_DATE(A3,"80")',
  ],
  [
    'count-dates',
    'down the rows',
    CALENDAR,
    'C5',
    day(2014, 2, 19),
    'deadline.count-date C5: 2014-02-12 → C5 =NM.COUNT_DATE(A5,B5)',
  ],
  ['count-dates', 'fiscal years', SNAPSHOTS, 'C3', day(2013, 10, 1), 'deadline.count-date C3: 2013-10-09'],
])('%s: %s', (kind, _, rows, cell, value, finding) => {
  test('is recognised, and silent where it is right, wherever it stands', () => {
    expect(recogniseWorkbook(snapshotOf({ Sheet1: rows })).map((table) => table.kind)).toEqual([kind]);
    expect(told(rows, CHECKS)).toEqual([]);
    expect(told(moved(rows, 'School budget bureau'), CHECKS)).toEqual([]);
  });

  test(`${cell} is told where it does not follow`, () => {
    const found = told(withCell(rows, cell, value), CHECKS);
    expect(found).toHaveLength(1);
    expect(found[0].startsWith(finding)).toBe(true);
  });
});

test('K-12 Plus units of a year before the program, and days of a band whose factor nobody gives, are not judged', () => {
  expect(told(withCell(PLUS, 'A1', 'K-12 Plus, FY20'), CHECKS)).toEqual([]);
  expect(told(withCell(PLUS, 'C3', 195), CHECKS)).toEqual([]);
});

test.each<[string, Rows]>([
  [
    'counts on reporting dates',
    [
      ['Membership'],
      ['School year', '40th day', '80th day', '120th day'],
      ['2013-14', 330000, 331000, 332000],
      ['2014-15', 333000, 334000, 335500],
    ],
  ],
  [
    'a bill of hours',
    [
      ['Client', 'Grade', 'Hours', 'Paid'],
      ['Ann', 'A', 5, 'Yes'],
      ['Bob', 'B', 7, 'No'],
    ],
  ],
  [
    'costs of students',
    [
      ['Student', 'Cost', 'Paid'],
      ['Ann', 500, 'Yes'],
      ['Bob', 700, 'No'],
    ],
  ],
  [
    'monthly averages',
    [
      ['Town', 'May', 'June', 'Average'],
      ['Taos', 20, 30, 25],
      ['Raton', 18, 28, 23],
    ],
  ],
])('%s are none of them', (_, rows) => {
  expect(recogniseWorkbook(snapshotOf({ Sheet1: rows }))).toEqual([]);
});
