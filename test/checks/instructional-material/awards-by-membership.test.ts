import { AWARD_ROW } from '../../../src/checks/instructional-material/award-row';
import { findingsIn, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import { type TestCell } from '../../support/snapshot';

type Row = readonly TestCell[];

const HEADER: Row = ['School', 'Student membership', 'Award amount'];
/** 60 dollars for each pupil. */
const ROWS: readonly Row[] = [
  HEADER,
  ['Alpha Elementary', 100, 6000],
  ['Beta Middle', 250, 15000],
  ['Gamma High', 40, 2400],
  ['Delta Academy', 33, 1980],
];
const TOTALLED: readonly Row[] = [...ROWS, ['Total', 423, 25380]];

const awards = (...rows: Row[]): readonly Row[] => [...ROWS.slice(0, 4), ...rows];

it('the whole finding: the printed total decides that the award is wrong', () => {
  const evidence = 'with it, Award amount adds up to the printed Total, 25,380.00';
  const change = changeOf('C3', { before: 15100, after: 15000, reason: `Beta Middle: ${evidence}.` });
  expect(findingsIn(withCell(TOTALLED, 'C3', 15100), [AWARD_ROW])).toEqual([
    {
      check: 'im.award-row',
      severity: 'error',
      place: placeOf('C3'),
      message: 'Beta Middle is awarded 15,100.00, but its membership at the rate of the other rows gives 15,000.00.',
      actual: '15,100.00',
      expected: '15,000.00',
      amount: 100,
      citation: AWARD_ROW.citation,
      explanations: [{ place: placeOf('C3'), printed: '15,100.00', implied: '15,000.00', evidence, change }],
      fix: [change],
    },
  ]);
});

it.each<[string, readonly Row[], string]>([
  ['Total', TOTALLED, 'im.award-row B3: 250 → B3 250 [B3 250]'],
  ['GRAND TOTAL', withCell(TOTALLED, 'A6', 'GRAND TOTAL'), 'im.award-row B3: 250 → B3 250 [B3 250]'],
  ['no total', ROWS, 'im.award-row C3: 15,600.00 [B3 250] [C3 15,600.00]'],
])('a misprinted membership, decided by a total that is typed: %s', (_, rows, found) => {
  expect(told(withCell(rows, 'B3', 260), [AWARD_ROW])).toEqual([found]);
});

it('a total that is a formula decides nothing', () => {
  const live: readonly Row[] = [
    ...ROWS,
    ['Total', { formula: '=Enrollment!B2', value: 423 }, { formula: '=Bond!B2', value: 25380 }],
  ];
  expect(told(withCell(live, 'B3', 260), [AWARD_ROW])).toEqual(['im.award-row C3: 15,600.00 [B3 250] [C3 15,600.00]']);
});

it('each section is decided by its own total, not by the grand one', () => {
  const sections: readonly Row[] = [
    HEADER,
    ['ELEMENTARY:'],
    ['Alpha', 100, 6000],
    ['Beta', 250, 15000],
    ['Subtotal', 350, 21000],
    ['HIGH:'],
    ['Gamma', 40, 2400],
    ['Delta', 10, 700],
    ['Subtotal', 50, 3000],
    ['GRAND TOTAL', 400, 24000],
  ];
  expect(told(sections, [AWARD_ROW])).toEqual(['im.award-row C8: 600.00 → C8 600 [C8 600.00]']);
});

describe('memberships that count parts of pupils', () => {
  const parts: readonly Row[] = [
    HEADER,
    ['Alpha', 100.5, 6030],
    ['Beta', 250, 15000],
    ['Gamma', 40, 2400],
    ['Delta', 10.25, 621],
  ];

  it('are explained with as many decimals as the column has', () => {
    expect(told(parts, [AWARD_ROW])).toEqual(['im.award-row C5: 615.00 [B5 10.35] [C5 615.00]']);
  });

  it('with four at most', () => {
    const thirds = withCell(withCell(parts, 'B2', 100.123456), 'C2', 6007.41);
    expect(told(thirds, [AWARD_ROW])).toEqual(['im.award-row C5: 615.00 [B5 10.35] [C5 615.00]']);
    const eighths = withCell(withCell(thirds, 'C5', 617.4075), 'B5', 10.3);
    expect(told(eighths, [AWARD_ROW])).toEqual(['im.award-row C5: 618.00 [B5 10.2901] [C5 617.99]']);
  });
});

describe('the rate', () => {
  const typed = (...rows: Row[]): readonly Row[] => [HEADER, ...rows];

  it('as the rows have it is not moved by rows that were awarded nothing, or have no membership', () => {
    const zeros = awards(['Delta', 0, 0], ['Epsilon', 0, 100], ['Zeta', 20, 0]);
    expect(told(zeros, [AWARD_ROW])).toEqual([
      'im.award-row C6: 0.00 [C6 0.00]',
      'im.award-row C7: 1,200.00 [B7 0] [C7 1,200.00]',
    ]);
  });

  it('as it is stated and as most rows share it: 33.33, not the 33.335 of the largest row', () => {
    const schools = typed(['Alpha', 3, 99.99], ['Beta', 3, 99.99], ['Gamma', 3, 99.99], ['Delta', 1000, 33335]);
    expect(told(schools, [AWARD_ROW])).toEqual(['im.award-row C5: 33,330.00 [C5 33,330.00]']);
    expect(told([...schools, [], ['Rate per pupil', 33.33]], [AWARD_ROW])).toEqual([
      'im.award-row C5: 33,330.00 [C5 33,330.00]',
    ]);
  });

  it('as the pool and the membership of all schools give it comes first', () => {
    const schools = typed(['Alpha', 1, 33.34], ['Beta', 1, 33.34], ['Gamma', 1, 33.34], ['Delta', 1000, 33330]);
    expect(told([...schools, [], ['Pool', 33440.1], ['Rate per pupil', 33.33]], [AWARD_ROW])).toEqual([
      'im.award-row C5: 33,340.08 [C5 33,340.08]',
    ]);
  });

  it('of a pool that is not what was awarded gives way to that of the rows', () => {
    expect(told([...TOTALLED, [], ['Pool', 30000]], [AWARD_ROW])).toEqual([]);
    expect(told([...withCell(TOTALLED, 'C3', 15100), [], ['Pool', 30000]], [AWARD_ROW])).toEqual([
      'im.award-row C3: 15,000.00 → C3 15000 [C3 15,000.00]',
    ]);
  });
});

describe('silent', () => {
  it.each<[string, readonly Row[]]>([
    ['where every award holds', TOTALLED],
    ['a cent from the rate', [...withCell(ROWS, 'C3', 15000.01), [], ['Rate per pupil', 60]]],
    ['before anything is awarded', ROWS.map((row, index) => (index === 0 ? row : row.slice(0, 2)))],
    ['where every membership is zero', [HEADER, ['Alpha', 0, 6000], ['Beta', 0, 15000], ['Gamma', 0, 2400]]],
    ['on a school without an award yet, or with a word in its place', awards(['Delta', 33, null], ['Eta', 5, 'none'])],
    ['on a school without a membership, or with a word in its place', awards(['Delta', null, 5], ['Eta', 'CLOSED', 5])],
    ['where only two rows have one rate', [...ROWS.slice(0, 3), ['Gamma', 10, 700]]],
    ['where only half of the rows have one rate', awards(['D', 10, 700], ['E', 10, 500], ['F', 10, 650])],
  ])('%s', (_, rows) => {
    expect(told(rows, [AWARD_ROW])).toEqual([]);
  });

  it('no longer where three of five rows have one rate, nor two cents from it', () => {
    expect(told(awards(['D', 10, 701], ['E', 10, 503]), [AWARD_ROW])).toEqual([
      'im.award-row C5: 600.00 [C5 600.00]',
      'im.award-row C6: 600.00 [C6 600.00]',
    ]);
    expect(told([...withCell(ROWS, 'C3', 15000.02), [], ['Rate per pupil', 60]], [AWARD_ROW])).toEqual([
      'im.award-row C3: 15,000.00 [C3 15,000.00]',
    ]);
  });
});
