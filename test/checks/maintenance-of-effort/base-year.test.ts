import { runChecks } from '../../../src/checks';
import { BASE_YEAR } from '../../../src/checks/maintenance-of-effort/base-year';
import { rangeName } from '../../../src/workbook/address';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import { snapshotOf, type TestCell } from '../../support/snapshot';
import { without, withCells } from './tables';

const YEARS: Rows = [
  ['LEA', 'Fiscal Year', 'Required Effort', 'Actual Effort', 'Exceptions'],
  ['Alpha', '2012-13', 100000, 100000, 0],
  ['Alpha', '2013-14', 100000, 90000, 4000],
  ['Alpha', '2014-15', 96000, 96000, 0],
];

/** Where the required level of a year is told as wrong, over all sheets. */
function places(sheets: Readonly<Record<string, Rows>>): string[] {
  return runChecks(snapshotOf(sheets), { checks: [BASE_YEAR] }).findings.map(
    ({ place, expected }) => `${place.sheet}!${rangeName(place.range)}: ${expected}`,
  );
}

describe('the level required after a failed year', () => {
  test('is not the reduced one', () => {
    expect(findingsIn(withCells(YEARS, { C4: 90000 }), [BASE_YEAR])).toEqual([
      {
        check: 'moe.base-year',
        severity: 'error',
        place: placeOf('C4'),
        message:
          'Alpha: 90,000.00 is shown as required, but the year before fell short, so the level stays at 96,000.00: what was required then, less approved exceptions.',
        actual: '90,000.00',
        expected: '96,000.00',
        value: undefined,
        amount: 6000,
        citation: BASE_YEAR.citation,
        fix: [
          changeOf('C4', {
            before: 90000,
            after: 96000,
            reason: 'Alpha: a failed year does not lower the effort required next.',
          }),
        ],
      },
    ]);
  });

  test.each<[string, TestCell, boolean]>([
    ['as it should be', 96000, false],
    ['a cent below', 95999.99, true],
    ['half a cent below', 95999.995, false],
    ['above: the department may ask for more', 98000, false],
    ['between the reduced level and what exceptions leave', 93000, true],
    ['blank', null, false],
    ['a word', 'n/a', false],
  ])('%s', (_, value, expected) => {
    expect(told(withCells(YEARS, { C4: value }), [BASE_YEAR])).toHaveLength(expected ? 1 : 0);
  });

  test.each<[string, TestCell, boolean]>([
    ['the reduced level', 90000, true],
    ['half a cent from it', 90000.005, true],
    ['a cent above it', 90000.01, false],
    ['a cent below it', 89999.99, false],
  ])('on a sheet without exceptions, %s', (_, value, expected) => {
    expect(told(withCells(without(YEARS, 4), { C4: value }), [BASE_YEAR])).toHaveLength(expected ? 1 : 0);
  });

  test.each<[string, Readonly<Record<string, TestCell>>]>([
    ['is blank', { D3: null, C4: 90000 }],
    ['has no required level', { C3: null, C4: 90000 }],
    ['is not on the sheet', { B3: '2010-11', C4: 90000 }],
    ['is a word', { B3: 'last year', C4: 90000 }],
  ])('is not judged where the year before %s', (_, cells) => {
    expect(told(withCells(YEARS, cells), [BASE_YEAR])).toEqual([]);
  });

  test('a year that kept its level to the cent leaves what it spent', () => {
    expect(told(withCells(YEARS, { D3: 100000, C4: 90000 }), [BASE_YEAR])).toEqual([
      'moe.base-year C4: 100,000.00 → C4 100000',
    ]);
  });

  test('is compared in whatever order the years stand', () => {
    const [header, ...years] = withCells(YEARS, { C4: 90000 });
    expect(told([header, ...years.reverse()], [BASE_YEAR])).toEqual(['moe.base-year C2: 96,000.00 → C2 96000']);
  });
});

describe('a table for each year', () => {
  const failed: Rows = [YEARS[0], ['Alpha', 100000, 90000, 0], ['Beta', 50000, 40000, 0]].map((row, index) =>
    index === 0 ? row.filter((_, column) => column !== 1) : row,
  );
  const next: Rows = [failed[0], ['ALPHA', 90000, 90000, 0], ['Gamma', 40000, 40000, 0]];
  const below = (title: readonly TestCell[], blank: number, rows: Rows): Rows => [
    title,
    ...Array.from({ length: blank }, () => []),
    ...rows,
  ];

  test.each<[string, Record<string, Rows>, string[]]>([
    ['its year in the sheet’s name', { 'FY2013 effort': failed, FY2014: next }, ['FY2014!B2: 100,000.00']],
    ['years that do not follow each other', { FY2013: failed, FY2015: next }, []],
    ['no year', { First: failed, Second: next }, []],
    [
      'its year in a title',
      { First: below(['FY2013'], 0, failed), Second: below(['School year 2013-2014'], 0, next) },
      ['Second!B3: 100,000.00'],
    ],
    [
      'its year four rows above the headers',
      { First: below(['FY2013'], 3, failed), Second: below(['FY2014'], 3, next) },
      ['Second!B6: 100,000.00'],
    ],
    [
      'its year five rows above the headers: that may be of another table',
      { First: below(['FY2013'], 4, failed), Second: below(['FY2014'], 4, next) },
      [],
    ],
    [
      'its year above its last column',
      { First: below([null, null, null, 'FY2013'], 1, failed), Second: below([null, null, null, 2014], 1, next) },
      ['Second!B4: 100,000.00'],
    ],
    [
      'a year right of it',
      { First: below([null, null, null, null, 'FY2013'], 1, failed), Second: below(['FY2014'], 1, next) },
      [],
    ],
    [
      'its year in a title, and another in the sheet’s name',
      { 'For FY2020': below(['FY2013'], 0, failed), 'For FY2021': below(['FY2014'], 0, next) },
      ['For FY2021!B3: 100,000.00'],
    ],
  ])('with %s', (_, sheets, expected) => {
    expect(places(sheets)).toEqual(expected);
  });

  test('of an LEA whose name stands in two tables of one year says nothing', () => {
    expect(places({ FY2013: failed, FY2014: next, 'FY2014 again': next })).toEqual([]);
    expect(places({ FY2013: failed, 'FY2013 again': failed, FY2014: next })).toEqual([]);
  });
});

describe('years without the names of their LEAs', () => {
  const unnamed = without(YEARS, 0);
  const other: Rows = [
    ['2012-13', 50000, 40000, 0],
    ['2013-14', 50000, 50000, 0],
    ['2014-15', 50000, 50000, 0],
  ];

  test('compare with the row above where several LEAs follow each other', () => {
    expect(places({ Years: [...unnamed, ...other] })).toEqual([]);
    expect(places({ Years: withCells([...unnamed, ...other], { B4: 90000, B6: 40000 }) })).toEqual([
      'Years!B4: 96,000.00',
      'Years!B6: 50,000.00',
    ]);
  });

  test('do not compare with other tables', () => {
    const [header, , failed, next] = withCells(unnamed, { B4: 90000 });
    expect(places({ Years: [header, failed, next] })).toEqual(['Years!B3: 96,000.00']);
    expect(places({ First: [header, failed], Second: [header, next] })).toEqual([]);
  });

  test('nor with those of a table beside them', () => {
    const [header, , failed, next] = withCells(unnamed, { B4: 90000 });
    const beside = (left: readonly TestCell[], right: readonly TestCell[]): TestCell[] => [
      ...left,
      null,
      null,
      ...right,
    ];
    expect(places({ Years: [beside(header, header), beside(failed, next)] })).toEqual([]);
  });
});
