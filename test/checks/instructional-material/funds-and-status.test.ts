import { AWARD_ROW } from '../../../src/checks/instructional-material/award-row';
import { FINAL_ROW } from '../../../src/checks/instructional-material/final-row';
import { INELIGIBLE_PAID } from '../../../src/checks/instructional-material/ineligible-paid';
import { NEGATIVE_ALLOCATION } from '../../../src/checks/instructional-material/negative-allocation';
import { NINETY_PERCENT } from '../../../src/checks/instructional-material/ninety-percent';
import { MORE_THAN_POOL, POOL_NOT_EXHAUSTED } from '../../../src/checks/instructional-material/pool';
import { findingsIn, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import { type TestCell } from '../../support/snapshot';

type Row = readonly TestCell[];

const FUNDS = [NINETY_PERCENT, MORE_THAN_POOL, POOL_NOT_EXHAUSTED];

describe('what the initial allocation distributes', () => {
  const HEADER: Row = ['District', '40-day membership', 'Initial allocation'];
  const table = (...below: readonly Row[]): readonly Row[] => [
    HEADER,
    ['Alpha', 100, 54000],
    ['Beta', 50, 36000],
    ['Total', 150, 90000],
    [],
    ...below,
  ];

  it.each<[string, readonly Row[], readonly string[]]>([
    ['the pool as it is stated', table(['Pool', 90001]), []],
    ['less than that', table(['Pool', 80000]), ['im.more-than-pool C4: 80,000.00']],
    ['more than that', table(['Pool', 90001.01]), ['im.pool-not-exhausted C4: 90,001.01']],
    [
      'the adjusted appropriation as it is stated',
      table(['Adjusted appropriation', 100000], ['Total appropriation', 200000], ['Share', 0.9]),
      [],
    ],
    ['the appropriation where nothing is held back', table(['Total appropriation', 100000], ['Share', 0.9]), []],
    [
      'the appropriation less the reserve',
      table(['Total appropriation', 101000], ['Reserve', 1000], ['Share', 0.9]),
      [],
    ],
    ['a reserve written below zero', table(['Total appropriation', 101000], ['Reserve', -1000], ['Share', 0.9]), []],
    ['an appropriation without a share: ninety percent', table(['Total appropriation', 100001]), []],
    ['too little of it', table(['Total appropriation', 100002]), ['im.ninety-percent C4: at least 90,001.80']],
    [
      'what comes off it in the office’s own words: the block’s own arithmetic tells it',
      table(['Total appropriation', 101500], ['Off the top for grown-ups', 1500], ['90% of what is left', 90000]),
      [],
    ],
    [
      'another figure below the table is no deduction',
      table(['Total appropriation', 101500], ['Pages printed', 1400], ['Copies', 77]),
      ['im.ninety-percent C4: at least 91,350.00'],
    ],
    ['a share without an appropriation', table(['Share', 0.9]), []],
    ['a share of one', table(['Total appropriation', 90000], ['Share', 1]), []],
    ['a share written as 100', table(['Total appropriation', 90000], ['Share', 100]), []],
  ])('%s', (_, rows, found) => {
    expect(told(rows, FUNDS)).toEqual(found);
  });

  it('without a total its rows are added up, and the finding stands at the header', () => {
    const rows: readonly Row[] = [
      HEADER,
      ['Alpha', 100, 54000],
      ['Beta', 50, 36000],
      ['Gamma', 5, 'none'],
      [],
      ['Pool', 80000],
    ];
    expect(told(rows, FUNDS)).toEqual(['im.more-than-pool C1: 80,000.00']);
  });

  it('the total of the last section is not that of the table', () => {
    const rows: readonly Row[] = [
      HEADER,
      ['PUBLIC SCHOOLS:'],
      ['Alpha', 100, 54000],
      ['TOTAL PUBLIC SCHOOLS', 100, 54000],
      ['CHARTER SCHOOLS:'],
      ['Beta', 50, 36000],
      ['TOTAL CHARTER SCHOOLS', 50, 36000],
      [],
      ['Pool', 90000],
    ];
    expect(told(rows, FUNDS)).toEqual([]);
  });

  it('rows rounded to the cent may miss the pool by half a cent each', () => {
    const many = Array.from({ length: 400 }, (_, at): Row => [`School ${at}`, 1, 225]);
    const pool = (amount: number) => told([HEADER, ...many, [], ['Pool', amount]], FUNDS);
    expect([pool(90002), pool(89998)]).toEqual([[], []]);
    expect([pool(90002.01), pool(89997.99)]).toEqual([
      ['im.pool-not-exhausted C1: 90,002.01'],
      ['im.more-than-pool C1: 89,997.99'],
    ]);
  });

  it('nothing is allocated yet', () => {
    expect(told([HEADER, ['Alpha', 100, 0], ['Beta', 50, 0], ['Total', 150, 0], [], ['Pool', 90000]], FUNDS)).toEqual(
      [],
    );
  });
});

describe('the final allocation', () => {
  const rows = (...below: readonly Row[]): readonly Row[] => [
    ['District', '40-day membership', 'Entitlement', 'Initial allocation', 'Final allocation'],
    ['Alpha', 100, 6000, 5400, 600],
    ['Beta', 50, 3000, 3150, -150],
    ['Total', 150, 9000, 8550, 450],
    [],
    ...below,
  ];
  const APPROPRIATION = rows(['Total appropriation', 9000]);

  it.each<[string, readonly Row[], readonly string[]]>([
    ['is all of the appropriation', APPROPRIATION, []],
    [
      'is much less than it: no ninety percent are enough in January',
      withCell(APPROPRIATION, 'B6', 12000),
      ['im.pool-not-exhausted E4: 12,000.00'],
    ],
    ['is more', withCell(APPROPRIATION, 'B6', 8000), ['im.more-than-pool E4: 8,000.00']],
    ['of an unknown appropriation', rows(), []],
    ['is not paid yet', withCell(APPROPRIATION, 'E4', 0), []],
    ['without what was allocated first', withCell(APPROPRIATION, 'D4', 0), []],
  ])('%s', (_, table, found) => {
    expect(told(table, [MORE_THAN_POOL, POOL_NOT_EXHAUSTED])).toEqual(found);
  });

  it('says what it is more than, and what is left over', () => {
    const message = (appropriation: number) =>
      findingsIn(withCell(APPROPRIATION, 'B6', appropriation), [MORE_THAN_POOL, POOL_NOT_EXHAUSTED])[0].message;
    expect(message(8000)).toBe(
      '9,000.00 is allocated, 1,000.00 more than the appropriation less the reserve, 8,000.00.',
    );
    expect(message(9500)).toBe(
      '500.00 of the appropriation less the reserve, 9,500.00, is not allocated to anyone. Entitlements are portions of the whole, so they add up to it.',
    );
  });

  it.each<[string, string, TestCell]>([
    ['an entitlement', 'C2', null],
    ['what was allocated', 'D2', 'none'],
    ['a payment', 'E2', null],
  ])('a row without %s is not computed', (_, cell, value) => {
    expect(told(withCell(APPROPRIATION, cell, value), [FINAL_ROW])).toEqual([]);
  });
});

describe('an entity that should get nothing', () => {
  const rows = (name: string, membership: TestCell, amount: TestCell): readonly Row[] => [
    ['District', 'FY 2013 40-day membership', 'FY 2014 40-day membership', 'Initial allocation'],
    [name, 90, membership, amount],
    ['Beta', 100, 100, 5000],
  ];

  it.each<[string, TestCell, string]>([
    ['Alpha', 'CLOSED', 'its membership reads "CLOSED"'],
    ['Alpha Academy (closed)', 12, 'its name says that it is closed'],
    ['Alpha', null, 'it has no membership in the year that counts'],
    ['Alpha', '', 'it has no membership in the year that counts'],
    ['Alpha', 0, 'it has no membership in the year that counts'],
  ])('the whole finding: %s, %p', (name, membership, why) => {
    expect(findingsIn(rows(name, membership, 500), [INELIGIBLE_PAID])).toEqual([
      {
        check: 'im.ineligible-paid',
        severity: 'error',
        place: placeOf('D2'),
        message: `${name} is allocated 500.00 although ${why}. Only an entity with a membership has an entitlement.`,
        actual: '500.00',
        expected: '0.00',
        citation: INELIGIBLE_PAID.citation,
        fix: [changeOf('D2', { before: 500, after: 0, reason: `${name}: ${why}.` })],
      },
    ]);
  });

  it('an amount that is a formula is not written over', () => {
    const [finding] = findingsIn(rows('Alpha', 'CLOSED', { formula: '=B2*50', value: 500 }), [INELIGIBLE_PAID]);
    expect(finding.fix).toBeUndefined();
  });

  it('one that is closed by its name alone holds in a table of the practice: there is no cell to explain it', () => {
    const practice: readonly Row[] = [
      [
        'District',
        'FY 2012 membership',
        'FY 2013 40-day membership',
        'FY 2014 40-day membership',
        'Initial allocation',
      ],
      ...['Alpha', 'Beta', 'Gamma (closed)'].map((name): Row => [name, 20, 20, 20, 1000]),
      [],
      ['Rate per pupil', 50],
    ];
    expect(told(practice, [INELIGIBLE_PAID])).toEqual(['im.ineligible-paid E4: 0.00 → E4 0']);
  });

  it.each<[string, TestCell, TestCell]>([
    ['Alpha', 12, 500],
    ['Alpha', 'not counted', 500],
    ['Alpha', 'CLOSED', 0],
    ['Alpha', 'CLOSED', null],
    ['Alpha', 'CLOSED', -5],
    ['Enclosed Valley', 12, 500],
  ])('silent: %s with %p is allocated %p', (name, membership, amount) => {
    expect(told(rows(name, membership, amount), [INELIGIBLE_PAID])).toEqual([]);
  });
});

describe('an allocation below zero', () => {
  const rows = (adjustment: TestCell, amount: TestCell): readonly Row[] => [
    ['District', '40-day membership', 'Prior year adjustment', 'Initial allocation'],
    ['Alpha', 10, adjustment, amount],
    ['Beta', 10, 0, 500],
  ];

  it.each<[TestCell, string]>([
    [-600, ': the adjustment of -600.00 is larger than what it earned'],
    [0, ''],
    [600, ''],
    [null, ''],
  ])('the whole finding beside an adjustment of %p', (adjustment, cause) => {
    expect(findingsIn(rows(adjustment, -100), [NEGATIVE_ALLOCATION])).toEqual([
      {
        check: 'im.negative-allocation',
        severity: 'error',
        place: placeOf('D2'),
        message: `Alpha is allocated -100.00${cause}. An entitlement is a portion of the appropriation and cannot be below zero; what was paid too much is settled in the January recomputation.`,
        actual: '-100.00',
        expected: 'at least 0.00',
        amount: 100,
        citation: NEGATIVE_ALLOCATION.citation,
      },
    ]);
  });

  it('silent from zero on', () => {
    expect(told(rows(-600, 0), [NEGATIVE_ALLOCATION])).toEqual([]);
    expect(told(rows(-600, null), [NEGATIVE_ALLOCATION])).toEqual([]);
  });
});

describe('more wrong rows in a section than are looked into', () => {
  it('those after the first two hundred say so', () => {
    const school = (name: string, amount: number): Row => [name, 10, amount];
    const rows: readonly Row[] = [
      ['School', 'Student membership', 'Award amount'],
      ...Array.from({ length: 400 }, (_, at) => school(`Right ${at}`, 600)),
      ...Array.from({ length: 201 }, (_, at) => school(`Wrong ${at}`, 700)),
    ];
    const messages = findingsIn(rows, [AWARD_ROW]).map(({ message }) => message);
    expect(messages).toHaveLength(201);
    expect(messages[199]).toBe(
      'Wrong 199 is awarded 700.00, but its membership at the rate of the other rows gives 600.00.',
    );
    expect(messages[200]).toBe(
      'Wrong 200 is awarded 700.00, but its membership at the rate of the other rows gives 600.00. So many rows of its section are off that no single cell was looked for which would explain this one.',
    );
  });
});
