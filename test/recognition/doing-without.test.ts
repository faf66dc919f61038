import { recogniseWorkbook } from '../../src/recognition';
import { snapshotOf, type TestCell } from '../support/snapshot';

function kindsOf(rows: TestCell[][], sheet = 'Data'): string[] {
  return recogniseWorkbook(snapshotOf({ [sheet]: { rows } })).map(({ kind }) => kind);
}

/** Columns of the model that an office's own table may lack, as another column says the same or nothing of it is printed. */
describe('a table that does without a column of its kind', () => {
  test('final allocations that print no membership beside the entitlement', () => {
    const rows: TestCell[][] = [
      ['Textbooks: December settle-up'],
      [],
      ['District', 'Full-year entitlement', 'Advance paid', 'Settle-up'],
      ['Alpha', 12000.5, 10000, 2000.5],
      ['Beta', 8100.25, 9000, -899.75],
      ['Gamma', 4000, 3600.1, 399.9],
    ];
    expect(kindsOf(rows)).toEqual(['final-allocation']);
    const lacking = rows.map((row) => (row.length > 1 ? [row[0], row[2], row[3]] : row));
    expect(kindsOf(lacking)).toEqual([]);
  });

  test('a CEIS reserve of LEAs that have no preschool sub-grant', () => {
    const rows: TestCell[][] = [
      ['CEIS, voluntary and mandatory'],
      [],
      ['LEA', '611 award', 'Maximum 15%', 'Reserved for CEIS'],
      ['Alpha', 100000, 15000, 12000],
      ['Beta', 80500.4, 12075.06, 12075.06],
      ['Gamma', 40010, 6001.5, 0],
    ];
    expect(kindsOf(rows)).toEqual(['ceis']);
  });

  test('a reduction of effort without the determination', () => {
    const rows: TestCell[][] = [
      ['Adjustment to local effort (300.205)'],
      [],
      ['District', 'Prior year grant', 'Current year grant', 'Voluntary CEIS', 'Adjustment (50% of increase)'],
      ['Alpha', 100000, 120000, 0, 10000],
      ['Beta', 81000, 82000.5, 100, 400.25],
      ['Gamma', 64000, 61000, 0, 0],
    ];
    expect(kindsOf(rows)).toEqual(['moe-adjustment']);
  });
});

test('an invoice of quantities and prices is no report of materials, unless something says so', () => {
  const lines: TestCell[][] = [
    ['Rep', 'Description', 'Qty', 'Unit Price', 'Amount'],
    ['Ivan', 'Programming', 160, 100, 16000],
    ['Mira', 'Testing', 40, 100, 4000],
    ['Ken', 'Consulting', 22, 120.5, 2651],
  ];
  expect(kindsOf(lines)).toEqual([]);
  expect(kindsOf([['Textbooks bought'], [], ...lines])).toEqual(['annual-report']);
});
