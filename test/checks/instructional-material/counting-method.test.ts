import { ADDITIONAL_PUPILS } from '../../../src/checks/instructional-material/additional-pupils';
import { ALLOCATION_ROW } from '../../../src/checks/instructional-material/allocation-row';
import { findingsIn, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import { type TestCell } from '../../support/snapshot';

type Row = readonly TestCell[];

const HEADER: Row = ['District', 'FY 2013 40-day membership', 'FY 2014 40-day membership', 'Initial allocation'];
/** 50 dollars for each pupil, additional pupils counted as six. */
const ROWS: readonly Row[] = [
  HEADER,
  ['Alpha', 100, 110, 8000],
  ['Beta', 200, 190, 9500],
  ['Gamma', null, 10, 3000],
  ['Delta', 80, 80, 4000],
  ['Epsilon', 60, 70, 6000],
];
const by = (...amounts: readonly number[]): readonly Row[] =>
  ROWS.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), amounts[index - 1]]));
const ONCE = by(5500, 9500, 500, 4000, 3500);
const SEVEN = by(8500, 9500, 3500, 4000, 6500);

describe('a row that is not paid the rate of the others', () => {
  it('the whole finding, with the membership that would make it hold', () => {
    expect(findingsIn(withCell(ROWS, 'D3', 9600), [ALLOCATION_ROW])).toEqual([
      {
        check: 'im.allocation-row',
        severity: 'error',
        place: placeOf('D3'),
        message:
          'Beta is allocated 9,600.00. At the rate of the other rows, 50.00 for each pupil with additional pupils counted as six, its membership gives 9,500.00. Either the allocation or a membership in its row is wrong.',
        actual: '9,600.00',
        expected: '9,500.00',
        amount: 100,
        citation: ALLOCATION_ROW.citation,
        explanations: [
          { place: placeOf('C3'), printed: '190', implied: '192', evidence: 'it would make the row hold by itself' },
        ],
      },
    ]);
  });

  it.each<[string, readonly Row[], string]>([
    ['as six', ROWS, 'with additional pupils counted as six,'],
    ['once', ONCE, 'with every pupil counted once,'],
    ['as seven', SEVEN, 'with additional pupils counted as seven,'],
  ])('in a table that counts additional pupils %s', (_, rows, words) => {
    const [finding, ...others] = findingsIn(withCell(rows, 'D5', 4200), [ALLOCATION_ROW]);
    expect(others).toEqual([]);
    expect(finding.message).toContain(words);
    expect(finding.expected).toBe('4,000.00');
  });

  it('the memberships that would do: either year’s, not a formula’s, not out of scale', () => {
    const cells = (rows: readonly Row[]) => told(rows, [ALLOCATION_ROW]);
    expect(cells(withCell(ROWS, 'D2', 8250))).toEqual(['im.allocation-row D2: 8,000.00 [B2 99]']);
    expect(cells(withCell(ROWS, 'D2', 8300))).toEqual(['im.allocation-row D2: 8,000.00 [C2 111]']);
    const live = withCell(withCell(ROWS, 'D2', 8300), 'C2', { formula: '=100+10', value: 110 });
    expect(cells(live)).toEqual(['im.allocation-row D2: 8,000.00']);
    expect(cells(withCell(ROWS, 'D3', 190000))).toEqual(['im.allocation-row D3: 9,500.00 [C3 800]']);
    expect(cells(withCell(ROWS, 'D5', 80000))).toEqual(['im.allocation-row D5: 4,000.00']);
    expect(cells(withCell(ROWS, 'D3', 450))).toEqual(['im.allocation-row D3: 9,500.00']);
  });

  it('the last two of several years count', () => {
    const years: readonly Row[] = ROWS.map((row, index) => [
      row[0],
      index === 0 ? 'FY 2012 40-day membership' : 50 + index,
      ...row.slice(1),
    ]);
    expect(told(years, [ALLOCATION_ROW])).toEqual([]);
    expect(told(withCell(years, 'E3', 9600), [ALLOCATION_ROW])).toEqual(['im.allocation-row E3: 9,500.00 [D3 192]']);
  });

  it('rounded to the cent it holds', () => {
    expect(told(withCell(ROWS, 'D3', 9500.01), [ALLOCATION_ROW])).toEqual([]);
    expect(told(withCell(ROWS, 'D5', 4000.03), [ALLOCATION_ROW])).toEqual(['im.allocation-row D5: 4,000.00']);
  });

  it.each<[string, readonly Row[], number]>([
    ['three of four rows hold', withCell(ROWS.slice(0, 5), 'D5', 4200), 1],
    ['two of four do', withCell(withCell(ROWS.slice(0, 5), 'D5', 4200), 'D2', 8100), 0],
    ['there are only three rows', withCell(ROWS.slice(0, 4), 'D3', 9600), 0],
    ['three of five hold', withCell(withCell(ROWS, 'D5', 4200), 'D2', 7700), 2],
    ['half of ten do', [...ROWS, ...ROWS.slice(1).map((row, at): Row => [...row.slice(0, 3), 1000 + at * 7919])], 0],
    [
      'there is only one year',
      withCell(
        ONCE.map((row) => [row[0], ...row.slice(2)]),
        'C3',
        9600,
      ),
      0,
    ],
    [
      'rows without a membership or an allocation do not count',
      [...withCell(ROWS, 'D5', 4200), ['Eta', 5, 'CLOSED', 9], ['Zeta', 5, 5, null]],
      1,
    ],
  ])('where %s: %#', (_, rows, count) => {
    expect(told(rows, [ALLOCATION_ROW])).toHaveLength(count);
  });
});

describe('a column that counts additional pupils otherwise', () => {
  it.each<[string, readonly Row[]]>([
    ['only once', ONCE],
    ['seven times', SEVEN],
  ])('the whole finding: %s', (times, rows) => {
    expect(findingsIn(rows, [ADDITIONAL_PUPILS])).toEqual([
      {
        check: 'im.additional-pupils',
        severity: 'error',
        place: placeOf('D1'),
        message: `The allocations count each additional pupil ${times} (50.00 for every pupil counted). The law counts additional pupils as six pupils: 30 pupils in 3 entities. NM.ALLOCATION computes it.`,
        actual: `additional pupils counted ${times}`,
        expected: 'additional pupils counted as six',
        citation: ADDITIONAL_PUPILS.citation,
      },
    ]);
  });

  it('silent where nobody grew, and as the law has it', () => {
    const steady: readonly Row[] = [HEADER, ...['A', 'B', 'C', 'D'].map((name, at): Row => [name, 20 + at, 20, 1000])];
    expect(told(steady, [ADDITIONAL_PUPILS])).toEqual([]);
    expect(told(ROWS, [ADDITIONAL_PUPILS])).toEqual([]);
  });
});

describe('a column of weighted memberships', () => {
  const weighted = (prior: TestCell, current: TestCell, printed: TestCell): readonly Row[] => [
    [
      'District',
      'FY 2012 membership',
      'FY 2013 40-day membership',
      'FY 2014 40-day membership',
      'Weighted membership',
      'Initial allocation',
    ],
    ['Alpha', 7, prior, current, printed, null],
  ];

  it.each<[number, string]>([
    [170, 'counts each additional pupil seven times'],
    [110, 'counts each additional pupil only once'],
    [161, 'does not follow from the memberships'],
  ])('the whole finding: %i %s', (printed, how) => {
    expect(findingsIn(weighted(100, 110, printed), [ADDITIONAL_PUPILS])).toEqual([
      {
        check: 'im.additional-pupils',
        severity: 'error',
        place: placeOf('E2'),
        message: `Alpha: the weighted membership of ${printed} ${how}. With additional pupils counted as six it is 160.`,
        actual: String(printed),
        expected: '160',
        citation: ADDITIONAL_PUPILS.citation,
        fix: [
          changeOf('E2', {
            before: printed,
            after: '=NM.WEIGHTED_MEMBERSHIP(D2,C2)',
            reason: 'Alpha: additional pupils are counted as six pupils.',
          }),
        ],
      },
    ]);
  });

  it.each<[TestCell, TestCell, TestCell]>([
    [100, 110, 160],
    [100, 110, 160.004],
    [null, 10, 60],
    [0, 10, 60],
    [100, 90, 90],
    [100, 'CLOSED', 5],
    [100, 0, 5],
    [100, 110, null],
  ])('silent: from %p to %p as %p', (prior, current, printed) => {
    expect(told(weighted(prior, current, printed), [ADDITIONAL_PUPILS])).toEqual([]);
  });

  it('says nothing where the table has only one year', () => {
    const [header, row] = weighted(100, 110, 170);
    const one = [header, row].map((cells) => [cells[0], ...cells.slice(3)]);
    expect(told(one, [ADDITIONAL_PUPILS])).toEqual([]);
  });
});
