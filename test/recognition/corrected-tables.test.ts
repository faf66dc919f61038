import {
  correctionsSetting,
  type RecognisedTable,
  recogniseWorkbook,
  RECOGNITION_SETTING,
  type RecognitionCorrection,
} from '../../src/recognition';
import { snapshotOf, type TestCell, type TestSheet } from '../support/snapshot';

type Row = readonly TestCell[];

function corrected(sheet: readonly Row[] | TestSheet, part: Partial<RecognitionCorrection> = {}): RecognisedTable[] {
  const correction: RecognitionCorrection = {
    sheet: 'Data',
    headerTop: 0,
    headerBottom: 0,
    kind: 'initial-allocation',
    ...part,
  };
  const settings = { [RECOGNITION_SETTING]: correctionsSetting([correction]) ?? '' };
  return recogniseWorkbook(snapshotOf({ Data: sheet }, { settings }));
}

/** The columns of the one table that there is. */
function columns(sheet: readonly Row[] | TestSheet, part?: Partial<RecognitionCorrection>): unknown {
  const tables = corrected(sheet, part);
  expect(tables).toHaveLength(1);
  return { ...tables[0].columns, ...tables[0].series };
}

const HEADER: Row = ['District', 'FY 2011 Membership', 'FY 2012 Membership', 'Initial Allocation'];
const BODY: Row[] = [
  ['Alpha', 100, 110, 5880.5],
  ['Beta', 200, 190, 10158],
];

describe('a table that someone named', () => {
  test('is read whole: by the columns named, and by the words of the others', () => {
    expect(
      corrected(
        [
          ['Who', 'Membership', 'Paid in April'],
          ['Alpha', 110, 5880.5],
          ['Total', 110, 5880.5],
        ],
        {
          columns: { entity: 0, allocation: 2 },
        },
      ),
    ).toEqual([
      {
        kind: 'initial-allocation',
        sheet: 'Data',
        layout: 'columns',
        range: { top: 0, bottom: 2, left: 0, right: 2 },
        headerTop: 0,
        headerBottom: 0,
        columns: { entity: 0, allocation: 2 },
        series: { membership: [1] },
        rows: [
          { row: 1, role: 'data', section: 0 },
          { row: 2, role: 'total', section: 0 },
        ],
        sections: [{ title: '', row: undefined }],
        inputs: {},
        confidence: 1,
        assumed: [],
        certainty: 'sure',
      },
    ]);
  });

  test('is read by its words alone where no column is named', () => {
    expect(columns([HEADER, ...BODY])).toEqual({ entity: 0, membership: [1, 2], allocation: 3 });
  });

  test.each<[string, Partial<RecognitionCorrection>]>([
    ['in whose header no word is its kind’s', {}],
    ['of no kind of ours', { kind: 'none', columns: { entity: 0 } }],
    ['whose every column is taken from it', { columns: { entity: null } }],
  ])('is none: %s', (_, part) => {
    expect(corrected([['Ticket', 'Left', 'Right'], ...BODY], part)).toEqual([]);
  });
});

describe('the rows of its header', () => {
  const rows: Row[] = [
    ['District', 'Membership', 'Membership', 'Initial'],
    ['', 'FY 2012', 'FY 2011', 'Allocation'],
    ...BODY,
  ];

  test('are those that were pointed at', () => {
    const tables = corrected(rows, { headerBottom: 1 });
    expect(tables).toMatchObject([{ headerTop: 0, headerBottom: 1, range: { top: 0, bottom: 3 } }]);
    expect(columns(rows, { headerBottom: 1 })).toEqual({ entity: 0, membership: [2, 1], allocation: 3 });
  });

  test('name the columns alone, not the rows below them', () => {
    expect(columns(rows)).toEqual({ entity: 0, membership: [1, 2] });
  });

  test('are as many of them as are texts, where figures stand among those pointed at', () => {
    const figures: Row[] = [...rows.slice(0, 2), [1, 2, 3, 4], ...BODY];
    const tables = corrected(figures, { headerBottom: 2 });
    expect(tables).toMatchObject([
      { headerTop: 0, headerBottom: 2, columns: { allocation: 3 }, series: { membership: [2, 1] } },
    ]);
    expect(tables[0].rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('may be blank where the columns are named', () => {
    expect(columns([[], ...BODY], { columns: { allocation: 3 }, series: { membership: [2] } })).toEqual({
      entity: 0,
      membership: [2],
      allocation: 3,
    });
  });
});

describe('a column named by hand', () => {
  test.each<[string, Partial<RecognitionCorrection>, unknown]>([
    [
      'is no longer the one that the words gave it to',
      { columns: { adjustment: 3 } },
      { entity: 0, membership: [1, 2], adjustment: 3 },
    ],
    [
      'is no longer in a series',
      { columns: { weighted: 2 } },
      { entity: 0, membership: [1], weighted: 2, allocation: 3 },
    ],
    [
      'replaces the one that the words gave',
      { columns: { allocation: 2 } },
      { entity: 0, membership: [1], allocation: 2 },
    ],
    ['of a series leaves its role', { series: { membership: [3] } }, { entity: 0, membership: [3] }],
    [
      'of a series: the others are no longer in it',
      { series: { membership: [2] } },
      { entity: 0, membership: [2], allocation: 3 },
    ],
    ['that there is none', { columns: { allocation: null } }, { entity: 0, membership: [1, 2] }],
    ['that there are no names', { columns: { entity: null } }, { membership: [1, 2], allocation: 3 }],
  ])('%s', (_, part, expected) => {
    expect(columns([HEADER, ...BODY], part)).toEqual(expected);
  });
});

describe('the column of names without a header', () => {
  const unnamed = ([, ...rest]: Row): Row => [null, ...rest];
  const rows: Row[] = [unnamed(HEADER), ...BODY];

  test.each<[string, readonly Row[], Partial<RecognitionCorrection>, unknown]>([
    ['is the texts left of the first figures', rows, {}, { entity: 0, membership: [1, 2], allocation: 3 }],
    [
      'also where others were named',
      rows,
      { columns: { adjustment: 3 } },
      { entity: 0, membership: [1, 2], adjustment: 3 },
    ],
    ['is none that someone took away', rows, { columns: { entity: null } }, { membership: [1, 2], allocation: 3 }],
    ['is none left of the table’s first column', rows, { left: 1 }, { membership: [1, 2], allocation: 3 }],
    [
      'may be the table’s first column',
      [unnamed(HEADER), ...BODY].map((row) => [null, ...row]),
      { left: 1 },
      { entity: 1, membership: [2, 3], allocation: 4 },
    ],
    [
      'is none where nothing but figures stands there',
      [HEADER.slice(1), ...BODY.map((row) => row.slice(1))],
      {},
      { membership: [0, 1], allocation: 2 },
    ],
    [
      'is the texts left of the first figures, not those between figures',
      [
        [null, 'Membership', 'Remark', 'Initial Allocation'],
        ['Alpha', 100, 'open', 5880.5],
        ['Beta', 200, 'closed', 10158],
      ],
      {},
      { entity: 0, membership: [1], allocation: 3 },
    ],
  ])('%s', (_, sheet, part, expected) => {
    expect(columns(sheet, part)).toEqual(expected);
  });

  test('is not looked for in a kind whose rows have no names', () => {
    expect(
      columns(
        [
          [null, 'Account Number', 'YTD'],
          ['Alpha', '24120.1000.51100.1010.001.1711', 5],
        ],
        {
          kind: 'high-cost-report',
        },
      ),
    ).toEqual({ account: 1, amount: 2 });
  });
});

describe('a table in a part of the sheet’s width', () => {
  const both = [HEADER, ...BODY].map((row): Row => [...row, null, ...row]);

  test.each<[string, Partial<RecognitionCorrection>, unknown[]]>([
    [
      'the right one of two',
      { left: 5, right: 8, kind: 'final-allocation', columns: { final: 8 } },
      [
        ['initial-allocation', 0, 3],
        ['final-allocation', 5, 8],
      ],
    ],
    [
      'the left one of two',
      { left: 0, right: 3, kind: 'final-allocation', columns: { final: 3 } },
      [
        ['final-allocation', 0, 3],
        ['initial-allocation', 5, 8],
      ],
    ],
    ['neither, over the whole width', { kind: 'none' }, []],
    ['not the left one', { kind: 'none', right: 4 }, [['initial-allocation', 5, 8]]],
    ['not the right one', { kind: 'none', left: 4 }, [['initial-allocation', 0, 3]]],
  ])('%s', (_, part, expected) => {
    expect(corrected(both, part).map(({ kind, range }) => [kind, range.left, range.right])).toEqual(expected);
  });

  test('has the columns from its first to its last, both among them', () => {
    expect(columns([HEADER, ...BODY], { left: 0, right: 2 })).toEqual({ entity: 0, membership: [1, 2] });
    expect(columns([HEADER, ...BODY], { left: 1, right: 3 })).toEqual({ membership: [1, 2], allocation: 3 });
  });
});
