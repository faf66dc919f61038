import { ACCOUNTABILITY_CHECKS } from '../../../src/checks/accountability';
import { serialOf } from '../../../src/rules/calendar';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';

const CONSENT = serialOf(2014, 9, 2);
const EVALUATION = { law: '34 CFR 300.301(c)(1)', source: 'S4, Indicator 11' };

const found = (rows: Rows): string[] => told(rows, ACCOUNTABILITY_CHECKS);
const messages = (rows: Rows): string[] => findingsIn(rows, ACCOUNTABILITY_CHECKS).map(({ message }) => message);

describe('an evaluation', () => {
  /** So many days after consent, with what stands beside the two dates. */
  const of = (after: number, beside: Readonly<Record<string, TestCell>> = {}): Rows => [
    ['Student', 'Consent date', 'Evaluation date', ...Object.keys(beside)],
    ['A', CONSENT, CONSENT + after, ...Object.values(beside)],
  ];

  test('that is late', () => {
    expect(findingsIn(of(61), ACCOUNTABILITY_CHECKS)).toEqual([
      {
        check: 'deadline.past',
        severity: 'warning',
        place: placeOf('C2'),
        message: 'A: initial evaluation completed 1 day late: it was due on 2014-11-01.',
        actual: '2014-11-02',
        expected: 'by 2014-11-01',
        citation: EVALUATION,
      },
    ]);
  });

  test('that is late and that the sheet calls timely', () => {
    expect(findingsIn(of(70, { Timely: 'Yes' }), ACCOUNTABILITY_CHECKS)).toEqual([
      {
        check: 'deadline.past',
        severity: 'error',
        place: placeOf('C2'),
        message: 'A: initial evaluation completed 10 days late: it was due on 2014-11-01. The sheet says "Yes".',
        actual: '2014-11-11',
        expected: 'by 2014-11-01',
        citation: EVALUATION,
      },
    ]);
  });

  test('before the consent', () => {
    expect(findingsIn(of(-1), ACCOUNTABILITY_CHECKS)).toEqual([
      {
        check: 'deadline.past',
        severity: 'error',
        place: placeOf('C2'),
        message: 'A: "Evaluation date" is before "Consent date". One of the two dates is wrong.',
        actual: '2014-09-01',
        expected: 'on or after 2014-09-02',
        citation: EVALUATION,
      },
    ]);
    expect(found(of(0))).toEqual([]);
  });

  test('whose days are counted wrong', () => {
    expect(findingsIn(of(40, { Days: 54 }), ACCOUNTABILITY_CHECKS)).toEqual([
      {
        check: 'deadline.past',
        severity: 'error',
        place: placeOf('D2'),
        message: 'A: "Days" is 54, but there are 40 calendar days between the two dates.',
        actual: '54',
        expected: '40',
        citation: EVALUATION,
        fix: [
          changeOf('D2', {
            before: 54,
            after: '=C2-B2',
            reason: 'There are 40 calendar days between the two dates.',
          }),
        ],
      },
    ]);
  });

  test.each([
    [40, 40, 0],
    [40, 41, 0],
    [40, 39, 1],
    [40, 42, 1],
    [0, 0, 0],
    [0, 5, 1],
    [40, null, 0],
    [40, 'forty', 0],
  ])('%s days that are counted as %s: findings %s', (after, days, count) => {
    expect(found(of(after, { Days: days }))).toHaveLength(count);
  });

  test('in the wrong order is told once: days between such dates are none', () => {
    expect(found(of(-3, { Days: 54 }))).toEqual(['deadline.past C2: on or after 2014-09-02']);
  });

  test.each(['Days', 'Days used', 'Number of days', 'Calendar days', 'Days elapsed'])('%s are its days', (header) => {
    expect(found(of(40, { [header]: 54 }))).toEqual(['deadline.past D2: 40 → D2 =C2-B2']);
  });

  test.each([
    ['Days', 1],
    ['Days late', 0],
    ['Days allowed', 0],
  ])('%s in a row or on a form: findings %s', (label, count) => {
    const form: Rows = [
      ['Consent date', CONSENT],
      ['Evaluation date', CONSENT + 40],
      [label, 60],
    ];
    expect(found(of(40, { [label]: 60 }))).toHaveLength(count);
    expect(found(form)).toEqual(Array(count).fill('deadline.past B3: 40 → B3 =B2-B1'));
  });

  test.each(['Status', 'Timely', 'On time', 'Met timeline', 'Timeline met', 'Within 60 days'])(
    '%s says whether it was timely',
    (header) => {
      expect(messages(of(62, { [header]: 'Y' }))).toEqual([
        'A: initial evaluation completed 2 days late: it was due on 2014-11-01. The sheet says "Y".',
      ]);
    },
  );

  test.each(['No', 'Late', 'N', 'Not timely', null])('%s: the sheet knows that it was late', (status) => {
    expect(messages(of(62, { Status: status }))).toEqual([
      'A: initial evaluation completed 2 days late: it was due on 2014-11-01.',
    ]);
  });

  test.each(['Exception', 'Exception code', 'Exception reason', 'Reason for delay', 'Delay reason'])(
    '%s may allow more time',
    (header) => {
      expect(found(of(90, { [header]: 'Student transferred' }))).toEqual([]);
      expect(found(of(90, { [header]: 'Testing room closed' }))).toHaveLength(1);
    },
  );
});

describe('other deadlines', () => {
  const of = (start: string, done: string, after: number, beside: Readonly<Record<string, TestCell>> = {}): Rows => [
    ['LEA', start, done, ...Object.keys(beside)],
    ['Alpha', CONSENT, CONSENT + after, ...Object.values(beside)],
  ];

  test.each([
    {
      start: 'Complaint filed',
      done: 'Complaint resolved',
      message: 'Alpha: state complaint investigated and resolved 340 days late: it was due on 2014-11-01.',
      law: '34 CFR 300.152(a); 6.31.2.13 H NMAC',
    },
    {
      start: 'Noncompliance identified',
      done: 'Finding notice date',
      message: 'Alpha: finding of noncompliance notified 310 days late: it was due on 2014-12-01.',
      law: 'OSEP Memo 09-02',
    },
    {
      start: 'Date noncompliance identified',
      done: 'Correction verified',
      message: 'Alpha: noncompliance corrected 35 days late: it was due on 2015-09-02.',
      law: '34 CFR 300.600(e)',
    },
    {
      start: 'BAR submission date',
      done: 'BAR approval date',
      message: 'Alpha: budget adjustment request approved or disapproved 370 days late: it was due on 2014-10-02.',
      law: 'Department policy',
    },
    {
      start: 'RfR submitted',
      done: 'RfR processed',
      message: 'Alpha: request for reimbursement processed 370 days late: it was due on 2014-10-02.',
      law: 'Department policy',
    },
  ])('$start, $done', ({ start, done, message, law }) => {
    expect(findingsIn(of(start, done, 400), ACCOUNTABILITY_CHECKS)).toEqual([
      expect.objectContaining({ place: placeOf('C2'), message, citation: expect.objectContaining({ law }) as unknown }),
    ]);
  });

  test.each(['Complaint due', 'Date complaint resolution due', 'Complaint resolution deadline'])(
    '%s is no date on which it was resolved',
    (header) => {
      expect(found(of('Complaint received', header, 400))).toEqual([]);
    },
  );

  test.each([
    ['Extension', 'Parties agreed to mediation'],
    ['Reason for extension', 'Mediated'],
    ['Extension reason', 'Exceptional circumstances'],
    ['Exception', 'Timeline extended by the department'],
    ['Exception', '34 CFR 300.152(b)'],
  ])('a complaint may take longer, %s: %s', (header, reason) => {
    expect(found(of('Complaint received', 'Complaint resolved', 90, { [header]: reason }))).toEqual([]);
  });

  test.each([
    ['Complaint received', 'Complaint resolved', 'Parent refused'],
    ['Complaint received', 'Complaint resolved', 'Staff shortage'],
    ['BAR submitted', 'BAR approved', 'Parent refused'],
    ['BAR submitted', 'BAR approved', 'Extended'],
    ['Consent date', 'Evaluation date', 'Extended for mediation'],
  ])('%s, %s: %s is no reason that the law knows', (start, done, reason) => {
    expect(found(of(start, done, 90, { Exception: reason }))).toHaveLength(1);
  });

  test('the days of an evaluation alone are counted over', () => {
    expect(found(of('Complaint received', 'Complaint resolved', 40, { Days: 54 }))).toEqual([]);
  });
});

describe('dates', () => {
  const ROWS: Rows = [
    ['Student', 'Consent date', 'Evaluation date', 'Days'],
    ['A', CONSENT, CONSENT + 90, 80],
    ['B', CONSENT, CONSENT + 10, 10],
  ];

  test.each([
    ['B2', null],
    ['C2', null],
    ['B2', 'September 2'],
    ['C2', 'pending'],
    ['B2', 14],
    ['C2', 2014],
  ])('%s with %s is none: nothing is told of the row', (cell, value) => {
    expect(found(ROWS)).toHaveLength(2);
    expect(found(withCell(ROWS, cell, value))).toEqual([]);
  });

  test.each([
    ['the first day of 2000', serialOf(2000, 1, 1), 1],
    ['the day before', serialOf(1999, 12, 31), 0],
    ['a day of a table of this century', serialOf(2014, 12, 1), 1],
  ])('consent on %s', (_, consent, count) => {
    expect(found([ROWS[0], ['A', consent, serialOf(2015, 12, 31), null]])).toHaveLength(count);
  });

  test.each([
    ['the last day of 2099', serialOf(2099, 12, 31), 1],
    ['the day after', serialOf(2100, 1, 1), 0],
  ])('an evaluation on %s', (_, evaluation, count) => {
    expect(found([ROWS[0], ['A', serialOf(2099, 1, 1), evaluation, null]])).toHaveLength(count);
  });

  test('with a time of day are whole days', () => {
    const at = (evaluation: number): Rows => [ROWS[0], ['A', CONSENT + 0.9, evaluation, null]];
    expect(found(at(CONSENT + 60.99))).toEqual([]);
    expect(found(at(CONSENT + 61.01))).toEqual(['deadline.past C2: by 2014-11-01']);
  });
});
