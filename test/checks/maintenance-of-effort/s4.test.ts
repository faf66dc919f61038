import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../src/checks';
import { MAINTENANCE_OF_EFFORT_CHECKS } from '../../../src/checks/maintenance-of-effort';
import { runChecks } from '../../../src/checks';
import { snapshotOf, type TestCell } from '../../support/snapshot';
import { fixed, type Rows, told, withCell } from '../../support/findings';

const LINES = readFileSync(join(__dirname, '../../published/s4-moe-figures-a-to-d.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

const OBJECTS: Readonly<Record<string, string>> = { 51100: 'Salaries Expense', 51300: 'Additional Compensation' };

/** A figure of Appendix G: object by job class by fund, subtotals by object, the grand totals as they are printed. */
function figure(name: string, funds: readonly string[], grand: readonly TestCell[]): TestCell[][] {
  const lines = LINES.filter(([of]) => of === name);
  const amount = (object: string, jobClass: string, fund: string): number | null => {
    const found = lines.find((line) => line[2] === fund && line[3] === object && line[4] === jobClass);
    return found ? Number(found[5]) : null;
  };
  const totalled = (values: readonly TestCell[]): TestCell[] => {
    const cents = values.reduce<number>((sum, value) => sum + Math.round(100 * Number(value ?? 0)), 0);
    return [...values, cents / 100];
  };
  const rows: TestCell[][] = [
    [`Figure ${name}`, null, `${lines[0][1]} FINAL EXPENDITURES`],
    ['Budget Entity', 'Object List', 'Job Class List', ...funds, 'Grand Total'],
  ];
  for (const object of [...new Set(lines.map((line) => line[3]))]) {
    const classes = [...new Set(lines.filter((line) => line[3] === object).map((line) => line[4]))];
    const title = `${object} - ${OBJECTS[object] ?? 'Contracted'}`;
    const sums = funds.map(() => 0);
    classes.forEach((jobClass, index) => {
      const values = funds.map((fund) => amount(object, jobClass, fund.slice(0, 5)));
      values.forEach((value, column) => (sums[column] += Math.round(100 * (value ?? 0))));
      rows.push([rows.length === 2 ? 'LEA Name' : null, index === 0 ? title : null, jobClass, ...totalled(values)]);
    });
    rows.push([null, `${title} Total`, null, ...totalled(sums.map((cents) => cents / 100))]);
  }
  return [...rows, ['LEA Grand Total', null, null, ...grand]];
}

const TWO_FUNDS = ['11000 - Operational', '13000 - Pupil Transportation'];

describe('Figures A to D as they are printed', () => {
  const errors = (rows: Rows): string[] =>
    runChecks(snapshotOf({ Figure: rows })).findings.map(({ place, actual, severity }) =>
      [severity, place.range.top + 1, place.range.left, actual].join(' '),
    );

  test('A and B have no fault', () => {
    expect(errors(figure('A', TWO_FUNDS, [2344693.59, 44256.4, 2388949.99]))).toEqual([]);
    expect(errors(figure('B', TWO_FUNDS, [2366052.8, 44197.17, 2410249.97]))).toEqual([]);
  });

  test('C counts federal Impact Aid', () => {
    const funds = [...TWO_FUNDS, '25145 - Impact Aid Special Education'];
    const rows = figure('C', funds, [3390000.52, 33325, 139827.73, 3563153.25]);
    expect(told(rows, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual(['moe.uncounted-fund F9: nothing of fund 25145']);
    const [finding] = runChecks(snapshotOf({ C: rows })).findings;
    expect(finding.message).toContain('Without it the level of effort is 3,423,325.52.');
    expect(errors(rows)).toHaveLength(1);
  });

  test('C with the amount moved into operational, and D: one operational total does not foot', () => {
    const moved = figure('C', TWO_FUNDS, [3390000.52, 33325, 3563153.25]).map((row) =>
      row[2] === '1712' && row[3] === 264090.54 ? [...row.slice(0, 3), 403918.27, null, 403918.27] : row,
    );
    // The subtotal of salaries goes with it, as it is printed.
    const rows = moved.map((row) =>
      row[3] === 2690049.95 ? [...row.slice(0, 3), 2829877.68, 33325, 2863202.68] : row,
    );
    const found = runChecks(snapshotOf({ C: rows })).findings;
    expect(found.map(({ expected }) => expected)).toEqual(['3,529,828.25']);
    const d = runChecks(snapshotOf({ D: figure('D', TWO_FUNDS, [3395314.98, 46814.39, 3506290.58]) })).findings;
    expect(d.map(({ expected }) => expected)).toEqual(['3,459,476.19']);
  });

  test('a job class that is no special education', () => {
    const rows = figure('A', TWO_FUNDS, [2344693.59, 44256.4, 2388949.99]);
    expect(told(withCell(rows, 'C7', '1411 - Teachers'), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      'moe.uncounted-category C7: a job class of the list',
    ]);
    const at = rows.findIndex((row) => row[1] === '53214 - Contracted') + 1;
    expect(told(withCell(rows, `B${at}`, '53330 - Professional Development'), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      `moe.uncounted-category B${at}: an object of the list`,
    ]);
  });
});

describe('the other tables of Appendix G as they are printed', () => {
  const LEDGER: Rows = [
    [
      'Fund',
      'Function',
      'Object',
      'Program',
      'Location',
      'Job Class',
      'Est. Amt',
      'Est. FTE',
      'Proj. Amt',
      'Proj. FTE',
    ],
    ...readFileSync(join(__dirname, '../../published/s4-obms-budget-example.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map((cell) => (cell === '' ? null : Number(cell)))),
    [null, null, null, null, null, null, 3366542, null, 3741052, null],
  ];
  const PAYROLL: Rows = [
    ['Employee Payroll Expenditure Summary for Fiscal Year'],
    ['Description', 'Employee/Employer', 'Expenditure Account', 'YTD Amount'],
    ['Basic Life', 'Employer', '11000-1000-52312-0000-514001-0000', 42.3],
    ['ERB', 'Employer', '11000-1000-52111-0000-514001-0000', 5954.07],
    ['Teachers', 'Employer', '11000-1000-51100-1010-514001-1412', 45461.52],
  ];
  const HIGH_COST: Rows = [
    ['24120 Expenditure Report'],
    ['Account Number', 'Description', 'YTD'],
    ...readFileSync(join(__dirname, '../../published/s4-high-cost-fund-report.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map((cell, column) => (column === 2 ? Number(cell) : cell))),
    ['Grand Total:', null, 29385.5],
  ];
  const ADJUSTMENT: Rows = [
    [
      "LEA's 2013-2014 Annual Determination",
      '2012-2013 IDEA B Basic Allocation',
      '2013-2014 IDEA B Basic Allocation',
      'Eligible to Reduce Level of Effort',
      'Allowable 50% Reduction FFY2013',
    ],
    ['★ MEETS', 267315, 290068, 'YES', 11376.5],
  ];
  const WORKSHEET: Rows = [
    [null, 'A/B', 'Factor', 'C', 'Factor', 'D', 'Factor', 'Total Unit', 'Unit Factor', 'Extended', 'Decrease'],
    ['2008-2009', null, 0.7, null, 1, null, 2, 0, 3871.79, 0, null],
    ['2009-2010', 10, 0.7, 3, 1, 6, 2, 22, 3792.65, 83438.3, 0],
    ['2010-2011', 10, 0.7, 3, 1, 2, 2, 14, 3712.17, 51970.38, 31467.92],
    ['2011-2012', 15, 0.7, 4, 1, 5, 2, 24.5, 3598.87, 88172.32, -36201.94],
    ['2012-2013', 16, 0.7, 2, 1, 1, 2, 15.2, 3673.54, 55837.81, 32334.51],
    ['2013-2014', 16, 0.7, 0, 1, 0, 2, 11.2, 3817.55, 42756.56, 13081.25],
  ];
  const EXAMPLE_3: Rows = [
    ['Example 3', '2012-2013 Total Expenditures', 3563153.25],
    [null, '2012-2013 40 Day Student Count', 562],
    [null, '2012-2013 Per Capita Amount', 6340.13],
    [null, '2013-2014 Total Expenditures', 3506290.58],
    [null, '2013-2014 40 Day Student Count', 555],
    [null, '2013-2014 Per Capita Amount', 6317.64],
    [null, 'MOE shortfall', 56862.67],
    [null, '2013-2014 IDEA B Allocation', 290068],
  ];

  test.each([
    ['ledger', LEDGER],
    ['payroll summary', PAYROLL],
    ['24120 report', HIGH_COST],
    ['300.205 table', ADJUSTMENT],
    ['workload worksheet', WORKSHEET],
    ['Example 3', EXAMPLE_3],
  ])('%s has no fault', (_, rows) => {
    expect(told(rows, CHECKS)).toEqual([]);
  });

  test.each<[string, Rows, string, TestCell, string[]]>([
    [
      'a general teacher in the ledger',
      LEDGER,
      'F2',
      1411,
      ['moe.uncounted-category F2: a job class of the list → I15 =NM.MOE_EFFORT(A2:A14,C2:C14,F2:F14,I2:I14)'],
    ],
    [
      'a federal fund in the ledger',
      LEDGER,
      'A3',
      24106,
      ['moe.uncounted-fund A3: nothing of fund 24106 → I15 =NM.MOE_EFFORT(A2:A14,C2:C14,F2:F14,I2:I14)'],
    ],
    ['a per capita amount', EXAMPLE_3, 'C6', 6371.64, ['moe.per-capita C6: 6,317.64 → C6 =NM.MOE_PER_CAPITA(C4,C5)']],
    [
      'a shortfall',
      EXAMPLE_3,
      'C7',
      56682.67,
      ['moe.shortfall C7: 56,862.67 → C7 =NM.MOE_SHORTFALL(C1,C4,C3,C5,,C8) [C8 56,682.67]'],
    ],
    [
      'a shortfall above the sub-grant',
      EXAMPLE_3,
      'C8',
      50000,
      ['moe.shortfall-cap C7: at most 50,000.00 → C7 =NM.MOE_SHORTFALL(C1,C4,C3,C5,,C8)'],
    ],
    [
      'a reduction without "Meets"',
      ADJUSTMENT,
      'A2',
      'Needs Assistance',
      ['moe.adjustment D2: No → D2 NO', 'moe.adjustment E2: 0.00 → E2 =NM.MOE_ADJUSTMENT(B2,C2,A2)'],
    ],
    [
      'more than half of the increase',
      ADJUSTMENT,
      'E2',
      22753,
      ['moe.adjustment E2: 11,376.50 → E2 =NM.MOE_ADJUSTMENT(B2,C2,A2)'],
    ],
    ['a factor', WORKSHEET, 'C5', 1.7, ['moe.workload-factor C5: 0.7 → C5 0.7']],
    [
      'the unit value of another year',
      WORKSHEET,
      'I4',
      3792.65,
      ['moe.workload-unit-value I4: 3,712.17 → I4 =NM.UNIT_VALUE(2011)'],
    ],
    ['a membership', WORKSHEET, 'B6', 61, ['moe.workload-row B6: 16 → B6 16']],
    ['units', WORKSHEET, 'H6', 12.5, ['moe.workload-row H6: 15.2 → H6 =NM.WORKLOAD_UNITS(B6,D6,F6)']],
    [
      'a decrease',
      WORKSHEET,
      'K7',
      13801.25,
      ['moe.workload-decrease K7: 13,081.25 → K7 =NM.WORKLOAD_REDUCTION(B6,D6,F6,I6,B7,D7,F7,I7)'],
    ],
  ])('%s', (_, rows, cell, value, expected) => {
    const faulty = withCell(rows, cell, value);
    expect(told(faulty, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual(expected);
    const left = told(fixed(faulty, MAINTENANCE_OF_EFFORT_CHECKS), MAINTENANCE_OF_EFFORT_CHECKS);
    expect(left).toEqual(expected.filter((line) => !line.includes(' → ')));
  });

  test('an increase carried into the total of decreases', () => {
    const rows = [...WORKSHEET, ['Total', null, null, null, null, null, null, null, null, null, 40681.74]];
    expect(told(rows, MAINTENANCE_OF_EFFORT_CHECKS)).toEqual(['moe.workload-decrease K8: 76,883.68 → K8 76883.68']);
    expect(told(withCell(rows, 'K8', 76883.68), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
  });

  test('exceptions above their documents', () => {
    const claim = (amount: number, ...more: Rows): Rows => [
      ...PAYROLL,
      [],
      ['Exception claimed', null, null, amount],
      ...more,
    ];
    expect(told(claim(45461.52), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
    expect(told(claim(51457.89), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      'moe.departure-exception D7: 45,461.52 → D7 45461.52',
    ]);
    expect(told(claim(45461.52, ['Position cut in a reduction in force (RIF)']), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual(
      ['moe.departure-exception D7: 0.00 → D7 0'],
    );
    const high = (amount: number): Rows => [...HIGH_COST, [], ['Exception', null, amount]];
    expect(told(high(13598), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([]);
    expect(told(high(29385.5), MAINTENANCE_OF_EFFORT_CHECKS)).toEqual([
      'moe.high-cost-exception C15: 13,598.00 → C15 =NM.HIGH_COST_EXCEPTION(A3:A12,C3:C12)',
    ]);
  });
});
