import { CHECKS } from '../../../src/checks';
import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { moved, type Rows, told, withCell } from '../../support/findings';
import { AT_RISK_COLUMNS, AT_RISK_FORM } from './at-risk-tables';
import { type TestCell } from '../../support/snapshot';

/** FY2017, 22-8-18 to 22-8-25: the summary's factors, a small district, its credits. */
const UNITS: Rows = [
  ['Program units FY2017'],
  ['Grade or program', 'MEM', 'Factor', 'Units', 'Program cost'],
  ['Kindergarten', 50, 1.44, 72, 286533.36],
  ['Grade 1', 40, 1.2, 48, 191022.24],
  ['Grades 2-3', 100, 1.18, 118, 469596.34],
  ['Grades 4-6', 200, 1.045, 209, 831742.67],
  ['Grades 7-12', 400, 1.25, 500, 1989815],
  ['Special education A/B', 30, 0.7, 21, 83572.23],
  ['Special education C', 10, 1, 10, 39796.3],
  ['Special education D', 5, 2, 10, 39796.3],
  ['Bilingual', 60, 0.5, 30, 119388.9],
  ['Fine arts', 200, 0.05, 10, 39796.3],
  ['Elementary PE', 100, 0.06, 6, 23877.78],
  ['District size', 790, 0.120375, 95.09625, 378447.89],
  ['Elementary school size', 150, 0.25, 37.5, 149236.13],
  [],
  ['Total units', 1166.59625],
  ['Unit value', 3979.63],
  ['Total program cost', 4642621.43],
  ['Local levy', 100000],
  ['Impact aid', 20000],
  ['Forest reserve', 5000],
  ['Credit', 0.75],
  ['State equalization guarantee', 4548871.43],
];

/** Other columns, other words, other layout: the units before the membership, nothing priced by row. */
const OTHER: Rows = [
  ['Sample Public Schools', null, null, null],
  ['2016-2017'],
  ['Unit value', 3979.63],
  [],
  ['Category', 'Program units', 'Cost differential', 'Qualified MEM'],
  ['K', 72, 1.44, 50],
  ['1', 48, 1.2, 40],
  ['2–3', 118, 1.18, 100],
  ['4–6', 209, 1.045, 200],
  ['Class C', 10, 1, 10],
  ['Bilingual', 30, 0.5, 60],
  ['Physical education', 6, 0.06, 100],
  ['TOTAL', 493, null, 560],
];

const found = (rows: Rows): string[] => told(rows, EQUALIZATION_CHECKS).map((line) => line.split(' [')[0]);

describe('correct tables', () => {
  test.each([
    ['the summary’s layout', UNITS],
    ['moved', moved(UNITS, 'A title')],
    ['other columns and words', OTHER],
    ['without any year', [['Program units'], ...UNITS.slice(1)] as Rows],
  ])('%s gives nothing, by any check', (_, rows) => {
    expect(told(rows, CHECKS)).toEqual([]);
  });
});

describe('factors', () => {
  test.each([
    ['C4', 1.3, 'seg.factor C4: 1.2 → C4 =NM.PARAMETER("grade-factor-1",2017)'],
    ['C6', 1.3, 'seg.factor C6: 1.045 → C6 =NM.PARAMETER("grade-factor-4-5",2017)'],
    ['C8', 1.7, 'seg.factor C8: 0.7 → C8 =NM.PARAMETER("special-education-factor-ab",2017)'],
    ['C11', 0.35, 'seg.factor C11: 0.5 → C11 =NM.PARAMETER("bilingual-factor",2017)'],
    ['C12', 0.055, 'seg.factor C12: 0.05 → C12 =NM.PARAMETER("fine-arts-factor",2017)'],
    ['C13', 0.6, 'seg.factor C13: 0.06 → C13 =NM.PARAMETER("elementary-pe-factor",2017)'],
  ])('%s: %s', (cell, value, line) => {
    expect(found(withCell(UNITS, cell, value))).toContain(line);
  });

  test.each([
    ['C9', 1.18, 'seg.factor C9: 1.045 → C9 =NM.PARAMETER("grade-factor-4-5",2017)'],
    ['C10', 2, 'seg.factor C10: 1 → C10 =NM.PARAMETER("special-education-factor-c",2017)'],
  ])('the other layout, %s: %s', (cell, value, line) => {
    expect(found(withCell(OTHER, cell, value))).toContain(line);
  });

  test('a factor of a later year is told as none of this year, and is right in its own', () => {
    const rows: Rows = [
      ['FY2026'],
      ['Grade', 'MEM', 'Factor', 'Units'],
      ['Grades 7-12', 100, 1.3, 130],
      ['Grade 6', 100, 1.3, 130],
      ['Grade 5', 100, 1.045, 104.5],
    ];
    expect(found(rows)).toEqual([]);
    expect(found(withCell(rows, 'C3', 1.25))).toContain(
      'seg.factor C3: 1.3 → C3 =NM.PARAMETER("grade-factor-7-12",2026)',
    );
  });

  test('1 + the factor is only wrong beside the grades', () => {
    const rows: Rows = [
      ['FY2017'],
      ['Program', 'MEM', 'Factor', 'Units'],
      ['Special education A/B', 10, 1.7, 17],
      ['Bilingual', 10, 1.5, 15],
    ];
    expect(found(rows)).toEqual([]);
  });

  test('a year that the sources give no factor for is left alone', () => {
    const rows: Rows = [
      ['FY2020'],
      ['Program', 'MEM', 'Factor', 'Units'],
      ['Fine arts', 10, 0.08, 0.8],
      ['Kindergarten', 10, 1.44, 14.4],
    ];
    expect(found(rows)).toEqual([]);
  });
});

describe('units, size, cost, credits', () => {
  test.each([
    ['D5', 181, 'seg.units D5: 118 → D5 =B5*C5'],
    ['D14', 118.5, 'seg.size D14: 95.0963 → D14 =NM.DISTRICT_SIZE_UNITS(B14)'],
    ['D15', 75, 'seg.size D15: 37.5 → D15 =NM.SCHOOL_SIZE_UNITS(B15,"elementary")'],
    ['E5', 469956.34, 'seg.program-cost E5: 469,596.34 → E5 =NM.PROGRAM_COST(D5,$B$18)'],
    ['B17', 1161.59625, 'seg.program-cost B17: 1,166.5963 → B17 1166.59625'],
    ['B18', 3817.55, 'seg.unit-value B18: 3,979.63 → B18 =NM.UNIT_VALUE(2017)'],
    ['B19', 4624621.43, 'seg.program-cost B19: 4,642,621.43 → B19 =NM.PROGRAM_COST(B17,B18)'],
    ['B23', 0.95, 'seg.credit B23: 75 % → B23 0.75'],
    ['B24', 4548817.43, 'seg.guarantee B24: 4,548,871.43 → B24 =NM.EQUALIZATION(B19,B20,B21,B22,B23)'],
  ])('%s: %s', (cell, value, line) => {
    expect(found(withCell(UNITS, cell, value))).toContain(line);
  });

  test.each([
    ['B8', 108, 'seg.units B8: 118 → B8 =D8*C8'],
    ['B3', 3673.54, 'seg.unit-value B3: 3,979.63 → B3 =NM.UNIT_VALUE(2017)'],
  ])('the other layout, %s: %s', (cell, value, line) => {
    expect(found(withCell(OTHER, cell, value))).toContain(line);
  });

  test('a unit value of no known year is only doubted, a preliminary one is not', () => {
    expect(found(withCell(OTHER, 'B3', 3999))).toEqual(['seg.unit-value B3: 3,979.63 → B3 =NM.UNIT_VALUE(2017)']);
    expect(found(withCell(withCell(OTHER, 'B3', 3999), 'A3', 'Preliminary unit value'))).toEqual([]);
  });

  test('a district of 4,000 or more gets no size units', () => {
    const rows: Rows = [
      ['FY2017'],
      ['Program', 'MEM', 'Factor', 'Units'],
      ['Kindergarten', 500, 1.44, 720],
      ['District size', 4200, null, 12],
      ['Grade 1', 500, 1.2, 600],
    ];
    expect(found(rows)).toEqual(['seg.size D4: 0 → D4 =NM.DISTRICT_SIZE_UNITS(B4)']);
  });
});

describe('at-risk', () => {
  test('nothing on correct sheets', () => {
    expect(told(AT_RISK_FORM, CHECKS)).toEqual([]);
    expect(told(AT_RISK_COLUMNS, CHECKS)).toEqual([]);
  });

  test.each([
    [AT_RISK_FORM, 'B5', 0.0915, 'seg.at-risk B5: 0.106 → B5 =NM.PARAMETER("at-risk-factor",2017)'],
    [AT_RISK_FORM, 'B6', 0.0594, 'seg.at-risk B6: 0.0954 → B6 =(B2+B3+B4)*B5'],
    [AT_RISK_COLUMNS, 'E4', 0.25, 'seg.at-risk E4: 0.106 → E4 =NM.PARAMETER("at-risk-factor",2017)'],
    [AT_RISK_COLUMNS, 'F3', 0.0945, 'seg.at-risk F3: 0.0954 → F3 =(B3+C3+D3)*E3'],
  ])('a wrong factor or index', (rows, cell, value, line) => {
    expect(found(withCell(rows, cell, value))).toContain(line);
  });
});

describe('K-5 Plus', () => {
  const ROWS: readonly (readonly TestCell[])[] = [
    ['Elm Elementary', 120, 25, 43650, 43690, 0.3, 4602.27, 165681.72],
    ['Oak Elementary', 80, 30, 43650, 43690, 0.3, 4602.27, 110454.48],
    ['Pine Elementary', 55, 25, 43651, 43691, 0.3, 4602.27, 75937.46],
    ['Ash Elementary', 90, 26, 43651, 43691, 0.3, 4602.27, 124261.29],
  ];
  const COLUMNS: Rows = [
    ['K-5 Plus program'],
    ['School', 'Students', 'Additional days', 'First day', 'Last day', 'Factor', 'Unit value', 'Funding'],
    ...ROWS,
  ];
  const INPUTS: Rows = [
    ['K-5 Plus 2019-2020'],
    ['Unit value', 4602.27],
    ['Factor', 0.3],
    ['Extra days', 'K-5 Plus MEM', 'School name', 'K-5 Plus units', 'Award'],
    ...ROWS.map(([school, mem, days, , , , , funding]) => [days, mem, school, Number(mem) * 0.3, funding]),
  ];

  test('nothing on correct sheets', () => {
    expect(told(COLUMNS, CHECKS)).toEqual([]);
    expect(told(INPUTS, CHECKS)).toEqual([]);
  });

  test.each([
    [COLUMNS, 'C3', 24, 'k5.days C3: at least 25'],
    [COLUMNS, 'E3', 43660, 'k5.dates E3: at least 25 days'],
    [COLUMNS, 'E3', 43640, 'k5.dates E3: on or after 2019-07-04'],
    [COLUMNS, 'F4', 0.5, 'k5.factor F4: 0.3 → F4 0.3'],
    [COLUMNS, 'G5', 3979.63, 'k5.unit-value G5: 4,602.27 → G5 4602.27'],
    [COLUMNS, 'H3', 156681.72, 'k5.funding H3: 165,681.72 → H3 =NM.K5_PLUS_FUNDING(B3,G3,F3)'],
    [INPUTS, 'A6', 20, 'k5.days A6: at least 25'],
    [INPUTS, 'B3', 0.25, 'k5.factor B3: 0.3 → B3 0.3'],
    [INPUTS, 'D7', 15.6, 'k5.funding D7: 16.5 → D7 =B7*$B$3'],
    [INPUTS, 'E8', 142261.29, 'k5.funding E8: 124,261.29 → E8 =NM.K5_PLUS_FUNDING(B8,$B$2,$B$3)'],
  ])('a fault', (rows, cell, value, line) => {
    expect(found(withCell(rows, cell, value))).toContain(line);
  });

  test('a school that is not funded may add fewer days', () => {
    expect(found(withCell(withCell(COLUMNS, 'C3', 20), 'H3', 0))).toEqual([]);
  });
});

describe('levies and debt', () => {
  const FORM: Rows = [
    ['Property taxes of the district'],
    ['Operating levy (mills)', 0.5],
    ['Building levy (mills)', 6],
    ['Capital improvements levy (mills)', 2],
    ['Debt service levy (mills)', 5],
    ['Assessed value', 100000000],
    ['Debt capacity', 6000000],
    ['Bonds outstanding', 4000000],
  ];
  const COLUMNS: Rows = [
    [
      'District',
      'Operating mills',
      'SB 9 mills',
      'HB 33 mills',
      'Debt service mills',
      'Assessed valuation',
      'Levy yield',
      'Bonding capacity',
      'Outstanding bonds',
    ],
    ['Alpha', 0.5, 2, 10, 3, 50000000, 25000, 3000000, 3000000],
    ['Beta', 0.5, 1.5, 0, 8.5, 70000000, 35000, 4200000, 100000],
  ];

  test('nothing on correct sheets', () => {
    expect(told(FORM, CHECKS)).toEqual([]);
    expect(told(COLUMNS, CHECKS)).toEqual([]);
  });

  test.each([
    [FORM, 'B2', 0.4, 'levy.limits B2: at least 0.5 mills'],
    [FORM, 'B3', 11, 'levy.limits B3: at most 10 mills'],
    [FORM, 'B4', 2.5, 'levy.limits B4: at most 2 mills'],
    [FORM, 'B5', 7.5, 'levy.limits B5: at most 15 mills'],
    [FORM, 'B7', 600000, 'levy.debt B7: 6,000,000.00 → B7 =NM.DEBT_CAPACITY(B6)'],
    [FORM, 'B8', 6000001, 'levy.debt B8: at most 6,000,000.00'],
    [COLUMNS, 'C2', 3, 'levy.limits C2: at most 2 mills'],
    [COLUMNS, 'D3', 12, 'levy.limits D3: at most 10 mills'],
    [COLUMNS, 'G2', 52000, 'levy.debt G2: 25,000.00 → G2 =NM.LOCAL_LEVY(F2,B2)'],
    [COLUMNS, 'I3', 4200000.01, 'levy.debt I3: at most 4,200,000.00'],
  ])('a fault', (rows, cell, value, line) => {
    expect(found(withCell(rows, cell, value))).toContain(line);
  });

  test('amounts of money under such names are no mills', () => {
    const rows: Rows = [
      ['Fund', 'Operating levy', 'Building levy', 'Debt service levy'],
      ['Taxes', 125000, 300000, 410000],
    ];
    expect(found(rows)).toEqual([]);
    expect(
      found([
        ['Fund', 'Operating', 'Building', 'Debt service'],
        ['Taxes', 0.2, 30, 41],
      ]),
    ).toEqual([]);
  });
});
