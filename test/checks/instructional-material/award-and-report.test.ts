import { runChecks } from '../../../src/checks';
import { type Check } from '../../../src/checks/check';
import { type Finding } from '../../../src/checks/finding';
import { INSTRUCTIONAL_MATERIAL_CHECKS } from '../../../src/checks/instructional-material';
import { AWARD_ROW } from '../../../src/checks/instructional-material/award-row';
import { FINAL_ROW } from '../../../src/checks/instructional-material/final-row';
import { OFF_LIST } from '../../../src/checks/instructional-material/off-list';
import { AWARDS_ABOVE_POOL, MORE_THAN_POOL, POOL_NOT_EXHAUSTED } from '../../../src/checks/instructional-material/pool';
import { REPORT_FIGURES } from '../../../src/checks/instructional-material/report-figures';
import { rangeName } from '../../../src/workbook/address';
import { publishedTable } from '../../support/attachment-5a';
import { snapshotOf, type TestCell } from '../../support/snapshot';

type Rows = TestCell[][];

function findings(rows: Rows, ...checks: readonly Check[]): readonly Finding[] {
  return runChecks(snapshotOf({ Sheet1: rows }), { checks }).findings;
}

function changed(rows: Rows, row: number, column: number, value: TestCell): Rows {
  return rows.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : [...cells],
  );
}

describe('Attachment 7', () => {
  const [, ...lines] = publishedTable('s3-attachment-7.csv');
  const rows: Rows = [
    ['SCHOOL AWARDS'],
    ['District', 'School', 'Preliminary Grade', 'Final Grade', 'Award Qualifier', 'Student Membership', 'Award Amount'],
    ...lines.map((line): TestCell[] => [...line.slice(0, 5), Number(line[5]), Number(line[6])]),
    ['TOTAL', null, null, null, null, 28601, 1730702.44],
  ];

  test('holds as printed', () => {
    expect(findings(rows, ...INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
  });

  test('a misprinted membership is told by the printed total', () => {
    const [finding, ...others] = findings(changed(rows, 4, 5, 467), AWARD_ROW);
    expect(others).toEqual([]);
    expect(rangeName(finding.place.range)).toBe('F5');
    expect(finding.explanations).toMatchObject([{ printed: '467', implied: '476' }]);
    expect(finding.fix).toMatchObject([{ row: 4, column: 5, before: 467, after: 476 }]);
  });

  test('a misprinted award is told by the printed total', () => {
    const [finding] = findings(changed(rows, 4, 6, 28308.69), AWARD_ROW);
    expect(finding.explanations).toMatchObject([{ printed: '28,308.69', implied: '28,803.69' }]);
  });

  test('awards that follow no one rate are not its matter', () => {
    const other = rows.map((row, index) => (index > 1 ? [...row.slice(0, 6), (index * 7919) % 5000] : row));
    expect(findings(other, AWARD_ROW)).toEqual([]);
  });
});

describe('awards and their pool', () => {
  const award = (pool: number, awards: readonly number[]): Rows => [
    ['Pro-rata award'],
    ['Pool', pool],
    [],
    ['School', 'Student membership', 'Award'],
    ...awards.map((amount, index): TestCell[] => [`School ${index}`, (index + 1) * 100, amount]),
  ];

  test('12,000.00 from a pool of 10,000.00 is 2,000.00 too much, though each is paid by the same rate', () => {
    const [finding, ...others] = findings(award(10_000, [2000, 4000, 6000]), ...INSTRUCTIONAL_MATERIAL_CHECKS);
    expect(others).toEqual([]);
    expect(finding.message).toBe('12,000.00 is awarded, 2,000.00 more than the pool, 10,000.00.');
  });

  test.each([
    ['the whole pool', 12_000, [2000, 4000, 6000]],
    ['a part of the pool so far', 20_000, [2000, 4000, 6000]],
  ])('%s is not too much', (_, pool, awards) => {
    expect(findings(award(pool, awards), AWARDS_ABOVE_POOL)).toEqual([]);
  });
});

describe('the final allocation', () => {
  const rows: Rows = [
    ['District', '40-day membership', 'Entitlement', 'Initial allocation', 'Final allocation'],
    ['Alpha', 100, 6000, 5400, 600],
    ['Beta', 50, 3000, 3150, -150],
    ['Total', 150, 9000, 8550, 450],
    [],
    ['Total appropriation', 9500],
    ['Reserve', 500],
  ];

  test('holds', () => {
    expect(findings(rows, ...INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
  });

  test('a payment that is not the entitlement less the initial allocation', () => {
    const [finding] = findings(changed(rows, 1, 4, 500), FINAL_ROW);
    expect(rangeName(finding.place.range)).toBe('E2');
    expect(finding).toMatchObject({ actual: '500.00', expected: '600.00', fix: [{ after: '=C2-D2' }] });
  });

  test('both allocations together are the appropriation less the reserve', () => {
    const check = (appropriation: number, one: Check) => findings(changed(rows, 5, 1, appropriation), one).length;
    expect([check(9500, POOL_NOT_EXHAUSTED), check(9700, POOL_NOT_EXHAUSTED), check(9300, MORE_THAN_POOL)]).toEqual([
      0, 1, 1,
    ]);
  });
});

describe('the annual report', () => {
  const rows: Rows = [
    ['Alpha Public Schools: instructional material annual report'],
    ['Vendor', 'Item', 'List', 'Quantity', 'Unit price', 'Cost'],
    ['North', 'Algebra I', 'Adopted', 100, 60, 6000],
    ['South', 'Readers', 'Non-adopted', 50, 40, 2000],
    ['West', 'Manipulatives', 'Other classroom materials', 10, 50, 500],
    [],
    ['Balance carried forward', 1000],
    ['Total instructional material allocation', 10000],
    ['Total cost of the instructional material', 8500],
    ['Number of students', 250],
    ['Average per-student cost', 34],
    ['Year-end cash balance', 2500],
  ];

  test('holds', () => {
    expect(findings(rows, ...INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
  });

  test.each([
    ['a line', 3, 5, 2010, 'F4', '=D4*E4'],
    ['the total', 8, 1, 8400, 'B9', '=SUM(F3:F5)'],
    ['the average', 10, 1, 35, 'B11', '=B9/B10'],
    ['the balance', 11, 1, 2400, 'B12', '=B7+B8-B9'],
  ])('%s that does not follow, with its formula', (_, row, column, value, place, formula) => {
    const found = findings(changed(rows, row, column, value), REPORT_FIGURES);
    const finding = found.find((one) => rangeName(one.place.range) === place);
    expect(finding?.fix).toMatchObject([{ row, column, before: value, after: formula }]);
  });

  test('without the balance carried forward nothing is said of the one at the end', () => {
    const unknown = changed(changed(rows, 6, 0, null), 6, 1, null);
    expect(findings(changed(unknown, 11, 1, 5), REPORT_FIGURES)).toEqual([]);
  });

  test('purchases off the list above one half of the allocation', () => {
    const found = findings(changed(rows, 3, 5, 5000), OFF_LIST);
    expect(found.map(({ place }) => rangeName(place.range))).toEqual(['C2']);
    expect(found[0]).toMatchObject({ actual: '5,500.00', expected: 'at most 5,000.00', severity: 'warning' });
    expect(
      findings(
        changed(changed(rows, 3, 5, 5000), 0, 0, 'Alpha Charter School: instructional material report'),
        OFF_LIST,
      ),
    ).toEqual([]);
  });
});
