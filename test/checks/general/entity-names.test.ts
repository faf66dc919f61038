import { ENTITIES } from '../../../src/checks/general/entities';
import type { TestCell } from '../../support/snapshot';
import { bookOf, cellsFound, findingsOf } from './support';

/** Suspensions by LEA, a table whose rows are entities. */
function table(names: readonly TestCell[]): TestCell[][] {
  return [
    ['LEA', 'Suspended over 10 days', 'Children with disabilities', 'Rate'],
    ...names.map((name, at): TestCell[] => [name, at, 100 + at, at / (100 + at)]),
  ];
}

function messages(rows: TestCell[][]): string[] {
  return findingsOf(ENTITIES, bookOf(rows)).map(({ message }) => message);
}

const CITATION = {
  law: 'Spreadsheet practice, not a rule of law',
  note: 'A district or school that stands twice is counted, and perhaps paid, twice',
};

test('the same name twice: the whole finding', () => {
  expect(findingsOf(ENTITIES, bookOf(table(['Española', 'Belen', 'ESPANOLA'])))).toEqual([
    {
      check: 'general.entities',
      severity: 'warning',
      place: { sheet: 'Budget', range: { top: 3, left: 0, bottom: 3, right: 0 } },
      message: 'ESPANOLA stands twice in this table, in rows 2 and 4.',
      actual: 'ESPANOLA',
      citation: CITATION,
    },
  ]);
});

test('two spellings: the whole finding', () => {
  expect(findingsOf(ENTITIES, bookOf(table(['Albuquerque', 'Belen', 'Albuquerqe'])))).toEqual([
    {
      check: 'general.entities',
      severity: 'warning',
      place: { sheet: 'Budget', range: { top: 3, left: 0, bottom: 3, right: 0 } },
      message: 'Albuquerqe in row 4 may be the same as Albuquerque in row 2: the names differ in spelling only.',
      actual: 'Albuquerqe',
      citation: CITATION,
    },
  ]);
});

test.each<[string, TestCell[], string[]]>([
  ['a name three times', ['Belen', 'Taos', 'Belen', 'Belen'], ['A4', 'A5']],
  ['a slip at the beginning of a name', ['Vernalillo', 'Taos', 'Bernalillo'], ['A4']],
  ['a slip at the end of a name', ['Bernalilla', 'Taos', 'Bernalillo'], ['A4']],
  ['two pairs', ['Bernalilla', 'Socorro', 'Bernalillo', 'Socorra'], ['A4', 'A5']],
  ['three orders of the same words', ['Las Vegas West', 'West Las Vegas', 'Vegas Las West'], ['A3', 'A4']],
  ['the later of two, though it is the same as one before', ['Bernalillo', 'Bernalilla', 'Taos'], ['A3']],
  ['names that begin with a number', ['21st Century', 'Belen', '21st Century'], ['A4']],
  ['names that end with a number', ['Region 9', 'Belen', 'Region 9'], ['A4']],
])('found: %s', (_, names, cells) => {
  expect(cellsFound(ENTITIES, table(names))).toEqual(cells);
});

test('of a name that stands twice and has a look-alike between, the later is told to look like the earlier', () => {
  expect(messages(table(['Bernalillo', 'Bernalilla', 'Bernalillo']))).toEqual([
    'Bernalillo stands twice in this table, in rows 2 and 4.',
    'Bernalillo in row 4 may be the same as Bernalilla in row 3: the names differ in spelling only.',
  ]);
});

test.each<[string, TestCell[]]>([
  ['signs for a name', ['Belen', '-', '-', 'Taos']],
  ['numbers for a name', ['Belen', '12', '12', 'Taos']],
  ['one name in another', ['Bernalillo', 'Bernalillo West']],
])('silent: %s', (_, names) => {
  expect(cellsFound(ENTITIES, table(names))).toEqual([]);
});

describe('what tells rows of one name apart', () => {
  /** K-5 Plus by school, with the district and the first day. */
  const schools = (...rows: [TestCell, string, TestCell][]): TestCell[][] => [
    ['District', 'School', 'K-5 Plus students', 'Additional days', 'First day', 'Funding'],
    ...rows.map(([district, school, day], at): TestCell[] => [district, school, 100 + at, 25, day, 1000 + at]),
  ];

  test.each([
    ['another district', schools(['Taos', 'Lincoln', 43300], ['Belen', 'Lincoln', 43300], ['Cuba', 'Rio', 43300]), []],
    ['another first day', schools(['Taos', 'Lincoln', 43300], ['Taos', 'Lincoln', 43400], ['Cuba', 'Rio', 43300]), []],
    ['nothing', schools(['Taos', 'Lincoln', 43300], ['Taos', 'Lincoln', 43300], ['Cuba', 'Rio', 43300]), ['B3']],
    ['where one text ends', schools(['T1', 'Lincoln', 1], ['T', 'Lincoln', 11], ['Cuba', 'Rio', 43300]), []],
  ])('%s', (_, rows, cells) => {
    expect(cellsFound(ENTITIES, rows)).toEqual(cells);
  });

  /** Adjustments by LEA: the determination is an outcome. */
  const adjustments = (names: readonly string[] | undefined, determinations: readonly string[]): TestCell[][] => [
    [
      ...(names ? ['LEA'] : []),
      'Annual determination',
      'IDEA B allocation FY2017',
      'IDEA B allocation FY2018',
      'Allowable 50 % reduction',
    ],
    ...determinations.map((determination, at): TestCell[] => [
      ...(names ? [names[at]] : []),
      determination,
      1000 + at,
      1200 + at,
      100,
    ]),
  ];

  test('not what the table says of them', () => {
    const rows = adjustments(['Belen', 'Taos', 'Belen'], ['Meets', 'Meets', 'Needs assistance']);
    expect(cellsFound(ENTITIES, rows)).toEqual(['A4']);
  });

  test('silent: no names at all', () => {
    expect(cellsFound(ENTITIES, adjustments(undefined, ['Meets', 'Meets', 'Meets']))).toEqual([]);
  });
});

test('silent: rows that are no entities, in tables with names', () => {
  const payroll: TestCell[][] = [
    ['Description', 'Employee/Employer', 'Expenditure Account', 'YTD Amount'],
    ['Salary', 'Employee', '11000.1000.51100', 40000],
    ['Salary', 'Employee', '11000.1000.51100', 2000],
    ['Medicare', 'Employer', '11000.1000.52220', 580],
  ];
  expect(cellsFound(ENTITIES, payroll)).toEqual([]);
});
