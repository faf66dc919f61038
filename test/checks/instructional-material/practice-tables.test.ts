import { PRACTICE_ADJUSTMENT } from '../../../src/checks/instructional-material/practice-adjustment';
import { PRACTICE_ROW } from '../../../src/checks/instructional-material/practice-row';
import { findingsIn, told, withCell } from '../../support/findings';
import { placeOf } from '../../support/place';
import { type TestCell } from '../../support/snapshot';

type Row = readonly TestCell[];

const HEADER: Row = [
  'District',
  'FY 2012 40-day membership',
  'FY 2013 40-day membership',
  'FY 2014 40-day membership',
  'Prior year adjustment',
  'Initial allocation',
];
/** 50 dollars a pupil, and six dollars for each pupil of the difference from the average: rows 2 to 6. */
const ROWS: readonly Row[] = [
  HEADER,
  ['Alpha', 100, 100, 100, 10, 5010],
  ['Beta', 300, 300, 240, -5, 11755],
  ['Gamma', null, 40, 60, 0, 3000],
  ['Delta', 200, 210, 220, 20.5, 11080.5],
  ['Epsilon', 0, 100, 90, 0, 4470],
];
const TOTAL: Row = ['Total', 600, 750, 710, 25.5, 35315.5];
const RATE: readonly Row[] = [[], ['Rate per pupil', 50]];
const POOL: readonly Row[] = [[], ['Pool', 35500]];

const withoutAdjustment = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => (row.length > 4 ? [...row.slice(0, 4), row[5]] : row));

describe('rows that do not follow', () => {
  const F3 = 'im.practice-row F3: 11,755.00';

  it.each<[string, readonly Row[], string]>([
    [
      'a misprinted allocation, by its typed total',
      withCell([...ROWS, TOTAL, ...RATE], 'F3', 11555),
      `${F3} → F3 11755 [F3 11,755.00]`,
    ],
    [
      'a misprinted adjustment, to the cent',
      withCell([...ROWS, TOTAL, ...RATE], 'E3', 5.25),
      'im.practice-row E3: -5.00 → E3 -5 [E3 -5.00]',
    ],
    [
      'a grand total that is the table’s only one',
      withCell([...ROWS, ['GRAND TOTAL', ...TOTAL.slice(1)], ...RATE], 'D3', 250),
      'im.practice-row D3: 240 → D3 240 [D3 240]',
    ],
    [
      'a total that is a formula decides nothing',
      withCell(
        [...ROWS, ['Total', 600, 750, 710, 25.5, { formula: '=Other!A1', value: 35315.5 }], ...RATE],
        'F3',
        11555,
      ),
      `${F3} [B3 400] [C3 400] [E3 -205.00] [F3 11,755.00]`,
    ],
    ['no total', withCell([...ROWS, ...RATE], 'F3', 11555), `${F3} [B3 400] [C3 400] [E3 -205.00] [F3 11,755.00]`],
  ])('%s', (_, rows, found) => {
    expect(told(rows, [PRACTICE_ROW])).toEqual([found]);
  });

  it('the formula computes the row from the rate and the row’s own cells', () => {
    const formulas = (rows: readonly Row[]) => findingsIn(rows, [PRACTICE_ROW]).map(({ formula }) => formula);
    expect(formulas(withCell([...ROWS, ...RATE], 'F3', 11555))).toEqual(['=NM.ALLOCATION_PRACTICE(B8,B3,C3,D3,E3)']);
    expect(formulas(withCell([...ROWS, ...POOL], 'F3', 11555))).toEqual([
      '=NM.ALLOCATION_PRACTICE(35500/710,B3,C3,D3,E3)',
    ]);
  });

  it('a table without a column of adjustments names none', () => {
    const plain: readonly Row[] = [
      ...withoutAdjustment([HEADER]),
      ['Alpha', 100, 100, 100, 5000],
      ['Beta', 300, 300, 240, 11560],
      ['Gamma', null, 40, 60, 3000],
      ['Delta', 200, 210, 220, 11060],
      ...RATE,
    ];
    expect(told(plain, [PRACTICE_ROW])).toEqual(['im.practice-row E3: 11,760.00 [B3 400] [C3 400] [E3 11,760.00]']);
  });

  it('memberships that count parts of pupils are explained in parts', () => {
    const halves: readonly Row[] = [...ROWS, ['Zeta', 80, 80, 80.5, 0, 4027], ...RATE];
    expect(told(withCell(halves, 'F2', 5037), [PRACTICE_ROW])).toEqual([
      'im.practice-row F2: 5,010.00 [D2 100.5] [E2 37.00] [F2 5,010.00]',
    ]);
  });
});

describe('the rate', () => {
  const F2 = 'im.practice-row F2: 5,010.00';
  /** A membership that is misprinted: what the rows add up to gives another rate than the printed total. */
  const misprinted = withCell(withCell(ROWS, 'D2', 110), 'F2', 5010);

  it.each<[string, readonly Row[], readonly string[]]>([
    ['by the statewide membership', [...misprinted, ...POOL, ['Statewide 40-day membership', 710]], ['D2 100']],
    [
      'by the membership of the grand total',
      [...misprinted, ['GRAND TOTAL', 600, 750, 710, 25.5, 35315.5], ...POOL],
      ['D2 100'],
    ],
    ['by the membership of the rows', [...withCell(ROWS, 'F2', 5100), ...POOL], ['F2 5,010.00']],
    ['as it is stated', [...withCell(ROWS, 'F2', 5100), ...RATE], ['F2 5,010.00']],
  ])('%s', (_, rows, cells) => {
    expect(findingsIn(rows, [PRACTICE_ROW])).toHaveLength(1);
    const explained = told(rows, [PRACTICE_ROW])[0];
    for (const cell of cells) expect(explained).toContain(`[${cell}]`);
  });

  it('is the first by which the rows hold', () => {
    expect(
      told([...withCell(ROWS, 'F2', 5100), [], ['Pool', 40000], ['Rate per pupil', 50]], [PRACTICE_ROW])[0],
    ).toMatch(F2);
  });
});

describe('sections', () => {
  const sections = (last: Row): readonly Row[] => [
    HEADER,
    ['PUBLIC SCHOOLS:'],
    ...ROWS.slice(1, 4),
    ['TOTAL PUBLIC SCHOOLS', 400, 440, 400, 5, 19765],
    ['CHARTER SCHOOLS:'],
    ...ROWS.slice(4),
    last,
    ['GRAND TOTAL', 600, 750, 710, 25.5, 35315.5],
    ...RATE,
  ];

  it('a section’s total decides for its rows', () => {
    const rows = sections(['TOTAL CHARTER SCHOOLS', 200, 310, 310, 20.5, 15550.5]);
    expect(told(withCell(rows, 'F9', 4570), [PRACTICE_ROW])).toEqual([
      'im.practice-row F9: 4,470.00 → F9 4470 [F9 4,470.00]',
    ]);
  });

  it('the grand total does not stand in for the total of the last section', () => {
    const rows = sections(['Zeta', 50, 50, 50, 0, 2500]);
    expect(told(withCell(rows, 'F9', 4570), [PRACTICE_ROW])).toEqual([
      'im.practice-row F9: 4,470.00 [E9 100.00] [F9 4,470.00]',
    ]);
  });
});

describe('a table follows the practice', () => {
  const wrong = (count: number): Row[] => Array.from({ length: count }, (_, at) => [`Wrong ${at}`, 10, 10, 10, 0, 700]);
  const blank = (count: number): Row[] => Array.from({ length: count }, (_, at) => [`Blank ${at}`, 10, 10, 10, 0]);
  const closed = (count: number): Row[] =>
    Array.from({ length: count }, (_, at) => [`Closed ${at}`, 10, 10, 'CLOSED', 0, 0]);
  const counted = (...rows: Row[]): number => findingsIn([HEADER, ...rows, ...RATE], [PRACTICE_ROW]).length;

  it.each<[string, Row[], number]>([
    ['where three rows of five hold', [...ROWS.slice(1, 4), ...wrong(2)], 2],
    ['not where three of six do', [...ROWS.slice(1, 4), ...wrong(3)], 0],
    ['not where two of three do', [...ROWS.slice(1, 3), ...wrong(1)], 0],
    ['whatever rows have no allocation yet', [...ROWS.slice(1, 4), ...wrong(1), ...blank(6)], 1],
    ['not by rows without a membership', [...ROWS.slice(1, 3), ...wrong(1), ...closed(4)], 0],
    ['however many rows have no membership', [...ROWS.slice(1, 4), ...wrong(1), ...closed(9)], 1],
  ])('%s', (_, rows, count) => {
    expect(counted(...rows)).toBe(count);
  });

  it('not with two years of memberships; without a rate by that of its rows', () => {
    const two = ROWS.map((row) => [row[0], ...row.slice(2)]);
    expect(told(withCell([...two, ...RATE], 'E2', 5100), [PRACTICE_ROW])).toEqual([]);
    expect(told(withCell([...ROWS], 'F2', 5100), [PRACTICE_ROW])).toHaveLength(1);
    expect(told(withCell([...ROWS, [], ['Pool', 35500]], 'F2', 5100), [PRACTICE_ROW])).toHaveLength(1);
  });
});

describe('the adjustment of the practice', () => {
  it('the whole finding: how many rows, how much, how many grew', () => {
    expect(findingsIn([...ROWS, TOTAL, ...RATE], [PRACTICE_ADJUSTMENT])).toEqual([
      {
        check: 'im.practice-adjustment',
        severity: 'warning',
        place: placeOf('F1'),
        message:
          '3 of 5 allocations contain an adjustment of six dollars for each pupil above or below the three-year average, -210.00 in all. The law knows no such adjustment: it counts each additional pupil as six pupils, here for 2 entities that grew. NM.ALLOCATION computes it.',
        actual: '3 rows adjusted in dollars',
        expected: 'additional pupils counted as six',
        citation: PRACTICE_ADJUSTMENT.citation,
      },
    ]);
  });

  it('an entity without a prior year grew by all of its pupils; one without a membership did not', () => {
    const rows = [
      ...ROWS,
      ['Zeta', null, null, 30, 0, 1500],
      ['Eta', 10, 10, 'CLOSED', 5, 0],
      ['Theta', 10, null, null, 0, 0],
    ];
    expect(findingsIn([...rows, ...RATE], [PRACTICE_ADJUSTMENT])[0].message).toMatch(
      /^3 of 8 allocations .* for 3 entities that grew/,
    );
  });

  it('is not told where no row contains one', () => {
    const steady: readonly Row[] = [
      HEADER,
      ...['Alpha', 'Beta', 'Gamma'].map((name): Row => [name, 100, 100, 100, 10, 5010]),
    ];
    expect(told([...steady, ...RATE], [PRACTICE_ADJUSTMENT])).toEqual([]);
    expect(told(withCell([...steady, ...RATE], 'F2', 5110), [PRACTICE_ADJUSTMENT])).toEqual([]);
  });
});
