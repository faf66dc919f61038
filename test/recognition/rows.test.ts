import { outlines } from '../support/recognised';
import { type TestCell } from '../support/snapshot';

type Row = readonly TestCell[];

const AWARD: Row = ['School', 'Student Membership', 'Award Amount'];

/** Where the one table below the header ends, and what its rows are. */
function below(header: Row, rows: readonly Row[]): { range: string; rows: readonly string[] } {
  const [table, ...others] = outlines([header, ...rows]);
  expect(others).toEqual([]);
  return { range: table.range, rows: table.rows };
}

describe('rows of a table without sections', () => {
  const awards = (...rows: Row[]) => below(AWARD, [['Alpha', 10, 100], ...rows]);

  test('a sheet that ends with its header has a table without rows', () => {
    expect(outlines([['LEA', 'Base Payment', 'Enrollment', 'Children in Poverty']])).toEqual([
      {
        kind: 'lea-allocation',
        range: 'A1:D1',
        header: '1',
        columns: { entity: 'A', basePayment: 'B', enrollment: 'C', poverty: 'D' },
        series: {},
        rows: [],
        sections: [''],
        inputs: {},
      },
    ]);
  });

  test.each<[string, readonly Row[], string, readonly string[]]>([
    ['every row with figures is data', [['Beta', 20, 200]], 'A1:C3', ['2 data', '3 data']],
    ['a row is data with two texts too', [['Beta', 'closed', null]], 'A1:C3', ['2 data', '3 data']],
    [
      'a row is data with a figure alone',
      [
        ['', null, 200],
        ['Beta', 20, 200],
      ],
      'A1:C4',
      ['2 data', '3 data', '4 data'],
    ],
    ['a text alone is a note', [['closed in March'], ['Beta', 20, 200]], 'A1:C4', ['2 data', '3 note', '4 data']],
    ['a note at the end does not belong to it', [['closed in March']], 'A1:C2', ['2 data']],
    [
      'four blank rows are within it',
      [[], [''], [null], [], ['Beta', 20, 200]],
      'A1:C7',
      ['2 data', '3 blank', '4 blank', '5 blank', '6 blank', '7 data'],
    ],
    ['five blank rows end it', [[], [], [], [], [], ['Beta', 20, 200]], 'A1:C2', ['2 data']],
    [
      'blank rows are counted anew after each row',
      [[], [], [], [], ['Beta', 20, 200], [], [], [], [], ['Gamma', 5, 50]],
      'A1:C12',
      [
        '2 data',
        '3 blank',
        '4 blank',
        '5 blank',
        '6 blank',
        '7 data',
        '8 blank',
        '9 blank',
        '10 blank',
        '11 blank',
        '12 data',
      ],
    ],
    ['its legend ends it', [['Legend'], ['Beta', 20, 200]], 'A1:C2', ['2 data']],
    [
      'its notes end it, over two columns too',
      [
        ['Notes:', 'as of June'],
        ['Beta', 20, 200],
      ],
      'A1:C2',
      ['2 data'],
    ],
    ['a school named like notes does not', [['Key State Academy', 20, 200]], 'A1:C3', ['2 data', '3 data']],
  ])('%s', (_, rows, range, expected) => {
    expect(awards(...rows)).toEqual({ range, rows: expected });
  });

  test.each(['Total', 'TOTAL', 'Totals:', 'Sub-total', 'Subtotal Alpha', 'Sum', 'Alpha total'])(
    '%s is a total',
    (label) => {
      expect(awards([label, 10, 100], ['Beta', 20, 200])).toEqual({
        range: 'A1:C4',
        rows: ['2 data', '3 total', '4 data'],
      });
    },
  );

  test.each(['Summit Academy', 'State Line Elementary', 'Subtotality School'])('%s is none', (label) => {
    expect(awards([label, 20, 200], ['Beta', 20, 200]).rows).toEqual(['2 data', '3 data', '4 data']);
  });

  test.each([
    'Grand Total',
    'LEA GRAND TOTAL',
    'Grand totals',
    'Statewide total',
    'State total',
    'Overall total',
    'Total statewide',
    'Total all schools',
    'Statewide',
  ])('%s is the grand total and ends it', (label) => {
    expect(awards([label, 10, 100], ['Beta', 20, 200])).toEqual({ range: 'A1:C3', rows: ['2 data', '3 grand-total'] });
  });

  test('a total of totals is the grand total, a total of rows is not', () => {
    expect(
      awards(['Total', 10, 100], ['Beta', 20, 200], ['Total', 20, 200], ['Total', 30, 300], ['Gamma', 5, 50]),
    ).toEqual({ range: 'A1:C6', rows: ['2 data', '3 total', '4 data', '5 total', '6 grand-total'] });
  });

  test('a further total with a name of its own is not the grand total', () => {
    expect(awards(['Total', 10, 100], ['Charter total', 30, 300], ['Gamma', 5, 50]).rows).toEqual([
      '2 data',
      '3 total',
      '4 total',
      '5 data',
    ]);
  });

  test('what stands below its total and a blank row is something else', () => {
    expect(awards(['Total', 10, 100], [], ['Beta', 20, 200])).toEqual({ range: 'A1:C3', rows: ['2 data', '3 total'] });
    expect(awards([], ['Total', 10, 100], ['Beta', 20, 200], [], ['Gamma', 5, 50]).rows).toEqual([
      '2 data',
      '3 blank',
      '4 total',
      '5 data',
      '6 blank',
      '7 data',
    ]);
  });

  test('a total without figures is a note', () => {
    expect(awards(['Total'], ['Beta', 20, 200]).rows).toEqual(['2 data', '3 note', '4 data']);
    expect(awards(['Total', 'pending'], ['Beta', 20, 200]).rows).toEqual(['2 data', '3 data', '4 data']);
  });

  test('a blank row below the header is within it', () => {
    expect(below(AWARD, [[], ['Alpha', 10, 100]]).rows).toEqual(['2 blank', '3 data']);
  });

  test('figures without a name, and nothing below, are its total', () => {
    expect(below(AWARD, [[null, 10, 100]]).rows).toEqual(['2 data']);
    expect(awards([null, 10, 100], [], ['Beta', 20, 200]).rows).toEqual(['2 data', '3 total']);
    expect(awards([null, 10, 100]).rows).toEqual(['2 data', '3 total']);
    expect(awards(['', 10, 100], [''], ['Prepared in June']).rows).toEqual(['2 data', '3 total']);
    expect(awards([null, 10, 100], [null, 'checked']).rows).toEqual(['2 data', '3 data']);
    expect(awards([null, 10, 100], ['Beta', 20, 200]).rows).toEqual(['2 data', '3 data', '4 data']);
  });

  test('the header again on the next page is a note, and after the total the next table', () => {
    expect(awards([], AWARD, ['Beta', 20, 200]).rows).toEqual(['2 data', '3 blank', '4 note', '5 data']);
    expect(awards(['Total', 10, 100], ['Beta', 20, 200], AWARD, ['Gamma', 5, 50]).rows).toEqual([
      '2 data',
      '3 total',
      '4 data',
      '5 note',
      '6 data',
    ]);
    expect(below(AWARD, [[], AWARD, ['Alpha', 10, 100]]).rows).toEqual(['2 blank', '3 note', '4 data']);
    const two = outlines([AWARD, ['Alpha', 10, 100], ['Total', 10, 100], AWARD, ['Beta', 20, 200]]);
    expect(two.map(({ range, rows }) => [range, rows])).toEqual([
      ['A1:C3', ['2 data', '3 total']],
      ['A4:C5', ['5 data']],
    ]);
  });

  test('the labelled values below it are its inputs, not its rows', () => {
    const outline = (...rows: Row[]) => {
      const [table] = outlines([AWARD, ['Alpha', 10, 100], ...rows]);
      return { rows: table.rows, inputs: table.inputs };
    };
    expect(outline([], ['Rate per pupil', 10])).toEqual({ rows: ['2 data'], inputs: { rate: 'B4' } });
    expect(outline(['Total', 10, 100], ['Total available', 110])).toEqual({
      rows: ['2 data', '3 total'],
      inputs: { pool: 'B4' },
    });
    expect(outline([], ['Pool size', 110])).toEqual({ rows: ['2 data'], inputs: { pool: 'B4' } });
    // Right below a row of data, or with a figure in each column, it is a row like any other.
    expect(outline(['Rate per pupil', 10])).toEqual({ rows: ['2 data', '3 data'], inputs: {} });
    expect(outline([], ['Pool', 10, 100])).toEqual({ rows: ['2 data', '3 blank', '4 data'], inputs: {} });
    expect(outline([], ['Poole school', 10])).toEqual({ rows: ['2 data', '3 blank', '4 data'], inputs: {} });
  });
});

describe('rows by what their columns hold', () => {
  test.each<[string, Row, Row, Row]>([
    ['codes', ['Fund', 'Object', 'Job Class', 'Amount'], [11000, 51100, 1412, 5], [11000]],
    ['years', ['Fiscal Year', 'Fund', 'Object', 'Job Class', 'Amount'], [2014, 11000, 51100, 1412, 5], [2014]],
    [
      'dates',
      ['K-5 Plus School', 'Students', 'Additional Days', 'First Day'],
      ['Alpha', 100, 25, 43647],
      [null, null, null, 43680],
    ],
    [
      'yes and no',
      ['Determination', '2013 IDEA B Allocation', '2014 IDEA B Allocation', 'Reduction', 'Eligible'],
      ['Meets', 10, 12, 1, 1],
      [null, null, null, null, 0],
    ],
    ['texts', AWARD, ['Alpha', 10, 100], [7]],
  ])('a number alone in a column of %s is no figure', (_, header, data, alone) => {
    expect(below(header, [data, alone, data]).rows).toEqual(['2 data', '3 note', '4 data']);
  });

  test.each<[string, Row, Row, Row]>([
    ['counts', AWARD, ['Alpha', 10, 100], [null, 7]],
    ['money', AWARD, ['Alpha', 10, 100], [null, null, 7]],
    ['rates', ['Grade', 'MEM', 'Factor', 'Units'], ['K', 100, 1.44, 144], [null, null, 1.2]],
    ['ratios', ['LEA', 'Suspended', 'Children', 'Rate'], ['Alpha', 3, 120, 0.025], [null, null, null, 0.03]],
  ])('a number alone in a column of %s is', (_, header, data, alone) => {
    expect(below(header, [data, alone, data]).rows).toEqual(['2 data', '3 data', '4 data']);
  });

  test('a total may be told by any column of texts, whichever names the row', () => {
    const header = ['District', 'School', 'Award Amount', 'Student Membership', 'Award Qualifier'];
    expect(
      below(header, [
        ['Alpha', 'North', 100, 10, 'Grade'],
        ['Alpha Total', null, 100, 10],
        ['Beta', 'South', 200, 20, 'Grade'],
        ['Beta', 'South', 200, 20, 'SUBTOTAL'],
        ['Gamma', 'West', 200, 20, 'totally new'],
        ['Gamma', 'East', 200, 20, 'Grand total'],
      ]).rows,
    ).toEqual(['2 data', '3 total', '4 data', '5 total', '6 data', '7 grand-total']);
  });

  test('and by the first column where none of them holds texts', () => {
    expect(
      below(
        ['A/B', 'C', 'D', 'Unit Factor'],
        [
          [10, 3, 6, 3792.65],
          ['  Total ', 3, 6, 3792.65],
        ],
      ).rows,
    ).toEqual(['2 data', '3 total']);
  });

  test('a cell of spaces is no label', () => {
    expect(
      below(AWARD, [
        ['Alpha', 10, 100],
        ['  ', 'Total', 100],
        ['Beta', 20, 200],
      ]).rows,
    ).toEqual(['2 data', '3 data', '4 data']);
  });

  test('the next entity follows the grand total of a level of effort', () => {
    const header = ['Budget Entity', 'Object List', 'Job Class List', '11000 - Operational', 'Grand Total'];
    expect(
      below(header, [
        ['Alpha', '51100 - Salaries', '1311 - Diagnosticians', 5, 5],
        ['Alpha Grand Total', null, null, 5, 5],
        [],
        ['Beta', '51100 - Salaries', '1311 - Diagnosticians', 7, 7],
        ['Beta Grand Total', null, null, 7, 7],
      ]),
    ).toEqual({ range: 'A1:E6', rows: ['2 data', '3 grand-total', '4 blank', '5 data', '6 grand-total'] });
  });
});

describe('rows of a table with sections', () => {
  const HEADER: Row = ['Entity', '40 Day Membership', 'Initial Allocation'];
  const allocations = (...rows: Row[]) => {
    const [{ rows: roles, sections }] = outlines([HEADER, ...rows]);
    return { rows: roles, sections };
  };
  const alpha: Row = ['Alpha', 10, 100];
  const beta: Row = ['Beta', 20, 200];

  test('rows before any title are a section without one', () => {
    expect(allocations(alpha, ['Charter schools'], beta)).toEqual({
      rows: ['2 data', '3 section 1', '4 data 1'],
      sections: ['', '3 Charter schools'],
    });
  });

  test.each([
    'Charter schools',
    'STATE SUPPORTED SCHOOLS',
    'Locally chartered',
    'Virtual:',
    'VIRTUAL',
    'Public schools:',
  ])('%s is a title', (title) => {
    expect(allocations([title], alpha)).toEqual({ rows: ['2 section', '3 data'], sections: [`2 ${title}`] });
  });

  test('a title is told without the spaces around it', () => {
    expect(allocations(['  Virtual: '], alpha).sections).toEqual(['2 Virtual:']);
  });

  test.each(['Virtual', 'Public Schools of Alpha', 'See NMAC', 'A B', '12: see below'])('%s is not', (title) => {
    expect(allocations([title], alpha)).toEqual({ rows: ['2 note', '3 data'], sections: [''] });
  });

  test('words of a title with a second text beside them are still one, any others are not', () => {
    expect(allocations(['Charter schools', 'count of March'], alpha).rows).toEqual(['2 section', '3 data']);
    expect(allocations(['VIRTUAL', 'count of March'], alpha).rows).toEqual(['2 data', '3 data']);
    expect(allocations(['Virtual:', 'count of March'], alpha).rows).toEqual(['2 data', '3 data']);
  });

  test('a school in capitals with figures is a row', () => {
    for (const name of ['CHARTER SCHOOL', 'State institution']) {
      expect(allocations([name, 10, 100], alpha)).toEqual({ rows: ['2 data', '3 data'], sections: [''] });
    }
  });

  test('the lower of two titles with nothing between them names the section', () => {
    expect(allocations(alpha, ['SCHOOLS'], ['Charter schools:'], beta)).toEqual({
      rows: ['2 data', '3 section 1', '4 section 1', '5 data 1'],
      sections: ['', '4 Charter schools:'],
    });
    expect(allocations(['SCHOOLS'], ['not yet counted'], ['Charter schools:'], beta)).toEqual({
      rows: ['2 section', '3 note', '4 section', '5 data'],
      sections: ['4 Charter schools:'],
    });
  });

  test('a title after a total opens the next section', () => {
    expect(allocations(['Total carried over', 10, 100], ['Charter schools:'], beta)).toEqual({
      rows: ['2 total', '3 section 1', '4 data 1'],
      sections: ['', '3 Charter schools:'],
    });
  });

  test('rows after the total of a titled section, without a title, are a section of their own', () => {
    expect(
      allocations(['Charter schools:'], alpha, ['Total charter', 10, 100], [], beta, ['Total other', 20, 200], beta),
    ).toEqual({
      rows: ['2 section', '3 data', '4 total', '5 blank', '6 data 1', '7 total 1', '8 data 1'],
      sections: ['2 Charter schools:', ''],
    });
  });

  test('rows between the titles and totals of one section stay in it', () => {
    expect(allocations(['Charter schools:'], alpha, [], beta, ['Total charter', 30, 300])).toEqual({
      rows: ['2 section', '3 data', '4 blank', '5 data', '6 total'],
      sections: ['2 Charter schools:'],
    });
  });

  test('a title at the end without rows is no section', () => {
    expect(allocations(alpha, ['Charter schools:'])).toEqual({ rows: ['2 data'], sections: [''] });
  });

  test('a total of totals is the grand total, and only of totals', () => {
    expect(
      allocations(
        ['Public schools:'],
        alpha,
        ['Total', 10, 100],
        ['Charter schools:'],
        beta,
        ['Total', 20, 200],
        ['Total', 30, 300],
        ['Other', 1, 2],
      ),
    ).toEqual({
      rows: ['2 section', '3 data', '4 total', '5 section 1', '6 data 1', '7 total 1', '8 grand-total 1'],
      sections: ['2 Public schools:', '5 Charter schools:'],
    });
  });

  test('a page may begin again with the header after the total of a section', () => {
    expect(
      allocations(['Public schools:'], alpha, ['Total', 10, 100], HEADER, ['Charter schools:'], beta).rows,
    ).toEqual(['2 section', '3 data', '4 total', '5 note', '6 section 1', '7 data 1']);
  });
});

describe('totals by what they add up, whatever they are called', () => {
  const AMOUNTS: readonly Row[] = [
    ['Alpha', 120, 1241.5],
    ['Beta', 61, 630.92],
    ['Gamma', 44, 455.2],
  ];

  test('a row that adds up both columns is a total', () => {
    expect(below(AWARD, [...AMOUNTS, ['Every campus', 225, 2327.62]]).rows).toEqual([
      '2 data',
      '3 data',
      '4 data',
      '5 total',
    ]);
  });

  test('one misprinted figure above it does not make it a row of data', () => {
    expect(below(AWARD, [...AMOUNTS, ['Every campus', 252, 2327.62]]).rows[3]).toBe('5 total');
  });

  test('a row that happens to come near to the sum is one of data', () => {
    expect(below(AWARD, [...AMOUNTS, ['Delta', 226, 2328.1]]).rows[3]).toBe('5 data');
  });

  test('what stands below with one figure only is of another block', () => {
    const block: readonly Row[] = [[], ['Dinero para repartir', null, 2327.62], ['Otra cosa', null, 17]];
    expect(below(AWARD, [...AMOUNTS, ['Every campus', 225, 2327.62], ...block]).range).toBe('A1:C5');
  });

  test('right below the total too', () => {
    const block: readonly Row[] = [
      ['What one is worth', null, 3979.63],
      ['Dollars', null, 16.5],
    ];
    expect(below(AWARD, [...AMOUNTS, ['Every campus', 225, 2327.62], ...block]).range).toBe('A1:C5');
  });

  test('what is usual or extreme among the rows is none of them', () => {
    const total: Row = ['Every campus', 225, 2327.62];
    const more: readonly Row[] = [
      ['Average a campus', 75, 775.87],
      ['Median', 61, 630.92],
    ];
    expect(below(AWARD, [...AMOUNTS, total, ...more]).rows.map((row) => row.split(' ')[1])).toEqual([
      'data',
      'data',
      'data',
      'total',
    ]);
  });

  test('another header over the figures begins another table', () => {
    const more: readonly Row[] = [
      [],
      ['What is proficient'],
      ['Campus', 'With IEP', 'Others'],
      ['Alpha', 12, 40],
      ['Beta', 15, 51],
    ];
    expect(below(AWARD, [...AMOUNTS, ['Every campus', 225, 2327.62], ...more]).range).toBe('A1:C5');
  });

  test('a sum of the sections’ totals is the grand total', () => {
    const header: Row = ['District', '40-day membership', 'Initial allocation'];
    const rows: readonly Row[] = [
      ['Districts'],
      ['Alpha', 120, 1241.5],
      ['Beta', 61, 630.92],
      ['Gamma', 44, 455.2],
      ['Those together', 225, 2327.62],
      ['Charter schools'],
      ['Delta', 20, 206.91],
      ['Epsilon', 30, 310.37],
      ['Zeta', 10, 103.46],
      ['Those together', 60, 620.74],
      [],
      ['Everyone', 285, 2948.36],
    ];
    expect(below(header, rows).rows.slice(-3)).toEqual(['11 total 1', '12 blank 1', '13 grand-total 1']);
  });
});
