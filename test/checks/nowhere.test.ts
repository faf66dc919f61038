import { EQUALIZATION_CHECKS } from '../../src/checks/equalization';
import { casesOf } from '../../src/checks/case';
import { figureOf, kindFindings } from '../../src/checks/kind-figure';
import { recogniseWorkbook } from '../../src/recognition';
import { findingsIn, type Rows, told } from '../support/findings';
import { snapshotOf } from '../support/snapshot';

/** A list of districts, headed like a table of district size units. */
const districts = (...units: readonly number[]): Rows => [
  ['District', 'MEM', 'Size units'],
  ...units.map((each, at) => [`District ${at + 1}`, [46, 177, 157, 247, 100][at], each]),
];
/** 0.15 × MEM × (4,000 − MEM) ÷ 4,000. */
const RIGHT = [6.8207, 25.3752, 22.6257, 34.7622, 14.625] as const;

test('figures that follow in no row, each in another way, are likelier of another table: one hint, and no row is accused', () => {
  const findings = findingsIn(districts(35.42, 157.884, 67.51, 151.164, 50), EQUALIZATION_CHECKS);
  expect(findings.map(({ severity, place }) => [severity, place.range.top, place.range.left])).toEqual([
    ['info', 1, 2],
  ]);
  expect(findings[0].message).toContain('None of the 5 rows follows in “Size units”');
  expect(findings[0].fix).toBeUndefined();
});

test('one row that follows bears the others out: each of them is an error', () => {
  const found = told(districts(RIGHT[0], 157.884, 67.51, 151.164, 50), EQUALIZATION_CHECKS);
  expect(found).toHaveLength(4);
});

test('one wrong factor in all rows is a fault, and told in each', () => {
  const findings = findingsIn(districts(...RIGHT.map((units) => units * 2)), EQUALIZATION_CHECKS);
  expect(findings.map(({ severity }) => severity)).toEqual(Array(5).fill('error'));
});

test('of three rows nothing is concluded: they are errors', () => {
  const findings = findingsIn(districts(35.42, 157.884, 67.51), EQUALIZATION_CHECKS);
  expect(findings.map(({ severity }) => severity)).toEqual(Array(3).fill('error'));
});

test('asked of some of the rows only, it is said at the first of these', () => {
  const workbook = snapshotOf({ Sheet1: districts(35.42, 157.884, 67.51, 151.164, 50) });
  const items = casesOf({ workbook, tables: recogniseWorkbook(workbook) }, 'district-size');
  const check = { id: 'x.size', severity: 'error', citation: { law: '22-8-23 NMSA 1978' } } as const;
  const findings = kindFindings(check, items.slice(2), figureOf('district-size', 'units'));
  expect(findings.map(({ severity, place }) => [severity, place.range.top])).toEqual([['info', 3]]);
});
