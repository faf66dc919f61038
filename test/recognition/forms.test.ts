import type { CellRange } from '../../src/workbook/address';
import type { RecognisedTable } from '../../src/recognition';
import { recogniseForms } from '../../src/recognition/forms';
import { scanOf } from '../../src/recognition/scan';
import { snapshotOf, type TestCell } from '../support/snapshot';

type Row = readonly TestCell[];

function forms(rows: readonly Row[], name = 'Data', tables: readonly CellRange[] = []): RecognisedTable[] {
  const [sheet] = snapshotOf({ [name]: rows }).sheets;
  return recogniseForms(sheet, scanOf(sheet), tables);
}

/** What was recognised, short: the kind, the rows and columns, the labelled values. */
function found(rows: readonly Row[], name?: string, tables?: readonly CellRange[]): unknown[] {
  return forms(rows, name, tables).map(({ kind, range: { top, bottom, left, right }, inputs }) => [
    kind,
    `${top}-${bottom}`,
    `${left}-${right}`,
    Object.keys(inputs).sort().join(),
  ]);
}

const CEIS_ROWS: Row[] = [
  ['Section 611', 290068],
  ['Section 619', 10000],
  ['Reserved for CEIS', 45010.2],
];
const ANNUAL_ROWS: Row[] = [
  ['Total cost', 8000],
  ['Average per-student cost', 80],
  ['Year-end cash balance', 2000],
];
const CEIS = 'basic,preschool,reserved';
const ANNUAL = 'average,balance,total';

describe('a form', () => {
  test('is its labels and their values', () => {
    expect(
      forms([
        [null, 'Early intervening services'],
        [null, 'Section 611', '$', 290068],
        [null, 'Section 619', 10000],
        [],
        [null, '300.205 reduction', 'none'],
        [null, 'Reserved', 45010.2],
        [null, 'Filed by the LEA'],
      ]),
    ).toEqual([
      {
        kind: 'ceis',
        sheet: 'Data',
        layout: 'form',
        range: { top: 1, bottom: 5, left: 1, right: 3 },
        headerTop: 1,
        headerBottom: 1,
        columns: {},
        series: {},
        rows: [],
        sections: [],
        inputs: {
          basic: { row: 1, column: 3 },
          preschool: { row: 2, column: 2 },
          reserved: { row: 5, column: 2 },
        },
        confidence: 3 / 5,
        assumed: [],
        certainty: 'sure',
      },
    ]);
  });

  test.each([0, 1, 2])('without one of the labels that it must have is none: %d', (missing) => {
    expect(found(CEIS_ROWS)).toEqual([['ceis', '0-2', '0-1', CEIS]]);
    expect(found(CEIS_ROWS.filter((_, index) => index !== missing))).toEqual([]);
    expect(found(CEIS_ROWS.map((row, index) => (index === missing ? [row[0], 'see note'] : row)))).toEqual([]);
  });

  test('goes on over eight rows of something else, and is ended by nine', () => {
    const gap = (rows: number): Row[] => [
      ...CEIS_ROWS.slice(0, 2),
      ...Array.from({ length: rows }, (): Row => ['Remark', 1]),
      CEIS_ROWS[2],
    ];
    expect(found(gap(8))).toEqual([['ceis', '0-10', '0-1', CEIS]]);
    expect(found(gap(9))).toEqual([]);
  });

  test('is read from a long label of which a third says it, not from one that says less', () => {
    const named = (label: string): Row[] => [[label, 290068], ...CEIS_ROWS.slice(1)];
    expect(found(named('Basic grant'))).toEqual([['ceis', '0-2', '0-1', CEIS]]);
    expect(found(named('Basic grant estimate'))).toEqual([['ceis', '0-2', '0-1', CEIS]]);
    expect(found(named('Basic lunch menu of the county fair and rodeo'))).toEqual([]);
  });

  test('stands in one column', () => {
    expect(found([CEIS_ROWS[0], [null, ...CEIS_ROWS[1]], CEIS_ROWS[2]])).toEqual([]);
  });
});

describe('what a form with everyday labels is about', () => {
  test('its sheet’s name tells', () => {
    expect(found(ANNUAL_ROWS)).toEqual([]);
    expect(found(ANNUAL_ROWS, 'Instructional Material')).toEqual([['annual-report', '0-2', '0-1', ANNUAL]]);
  });

  test.each<[string, Row[], number]>([
    ['a title', [['Instructional material'], ...ANNUAL_ROWS], 1],
    ['a title eight rows above', [['Instructional material'], [], [], [], [], [], [], [], ...ANNUAL_ROWS], 1],
    ['a title nine rows above', [['Instructional material'], [], [], [], [], [], [], [], [], ...ANNUAL_ROWS], 0],
    ['a text beside it', [[...ANNUAL_ROWS[0], null, 'Instructional material'], [], ...ANNUAL_ROWS.slice(1)], 1],
    ['a text in its last row', [...ANNUAL_ROWS.slice(0, 2), [...ANNUAL_ROWS[2], 'Instructional material']], 1],
    ['a text below it', [...ANNUAL_ROWS, ['Instructional material']], 0],
    ['something else', [['Household'], ...ANNUAL_ROWS], 0],
  ])('%s', (_, rows, forms) => {
    expect(found(rows)).toHaveLength(forms);
  });
});

describe('several forms on a sheet', () => {
  test('side by side and one below the other', () => {
    const gap: Row[] = Array.from({ length: 9 }, () => []);
    const both = CEIS_ROWS.map((row): Row => [...row, null, ...row]);
    expect(found([...both, ...gap, ...CEIS_ROWS])).toEqual([
      ['ceis', '0-2', '0-1', CEIS],
      ['ceis', '0-2', '3-4', CEIS],
      ['ceis', '12-14', '0-1', CEIS],
    ]);
  });

  test('of different kinds, one right below the other', () => {
    expect(found([...ANNUAL_ROWS, ...CEIS_ROWS], 'Instructional material')).toEqual([
      ['ceis', '3-5', '0-1', CEIS],
      ['annual-report', '0-2', '0-1', ANNUAL],
    ]);
  });

  const mixed = (one: readonly Row[], other: readonly Row[]): Row[] =>
    Array.from({ length: Math.max(one.length, other.length) }, (_, row) => [one[row], other[row]])
      .flat()
      .filter((row) => row !== undefined);

  test('in one place: the one that names more of its kind', () => {
    expect(found(mixed(ANNUAL_ROWS, CEIS_ROWS), 'Instructional material')).toEqual([['ceis', '1-5', '0-1', CEIS]]);
  });

  test('in one place: the one that has more labels, though it is a smaller part of its kind’s', () => {
    const moe: Row[] = [
      ['Maintenance of effort 2013', null],
      ['2012 total effort', 2388949.99],
      ['2013 total effort', 2410249.97],
      ['2012 student count', 456],
      ['2013 student count', 418],
      ['MOE shortfall', 0],
    ];
    expect(found(mixed(ANNUAL_ROWS, moe), 'Instructional material')).toEqual([
      ['moe-status', '3-8', '0-1', 'actualEffort,childCount,requiredCount,requiredEffort,shortfall'],
    ]);
  });
});

describe('cells of a table', () => {
  const cell = (row: number, column: number): CellRange => ({ top: row, bottom: row, left: column, right: column });
  const rows: Row[] = [...CEIS_ROWS, ['Maximum', 45010.2]].map((row): Row => [null, ...row]);

  test('are no labels of a form', () => {
    expect(found(rows)).toEqual([['ceis', '0-3', '1-2', 'basic,maximum,preschool,reserved']]);
    expect(found(rows, 'Data', [cell(3, 1)])).toEqual([['ceis', '0-2', '1-2', CEIS]]);
    expect(found(rows, 'Data', [{ top: 0, bottom: 3, left: 0, right: 4 }])).toEqual([]);
  });

  test.each<[string, CellRange]>([
    ['below', cell(4, 1)],
    ['left', cell(3, 0)],
    ['right', cell(3, 2)],
  ])('beside a label leave it: %s', (_, table) => {
    expect(found(rows, 'Data', [table])).toEqual([['ceis', '0-3', '1-2', 'basic,maximum,preschool,reserved']]);
  });

  test('above a label leave it', () => {
    expect(found([[], ...rows], 'Data', [cell(0, 1)])).toEqual([
      ['ceis', '1-4', '1-2', 'basic,maximum,preschool,reserved'],
    ]);
  });
});

describe('a form with a column for each year or side', () => {
  const worksheet = (required: TestCell, actual: TestCell): Row[] => [
    ['Maintenance of effort worksheet'],
    ['District', 'Sandia Vista'],
    [null, required, actual],
    ['State and local effort', 1845210.55, 1790020.1],
    ['Child count', 312, 298],
    ['Per capita', 5914.14, 6006.78],
    ['Exceptions', 10000, 25000],
    ['IDEA B subgrant', null, 410000],
  ];
  const before = (row: number): object => ({ row, column: 1 });
  const examined = (row: number): object => ({ row, column: 2 });

  test.each<[TestCell, TestCell]>([
    ['FY23 (required)', 'FY24 (actual)'],
    ['FY23', 'FY24'],
    [2023, 2024],
    ['Prior year', 'This year'],
  ])('a value is named by its label and by its heading: %s, %s', (required, actual) => {
    const [form, ...others] = forms(worksheet(required, actual));
    expect(others).toEqual([]);
    expect(form.kind).toBe('moe-status');
    expect(form.inputs).toEqual({
      requiredEffort: before(3),
      actualEffort: examined(3),
      requiredCount: before(4),
      childCount: examined(4),
      requiredPerCapita: before(5),
      actualPerCapita: examined(5),
      exceptions: examined(6),
      subgrant: examined(7),
    });
  });

  test('headings of another kind tell no years apart', () => {
    expect(forms(worksheet('State', 'Federal'))).toEqual([]);
  });
});
