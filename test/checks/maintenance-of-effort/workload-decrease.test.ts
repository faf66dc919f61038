import { CHECKS } from '../../../src/checks';
import { MAINTENANCE_OF_EFFORT_CHECKS } from '../../../src/checks/maintenance-of-effort';
import { WORKLOAD_DECREASE } from '../../../src/checks/maintenance-of-effort/workload-decrease';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';
import { without, withCells, WORKSHEET } from './tables';

type Cells = Readonly<Record<string, TestCell>>;

const found = (rows: Rows): string[] => told(rows, MAINTENANCE_OF_EFFORT_CHECKS);

describe('the decrease of a year', () => {
  test('that is not what the cost fell by', () => {
    expect(findingsIn(withCells(WORKSHEET, { K6: 13801.25 }), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      {
        check: 'moe.workload-decrease',
        severity: 'error',
        place: placeOf('K6'),
        message:
          '2013-2014: the decrease is 13,801.25, but the workload cost went from 55,837.81 to 42,756.56: a decrease of 13,081.25.',
        actual: '13,801.25',
        expected: '13,081.25',
        citation: WORKLOAD_DECREASE.citation,
        fix: [
          changeOf('K6', {
            before: 13801.25,
            after: '=NM.WORKLOAD_REDUCTION(B5,D5,F5,I5,B6,D6,F6,I6)',
            reason: '2013-2014: the decrease is the prior year’s cost less this year’s, and never below zero.',
          }),
        ],
      },
    ]);
  });

  test('where the cost grew', () => {
    expect(findingsIn(withCells(WORKSHEET, { K4: 36201.94 }), MAINTENANCE_OF_EFFORT_CHECKS)).toMatchObject([
      {
        message:
          '2011-2012: the decrease is 36,201.94, but the workload cost went from 51,970.38 to 88,172.32: that is no decrease.',
        expected: '0.00',
      },
    ]);
  });

  test.each<[string, TestCell, boolean]>([
    ['the increase in parentheses', -36201.94, false],
    ['a cent and a half from it', -36201.955, false],
    ['two cents from it', -36201.96, true],
    ['nothing', 0, false],
    ['a cent', 0.01, false],
    ['two cents', 0.02, true],
    ['a dash', '–', false],
    ['blank', null, false],
  ])('of a year whose cost grew is shown as %s', (_, value, told) => {
    expect(found(withCells(WORKSHEET, { K4: value }))).toHaveLength(told ? 1 : 0);
  });

  test('is no negative amount where the cost fell', () => {
    expect(found(withCells(WORKSHEET, { K6: -13081.25 }))).toEqual([
      'moe.workload-decrease K6: 13,081.25 → K6 =NM.WORKLOAD_REDUCTION(B5,D5,F5,I5,B6,D6,F6,I6)',
    ]);
  });

  test.each<[string, Cells, string[]]>([
    ['a level of the year is blank', { D6: null, K6: 13801.25 }, ['moe.workload-decrease K6: 13,081.25 → K6 13081.25']],
    [
      'a level of the year before is blank',
      { B5: null, H5: 4, J5: 14694.16, K5: 73478.16, K6: 1 },
      ['moe.workload-decrease K6: 0.00 → K6 0'],
    ],
    [
      'the unit value of the year is blank',
      { I6: null, K6: 13801.25 },
      ['moe.workload-decrease K6: 13,081.25 → K6 13081.25'],
    ],
  ])('is offered as a value where %s', (_, cells, expected) => {
    expect(found(withCells(WORKSHEET, cells))).toEqual(expected);
  });

  test('follows from membership and unit value where no cost is printed', () => {
    const rows = without(WORKSHEET, 9);
    expect(found(withCells(rows, { J6: 13801.25 }))).toEqual([
      'moe.workload-decrease J6: 13,081.25 → J6 =NM.WORKLOAD_REDUCTION(B5,D5,F5,I5,B6,D6,F6,I6)',
    ]);
    expect(found(withCells(rows, { I5: null, J5: 1, J6: 1 }))).toEqual([]);
    expect(found(withCells(rows, { B6: null, D6: null, F6: null, H6: null, J6: 1 }))).toEqual([]);
  });
});

describe('the year before', () => {
  const [header, ...years] = WORKSHEET;

  test('is found in whatever order the years stand', () => {
    const rows = [header, ...[...years].reverse()];
    expect(told(rows, CHECKS)).toEqual([]);
    expect(found(withCells(rows, { K2: 13801.25 }))).toEqual([
      'moe.workload-decrease K2: 13,081.25 → K2 =NM.WORKLOAD_REDUCTION(B3,D3,F3,I3,B2,D2,F2,I2)',
    ]);
  });

  test('is the row above where no years are given', () => {
    const rows = without(WORKSHEET, 0);
    expect(told(rows, CHECKS)).toEqual([]);
    expect(found(withCells(rows, { J6: 13801.25 }))).toEqual([
      'moe.workload-decrease J6: 13,081.25 → J6 =NM.WORKLOAD_REDUCTION(A5,C5,E5,H5,A6,C6,E6,H6)',
    ]);
    expect(found(withCells(rows, { J2: 1 }))).toEqual([]);
  });

  test.each<[string, Cells]>([
    ['a row that names no year, among rows that do', { A6: 'Proposed', K6: 1 }],
    ['the year after a gap', { A6: '2014-2015', I6: 3817.55, K6: 1 }],
    ['the first year', { K2: 1 }],
  ])('is not known of %s', (_, cells) => {
    expect(found(withCells(WORKSHEET, cells))).toEqual([]);
  });

  describe('of several LEAs whose years follow each other', () => {
    const other: Rows = [
      ['2010-2011', 20, 0.7, 3, 1, 2, 2, 21, 3712.17, 77955.57, null],
      ['2011-2012', 20, 0.7, 0, 1, 0, 2, 14, 3598.87, 50384.18, 27571.39],
    ];

    test('is the row above', () => {
      const rows = [...WORKSHEET, ...other];
      expect(told(rows, CHECKS)).toEqual([]);
      expect(found(withCells(rows, { K8: 27751.39, K4: 1 }))).toEqual([
        'moe.workload-decrease K4: 0.00 → K4 =NM.WORKLOAD_REDUCTION(B3,D3,F3,I3,B4,D4,F4,I4)',
        'moe.workload-decrease K8: 27,571.39 → K8 =NM.WORKLOAD_REDUCTION(B7,D7,F7,I7,B8,D8,F8,I8)',
      ]);
    });

    test('is not the only row of that year, which is the other LEA’s', () => {
      // 2009-2010 stands once, 2010-2011 twice.
      expect(found(withCells([...WORKSHEET, ...other], { K7: 0 }))).toEqual([]);
      // 2011-2012 stands twice, 2012-2013 once.
      const apart: Rows = [
        header,
        ...years.slice(0, 3),
        other[1],
        ['2012-2013', 16, 0.7, 2, 1, 1, 2, 15.2, 3673.54, 55837.81, 0],
      ];
      expect(found(apart)).toEqual([]);
    });

    test('is not told from two rows of that year', () => {
      const rows: Rows = [header, years[4], years[2], years[3], years[3]];
      expect(found(withCells(rows, { K2: 1, K3: null, K4: null, K5: null }))).toEqual([]);
    });
  });
});

describe('the total of decreases', () => {
  const increase = withCells(WORKSHEET, { K4: -36201.94 });
  const total = (label: string, printed: TestCell): Rows => [
    ...increase,
    [label, null, null, null, null, null, null, null, null, 322175.37, printed],
  ];

  test.each(['Total', 'Grand Total'])('takes no increase off (%s)', (label) => {
    expect(findingsIn(total(label, 40681.74), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      {
        check: 'moe.workload-decrease',
        severity: 'error',
        place: placeOf('K7'),
        message:
          'The total of decreases, 40,681.74, takes increases off. A year whose workload grew makes no exception and lowers none: the decreases add up to 76,883.68.',
        actual: '40,681.74',
        expected: '76,883.68',
        citation: WORKLOAD_DECREASE.citation,
        fix: [
          changeOf('K7', {
            before: 40681.74,
            after: 76883.68,
            reason: 'Increases are not taken off the decreases.',
          }),
        ],
      },
    ]);
  });

  test.each<[string, Rows]>([
    ['of the decreases alone', total('Total', 76883.68)],
    ['that is neither sum', total('Total', 40681.76)],
    ['that is blank', total('Total', null)],
    ['without any increase', [...WORKSHEET, ['Total', null, null, null, null, null, null, null, null, null, 76883.68]]],
  ])('%s: nothing is said', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });
});
