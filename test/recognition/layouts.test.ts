import { recogniseWorkbook } from '../../src/recognition';
import { type RecognisedTable } from '../../src/recognition/table';
import { snapshotOf, type TestCell } from '../support/snapshot';

type Rows = readonly (readonly TestCell[])[];

function tablesOf(rows: Rows, name = 'Sheet1'): RecognisedTable[] {
  return recogniseWorkbook(snapshotOf({ [name]: rows }));
}

function only(rows: Rows, name?: string): RecognisedTable {
  const tables = tablesOf(rows, name);
  expect(tables.map(({ kind }) => kind)).toHaveLength(1);
  return tables[0];
}

function roles(table: RecognisedTable): string[] {
  return table.rows.map(({ role }) => role);
}

/** The value of each labelled input. */
function inputs(table: RecognisedTable, rows: Rows): Record<string, unknown> {
  return Object.fromEntries(Object.entries(table.inputs).map(([role, { row, column }]) => [role, rows[row][column]]));
}

describe('the layouts of the sources', () => {
  const figure = (title: string, total: string): Rows => [
    [title, null, '2012-2013 FINAL EXPENDITURES'],
    [
      'Budget Entity',
      'Object List',
      'Job Class List',
      '11000 - Operational',
      '13000 - Pupil Transportation',
      'Grand Total',
    ],
    ['LEA Name', '51100 - Salaries Expense', '1311 - Diagnosticians', 144772.11, null, 144772.11],
    [null, null, '1312 - Speech Therapists', 340140.83, null, 340140.83],
    [null, '51100 - Salaries Expense Total', null, 484912.94, null, 484912.94],
    [null, '51300 - Additional Compensation', '1313 - Occupational Therapists', 2811.04, null, 2811.04],
    [null, null, '1319 - Special Ed Assistants (Non-Instructional)', null, 44256.4, 44256.4],
    [null, '51300 - Additional Compensation Total', null, 2811.04, 44256.4, 47067.44],
    [total, null, null, 487723.98, 44256.4, 531980.38],
  ];

  test('Figure A: object by job class by fund, with subtotals', () => {
    const table = only(figure('Figure A', 'LEA Grand Total'));
    expect(table).toMatchObject({
      kind: 'level-of-effort',
      headerTop: 1,
      headerBottom: 1,
      columns: { entity: 0, object: 1, jobClass: 2, total: 5 },
      series: { fund: [3, 4] },
    });
    expect(roles(table)).toEqual(['data', 'data', 'total', 'data', 'data', 'total', 'grand-total']);
  });

  test('Figures A and B, one above the other, are two tables', () => {
    const tables = tablesOf([...figure('Figure A', 'LEA Grand Total'), [], ...figure('Figure B', 'LEA Grand Total')]);
    expect(tables.map(({ kind, range }) => [kind, range.top, range.bottom])).toEqual([
      ['level-of-effort', 1, 8],
      ['level-of-effort', 11, 18],
    ]);
  });

  test('Figure C, with a third fund', () => {
    const rows = figure('Figure C', 'LEA Grand Total').map((row) => [...row.slice(0, 5), null, ...row.slice(5)]);
    rows[1][5] = '25145 - Impact Aid Special Education';
    rows[3][5] = 139827.73;
    expect(only(rows)).toMatchObject({ columns: { total: 6 }, series: { fund: [3, 4, 5] } });
  });

  test('the OBMS ledger, its total without a label', () => {
    const table = only([
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
      [11000, 1000, 51100, 2000, 0, 1412, 1804451, 40.5, 1905406, 41.5],
      [11000, 2100, 53211, 2000, 0, 0, 0, null, 228186, null],
      [null, null, null, null, null, null, 1804451, null, 2133592, null],
    ]);
    expect(table).toMatchObject({
      kind: 'obms-ledger',
      columns: { fund: 0, function: 1, object: 2, program: 3, location: 4, jobClass: 5 },
      series: { amount: [6, 8], fte: [7, 9] },
    });
    expect(roles(table)).toEqual(['data', 'data', 'total']);
  });

  test('Example 1: a form of two years', () => {
    const rows = [
      ['Example 1', '2012-2013 Total Expenditures', 2388949.99],
      [null, '2012-2013 40 Day Student Count', 456],
      [null, '2012-2013 Per Capita Amount', 5238.93],
      [null, '2013-2014 Total Expenditures', 2410249.97],
      [null, '2013-2014 40 Day Student Count', 418],
      [null, '2013-2014 Per Capita Amount', 5766.15],
    ];
    const table = only(rows);
    expect(table).toMatchObject({
      kind: 'moe-status',
      layout: 'form',
      range: { top: 0, bottom: 5, left: 1, right: 2 },
    });
    expect(inputs(table, rows)).toEqual({
      requiredEffort: 2388949.99,
      requiredCount: 456,
      requiredPerCapita: 5238.93,
      actualEffort: 2410249.97,
      childCount: 418,
      actualPerCapita: 5766.15,
    });
  });

  test('Example 3, with the shortfall and the allocation', () => {
    const rows = [
      ['Example 3', '2012-2013 Total Expenditures', 3563153.25],
      [null, '2012-2013 40 Day Student Count', 562],
      [null, '2012-2013 Per Capita Amount', 6340.13],
      [null, '2013-2014 Total Expenditures', 3506290.58],
      [null, '2013-2014 40 Day Student Count', 555],
      [null, '2013-2014 Per Capita Amount', 6317.64],
      [null, 'MOE shortfall', 56862.67],
      [null, '2013-2014 IDEA B Allocation', 290068],
    ];
    expect(inputs(only(rows), rows)).toMatchObject({
      requiredEffort: 3563153.25,
      actualEffort: 3506290.58,
      childCount: 555,
      shortfall: 56862.67,
      subgrant: 290068,
    });
  });

  test('the worksheet of Appendix G', () => {
    const table = only([
      [null, 'A/B', 'Factor', 'C', 'Factor', 'D', 'Factor', 'Total Unit', 'Unit Factor', 'Extended', 'Decrease'],
      ['2009-2010', 10, 0.7, 3, 1, 6, 2, 22, 3792.65, 83438.3, null],
      ['2010-2011', 10, 0.7, 3, 1, 2, 2, 14, 3712.17, 51970.38, 31467.92],
    ]);
    expect(table).toMatchObject({
      kind: 'workload-reduction',
      columns: { year: 0, ab: 1, c: 3, d: 5, units: 7, unitValue: 8, extended: 9, decrease: 10 },
      series: { factor: [2, 4, 6] },
    });
    expect(roles(table)).toEqual(['data', 'data']);
  });

  test('the payroll summary of a teacher who left', () => {
    const table = only([
      ['Employee Payroll Expenditure Summary for Fiscal Year'],
      ['Accounting Cycle: FY2014; Payroll Cycle <All>; Employee: Teacher A; Begin Date: 7/1/2013; End Date: 6/30/2014'],
      ['Employee', 'SSN', 'Paycheck Site'],
      ['Teacher A', 'XXX-XX-XXXX', 'Washington Public School'],
      ['Description', 'Employee/Employer', 'Expenditure Account', 'YTD Amount'],
      ['Basic Life', 'Employer', '11000-1000-52312-0000-514001-0000', 42.3],
      ['Teachers', 'Employer', '11000-1000-51100-1010-514001-1412', 45461.52],
    ]);
    expect(table).toMatchObject({
      kind: 'payroll-exception',
      headerTop: 4,
      columns: { description: 0, payer: 1, account: 2, amount: 3 },
    });
  });

  test('the 24120 expenditure report', () => {
    const table = only([
      ['24120 Expenditure Report'],
      ['Fiscal Year: 2013-2014'],
      ['Account Number', 'Description', 'YTD'],
      ['24120.1000.51100.1010.xxxxx.1711', 'Salaries Expense', 11794.51],
      ['24120.2100.53212.0000.xxxxx.0000', 'Speech Therapists--contracted', 1890],
      ['Grand Total:', null, 13684.51],
    ]);
    expect(table).toMatchObject({ kind: 'high-cost-report', columns: { account: 0, description: 1, amount: 2 } });
    expect(roles(table)).toEqual(['data', 'data', 'grand-total']);
  });

  test('the 300.205 table', () => {
    const table = only([
      [
        "LEA's 2013-2014 Annual Determination",
        '2012-2013 IDEA B Basic Allocation',
        '2013-2014 IDEA B Basic Allocation',
        'Eligible to Reduce Level of Effort',
        'Allowable 50% Reduction FFY2013',
      ],
      ['★ MEETS', 267315, 290068, 'YES', 11376.5],
    ]);
    expect(table).toMatchObject({
      kind: 'moe-adjustment',
      columns: { determination: 0, eligible: 3, reduction: 4 },
      series: { allocation: [1, 2] },
    });
  });

  test('Attachment 7, with page headers between its rows', () => {
    const header = [
      'District',
      'School',
      'Preliminary Grade',
      'Final Grade',
      'Award Qualifier',
      'Student Membership',
      'Award Amount',
    ];
    const table = only([
      ['SCHOOL AWARDS'],
      ['(SY 2011-12)'],
      header,
      ['Alamogordo', 'Holloman Middle', 'B', 'A', 'Grade', 178, 10771.13],
      ['Alamogordo', 'Holloman Primary', 'C', 'B', 'Unknown', 293.75, 17775.39],
      [],
      ['SCHOOL AWARDS'],
      ['(SY 2011-12)'],
      header,
      ['Carlsbad', 'Puckett Elementary', 'B', 'A', 'Grade', 217.5, 13161.35],
      [],
      ['Notes: SY2011-12 student membership is calculated using the average of two reporting periods.'],
    ]);
    expect(table).toMatchObject({
      kind: 'pro-rata-award',
      columns: { district: 0, school: 1, membership: 5, award: 6 },
      range: { bottom: 9 },
    });
    expect(table.rows.filter(({ role }) => role === 'data').map(({ row }) => row)).toEqual([3, 4, 9]);
  });
});

describe('the worksheets of the field', () => {
  test.each<[string, Rows, string, Record<string, number>]>([
    [
      'final-allocation',
      [
        ['District', '40-Day Membership', 'Entitlement', 'Initial Allocation', 'Final Allocation'],
        ['Alpha', 100, 6000, 5400, 600],
      ],
      'Sheet1',
      { entity: 0, entitlement: 2, initial: 3, final: 4 },
    ],
    [
      'moe-status',
      [
        ['LEA', 'Required Effort', 'Actual Effort', 'Required Per Capita', 'Child Count', 'Exceptions', 'Shortfall'],
        ['Alpha', 1000, 900, 10, 90, 0, 0],
      ],
      'Sheet1',
      {
        entity: 0,
        requiredEffort: 1,
        actualEffort: 2,
        requiredPerCapita: 3,
        childCount: 4,
        exceptions: 5,
        shortfall: 6,
      },
    ],
    [
      'excess-cost',
      [
        ['Excess Cost Worksheet'],
        [
          'Level',
          'Total Expenditures',
          'Capital Outlay and Debt Service',
          'Deductions',
          'Average Enrollment',
          'Children with Disabilities',
        ],
        ['Elementary', 6000000, 60000, 200000, 800, 100],
      ],
      'Sheet1',
      { level: 0, expenditures: 1, capitalAndDebt: 2, enrollment: 4, children: 5 },
    ],
    [
      'proportionate-share',
      [
        [
          'LEA',
          'Part B Sub-grant',
          'Eligible Children in Public Schools',
          'Parentally-Placed Eligible Children',
          'Proportionate Share',
        ],
        ['Alpha', 152500, 300, 20, 9531.25],
      ],
      'Sheet1',
      { entity: 0, subgrant: 1, publicEligible: 2, privateEligible: 3, share: 4 },
    ],
    [
      'ceis',
      [
        ['LEA', 'Section 611', 'Section 619', '300.205 Reduction', 'Maximum CEIS', 'Reserved for CEIS'],
        ['Alpha', 290068, 10000, 0, 45010.2, 45010.2],
      ],
      'Sheet1',
      { entity: 0, basic: 1, preschool: 2, reduction: 3, maximum: 4, reserved: 5 },
    ],
    [
      'lea-allocation',
      [
        ['LEA', 'Base Payment', 'Enrollment', 'Children in Poverty', 'Allocation'],
        ['Alpha', 1000, 500, 100, 2500],
      ],
      'Sheet1',
      { entity: 0, basePayment: 1, enrollment: 2, poverty: 3, allocation: 4 },
    ],
    [
      'risk-ratio',
      [
        ['Race/Ethnicity', 'Count', 'Enrollment', 'Risk', 'Risk Ratio', 'Weighted Risk Ratio', 'Alternate Risk Ratio'],
        ['Hispanic', 120, 900, 0.1333, 1.2, 1.1, 1.15],
      ],
      'Sheet1',
      { group: 0, count: 1, enrollment: 2, risk: 3, ratio: 4, weighted: 5, alternate: 6 },
    ],
    [
      'discrepancy',
      [
        ['LEA', 'Suspended > 10 Days', 'Children with Disabilities', 'Rate'],
        ['Alpha', 3, 120, 0.025],
      ],
      'Sheet1',
      { entity: 0, suspended: 1, children: 2, rate: 3 },
    ],
    [
      'program-units',
      [
        ['Grade', 'MEM', 'Factor', 'Units'],
        ['K', 100, 1.44, 144],
      ],
      'Sheet1',
      { program: 0, mem: 1, factor: 2, units: 3 },
    ],
    [
      'k5-plus',
      [
        ['K-5 Plus schools'],
        ['School', 'Students', 'Additional Days', 'First Day', 'Last Day', 'Funding'],
        ['Alpha Elementary', 100, 25, 43647, 43680, 119388.9],
      ],
      'Sheet1',
      { school: 0, mem: 1, days: 2, firstDay: 3, lastDay: 4, funding: 5 },
    ],
    [
      'annual-report',
      [
        ['Instructional Material Annual Report'],
        ['Vendor', 'Item', 'List', 'Quantity', 'Unit Price', 'Total Cost'],
        ['Pearson', 'Algebra I', 'Adopted', 100, 80, 8000],
      ],
      'Sheet1',
      { vendor: 0, item: 1, list: 2, quantity: 3, price: 4, cost: 5 },
    ],
  ])('%s', (kind, rows, name, columns) => {
    const table = only(rows, name);
    expect(table).toMatchObject({ kind, columns, layout: 'columns' });
    expect(roles(table)).toEqual(['data']);
  });

  test('an annual report without an itemised list is a form', () => {
    const rows = [
      ['Instructional Material Annual Report', null],
      ['Total instructional material allocation', 10000],
      ['Total cost of the instructional material', 8000],
      ['Number of students', 100],
      ['Average per-student cost', 80],
      ['Year-end cash balance', 2000],
    ];
    const table = only(rows);
    expect(table).toMatchObject({ kind: 'annual-report', layout: 'form' });
    expect(inputs(table, rows)).toEqual({
      allocation: 10000,
      total: 8000,
      membership: 100,
      average: 80,
      balance: 2000,
    });
  });
});
