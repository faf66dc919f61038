import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { CREDIT_SHARE } from '../../../src/checks/equalization/credit';
import { COST, GUARANTEE_RESULT, ROW_UNITS } from '../../../src/checks/equalization/figures';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';

/** 162 units of 100 pupils, priced row by row. */
const TABLE: Rows = [
  ['Program units FY2017'],
  ['Program', 'MEM', 'Factor', 'Units', 'Program cost'],
  ['Kindergarten', 50, 1.44, 72, 286533.36],
  ['Grade 1', 50, 1.2, 60, 238777.8],
  ['Remedial reading', 100, 0.3, 30, 119388.9],
  [],
  ['Total units', 162],
  ['Unit value', 3979.63],
  ['Total program cost', 644700.06],
  ['Local levy', 100000],
  ['Impact aid', 20000],
  ['Forest reserve', 4000],
  ['Credit', 0.75],
  ['State equalization guarantee', 551700.06],
];

const found = (rows: Rows): string[] => told(rows, EQUALIZATION_CHECKS);

test('nothing where all figures follow', () => {
  expect(found(TABLE)).toEqual([]);
});

describe('units of a row', () => {
  test('that are not membership times factor, of any program', () => {
    const rows = TABLE.slice(0, 5).map((row) => row.slice(0, 4));
    expect(findingsIn(withCell(rows, 'D5', 31), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.units',
        severity: 'error',
        place: placeOf('D5'),
        message: 'Remedial reading: Units is 31, but its membership times its factor is 30.',
        actual: '31',
        expected: '30',
        citation: ROW_UNITS.citation,
        explanations: [
          {
            place: placeOf('C5'),
            printed: '0.3',
            implied: '0.31',
            evidence: 'it would make the row hold by itself',
          },
        ],
        fix: [
          changeOf('D5', {
            before: 31,
            after: '=B5*C5',
            reason: 'Remedial reading: its membership times its factor is 30.',
          }),
        ],
      },
    ]);
  });

  test.each([
    ['B5', null],
    ['C5', null],
    ['D5', null],
    ['B5', 'many'],
    ['C5', '0.3 each'],
  ])('%s with %s: nothing to follow from', (cell, value) => {
    const rows = withCell(withCell(TABLE.slice(0, 5), 'D5', 31), 'E5', null);
    expect(found(rows)).toHaveLength(1);
    expect(found(withCell(rows, cell, value))).toEqual([]);
  });

  test('size units follow from another formula', () => {
    const rows = (name: string): Rows => [
      ['FY2017'],
      ['Program', 'MEM', 'Factor', 'Units'],
      [name, 100, 0.5, 48],
      ['Grade 1', 50, 1.2, 60],
    ];
    expect(found(rows('School size'))).toEqual([]);
    expect(found(rows('Program size, district'))[0]).toMatch(/^seg\.size D3/);
    expect(found(rows('Sized classes'))[0]).toMatch(/^seg\.units D3/);
  });
});

describe('program cost', () => {
  test('of a row', () => {
    const rows = [...withCell(TABLE, 'E4', 239777.8).slice(0, 6), TABLE[7]];
    expect(findingsIn(rows, [COST])).toEqual([
      {
        check: 'seg.program-cost',
        severity: 'error',
        place: placeOf('E4'),
        message: 'Grade 1: Program cost is 239,777.80, but its units times the unit value are 238,777.80.',
        actual: '239,777.80',
        expected: '238,777.80',
        amount: 1000,
        citation: COST.citation,
        fix: [
          changeOf('E4', {
            before: 239777.8,
            after: '=NM.PROGRAM_COST(D4,$B$7)',
            reason: 'Grade 1: its units times the unit value are 238,777.80.',
          }),
        ],
      },
    ]);
  });

  test('of the table', () => {
    expect(findingsIn(withCell(TABLE, 'B9', 644007.06), [COST])).toEqual([
      {
        check: 'seg.program-cost',
        severity: 'error',
        place: placeOf('B9'),
        message: 'Sheet1: Total program cost is 644,007.06, but the units times the unit value are 644,700.06.',
        actual: '644,007.06',
        expected: '644,700.06',
        amount: 693,
        citation: COST.citation,
        fix: [
          changeOf('B9', {
            before: 644007.06,
            after: '=NM.PROGRAM_COST(B7,B8)',
            reason: 'Sheet1: the units times the unit value are 644,700.06.',
          }),
        ],
      },
    ]);
  });

  test.each([
    ['the unit value', 'B8', null],
    ['the total units', 'B7', null],
    ['the cost', 'B9', null],
  ])('without %s nothing is told of the table', (_, cell, value) => {
    const rows = withCell(withCell(TABLE, 'B9', 1).slice(0, 9), 'E3', 1);
    const costs = (lines: string[]): string[] => lines.filter((line) => line.includes(' B9:'));
    expect(costs(told(rows, [COST]))).toHaveLength(1);
    expect(costs(told(withCell(rows, cell, value), [COST]))).toEqual([]);
  });

  test.each([
    ['the unit value', 'B8'],
    ['the units', 'D3'],
    ['the cost', 'E3'],
  ])('without %s nothing is told of a row', (_, cell) => {
    const rows = withCell(TABLE, 'E3', 1);
    const costs = (lines: string[]): string[] => lines.filter((line) => line.includes(' E3:'));
    expect(costs(told(rows, [COST]))).toHaveLength(1);
    expect(told(withCell(rows, cell, null), [COST]).filter((line) => !line.includes(' B7:'))).toEqual([]);
  });
});

describe('total units', () => {
  test('that the rows do not add up to', () => {
    const rows = withCell(TABLE, 'B7', 126).slice(0, 8);
    expect(findingsIn(rows, EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.program-cost',
        severity: 'error',
        place: placeOf('B7'),
        message: 'Sheet1: Total units is 126, but the units of the rows add up to 162.',
        actual: '126',
        expected: '162',
        citation: COST.citation,
        fix: [changeOf('B7', { before: 126, after: 162, reason: 'Sheet1: the units of the rows add up to 162.' })],
      },
    ]);
  });

  const HEAD: Rows = [['FY2017'], ['Program', 'MEM', 'Factor', 'Units']];
  const BELOW: Rows = [[], ['Total program units', 500]];

  test.each([
    [
      'rows with a blank or a text among their units',
      [
        ['Grade 1', 50, 1.2, 60],
        ['Title I', 5, 1, null],
        ['Other', 5, 1, 'n/a'],
      ],
      1,
    ],
    [
      'a total in the table: which rows it takes in is not known',
      [
        ['Grade 1', 50, 1.2, 60],
        ['Total', 50, null, 60],
      ],
      0,
    ],
    ['sections in the table: it may be the total of one', [['GRADES:'], ['Grade 1', 50, 1.2, 60]], 0],
    [
      'no units at all',
      [
        ['Grade 1', 50, 1.2, null],
        ['Grade 2', 50, 1.18, null],
      ],
      0,
    ],
  ] as readonly (readonly [string, Rows, number])[])('%s', (_, rows, count) => {
    const lines = found([...HEAD, ...rows, ...BELOW]);
    expect(lines).toHaveLength(count);
    expect(lines.every((line) => line.startsWith('seg.program-cost B7: 60'))).toBe(true);
  });
});

describe('the guarantee', () => {
  const GUARANTEE: Rows = [
    ['Program', 'MEM', 'Factor', 'Units'],
    ['Grade 1', 50, 1.2, 60],
    [],
    ['Total program cost', 238777.8],
    ['Local levy', 100000],
    ['Impact aid', 20000],
    ['Forest reserve', 4000],
    ['State equalization guarantee', 238777.8],
  ];
  const of = (title: string, ...more: Rows): Rows => [[title], ...GUARANTEE, ...more];

  test('that the credits are not taken off', () => {
    expect(findingsIn(of('FY2017'), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.guarantee',
        severity: 'error',
        place: placeOf('B9'),
        message:
          'Sheet1: State equalization guarantee is 238,777.80, but the program cost less the credited levy, Impact Aid and forest reserve is 145,777.80.',
        actual: '238,777.80',
        expected: '145,777.80',
        amount: 93000,
        citation: GUARANTEE_RESULT.citation,
        explanations: [
          {
            place: placeOf('B5'),
            printed: '238,777.80',
            implied: '331,777.80',
            evidence: 'it would make the row hold by itself',
          },
        ],
        fix: [
          changeOf('B9', {
            before: 238777.8,
            after: '=NM.EQUALIZATION(B5,B6,B7,B8)',
            reason: 'Sheet1: the program cost less the credited levy, Impact Aid and forest reserve is 145,777.80.',
          }),
        ],
      },
    ]);
  });

  test.each([
    ['without a year the credit is that of the law', of('Program units'), ['B9: 145,777.80']],
    ['in a year of another credit nothing is known', of('FY2022'), []],
    ['but a credit that is stated is taken', of('FY2022', ['Credit', 0.5]), ['B9: 176,777.80']],
    ['and is checked to be the law’s in its own year', of('FY2017', ['Credit', 0.5]), ['B9: 176,777.80', 'B10: 75 %']],
  ] as readonly (readonly [string, Rows, string[]])[])('%s', (_, rows, lines) => {
    expect(found(rows).map((line) => line.replace(/^\S+ | →.*$/g, ''))).toEqual(lines);
  });

  test.each(['B5', 'B6', 'B7', 'B8', 'B9'])('without %s there is nothing to say', (cell) => {
    expect(found(withCell(of('FY2017'), cell, null))).toEqual([]);
  });
});

describe('the credit', () => {
  const of = (title: string, credit: number | string | null): Rows => [
    [title],
    ['Program', 'MEM', 'Factor', 'Units'],
    ['Grade 1', 50, 1.2, 60],
    [],
    ['Credit', credit],
  ];

  test('of another share', () => {
    expect(findingsIn(of('FY2017', 0.95), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.credit',
        severity: 'error',
        place: placeOf('B5'),
        message: 'Credit is taken for 95 % of the local revenue, but the law takes it for 75 %.',
        actual: '95 %',
        expected: '75 %',
        citation: CREDIT_SHARE.citation,
        fix: [
          changeOf('B5', {
            before: 0.95,
            after: 0.75,
            reason: 'The credit is 75 % of levy, Impact Aid and forest reserve.',
          }),
        ],
      },
    ]);
  });

  test.each([
    ['FY2017', 95, 'error', '95 %'],
    ['FY2017', 100, 'error', '100 %'],
    ['FY2017', 1, 'error', '100 %'],
    ['FY2017', 0, 'error', '0 %'],
    ['Program units', 0.95, 'warning', '95 %'],
  ])('%s: %s', (title, credit, severity, actual) => {
    expect(findingsIn(of(title, credit), EQUALIZATION_CHECKS)).toEqual([
      expect.objectContaining({ check: 'seg.credit', severity, actual }),
    ]);
  });

  test.each([
    ['FY2017', 0.75],
    ['FY2017', 75],
    ['FY2017', 7500],
    ['FY2017', 101],
    ['FY2017', -0.75],
    ['FY2017', null],
    ['FY2017', 'three quarters'],
    ['FY2022', 0.95],
  ])('%s: %s is left alone', (title, credit) => {
    expect(found(of(title, credit))).toEqual([]);
  });
});
