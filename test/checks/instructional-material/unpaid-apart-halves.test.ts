import { CHARTER_APART } from '../../../src/checks/instructional-material/charter-apart';
import { HALVES } from '../../../src/checks/instructional-material/halves';
import { UNPAID_MEMBERSHIP } from '../../../src/checks/instructional-material/unpaid-membership';
import { findingsIn, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import { type TestCell } from '../../support/snapshot';

type Row = readonly TestCell[];

describe('a membership without an allocation', () => {
  const HEADER: Row = ['District', 'FY 2013 40-day membership', 'FY 2014 40-day membership', 'Initial allocation'];
  const paid = (count: number): Row[] => Array.from({ length: count }, (_, at) => [`School ${at + 1}`, 10, 12, 600]);
  const UNPAID: Row = ['Alpha', 1100, 1200.5, null];

  it('the whole finding', () => {
    expect(findingsIn([HEADER, ...paid(9), UNPAID], [UNPAID_MEMBERSHIP])).toEqual([
      {
        check: 'im.unpaid-membership',
        severity: 'error',
        place: placeOf('D11'),
        message: 'Alpha has a membership of 1,200.5 but no allocation.',
        actual: 'nothing',
        expected: undefined,
        citation: UNPAID_MEMBERSHIP.citation,
      },
    ]);
  });

  it.each<[string, readonly Row[]]>([
    ['less than nine rows of ten have their allocation', [HEADER, ...paid(8), UNPAID]],
    ['the entity has no membership', [HEADER, ...paid(9), ['Alpha', 1100, null, null]]],
    ['its membership is zero', [HEADER, ...paid(9), ['Alpha', 1100, 0, null]]],
    ['its membership is a status', [HEADER, ...paid(9), ['Alpha', 1100, 'Ineligible', null]]],
    ['its allocation is zero', [HEADER, ...paid(9), ['Alpha', 1100, 1200, 0]]],
    ['its allocation is a word', [HEADER, ...paid(9), ['Alpha', 1100, 1200, 'pending']]],
    ['nothing is allocated yet', [HEADER, ...paid(9).map((row) => row.slice(0, 3)), UNPAID]],
  ])('silent where %s', (_, rows) => {
    expect(told(rows, [UNPAID_MEMBERSHIP])).toEqual([]);
  });

  it('rows without a membership count neither as filled in nor as left out', () => {
    const closed = Array.from({ length: 9 }, (_, at): Row => [`Closed ${at}`, 10, 'CLOSED', null]);
    expect(told([HEADER, ...paid(9), ...closed, UNPAID], [UNPAID_MEMBERSHIP])).toEqual(['im.unpaid-membership D20: ']);
    const nought = Array.from({ length: 9 }, (_, at): Row => [`Closed ${at}`, 10, 'CLOSED', 0]);
    expect(told([HEADER, ...paid(8), ...nought, UNPAID], [UNPAID_MEMBERSHIP])).toEqual([]);
  });

  describe('in a table of the department’s practice', () => {
    const PRACTICE: readonly Row[] = [
      [
        'District',
        'FY 2012 membership',
        'FY 2013 40-day membership',
        'FY 2014 40-day membership',
        'Initial allocation',
      ],
      ...Array.from({ length: 9 }, (_, at): Row => [`School ${at + 1}`, 20, 20, 20, 1000]),
      ['Alpha', 100, 100, 100, null],
    ];
    const RATE: readonly Row[] = [[], ['Rate per pupil', 50]];

    it('the row’s own numbers say what it should be, and the section’s total decides', () => {
      const evidence = 'with it, Initial allocation adds up to the printed Total, 14,000.00';
      const [finding, ...others] = findingsIn(
        [...PRACTICE, ['Total', 280, 280, 280, 14000], ...RATE],
        [UNPAID_MEMBERSHIP],
      );
      const change = changeOf('E11', { before: null, after: 5000, reason: `Alpha: ${evidence}.` });
      expect(others).toEqual([]);
      expect(finding).toEqual({
        check: 'im.unpaid-membership',
        severity: 'error',
        place: placeOf('E11'),
        message: 'Alpha has a membership of 100 but no allocation.',
        actual: 'nothing',
        expected: '5,000.00',
        citation: UNPAID_MEMBERSHIP.citation,
        explanations: [{ place: placeOf('E11'), printed: 'nothing', implied: '5,000.00', evidence, change }],
        fix: [change],
      });
    });

    it('without a total there is nothing to change', () => {
      expect(told([...PRACTICE, ...RATE], [UNPAID_MEMBERSHIP])).toEqual([
        'im.unpaid-membership E11: 5,000.00 [E11 5,000.00]',
      ]);
    });
  });
});

describe('a locally chartered school with an allocation of its own', () => {
  const rows = (name: string, title?: string): readonly Row[] => [
    ['School', '40-day membership', 'Initial allocation'],
    ...(title === undefined ? [] : [[title]]),
    [name, 1200, 60000],
  ];

  it('the whole finding', () => {
    expect(findingsIn(rows('Alpha Locally Chartered School'), [CHARTER_APART])).toEqual([
      {
        check: 'im.charter-apart',
        severity: 'warning',
        place: placeOf('C2'),
        message:
          'Alpha Locally Chartered School, a locally chartered school, has an allocation of its own, 60,000.00. The law counts its 1,200 pupils in the membership of the district that chartered it.',
        actual: '60,000.00',
        expected: 'counted in its district',
        citation: CHARTER_APART.citation,
      },
    ]);
  });

  it.each<[string, string | undefined, number]>([
    ['Alpha (local charter)', undefined, 1],
    ['Alpha, district-authorized', undefined, 1],
    ['Alpha', 'LOCALLY CHARTERED CHARTER SCHOOLS', 1],
    ['Alpha', 'Local charter schools:', 1],
    ['Alpha Charter School', undefined, 0],
    ['Alpha', 'CHARTER SCHOOLS:', 0],
    ['Alpha', 'STATE CHARTERED SCHOOLS', 0],
    ['Alpha, state-chartered', undefined, 0],
  ])('%s under "%s": %i', (name, title, count) => {
    expect(told(rows(name, title), [CHARTER_APART])).toHaveLength(count);
  });

  it.each<[string, string, TestCell]>([
    ['its allocation is zero', 'C2', 0],
    ['it has no allocation', 'C2', null],
    ['its pupils are not counted here', 'B2', 0],
    ['it has no membership', 'B2', 'in its district'],
  ])('silent where %s', (_, cell, value) => {
    const table = [...rows('Alpha (local charter)'), ['Beta', 100, 5000]];
    expect(told(withCell(table, cell, value), [CHARTER_APART])).toEqual([]);
  });

  it('the membership of the last year counts', () => {
    const years: readonly Row[] = [
      ['School', 'FY 2013 40-day membership', 'FY 2014 40-day membership', 'Initial allocation'],
      ['Alpha (local charter)', 0, 50, 2500],
      ['Beta (local charter)', 50, 0, 2500],
    ];
    expect(findingsIn(years, [CHARTER_APART]).map(({ place }) => place)).toEqual([placeOf('D2')]);
  });
});

describe('halves', () => {
  const rows = (allocation: TestCell, adopted: TestCell, offList: TestCell): readonly Row[] => [
    ['District', '40-day membership', 'Initial allocation', 'Adopted', 'Non-adopted'],
    ['Alpha', 100, allocation, adopted, offList],
    ['Beta', 100, 10, 5, 5],
  ];

  it('the whole finding', () => {
    expect(findingsIn(rows(5000, 2500, 2400), [HALVES])).toEqual([
      {
        check: 'im.halves',
        severity: 'warning',
        place: placeOf('D2'),
        message:
          'Alpha: 2,500.00 adopted and 2,400.00 non-adopted are 4,900.00 together, but the allocation is 5,000.00.',
        actual: '4,900.00',
        expected: '5,000.00',
        citation: HALVES.citation,
      },
    ]);
  });

  it.each<[string, number, number, number, number]>([
    ['whole dollars may be a dollar off', 5001, 2500, 2500, 0],
    ['but not more', 5001.01, 2500, 2500, 1],
    ['too little', 4998.99, 2500, 2500, 1],
    ['cents may be a cent off', 5000.51, 2500, 2500.5, 0],
    ['but not two', 5000.52, 2500, 2500.5, 1],
    ['nor where only the other has cents', 5000.52, 2500.5, 2500, 1],
    ['a charter school’s that are all off the list', 5000, 0, 5000, 0],
  ])('%s', (_, allocation, adopted, offList, count) => {
    expect(told(rows(allocation, adopted, offList), [HALVES])).toHaveLength(count);
  });

  it.each<[string, readonly Row[]]>([
    ['an allocation', rows(null, 2500, 2400)],
    ['an adopted part', rows(5000, 'all', 2400)],
    ['a part off the list', rows(5000, 2500, null)],
    ['a column of the adopted part', rows(5000, 2500, 2400).map((row) => row.filter((_, at) => at !== 3))],
    ['a column of the part off the list', rows(5000, 2500, 2400).map((row) => row.slice(0, 4))],
  ])('silent without %s', (_, table) => {
    expect(told(table, [HALVES])).toEqual([]);
  });
});
