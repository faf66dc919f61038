import { CHECKS } from '../../../src/checks';
import { MAINTENANCE_OF_EFFORT_CHECKS } from '../../../src/checks/maintenance-of-effort';
import { WORKLOAD_FACTOR } from '../../../src/checks/maintenance-of-effort/workload-factor';
import { WORKLOAD_ROW } from '../../../src/checks/maintenance-of-effort/workload-row';
import { WORKLOAD_UNIT_VALUE } from '../../../src/checks/maintenance-of-effort/workload-unit-value';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';
import { without, withCells, WORKSHEET } from './tables';

type Cells = Readonly<Record<string, TestCell>>;

const found = (rows: Rows): string[] => told(rows, MAINTENANCE_OF_EFFORT_CHECKS);

test('the worksheet has no fault, with its levels, factors and sums or without', () => {
  expect(told(WORKSHEET, CHECKS)).toEqual([]);
  expect(told(without(WORKSHEET, 2, 4, 6), CHECKS)).toEqual([]);
  expect(told(without(WORKSHEET, 7), CHECKS)).toEqual([]);
  expect(told(without(WORKSHEET, 9), CHECKS)).toEqual([]);
  expect(told(without(WORKSHEET, 10), CHECKS)).toEqual([]);
});

describe('the unit value of a year', () => {
  test('that is of another year', () => {
    const rows = withCells(WORKSHEET, { I3: 3792.65, J3: 53097.1, K3: 30341.2 });
    expect(findingsIn(rows, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      {
        check: 'moe.workload-unit-value',
        severity: 'error',
        place: placeOf('I3'),
        message: '2010-2011: the unit value is 3,792.65, which is that of FY10; that of FY11 is 3,712.17.',
        actual: '3,792.65',
        expected: '3,712.17',
        citation: WORKLOAD_UNIT_VALUE.citation,
        fix: [
          changeOf('I3', {
            before: 3792.65,
            after: '=NM.UNIT_VALUE(2011)',
            reason: 'The unit value of FY11 is 3,712.17.',
          }),
        ],
      },
    ]);
  });

  test('that is of no year', () => {
    const rows = withCells(WORKSHEET, { I2: 3800, J2: 83600, K3: 31629.62 });
    expect(findingsIn(rows, MAINTENANCE_OF_EFFORT_CHECKS).map(({ message }) => message)).toEqual([
      '2009-2010: the unit value is 3,800.00; that of FY10 is 3,792.65.',
    ]);
  });

  test.each<[string, Cells]>([
    ['a year whose unit value no source gives', { A6: '2014-2015', I6: 4005.75, J6: 44864.4, K6: 0 }],
    ['a row that names no year', { A6: 'Last', I6: 4005.75, J6: 44864.4, K6: null }],
    ['a row without a unit value', { I6: null, J6: null, K6: null }],
  ])('is not judged in %s', (_, cells) => {
    expect(found(withCells(WORKSHEET, cells))).toEqual([]);
  });
});

describe('the factor of a level', () => {
  test.each<[string, number, string, string]>([
    ['C4', 1.7, 'A/B', '0.7'],
    ['E4', 2, 'C', '1'],
    ['G4', 1, 'D', '2'],
  ])('%s of %s', (cell, value, level, factor) => {
    expect(findingsIn(withCells(WORKSHEET, { [cell]: value }), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      {
        check: 'moe.workload-factor',
        severity: 'error',
        place: placeOf(cell),
        message: `2011-2012: level ${level} is weighted ${value}, but its cost differential is ${factor}.`,
        actual: String(value),
        expected: factor,
        citation: WORKLOAD_FACTOR.citation,
        fix: [
          changeOf(cell, {
            before: value,
            after: Number(factor),
            reason: `The cost differential of level ${level} is ${factor}.`,
          }),
        ],
      },
    ]);
  });

  test.each<[string, Cells]>([
    ['blank', { C4: null }],
    ['a word', { C4: 'n/a' }],
    ['of a year before the first that a source gives', { A2: '2007-2008', C2: 0.8, K3: null }],
  ])('is not judged where it is %s', (_, cells) => {
    expect(found(withCells(WORKSHEET, cells))).toEqual([]);
  });

  test('is looked for by its place in any order of the levels', () => {
    const rows = WORKSHEET.map(([year, ab, abFactor, c, cFactor, d, dFactor, ...rest]) => [
      year,
      d,
      dFactor,
      c,
      cFactor,
      ab,
      abFactor,
      ...rest,
    ]);
    expect(found(rows)).toEqual([]);
    expect(found(withCells(rows, { C3: 3, G3: 1.7 }))).toEqual([
      'moe.workload-factor C3: 2 → C3 2',
      'moe.workload-factor G3: 0.7 → G3 0.7',
    ]);
  });

  test('is not guessed where all factors follow all levels', () => {
    const rows = WORKSHEET.map(([year, ab, abFactor, c, cFactor, d, dFactor, ...rest]) => [
      year,
      ab,
      c,
      d,
      abFactor,
      cFactor,
      dFactor,
      ...rest,
    ]);
    expect(told(rows, CHECKS)).toEqual([]);
    expect(told(without(rows, 5, 6), CHECKS)).toEqual([]);
  });
});

describe('the units of a year', () => {
  test('that its membership does not give', () => {
    expect(findingsIn(withCells(WORKSHEET, { H5: 12.5 }), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      {
        check: 'moe.workload-row',
        severity: 'error',
        place: placeOf('H5'),
        message: '2012-2013: Total Unit is 12.5, but its membership at 0.7, 1 and 2 units gives 15.2.',
        actual: '12.5',
        expected: '15.2',
        citation: WORKLOAD_ROW.citation,
        fix: [
          changeOf('H5', {
            before: 12.5,
            after: '=NM.WORKLOAD_UNITS(B5,D5,F5)',
            reason: '2012-2013: its membership at 0.7, 1 and 2 units gives 15.2.',
          }),
        ],
      },
    ]);
  });

  test('that the printed cost bears out: then a membership is wrong', () => {
    expect(findingsIn(withCells(WORKSHEET, { B5: 61 }), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      {
        check: 'moe.workload-row',
        severity: 'error',
        place: placeOf('B5'),
        message:
          'B5 is 61 and should be 16: then the figure in H5 is right as it stands (with it the row’s units hold, and the printed cost agrees with these units).',
        actual: '61',
        expected: '16',
        citation: WORKLOAD_ROW.citation,
        fix: [
          changeOf('B5', {
            before: 61,
            after: 16,
            reason:
              'With 16 the figure in H5 is right as it stands (with it the row’s units hold, and the printed cost agrees with these units).',
          }),
        ],
        consequences: [
          {
            check: 'moe.workload-row',
            ...placeOf('H5'),
            message: '2012-2013: Total Unit is 15.2, but its membership at 0.7, 1 and 2 units gives 46.7.',
          },
        ],
      },
    ]);
  });

  test.each<[string, Cells, string[]]>([
    [
      'no cost is printed',
      { B5: 61, J5: null, K5: null, K6: null },
      ['moe.workload-row H5: 46.7 → H5 =NM.WORKLOAD_UNITS(B5,D5,F5) [B5 16]'],
    ],
    [
      'only A/B has pupils',
      { D6: null, F6: null, H6: 16 },
      ['moe.workload-row H6: 11.2 → H6 =NM.WORKLOAD_UNITS(B6,D6,F6)'],
    ],
    [
      'only C has pupils',
      { B6: null, D6: 4, F6: null, H6: 5, J6: 15270.2, K6: 40567.61 },
      ['moe.workload-row H6: 4 → H6 =NM.WORKLOAD_UNITS(B6,D6,F6)'],
    ],
    [
      'only D has pupils',
      { B6: null, D6: null, F6: 4, H6: 7, J6: 30540.4, K6: 25297.41 },
      ['moe.workload-row H6: 8 → H6 =NM.WORKLOAD_UNITS(B6,D6,F6)'],
    ],
  ])('where %s', (_, cells, expected) => {
    expect(found(withCells(WORKSHEET, cells))).toEqual(expected);
  });

  test('are not judged without membership', () => {
    expect(found(withCells(WORKSHEET, { B6: null, D6: null, F6: null }))).toEqual([]);
  });
});

describe('the cost of a year', () => {
  const wrong = { J6: 42765.56, K6: 13072.25 };

  test('that its units do not give', () => {
    expect(findingsIn(withCells(WORKSHEET, wrong), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      {
        check: 'moe.workload-row',
        severity: 'error',
        place: placeOf('J6'),
        message: '2013-2014: Extended is 42,765.56, but units times unit value is 42,756.56.',
        actual: '42,765.56',
        expected: '42,756.56',
        amount: 9,
        citation: WORKLOAD_ROW.citation,
        fix: [
          changeOf('J6', {
            before: 42765.56,
            after: '=NM.WORKLOAD_COST(B6,D6,F6,I6)',
            reason: '2013-2014: units times unit value is 42,756.56.',
          }),
        ],
      },
    ]);
  });

  test.each<[string, Cells, string[]]>([
    ['a level is blank', { ...wrong, D6: null }, ['moe.workload-row J6: 42,756.56 → J6 42756.56']],
    [
      'there is no membership',
      { ...wrong, B6: null, D6: null, F6: null },
      ['moe.workload-row J6: 42,756.56 → J6 42756.56'],
    ],
    [
      'the year is before the first whose factors a source gives',
      { A2: '2007-2008', I2: 3674.26, J2: 80838.72, K3: null },
      ['moe.workload-row J2: 80,833.72 → J2 80833.72'],
    ],
  ])('is mended where %s', (_, cells, expected) => {
    expect(found(withCells(WORKSHEET, cells))).toEqual(expected);
  });

  test.each<[string, Cells]>([
    ['without a unit value', { ...wrong, I6: null }],
    ['without units and membership', { ...wrong, B6: null, D6: null, F6: null, H6: null }],
  ])('is not judged %s', (_, cells) => {
    expect(found(withCells(WORKSHEET, cells))).toEqual([]);
  });

  describe('on a sheet without units', () => {
    const rows = without(WORKSHEET, 7);

    test('follows from the membership', () => {
      expect(found(withCells(rows, { I6: 42765.56, J6: 13072.25 }))).toEqual([
        'moe.workload-row I6: 42,756.56 → I6 =NM.WORKLOAD_COST(B6,D6,F6,H6)',
      ]);
      expect(found(withCells(rows, { B6: 61 }))).toEqual(['moe.workload-row B6: 16 → B6 16']);
    });

    test.each<[string, Cells]>([
      ['membership', { B6: null, D6: null, F6: null }],
      ['a unit value', { H6: null }],
    ])('is not judged without %s', (_, cells) => {
      expect(found(withCells(rows, cells))).toEqual([]);
    });
  });

  test('beside wrong units is judged by the membership', () => {
    expect(found(withCells(WORKSHEET, { H6: 12.1 }))).toEqual([
      'moe.workload-row H6: 11.2 → H6 =NM.WORKLOAD_UNITS(B6,D6,F6)',
    ]);
    expect(found(withCells(WORKSHEET, { H6: 12.1, J6: 50000, K6: 5837.81 }))).toEqual([
      'moe.workload-row H6: 11.2 → H6 =NM.WORKLOAD_UNITS(B6,D6,F6)',
      'moe.workload-row J6: 42,756.56 → J6 =NM.WORKLOAD_COST(B6,D6,F6,I6)',
    ]);
  });
});
