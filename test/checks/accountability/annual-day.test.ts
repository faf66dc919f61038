import { ACCOUNTABILITY_CHECKS } from '../../../src/checks/accountability';
import { serialOf } from '../../../src/rules/calendar';
import { findingsIn, type Rows, told } from '../../support/findings';
import { placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';

const found = (rows: Rows): string[] => told(rows, ACCOUNTABILITY_CHECKS);

describe('a K-5 Plus application', () => {
  const DUE = serialOf(2019, 10, 15);
  const FIRST_DAY = serialOf(2020, 7, 6);
  const of = (title: string, application: TestCell = DUE + 1, first: TestCell = FIRST_DAY): Rows => [
    [title],
    ['School', 'Application date', 'First day of program'],
    ['Elm', application, first],
    ['Oak', DUE, FIRST_DAY],
  ];

  test('after October 15 of the year before the program', () => {
    expect(findingsIn(of('K-5 Plus applications'), ACCOUNTABILITY_CHECKS)).toEqual([
      {
        check: 'deadline.annual-day',
        severity: 'warning',
        place: placeOf('B3'),
        message:
          'Elm: Application date is 2019-10-16, after the deadline of 2019-10-15 for a program that begins on 2020-07-06.' +
          ' District or charter school reports and estimates K-5 Plus participation for a new program.',
        actual: '2019-10-16',
        expected: 'by 2019-10-15',
        citation: { law: '6.30.12.13 B NMAC', source: 'S1' },
      },
    ]);
  });

  test.each([
    ['in time', DUE, FIRST_DAY],
    ['not made', null, FIRST_DAY],
    ['of a program without a date', DUE + 1, null],
    ['in words', 'October 16', FIRST_DAY],
    ['of a program in words', DUE + 1, 'summer'],
  ])('%s gives nothing', (_, application, first) => {
    expect(found(of('K-5 Plus', application, first))).toEqual([]);
  });

  test.each([
    ['K-5 Plus', 1],
    ['k 5 plus', 1],
    ['K5 Plus', 1],
    ['K-3 Plus', 1],
    ['K-8 Plus', 0],
    ['K-5 programs', 0],
    ['Summer camp', 0],
  ])('on a sheet that speaks of %s: findings %s', (title, count) => {
    expect(found(of(title))).toHaveLength(count);
  });

  test('on a sheet of that name', () => {
    expect(told(of('Applications'), ACCOUNTABILITY_CHECKS, 'K-5 Plus')).toHaveLength(1);
  });

  test.each([
    ['above the table', [['K-5 Plus'], ...of('Applications')], 1],
    ['far to the right', [[null, null, null, null, 'K-5 Plus'], ...of('Applications')], 1],
  ] as readonly (readonly [string, Rows, number])[])('said %s', (_, rows, count) => {
    expect(found(rows)).toHaveLength(count);
  });
});

describe('a requisition', () => {
  const MARCH_31 = serialOf(2014, 3, 31);
  const of = (day: TestCell, year: TestCell): Rows => [
    ['Vendor', 'School year', 'Requisition date'],
    ['Publisher', year, day],
    ['Other publisher', '2014-2015', MARCH_31],
  ];

  test('after March 31 before the school year', () => {
    expect(findingsIn(of(MARCH_31 + 1, '2014-2015'), ACCOUNTABILITY_CHECKS)).toEqual([
      {
        check: 'deadline.annual-day',
        severity: 'warning',
        place: placeOf('C2'),
        message:
          'Publisher: Requisition date is 2014-04-01, after the deadline of 2014-03-31 for FY15.' +
          ' Instructional material requisitions for the next school year submitted.',
        actual: '2014-04-01',
        expected: 'by 2014-03-31',
        citation: { law: '6.75.2.9 B and 6.75.2.10 F NMAC', source: 'S3, Attachment 2' },
      },
    ]);
  });

  test.each([
    [MARCH_31, '2014-2015', 0],
    [MARCH_31 + 1, 2015, 1],
    [MARCH_31 + 1, 2016, 0],
    [MARCH_31 + 1, 'next year', 0],
    [MARCH_31 + 1, null, 0],
    [null, '2014-2015', 0],
    ['April 1', '2014-2015', 0],
  ])('on %s for %s: findings %s', (day, year, count) => {
    expect(found(of(day, year))).toHaveLength(count);
  });
});
