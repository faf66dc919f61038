import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { SIZE } from '../../../src/checks/equalization/size';
import { UNIT_VALUE } from '../../../src/checks/equalization/unit-value';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';

const found = (rows: Rows): string[] => told(rows, EQUALIZATION_CHECKS);

describe('size units', () => {
  const of = (name: string, mem: TestCell, units: TestCell): Rows => [
    ['FY2017'],
    ['Program', 'MEM', 'Factor', 'Units'],
    ['Grade 1', 50, 1.2, 60],
    [name, mem, null, units],
  ];

  test('of a district below 4,000 MEM', () => {
    expect(findingsIn(of('District size', 2000, 155), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.size',
        severity: 'error',
        place: placeOf('D4'),
        message: 'District size: Units is 155, but for its membership the district size adjustment is 150.',
        actual: '155',
        expected: '150',
        citation: SIZE.citation,
        fix: [
          changeOf('D4', {
            before: 155,
            after: '=NM.DISTRICT_SIZE_UNITS(B4)',
            reason: 'District size: for its membership the district size adjustment is 150.',
          }),
        ],
      },
    ]);
  });

  test.each([
    [4000, 0.1, 'District size: Units is 0.1, but a district with 4,000 MEM or more has 0.'],
    [3999, 0, 'District size: Units is 0, but for its membership the district size adjustment is 0.149963.'],
  ])('a district of %s MEM with %s', (mem, units, message) => {
    expect(findingsIn(of('District size', mem, units), EQUALIZATION_CHECKS).map((one) => one.message)).toEqual([
      message,
    ]);
  });

  test('of a school', () => {
    expect(findingsIn(of('Elementary school size', 150, 75), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.size',
        severity: 'error',
        place: placeOf('D4'),
        message: 'Elementary school size: Units is 75, but by the elementary formula its membership gives 37.5.',
        actual: '75',
        expected: '37.5',
        citation: SIZE.citation,
        fix: [
          changeOf('D4', {
            before: 75,
            after: '=NM.SCHOOL_SIZE_UNITS(B4,"elementary")',
            reason: 'Elementary school size: by the elementary formula its membership gives 37.5.',
          }),
        ],
      },
    ]);
  });

  test.each([
    ['Senior high size', 399, 1, 1],
    ['Senior high size', 400, 1, 0],
    ['Elementary size', 399, 1, 1],
    ['Elementary size', 401, 1, 0],
    ['Elementary size', 150, 37.5, 0],
    ['Senior high size', 150, 150, 0],
    ['Elementary size', null, 37.5, 0],
    ['District size', null, 37.5, 0],
    ['District size', 'not given', 37.5, 0],
    ['District size', 2000, null, 0],
    ['School size', 150, 99, 0],
    ['Title I', 150, 99, 0],
    ['Bilingual', 150, 75, 0],
  ])('%s, %s MEM, %s units: findings %s', (name, mem, units, count) => {
    expect(found(of(name, mem, units))).toHaveLength(count);
  });
});

describe('the unit value', () => {
  const of = (title: string, label: string, value: TestCell): Rows => [
    [title],
    ['Program', 'MEM', 'Factor', 'Units'],
    ['Grade 1', 50, 1.2, 60],
    [],
    [label, value],
  ];

  test('of another year', () => {
    expect(findingsIn(of('FY2017', 'Unit value', 3817.55), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.unit-value',
        severity: 'error',
        place: placeOf('B5'),
        message: 'The unit value is 3,817.55, which is that of FY14; that of FY17 is 3,979.63.',
        actual: '3,817.55',
        expected: '3,979.63',
        citation: UNIT_VALUE.citation,
        fix: [
          changeOf('B5', {
            before: 3817.55,
            after: '=NM.UNIT_VALUE(2017)',
            reason: 'The unit value of FY17 is 3,979.63.',
          }),
        ],
      },
    ]);
  });

  test('of no year is doubted', () => {
    expect(findingsIn(of('FY2014', 'Unit value', 3800), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.unit-value',
        severity: 'warning',
        place: placeOf('B5'),
        message: 'The unit value is 3,800.00; that of FY14 is 3,817.55.',
        actual: '3,800.00',
        expected: '3,817.55',
        citation: UNIT_VALUE.citation,
        fix: [
          changeOf('B5', {
            before: 3800,
            after: '=NM.UNIT_VALUE(2014)',
            reason: 'The unit value of FY14 is 3,817.55.',
          }),
        ],
      },
    ]);
  });

  test.each([
    ['FY2017', 'Unit value', 3979.63, 0],
    ['FY2014', 'Preliminary unit value', 3800, 0],
    ['FY2017', 'Preliminary unit value', 3817.55, 1],
    ['Program units', 'Unit value', 3817.55, 0],
    ['FY2019', 'Unit value', 3817.55, 0],
    ['FY2017', 'Unit value', null, 0],
    ['FY2017', 'Unit value', 'to come', 0],
  ])('%s: %s of %s: findings %s', (title, label, value, count) => {
    expect(found(of(title, label, value))).toHaveLength(count);
  });
});

test('a preliminary unit value with its unit between the label and the figure', () => {
  const of = (label: string): Rows => [
    ['FY2014'],
    [label, '$', 3800],
    [],
    ['Program', 'MEM', 'Factor', 'Units'],
    ['Grade 1', 50, 1.2, 60],
  ];
  expect(found(of('Unit value'))).toEqual(['seg.unit-value C2: 3,817.55 → C2 =NM.UNIT_VALUE(2014)']);
  expect(found(of('Preliminary unit value'))).toEqual([]);
});

describe('the year of a table', () => {
  const VALUE = 3817.55;
  const TABLE: Rows = [['Program', 'MEM', 'Factor', 'Units'], ['Grade 1', 50, 1.2, 60], [], ['Unit value', VALUE]];
  const blank = (count: number): Rows => Array.from({ length: count }, () => []);

  test.each([
    ['in its title', [['FY2017'], ...TABLE], 1],
    ['in a header', withCell(TABLE, 'B1', 'FY2017 MEM'), 1],
    ['right of it', [[null, null, null, null, null, 'FY2017'], ...TABLE], 1],
    ['eight rows above it', [['FY2017'], ...blank(7), ...TABLE], 1],
    ['nine rows above it', [['FY2017'], ...blank(8), ...TABLE], 0],
    ['beside that of another', [['FY2016', 'FY2017'], ...TABLE], 0],
    ['beside a number that could be one', [['FY2017', 2016], ...TABLE], 1],
    ['below it', [...TABLE, [], ['FY2017']], 0],
  ] as readonly (readonly [string, Rows, number])[])('%s', (_, rows, count) => {
    expect(found(rows)).toHaveLength(count);
  });

  test('or in the sheet’s name', () => {
    expect(told(TABLE, EQUALIZATION_CHECKS, 'SEG FY17')).toHaveLength(1);
    expect(told([['FY2016'], ...TABLE], EQUALIZATION_CHECKS, 'SEG FY17')).toEqual([]);
  });
});
