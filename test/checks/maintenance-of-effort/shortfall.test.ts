import { CHECKS } from '../../../src/checks';
import { PER_CAPITA } from '../../../src/checks/maintenance-of-effort/per-capita';
import { SHORTFALL } from '../../../src/checks/maintenance-of-effort/shortfall';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';
import { STATE, withCells, without } from './tables';

type Cells = Readonly<Record<string, TestCell>>;

/** What is told of a shortfall, without the single cells that would explain it. */
const found = (rows: Rows): string[] => told(rows, [SHORTFALL]).map((line) => line.split(' [')[0]);

describe('a shortfall', () => {
  test('that the row does not give', () => {
    const [finding] = findingsIn(withCells(STATE, { J3: 1312.95 }), [SHORTFALL]);
    expect(finding).toEqual({
      check: 'moe.shortfall',
      severity: 'error',
      place: placeOf('J3'),
      message:
        'Beta: the shortfall is 1,312.95, but its efforts, child count, exceptions and sub-grant give 10,312.95. The LEA would repay too little.',
      actual: '1,312.95',
      expected: '10,312.95',
      amount: 9000,
      citation: SHORTFALL.citation,
      explanations: [
        {
          place: placeOf('B3'),
          printed: '3,563,153.25',
          implied: '3,554,153.25',
          evidence: 'it would make the row hold by itself',
        },
        {
          place: placeOf('C3'),
          printed: '3,506,290.58',
          implied: '3,515,290.58',
          evidence: 'it would make the row hold by itself',
        },
        {
          place: placeOf('G3'),
          printed: '46,549.72',
          implied: '55,549.72',
          evidence: 'it would make the row hold by itself',
        },
      ],
      fix: [
        changeOf('J3', {
          before: 1312.95,
          after: '=NM.MOE_SHORTFALL(B3,C3,D3,E3,G3,H3)',
          reason: 'Beta: the shortfall follows from the row.',
        }),
      ],
    });
  });

  test('that is too much', () => {
    expect(findingsIn(withCells(STATE, { J3: 10321.95 }), [SHORTFALL])).toMatchObject([
      {
        message:
          'Beta: the shortfall is 10,321.95, but its efforts, child count, exceptions and sub-grant give 10,312.95. The LEA would repay too much.',
      },
    ]);
  });

  test.each<[string, Cells, string[]]>([
    ['a negative one, as accountants write what is owed', { J3: -10312.95 }, []],
    ['what is owed by the federal reading, the lower of the two tests', { G3: 0, J3: 12481.57 }, []],
    ['what was spent above, as a negative one', { J4: -21299.98 }, []],
    [
      'what was spent above, as a positive one',
      { J4: 21299.98 },
      ['moe.shortfall J4: 0.00 → J4 =NM.MOE_SHORTFALL(B4,C4,D4,E4,G4,H4)'],
    ],
    [
      'less than what was spent above',
      { J4: -2129.98 },
      ['moe.shortfall J4: 0.00 → J4 =NM.MOE_SHORTFALL(B4,C4,D4,E4,G4,H4)'],
    ],
    [
      'the difference in total of one who met per capita',
      { J2: 56862.67 },
      ['moe.shortfall J2: 0.00 → J2 =NM.MOE_SHORTFALL(B2,C2,D2,E2,G2,H2)'],
    ],
    ['half a cent off', { J3: 10312.955 }, []],
    ['a cent off', { J3: 10312.96 }, ['moe.shortfall J3: 10,312.95 → J3 =NM.MOE_SHORTFALL(B3,C3,D3,E3,G3,H3)']],
    ['above the sub-grant, which is another check', { J5: 60000.01 }, []],
    [
      'below the sub-grant that is owed',
      { J5: 59000 },
      ['moe.shortfall J5: 60,000.00 → J5 =NM.MOE_SHORTFALL(B5,C5,D5,E5,G5,H5)'],
    ],
    ['blank', { J3: null }, []],
    ['without the effort required', { B3: null, J3: 1 }, []],
    ['without the actual effort', { C3: null, J3: 1 }, []],
    ['that hangs on a child count which is blank', { E3: null, J3: 1 }, []],
    [
      'that exceptions cover, whatever the child count',
      { E3: null, G3: 56862.67, J3: 1 },
      ['moe.shortfall J3: 0.00 → J3 =NM.MOE_SHORTFALL(B3,C3,D3,,G3,H3)'],
    ],
    [
      'of one who met in total, whatever the per capita amount',
      { D4: null, J4: 1 },
      ['moe.shortfall J4: 0.00 → J4 =NM.MOE_SHORTFALL(B4,C4,0,E4,G4,H4)'],
    ],
    [
      'with a sub-grant of 0, which nobody has filled in',
      { H5: 0, J5: 59000 },
      ['moe.shortfall J5: 100,000.00 → J5 =NM.MOE_SHORTFALL(B5,C5,D5,E5,G5,H5)'],
    ],
    [
      'with blank exceptions',
      { G5: null, J5: 59000 },
      ['moe.shortfall J5: 60,000.00 → J5 =NM.MOE_SHORTFALL(B5,C5,D5,E5,,H5)'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(found(withCells(STATE, cells))).toEqual(expected);
  });

  test('follows from what columns there are', () => {
    const noExceptions = without(STATE, 6);
    expect(found(withCells(noExceptions, { I3: 56682.67 }))).toEqual([
      'moe.shortfall I3: 56,862.67 → I3 =NM.MOE_SHORTFALL(B3,C3,D3,E3,,G3)',
    ]);
    const noSubgrant = without(STATE, 7);
    expect(found(withCells(noSubgrant, { I3: 1312.95, I5: 100000 }))).toEqual([
      'moe.shortfall I3: 10,312.95 → I3 =NM.MOE_SHORTFALL(B3,C3,D3,E3,G3)',
    ]);
    expect(found(without(STATE, 9))).toEqual([]);
  });

  describe('before exceptions, where every row that has some shows it so', () => {
    const gross: Rows = withCells(
      [...STATE, ['Epsilon', 200000, 100000, 5000, 40, 2500, 30000, 150000, 'Not met', 100000]],
      { J3: 56862.67 },
    );

    test('is judged without them', () => {
      expect(told(gross, CHECKS)).toEqual([]);
      expect(found(withCells(gross, { J5: 59000 }))).toEqual(['moe.shortfall J5: 60,000.00 → J5 60000']);
      expect(findingsIn(withCells(gross, { G5: 1, J5: 100000, H5: 200000, J2: 9 }), [SHORTFALL])).toMatchObject([
        { actual: '9.00', expected: '0.00', fix: [{ after: 0 }] },
      ]);
    });

    test.each<[string, Cells, string[]]>([
      [
        'not where one of them shows it after exceptions',
        { J3: 10312.95 },
        ['moe.shortfall J6: 70,000.00 → J6 =NM.MOE_SHORTFALL(B6,C6,D6,E6,G6,H6)'],
      ],
      ['also where one shows none', { J3: null }, []],
      ['also where the effort of one is not known', { B3: null }, []],
      ['also where one with exceptions met its effort', { G4: 500, J4: 0 }, []],
    ])('%s', (_, cells, expected) => {
      expect(found(withCells(gross, cells))).toEqual(expected);
    });
  });
});

describe('a per capita amount', () => {
  const EXAMPLE: Rows = [
    ['Example 3', '2012-2013 Total Expenditures', 3563153.25],
    [null, '2012-2013 40 Day Student Count', 562],
    [null, '2012-2013 Per Capita Amount', 6340.13],
    [null, '2013-2014 Total Expenditures', 3506290.58],
    [null, '2013-2014 40 Day Student Count', 555],
    [null, '2013-2014 Per Capita Amount', 6317.64],
    [null, 'MOE shortfall', 56862.67],
  ];

  test('required that is not effort divided by children', () => {
    expect(findingsIn(withCells(EXAMPLE, { C3: 6430.13 }), [PER_CAPITA])).toMatchObject([
      {
        place: placeOf('C3'),
        message:
          'Sheet1: 2012-2013 Per Capita Amount is 6,430.13, but the effort divided by the child count is 6,340.13.',
        fix: [{ after: '=NM.MOE_PER_CAPITA(C1,C2)' }],
      },
    ]);
  });

  test.each<[string, Cells]>([
    ['total', { B1: '2010-2011 Total Expenditures' }],
    ['child count', { B2: '2010-2011 40 Day Student Count' }],
    ['per capita amount', { B3: '2010-2011 Per Capita Amount' }],
  ])(
    'required is not judged where the %s is of an earlier year: each level comes from the last year that met it',
    (_, cells) => {
      expect(told(withCells(EXAMPLE, { ...cells, C3: 6430.13 }), [PER_CAPITA])).toEqual([]);
    },
  );

  test.each<[string, Cells]>([
    ['a child count', { C5: null }],
    ['children', { C5: 0 }],
    ['an effort', { C4: null }],
  ])('is not judged without %s', (_, cells) => {
    expect(told(withCells(EXAMPLE, { ...cells, C6: 1 }), [PER_CAPITA])).toEqual([]);
  });
});
