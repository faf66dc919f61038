import { OFF_LIST } from '../../../src/checks/instructional-material/off-list';
import { findingsIn, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import { type TestCell } from '../../support/snapshot';

type Row = readonly TestCell[];

describe('an allocation split into parts', () => {
  const HEADER: Row = [
    'Entity',
    '40-day membership',
    'Initial allocation',
    'Adopted',
    'Non-adopted',
    'Other classroom materials',
  ];
  const split = (name: string, offList: TestCell, others: TestCell = null, section?: string): readonly Row[] => [
    HEADER,
    ...(section === undefined ? [] : [[section]]),
    [name, 100, 1000, 500, offList, others],
  ];

  it('whole findings: more than half off the list, and more than a quarter of that on other classroom materials', () => {
    expect(findingsIn(split('Alpha Public Schools', 502, 127), [OFF_LIST])).toEqual([
      {
        check: 'im.off-list',
        severity: 'error',
        place: placeOf('E2'),
        message:
          'Alpha Public Schools: 502.00 for material not on the multiple list is more than the 500.00 that its allocation allows.',
        actual: '502.00',
        expected: 'at most 500.00',
        citation: OFF_LIST.citation,
        fix: [
          changeOf('E2', {
            before: 502,
            after: 500,
            reason: 'Alpha Public Schools: at most half of the allocation may go to material not on the multiple list.',
          }),
        ],
      },
      {
        check: 'im.off-list',
        severity: 'error',
        place: placeOf('F2'),
        message: 'Alpha Public Schools: 127.00 for other classroom materials is more than the 125.00 allowed.',
        actual: '127.00',
        expected: 'at most 125.00',
        citation: OFF_LIST.citation,
      },
    ]);
  });

  it('the fix of a charter school’s is its whole allocation, and says so', () => {
    const [finding] = findingsIn(split('Alpha Charter School', 1002), [OFF_LIST]);
    expect(finding.fix).toEqual([
      changeOf('E2', {
        before: 1002,
        after: 1000,
        reason: 'Alpha Charter School: no more than the allocation may go to material not on the multiple list.',
      }),
    ]);
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    ['a district by its name', split('Alpha Municipal Schools', 501.01), ['E2: at most 500.00 → E2 500']],
    ['a district by its section', split('Alpha', 501.01, null, 'SCHOOL DISTRICTS'), ['E3: at most 500.00 → E3 500']],
    [
      'a state institution',
      split('For the Deaf', 600, 126.01, 'STATE SUPPORTED SCHOOLS'),
      ['E3: at most 500.00 → E3 500', 'F3: at most 125.00'],
    ],
    [
      'a private school: nothing for other materials',
      split('St. Mary', 600, 1.01, 'PRIVATE SCHOOLS'),
      ['E3: at most 500.00 → E3 500', 'F3: at most 0.00'],
    ],
    [
      'a charter school: its whole allocation',
      split('Alpha Charter School', 1001.01, 900),
      ['E2: at most 1,000.00 → E2 1000'],
    ],
    [
      'a school under a charter schools’ title',
      split('Alpha Public Schools', 1002, 900, 'CHARTER SCHOOLS:'),
      ['E3: at most 1,000.00 → E3 1000'],
    ],
  ])('%s', (_, rows, found) => {
    expect(told(rows, [OFF_LIST])).toEqual(found.map((one) => `im.off-list ${one}`));
  });

  it.each<[string, readonly Row[]]>([
    ['a dollar above: halves are kept in whole dollars', split('Alpha Public Schools', 501, 126)],
    ['nothing, or a word, for the parts', split('Alpha Public Schools', null, 'none')],
    ['no allocation yet', withCell(split('Alpha Public Schools', 502, 127), 'C2', null)],
    ['an allocation of zero', withCell(split('Alpha Public Schools', 502, 127), 'C2', 0)],
    ['a name that does not say what kind of entity it is', split('Alpha', 1002, 900)],
    [
      'no column for material off the list',
      split('Alpha Public Schools', null, 900).map((row) => row.filter((_, at) => at !== 4)),
    ],
    ['no column for other classroom materials', split('Alpha Public Schools', 500).map((row) => row.slice(0, 5))],
  ])('silent: %s', (_, rows) => {
    expect(told(rows, [OFF_LIST])).toEqual([]);
  });
});

describe('the purchases of an annual report', () => {
  const TITLE = 'Alpha Public Schools: instructional material annual report';
  const report = (title: string, ...purchases: readonly Row[]): readonly Row[] => [
    [title === '' ? null : title],
    ['Vendor', 'List', 'Cost', 'Instructional material'],
    ...purchases,
    [],
    ['Total instructional material allocation', 10000],
  ];

  it('whole findings: at the column that says what is on the list', () => {
    const rows = report(
      TITLE,
      ['North', 'Adopted', 9000],
      ['South', 'Non-adopted', 4000],
      ['West', 'Other classroom materials', 1250.01],
    );
    const whole = { check: 'im.off-list', severity: 'warning', place: placeOf('B2'), citation: OFF_LIST.citation };
    expect(findingsIn(rows, [OFF_LIST])).toEqual([
      {
        ...whole,
        message:
          'Purchases not on the multiple list come to 5,250.01, more than the 5,000.00 that the allocation of 10,000.00 allows.',
        actual: '5,250.01',
        expected: 'at most 5,000.00',
      },
      {
        ...whole,
        message: 'Other classroom materials come to 1,250.01, more than the 1,250.00 allowed.',
        actual: '1,250.01',
        expected: 'at most 1,250.00',
      },
    ]);
  });

  it.each([
    'Non-adopted',
    'nonadopted',
    'Not adopted',
    'off-list',
    'Off list',
    'Not on the list',
    'SUPPLEMENTAL',
    'Classroom material',
  ])('"%s" is not on the list', (list) => {
    const limit = (cost: number) => told(report('Alpha Charter School', ['North', list, cost]), [OFF_LIST]);
    expect([limit(10000), limit(10000.01)]).toEqual([[], ['im.off-list B2: at most 10,000.00']]);
  });

  it('supplemental classroom materials are counted once', () => {
    const rows = report(TITLE, ['North', 'Supplemental classroom materials', 1250], ['South', 'Non-adopted', 3750]);
    expect(told(rows, [OFF_LIST])).toEqual([]);
    expect(told(withCell(rows, 'C4', 3750.01), [OFF_LIST])).toEqual(['im.off-list B2: at most 5,000.00']);
  });

  it.each<[string, readonly string[]]>([
    ['Alpha Public School', ['5,000.00', '1,250.00']],
    ['Alpha Independent Schools', ['5,000.00', '1,250.00']],
    ['Report of the district', ['5,000.00', '1,250.00']],
    ['St. Mary, a private school of the district', ['5,000.00', '0.00']],
    ['St. Mary (nonpublic)', ['5,000.00', '0.00']],
    ['St. Mary, non-public', ['5,000.00', '0.00']],
    ['Alpha Charter School, chartered by its district', []],
    ['St. Mary Academy', []],
  ])('by who reports: %s', (title, limits) => {
    const rows = report(title, ['North', 'Non-adopted', 8000], ['South', 'Classroom materials', 1250.01]);
    expect(told(rows, [OFF_LIST])).toEqual(limits.map((limit) => `im.off-list B2: at most ${limit}`));
  });

  describe('who reports is said', () => {
    const above = (rows: number, ...cells: TestCell[]): readonly Row[] => [
      cells,
      ...Array.from({ length: rows - 1 }, (): Row => []),
      ...report('', ['North', 'Non-adopted', 8000]).slice(1),
    ];

    it('by the sheet’s name', () => {
      expect(told(above(1, 'Report'), [OFF_LIST], 'Alpha Public Schools')).toEqual([
        'im.off-list B2: at most 5,000.00',
      ]);
    });

    it('within the ten rows above the table', () => {
      const beside = above(10, 'Instructional material', 'Alpha Public School', 'Annual report');
      expect(told(beside, [OFF_LIST])).toEqual(['im.off-list B11: at most 5,000.00']);
      expect(told(above(11, 'Alpha Public Schools'), [OFF_LIST])).toEqual([]);
    });

    it('within the first twelve columns', () => {
      const blank = (count: number): null[] => Array.from({ length: count }, () => null);
      expect(told(above(1, ...blank(11), 'Alpha Public Schools'), [OFF_LIST])).toHaveLength(1);
      expect(told(above(1, ...blank(12), 'Alpha Public Schools'), [OFF_LIST])).toEqual([]);
    });

    it('not by the words of the table itself', () => {
      const rows = report('', ['North', 'Non-adopted', 8000]);
      expect(told(withCell(rows, 'A2', 'Vendor (district)'), [OFF_LIST])).toEqual([]);
    });
  });

  it.each<[string, readonly Row[]]>([
    ['at both limits', report(TITLE, ['North', 'Non-adopted', 3750], ['South', 'Classroom materials', 1250])],
    ['where all is adopted', report(TITLE, ['North', 'Adopted', 9000], ['South', 'Multiple list', 9000])],
    [
      'without a cost',
      report(TITLE, ['North', 'Non-adopted', 5000], ['South', 'Non-adopted', null], ['West', 'Non-adopted', 'free']),
    ],
    ['without the allocation', report(TITLE, ['North', 'Non-adopted', 8000]).slice(0, 3)],
    ['with an allocation of zero', withCell(report(TITLE, ['North', 'Non-adopted', 8000]), 'B5', 0)],
    [
      'without a column for the list',
      report(TITLE, ['North', 'Non-adopted', 8000]).map((row) => row.filter((_, at) => row.length < 3 || at !== 1)),
    ],
  ])('silent: %s', (_, rows) => {
    expect(told(rows, [OFF_LIST])).toEqual([]);
  });
});
