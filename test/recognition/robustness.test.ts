import {
  correctionsSetting,
  recogniseWorkbook,
  RECOGNITION_SETTING,
  type RecognitionCorrection,
  withCorrection,
} from '../../src/recognition';
import { snapshotOf, type TestCell, type TestSheet } from '../support/snapshot';

type Rows = TestCell[][];

const HEADER = ['District', 'FY 2011 40 Day Membership', 'FY 2012 40 Day Membership', 'Initial Allocation'];
const BODY: Rows = [
  ['Alpha', 100, 110, 5880.5],
  ['Beta', 200, 190, 10158],
  ['Gamma', 50, 'CLOSED', 0],
];

function kindsOf(sheet: Rows | TestSheet): string[] {
  return recogniseWorkbook(snapshotOf({ Data: sheet })).map(({ kind }) => kind);
}

describe('one table, however it stands', () => {
  const whole = [HEADER, ...BODY];

  test('title rows above, its place on the sheet', () => {
    const shifted = [['Statewide allocation sheet'], [], ...whole].map((row) => [null, null, ...row]);
    const [table] = recogniseWorkbook(snapshotOf({ Data: shifted }));
    expect(table).toMatchObject({
      headerTop: 2,
      columns: { entity: 2, allocation: 5 },
      series: { membership: [3, 4] },
    });
  });

  test('a header over two rows, its upper row merged', () => {
    const [table] = recogniseWorkbook(
      snapshotOf({
        Data: {
          rows: [
            [null, '40 Day Membership', null, 'Initial'],
            ['District', 'FY 2011', 'FY 2012', 'Allocation'],
            ...BODY,
          ],
          merged: ['B1:C1'],
        },
      }),
    );
    expect(table).toMatchObject({
      headerTop: 0,
      headerBottom: 1,
      columns: { entity: 0, allocation: 3 },
      series: { membership: [1, 2] },
    });
  });

  test('line breaks, units in brackets, capitals, other words', () => {
    expect(
      kindsOf([
        ['ENTITY\nNAME', '40TH DAY\nMEM (students)', 'INITIAL ALLOCATION\n($)'],
        ...BODY.map(([a, , b, c]) => [a, b, c]),
      ]),
    ).toEqual(['initial-allocation']);
  });

  test('blank columns between', () => {
    const spread = whole.map(([a, b, c, d]) => [a, null, b, null, c, null, d]);
    const [table] = recogniseWorkbook(snapshotOf({ Data: spread }));
    expect(table).toMatchObject({ columns: { entity: 0, allocation: 6 }, series: { membership: [2, 4] } });
  });

  test('years in any order are put in order', () => {
    const newest = whole.map(([a, b, c, d]) => [a, c, b, d]);
    const [table] = recogniseWorkbook(snapshotOf({ Data: newest }));
    expect(table.series.membership).toEqual([2, 1]);
  });

  test('two side by side', () => {
    const both = whole.map((row) => [...row, null, ...row]);
    const tables = recogniseWorkbook(snapshotOf({ Data: both }));
    expect(tables.map(({ kind, range }) => [kind, range.left, range.right])).toEqual([
      ['initial-allocation', 0, 3],
      ['initial-allocation', 5, 8],
    ]);
  });

  test('two of different kinds, one above the other', () => {
    const tables = recogniseWorkbook(
      snapshotOf({ Data: [...whole, [], ['Grade', 'MEM', 'Factor', 'Units'], ['K', 100, 1.44, 144]] }),
    );
    expect(tables.map(({ kind, range }) => [kind, range.top, range.bottom])).toEqual([
      ['initial-allocation', 0, 3],
      ['program-units', 5, 6],
    ]);
  });

  test('totals by their labels, wherever the word stands', () => {
    const [table] = recogniseWorkbook(
      snapshotOf({
        Data: [
          HEADER,
          ['DISTRICTS:'],
          ...BODY,
          ['Total districts', 350, 300, 16038.5],
          ['CHARTER SCHOOLS:'],
          ['Delta', 10, 12, 641.5],
          ['Charter Total', 10, 12, 641.5],
          ['TOTAL', 360, 312, 16680],
          ['Prepared by the bureau'],
        ],
      }),
    );
    expect(table.rows.map(({ role, section }) => `${role} ${section}`)).toEqual([
      'section 0',
      'data 0',
      'data 0',
      'data 0',
      'total 0',
      'section 1',
      'data 1',
      'total 1',
      'grand-total 1',
    ]);
  });

  test('deep down a long sheet', () => {
    const filler: Rows = Array.from({ length: 3000 }, (_, index) => [`Item ${index}`, index, index]);
    expect(kindsOf([...filler, [], ...whole])).toEqual(['initial-allocation']);
  });
});

describe('what is not one of ours', () => {
  test.each<[string, Rows]>([
    ['an empty sheet', []],
    [
      'a budget',
      [
        ['Department', 'Budget', 'Actual', 'Variance'],
        ['Police', 100, 90, 10],
        ['Total', 100, 90, 10],
      ],
    ],
    [
      'an inventory',
      [
        ['Vendor', 'Item', 'Quantity', 'Unit Price', 'Amount'],
        ['Acme', 'Paper', 2, 3, 6],
      ],
    ],
    [
      'a class list',
      [
        ['Name', 'Grade', 'Points', 'Total'],
        ['Ann', 'A', 10, 10],
      ],
    ],
    [
      'a membership list',
      [
        ['Name', 'Membership', 'Fee'],
        ['Ann', 'Gold', 20],
      ],
    ],
    [
      'a club budget',
      [
        ['Item', 'Membership fees', 'Allocation of costs'],
        ['Rent', 20, 20],
      ],
    ],
    [
      'a payroll',
      [
        ['Employee', 'Job Class', 'Salary'],
        ['Ann', 1412, 50000],
      ],
    ],
    [
      'a general ledger',
      [
        ['Date', 'Account', 'Description', 'Amount'],
        [41000, '1000', 'Rent', 500],
      ],
    ],
    [
      'an asset fund report',
      [
        ['Fund', 'Object', 'Amount'],
        ['Growth', 'Equities', 5],
      ],
    ],
    [
      'school enrolment',
      [
        ['School', 'Enrollment', 'Teachers'],
        ['Alpha', 100, 5],
      ],
    ],
    [
      'a survey by group',
      [
        ['Group', 'Count', 'Enrollment'],
        ['A', 5, 10],
      ],
    ],
    ['prose', [['The initial allocation is based on 40 day membership; the final allocation follows in January.']]],
    [
      'an income statement',
      [
        ['Total expenditures', 100],
        ['Total expenditures', 200],
        ['Net income', 50],
      ],
    ],
    [
      'a mortgage',
      [
        ['Rate', 0.05],
        ['Total cost', 100],
        ['Balance', 50],
      ],
    ],
    [
      'headers of ours over texts',
      [
        ['District', 'Membership', 'Allocation'],
        ['Alpha', 'yes', 'no'],
        ['Beta', 'yes', 'no'],
      ],
    ],
  ])('%s gives no table', (_, rows) => {
    expect(kindsOf(rows)).toEqual([]);
  });
});

describe('corrections', () => {
  const rows: Rows = [['Who', 'Pupils then', 'Pupils now', 'Dollars'], ...BODY];
  const correction: RecognitionCorrection = {
    sheet: 'Data',
    headerTop: 0,
    headerBottom: 0,
    kind: 'initial-allocation',
    columns: { entity: 0, allocation: 3 },
    series: { membership: [1, 2] },
  };
  const recognised = (list: readonly RecognitionCorrection[], sheet: Rows) =>
    recogniseWorkbook(
      snapshotOf({ Data: sheet }, { settings: { [RECOGNITION_SETTING]: correctionsSetting(list) ?? '' } }),
    );

  test('a table that was not recognised is read as it was named', () => {
    expect(kindsOf(rows)).toEqual([]);
    const [table] = recognised([correction], rows);
    expect(table).toMatchObject({
      kind: 'initial-allocation',
      columns: { entity: 0, allocation: 3 },
      series: { membership: [1, 2] },
      confidence: 1,
    });
    expect(table.rows).toHaveLength(3);
  });

  test('a column named by hand is taken from the role it was given by its words', () => {
    const [table] = recognised([{ ...correction, columns: {}, series: { membership: [2] } }], [HEADER, ...BODY]);
    expect(table).toMatchObject({ columns: { entity: 0, allocation: 3 }, series: { membership: [2] } });
    const [without] = recognised([{ ...correction, columns: { entity: null }, series: {} }], [HEADER, ...BODY]);
    expect(without.columns).not.toHaveProperty('entity');
  });

  test('"none" takes a table away', () => {
    expect(recognised([{ ...correction, kind: 'none', columns: {}, series: {} }], [HEADER, ...BODY])).toEqual([]);
  });

  test('a later correction of the same header replaces the earlier one', () => {
    const list = withCorrection([correction], { ...correction, kind: 'none' });
    expect(list).toEqual([{ ...correction, kind: 'none' }]);
  });

  test('a damaged setting counts as none', () => {
    for (const damaged of ['{', '7', '[{"sheet":"Data"}]', '']) {
      const workbook = snapshotOf({ Data: [HEADER, ...BODY] }, { settings: { [RECOGNITION_SETTING]: damaged } });
      expect(recogniseWorkbook(workbook).map(({ kind }) => kind)).toEqual(['initial-allocation']);
    }
  });

  test('recognised tables and corrections can be stored as text and read again', () => {
    const tables = recogniseWorkbook(snapshotOf({ Data: [HEADER, ...BODY] }));
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });
});
