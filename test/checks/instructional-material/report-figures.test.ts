import { CHECKS } from '../../../src/checks';
import { REPORT_FIGURES } from '../../../src/checks/instructional-material/report-figures';
import { findingsIn, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import { type TestCell } from '../../support/snapshot';

type Row = readonly TestCell[];

const SUMMARY: readonly Row[] = [
  ['Balance carried forward', 1000],
  ['Total instructional material allocation', 10000],
  ['Total cost of the instructional material', 8500],
  ['Number of students', 250],
  ['Average per-student cost', 34],
  ['Year-end cash balance', 2500],
];
const LIST: readonly Row[] = [
  ['Vendor', 'Instructional material', 'Quantity', 'Unit price', 'Cost'],
  ['North', 'Algebra I', 100, 60, 6000],
  ['South', 'Readers', 50, 40, 2000],
  ['West', 'Manipulatives', 10, 50, 500],
];
/** The list in rows 1 to 4, the summary in rows 6 to 11. */
const REPORT: readonly Row[] = [...LIST, [], ...SUMMARY];
/** The same without a list: in rows 2 to 7. */
const FORM: readonly Row[] = [['Instructional material annual report'], ...SUMMARY];

const without = (rows: readonly Row[], label: string): readonly Row[] =>
  rows.map((row) => (row[0] === label ? [] : row));

it.each<[string, string, number, string, string, string, string]>([
  ['total', 'B8', 8400, '8,400.00', '8,500.00', 'total cost of the itemised list', '=SUM(E2:E4)'],
  ['average', 'B10', 35, '35.00', '34.00', 'average per student', '=B8/B9'],
  [
    'balance',
    'B11',
    2400,
    '2,400.00',
    '2,500.00',
    'year-end cash balance (balance carried forward plus allocation less total cost)',
    '=B6+B7-B8',
  ],
])('the whole finding of the %s, once', (_, cell, value, actual, expected, said, formula) => {
  const found = findingsIn(withCell(REPORT, cell, value), [REPORT_FIGURES]).filter(
    ({ place }) => place.range.top === placeOf(cell).range.top,
  );
  const reason = `The ${said} is ${expected}.`;
  expect(found.map((finding) => ({ ...finding, consequences: undefined }))).toEqual([
    {
      check: 'im.report-figures',
      severity: 'error',
      place: placeOf(cell),
      message: `The ${said} is ${expected}, not ${actual}.`,
      actual,
      expected,
      citation: REPORT_FIGURES.citation,
      fix: [changeOf(cell, { before: value, after: formula, reason })],
    },
  ]);
});

it('a line that its total agrees with has a wrong price', () => {
  const [finding] = findingsIn(withCell(withCell(REPORT, 'E3', 2010), 'B8', 8510), [REPORT_FIGURES]);
  expect(finding).toEqual({
    check: 'im.report-figures',
    severity: 'error',
    place: placeOf('D3'),
    message: 'D3 is 40.00 and should be 40.20: then the figure in E3 is right as it stands.',
    actual: '40.00',
    expected: '40.20',
    amount: 10,
    citation: REPORT_FIGURES.citation,
    fix: [changeOf('D3', { before: 40, after: 40.2, reason: 'With 40.20 the figure in E3 is right as it stands.' })],
    consequences: [
      {
        check: 'im.report-figures',
        ...placeOf('E3'),
        message: 'South: Cost is 2,010.00, but the quantity times the unit price is 2,000.00.',
      },
    ],
  });
});

it('a list with a total or a heading among its lines is added up line by line', () => {
  const parts: readonly Row[] = [
    LIST[0],
    LIST[1],
    [],
    LIST[2],
    LIST[3],
    [],
    ...SUMMARY.map((row) => (row[1] === 8500 ? [row[0], 8499] : row)),
  ];
  expect(told(parts, [REPORT_FIGURES])[0]).toBe('im.report-figures B9: 8,500.00 → B9 =E2+E4+E5');
});

it('a report without a list is a form: what its figures say of one another', () => {
  expect(told(withCell(withCell(FORM, 'B6', 35), 'B7', 2400), [REPORT_FIGURES])).toEqual([
    'im.report-figures B6: 34.00 → B6 =B4/B5',
    'im.report-figures B7: 2,500.00 → B7 =B2+B3-B4',
  ]);
});

it('labels as short as people write them', () => {
  const short: readonly Row[] = [
    ['Instructional Materials Annual Report, FY 2014'],
    ['Carryover', null, 15000],
    ['Allocation', null, 212320.04],
    ['MEM', null, 8926],
    ['Total Expenditures', null, 146288.5],
    ['Cost per pupil', null, 16.39],
    ['Ending balance', null, 81031.54],
  ];
  expect(told(short, [REPORT_FIGURES])).toEqual([]);
  expect(told(withCell(short, 'C6', 16.2), [REPORT_FIGURES])).toEqual(['im.report-figures C6: 16.39 → C6 =C5/C4']);
});

describe('rounding', () => {
  const odd = (average: number) => told(withCell(withCell(FORM, 'B5', 240), 'B6', average), [REPORT_FIGURES]);

  it('a figure in whole dollars may be half a dollar off: 8,500 / 240 is 35.4167', () => {
    expect([odd(35), odd(36)]).toEqual([[], ['im.report-figures B6: 35.42 → B6 =B4/B5']]);
    expect(told(withCell(withCell(FORM, 'B5', 1000), 'B6', 9), [REPORT_FIGURES])).toEqual([]);
    expect(told(withCell(withCell(FORM, 'B5', 1000), 'B6', 8), [REPORT_FIGURES])).toEqual([]);
  });

  it('one with cents half a cent', () => {
    expect([odd(35.42), odd(35.41)]).toEqual([[], ['im.report-figures B6: 35.42 → B6 =B4/B5']]);
    expect(told(withCell(withCell(FORM, 'B5', 800), 'B6', 10.63), [REPORT_FIGURES])).toEqual([]);
  });
});

describe('silent', () => {
  it.each<[string, readonly Row[]]>([
    ['where all follows', REPORT],
    ['on a form where all follows', FORM],
    ['on an average without the students', withCell(without(REPORT, 'Number of students'), 'B10', 99)],
    ['on an average of no students', withCell(withCell(REPORT, 'B9', 0), 'B10', 99)],
    ['without an average', without(REPORT, 'Average per-student cost')],
    ['without a balance', without(REPORT, 'Year-end cash balance')],
    ['without the total', without(REPORT, 'Total cost of the instructional material')],
    ['without the allocation', without(REPORT, 'Total instructional material allocation')],
    ['without the balance carried forward', withCell(without(REPORT, 'Balance carried forward'), 'B11', 99)],
    ['without a summary', LIST],
    ['on a line without a price', withCell(REPORT, 'D3', null)],
    ['on a line without a quantity', withCell(REPORT, 'C3', 'box')],
    ['on a list not yet filled in', [...LIST.slice(0, 1), [], [], ...SUMMARY.map((row) => row.slice(0, 1))]],
    ['on a list without lines beside a summary', [...LIST.slice(0, 1), [], [], ...SUMMARY]],
  ])('%s', (_, rows) => {
    expect(told(rows, [REPORT_FIGURES])).toEqual([]);
  });
});

describe('a summary right below the list, in the office’s own words', () => {
  const SHORT: readonly Row[] = [
    ['Textbook purchases, annual report'],
    ...LIST,
    ['All books, total cost', null, null, null, 8500],
    ['Pupils (40th day)', null, null, null, 250],
    ['Average/pupil', null, null, null, 34],
    ['Left at year end', null, null, null, 2500],
  ];

  test('none of its figures is taken for a total of the list', () => {
    expect(told(SHORT, CHECKS)).toEqual([]);
  });

  test('a misprinted extension is told there, not at the figures below', () => {
    expect(told(withCell(SHORT, 'E4', 2100), CHECKS)).toEqual(['im.report-figures E4: 2,000.00 → E4 =C4*D4']);
  });

  test('the average follows from the list’s total', () => {
    expect(told(withCell(SHORT, 'E8', 43), CHECKS)).toEqual(['im.report-figures E8: 34.00 → E8 =E6/E7']);
  });
});
