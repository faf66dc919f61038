import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { AT_RISK } from '../../../src/checks/equalization/at-risk';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';
import { AT_RISK_COLUMNS, AT_RISK_FORM } from './at-risk-tables';

const OLD_FACTOR: Rows = [['At-risk units, FY2017'], ['At-risk factor', 0.0915]];

const found = (rows: Rows): string[] => told(rows, EQUALIZATION_CHECKS);

describe('the at-risk factor', () => {
  test('of an earlier law is told with that of the year', () => {
    expect(findingsIn(OLD_FACTOR, EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.at-risk',
        severity: 'error',
        place: placeOf('B2'),
        message: 'The at-risk factor is 0.0915, but that of FY17 is 0.106.',
        actual: '0.0915',
        expected: '0.106',
        citation: AT_RISK.citation,
        fix: [
          changeOf('B2', {
            before: 0.0915,
            after: '=NM.PARAMETER("at-risk-factor",2017)',
            reason: 'The at-risk factor of FY17 is 0.106.',
          }),
        ],
      },
    ]);
  });

  test.each([
    ['right in its own year', [['At-risk units, FY2014'], ['At-risk factor', 0.0915]]],
    ['without a year', [['At-risk units'], ['At-risk factor', 0.0915]]],
    ['with two years', [['At-risk units, FY2016 and 2016-2017'], ['FY2016'], ['At-risk factor', 0.0915]]],
    ['in a year for which the sources give none', [['At-risk units, FY2018'], ['At-risk factor', 0.0915]]],
    ['written as text', [['At-risk units, FY2017'], ['At-risk factor', '0.0915'], ['Title I rate', 0.3]]],
    ['left blank', [['FY2017'], ['District', 'At-risk factor', 'At-risk index'], ['Alpha', null, 0.0954]]],
  ] as readonly (readonly [string, Rows])[])('%s is no finding', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });

  const BLANK_ROWS = Array.from({ length: 9 }, (): readonly TestCell[] => []);

  test.each([
    ['the twelfth row, still a title', [...OLD_FACTOR.slice(1), ...BLANK_ROWS, [], ['Averages of FY2017']], 1],
    ['the thirteenth row, no title any more', [...OLD_FACTOR.slice(1), ...BLANK_ROWS, [], [], ['FY2017']], 0],
    ['a cell far to the right', [[null, null, null, null, null, 'FY2017'], ...OLD_FACTOR.slice(1)], 1],
    ['a title, beside a number that could be one', [...OLD_FACTOR, ['Pupils', 2014]], 1],
  ] as readonly (readonly [string, Rows, number])[])('the year in %s', (_, rows, count) => {
    expect(found(rows)).toHaveLength(count);
  });

  test('the year may be the sheet’s name', () => {
    expect(told(OLD_FACTOR.slice(1), EQUALIZATION_CHECKS, 'FY17')).toEqual([
      'seg.at-risk B1: 0.106 → B1 =NM.PARAMETER("at-risk-factor",2017)',
    ]);
  });
});

describe('the at-risk index', () => {
  test('that does not follow from the rates', () => {
    expect(found(withCell(AT_RISK_FORM, 'B6', 0.0594))).toEqual(['seg.at-risk B6: 0.0954 → B6 =(B2+B3+B4)*B5']);
  });

  test.each([
    ['half of the third decimal above', 0.0959, 0],
    ['more than that above', 0.09591, 1],
    ['half of the third decimal below', 0.0949, 0],
    ['more than that below', 0.09489, 1],
  ])('%s, %s: %s', (_, index, count) => {
    expect(found(withCell(AT_RISK_FORM, 'B6', index))).toHaveLength(count);
  });

  test.each([
    ['B3', null],
    ['C3', null],
    ['D3', null],
    ['E3', null],
    ['F3', null],
    ['B3', 'n/a'],
    ['F3', 'n/a'],
  ])('%s with %s: nothing to compute it from', (cell, value) => {
    const rows = withCell(AT_RISK_COLUMNS, 'F3', 0.5);
    expect(found(rows)).toHaveLength(1);
    expect(found(withCell(rows, cell, value))).toEqual([]);
  });

  test.each([
    ['B2', 30],
    ['B3', 1.01],
    ['B4', 40],
    ['B2', -0.1],
  ])('a rate in %s of %s is no share: the index is not computed from it', (cell, rate) => {
    expect(found(withCell(AT_RISK_FORM, cell, rate))).toEqual([]);
  });

  test.each([
    ['B2', 1, '0.1696'],
    ['B4', 0, '0.053'],
  ])('a rate in %s of %s is a share', (cell, rate, expected) => {
    expect(found(withCell(AT_RISK_FORM, cell, rate))).toEqual([`seg.at-risk B6: ${expected} → B6 =(B2+B3+B4)*B5`]);
  });
});
