import { CHECKS } from '../../../src/checks';
import { ACCOUNTABILITY_CHECKS } from '../../../src/checks/accountability';
import { serialOf } from '../../../src/rules/calendar';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';

const CONSENT = serialOf(2014, 9, 2);
const SIXTIETH = serialOf(2014, 11, 1);

const EVALUATIONS: Rows = [
  ['Indicator 11'],
  ['Student', 'Consent date', 'Evaluation date', 'Days', 'Timely', 'Exception'],
  ['A', CONSENT, SIXTIETH, 60, 'Yes', null],
  ['B', CONSENT, SIXTIETH - 20, 40, 'Yes', null],
  ['C', CONSENT, SIXTIETH + 9, 69, 'Yes', 'Parent refused to produce the child'],
];

const FORM: Rows = [
  ['Initial evaluation of one child'],
  ['Date of consent', CONSENT],
  ['Date of evaluation', SIXTIETH],
];

const found = (rows: Rows): string[] => told(rows, ACCOUNTABILITY_CHECKS);

test.each([
  ['columns', EVALUATIONS],
  ['a form', FORM],
  ['an empty sheet', []],
  [
    'a task list',
    [
      ['Task', 'Start date', 'Due date', 'Completed'],
      ['Paint the hall', CONSENT, CONSENT + 3, CONSENT + 90],
    ],
  ],
] as readonly (readonly [string, Rows])[])('%s without a fault gives nothing', (_, rows) => {
  expect(told(rows, CHECKS)).toEqual([]);
});

test('an evaluation on the sixty-first day', () => {
  expect(found(withCell(FORM, 'B3', SIXTIETH + 1))).toEqual(['deadline.past B3: by 2014-11-01']);
  const late = withCell(withCell(EVALUATIONS, 'C3', SIXTIETH + 1), 'D3', 61);
  expect(found(late)).toEqual(['deadline.past C3: by 2014-11-01']);
  // The sheet calls it timely: that is wrong, while a late evaluation reported as late is only a fact.
  expect(findingsIn(late, ACCOUNTABILITY_CHECKS)[0].severity).toBe('error');
  expect(findingsIn(withCell(late, 'E3', 'No'), ACCOUNTABILITY_CHECKS)[0].severity).toBe('info');
});

test('a reason that the regulation does not know is no exception', () => {
  expect(found(withCell(EVALUATIONS, 'F5', 'Winter break'))).toEqual(['deadline.past C5: by 2014-11-01']);
});

test('days that are not those between the dates, and dates in the wrong order', () => {
  expect(found(withCell(EVALUATIONS, 'D4', 54))).toEqual(['deadline.past D4: 40 → D4 =C4-B4']);
  expect(found(withCell(FORM, 'B3', CONSENT - 1))).toEqual(['deadline.past B3: on or after 2014-09-02']);
});

test.each([
  ['Complaint received', 'Complaint resolved', 60],
  ['Date noncompliance identified', 'Notice of finding', 90],
  ['Noncompliance identified', 'Noncompliance corrected', 365],
  ['BAR submitted', 'BAR approved', 30],
  ['Reimbursement request submitted', 'Reimbursement processed', 30],
])('%s, %s: %s days', (start, done, days) => {
  const rows = (after: number): Rows => [
    ['LEA', start, done],
    ['Alpha', CONSENT, CONSENT + after],
  ];
  expect(found(rows(days))).toEqual([]);
  expect(found(rows(days + 1)).map((line) => line.slice(0, 17))).toEqual(['deadline.past C2:']);
});

test('a K-5 Plus application after October 15 of the year before', () => {
  const rows = (application: number): Rows => [
    ['K-5 Plus applications'],
    ['School', 'Application date', 'First day of program'],
    ['Elm', application, serialOf(2020, 7, 6)],
  ];
  expect(found(rows(serialOf(2019, 10, 15)))).toEqual([]);
  expect(found(rows(serialOf(2019, 10, 16)))).toEqual(['deadline.annual-day B3: by 2019-10-15']);
  const form: Rows = [
    ['K-5 Plus'],
    ['Application submitted', serialOf(2019, 11, 1)],
    ['Program start', serialOf(2020, 7, 6)],
  ];
  expect(found(form)).toEqual(['deadline.annual-day B2: by 2019-10-15']);
  expect(found([['Camp'], ...form.slice(1)])).toEqual([]);
});

test('a requisition after March 31 before the school year', () => {
  const rows = (day: number): Rows => [
    ['Vendor', 'School year', 'Requisition date'],
    ['Publisher', '2014-2015', day],
  ];
  expect(found(rows(serialOf(2014, 3, 31)))).toEqual([]);
  expect(found(rows(serialOf(2014, 4, 1)))).toEqual(['deadline.annual-day C2: by 2014-03-31']);
});
