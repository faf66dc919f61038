/** Two workbooks held against each other: by kind, entity and role. Read as: what both hold, what is told of it. */
import { compareWorkbooks, differs, type TableComparison } from '../../src/compare';
import { rangeName } from '../../src/workbook/address';
import { snapshotOf, type TestCell } from '../support/snapshot';

const HEADERS = [
  'Entity',
  'Subgrant',
  'Public eligible children',
  'Parentally placed private children',
  'Proportionate share',
];
type Line = readonly TestCell[];

function shares(lines: readonly Line[], { sheet = 'Share', title = 'IDEA proportionate share FY 2024' } = {}) {
  return snapshotOf({ [sheet]: [[title], [], HEADERS, ...lines] });
}

const ALPHA = ['Alpha', 100_000, 90, 10, 10_000];
const BETA = ['Beta', 50_000, 40, 10, 10_000];
const GAMMA = ['Gamma', 80_000, 75, 5, 4_000];

function only(before: readonly Line[], after: readonly Line[]): TableComparison {
  const { tables } = compareWorkbooks(shares(before), shares(after, { title: 'IDEA proportionate share FY 2025' }));
  expect(tables).toHaveLength(1);
  return tables[0];
}

const told = ({ entities }: TableComparison) =>
  entities.map(({ before, after, differences }) => [
    before === after ? after : `${before} → ${after}`,
    ...differences.map(
      ({ title, before: b, after: a, change }) =>
        `${title}: ${b.value} → ${a.value}${change === undefined ? '' : ` (${change} ${a.unit})`}`,
    ),
  ]);

test('rows in another order are compared by name; equal ones are counted, the most dollars come first', () => {
  const table = only(
    [ALPHA, BETA, GAMMA],
    [GAMMA, ['Beta', 52_000.1, 40, 10, 10_400.02], ['Alpha', 100_000, 80, 20, 20_000]],
  );
  expect(told(table)).toEqual([
    [
      'Alpha',
      'Public eligible children: 90 → 80 (-10 number)',
      'Parentally placed private children: 10 → 20 (10 number)',
      'Proportionate share: 10000 → 20000 (10000 dollars)',
    ],
    ['Beta', 'Subgrant: 50000 → 52000.1 (2000.1 dollars)', 'Proportionate share: 10000 → 10400.02 (400.02 dollars)'],
  ]);
  expect(table.same).toBe(1);
  expect(table.tables.before.year).toBe(2024);
  expect(table.tables.after.year).toBe(2025);
});

test('what all rows come to, those too that only one of the two has; nothing is dropped', () => {
  const table = only([ALPHA, BETA], [ALPHA, GAMMA]);
  expect(
    table.onlyIn.before.map(({ name, amounts }) => [name, ...amounts.map(({ title, shown }) => [title, shown.value])]),
  ).toEqual([['Beta', ['Subgrant', 50_000], ['Proportionate share', 10_000]]]);
  expect(table.onlyIn.after.map(({ name, place }) => [name, rangeName(place.range)])).toEqual([['Gamma', 'A5']]);
  expect(table.totals.map(({ title, before, after, change }) => [title, before, after, change])).toEqual([
    ['Subgrant', 150_000, 180_000, 30_000],
    ['Public eligible children', 130, 165, 35],
    ['Parentally placed private children', 20, 15, -5],
    ['Proportionate share', 20_000, 14_000, -6_000],
  ]);
});

test('a district is one, whether "Public Schools" stands behind its name, in capitals, with accents or not', () => {
  const table = only([['Española', 1_000, 90, 10, 100]], [['ESPANOLA PUBLIC SCHOOLS', 1_100, 90, 10, 110]]);
  expect(told(table)[0][0]).toBe('Española → ESPANOLA PUBLIC SCHOOLS');
});

test('rows called alike: which is which cannot be told where several differ, and all places are named', () => {
  const table = only([ALPHA, ['Alpha', 2_000, 90, 10, 200]], [['Alpha', 3_000, 90, 10, 300]]);
  expect(table.entities).toEqual([]);
  expect(table.unclear.map(({ name, before, after }) => [name, before.length, after.length])).toEqual([
    ['Alpha', 2, 1],
  ]);
});

test('of rows called alike the equal ones are the same, and what is then left of each belongs together', () => {
  const table = only([ALPHA, ['Alpha', 2_000, 90, 10, 200]], [['Alpha', 2_500, 90, 10, 250], ALPHA]);
  expect(table.unclear).toEqual([]);
  expect(table.same).toBe(1);
  expect(told(table)).toEqual([
    ['Alpha', 'Subgrant: 2000 → 2500 (500 dollars)', 'Proportionate share: 200 → 250 (50 dollars)'],
  ]);
  const one = only([ALPHA, ['Alpha', 2_000, 90, 10, 200]], [ALPHA]);
  expect(one.onlyIn.before.map(({ place }) => rangeName(place.range))).toEqual(['A5']);
});

test('a column of no known role is compared by its header; one that only one of the two has is said', () => {
  const withColumn = (header: string, value: TestCell) =>
    snapshotOf({
      Share: [['IDEA proportionate share'], [], [...HEADERS, 'Local code', header], [...ALPHA, 'A1', value]],
    });
  const [table] = compareWorkbooks(withColumn('Carried over', 5), withColumn('Spent', 7)).tables;
  expect(table.rolesOnlyIn.before.map(({ title, place }) => [title, rangeName(place.range)])).toEqual([
    ['Carried over', 'G3'],
  ]);
  expect(table.rolesOnlyIn.after.map(({ title }) => title)).toEqual(['Spent']);
  const [changed] = compareWorkbooks(withColumn('Carried over', 5), withColumn('Carried over', 7)).tables;
  expect(told(changed)).toEqual([['Alpha', 'Carried over: 5 → 7 (2 number)']]);
});

test('a blank, a text and an error in the place of a figure are told as they stand, without a change', () => {
  const table = only(
    [ALPHA, BETA, GAMMA],
    [
      ['Alpha', 100_000, 90, 10, null],
      ['Beta', 50_000, 40, 10, 'pending'],
      ['Gamma', 80_000, 75, 5, { value: { error: '#REF!' } }],
    ],
  );
  expect(told(table).map(([, text]) => text)).toEqual([
    'Proportionate share: 10000 → null',
    'Proportionate share: 10000 → pending',
    'Proportionate share: 4000 → [object Object]',
  ]);
});

test('noise of sums in doubles is no difference', () => {
  expect(only([['Alpha', 0.3, 90, 10, 0.03]], [['Alpha', 0.1 + 0.2, 90, 10, 0.03]]).entities).toEqual([]);
});

test('equal workbooks do not differ', () => {
  const comparison = compareWorkbooks(shares([ALPHA, BETA]), shares([BETA, ALPHA]));
  expect(differs(comparison)).toBe(false);
});

test('a sheet without a table of a kind we know, and a table without one to compare with, are named', () => {
  const before = snapshotOf({ Notes: [['Call the bureau'], ['on Monday']] });
  const { tables, alone, unread } = compareWorkbooks(before, shares([ALPHA]));
  expect(tables).toEqual([]);
  expect(alone.after.map(({ kind, place }) => [kind, place.sheet])).toEqual([['proportionate-share', 'Share']]);
  expect(unread).toEqual({ before: ['Notes'], after: [] });
});

test('rows that no column names are told apart by their codes, whether texts or numbers, never by their place', () => {
  const headers = ['Fund', 'Function', 'Object', 'Job class', 'Amount'];
  const ledger = (...rows: Line[]) => snapshotOf({ Ledger: [['OBMS ledger'], headers, ...rows] });
  const before = ledger([11000, 1000, 51100, 1411, 500], [11000, 1000, 51100, 1412, 700], [11000, 2100, 53211, 0, 900]);
  const after = ledger(
    [11000, 2100, 53211, 0, 950],
    ['11000', '1000', '51100', '1412', 700],
    [11000, 1000, 51100, 1411, 500],
  );
  const [table] = compareWorkbooks(before, after).tables;
  expect(table.entities.flatMap(({ differences }) => differences.map(({ title, change }) => [title, change]))).toEqual([
    ['Amount', 50],
  ]);
  expect(table.same).toBe(2);
});
