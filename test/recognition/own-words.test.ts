import { CHECKS, runChecks } from '../../src/checks';
import { recogniseWorkbook } from '../../src/recognition';
import { told } from '../support/findings';
import { snapshotOf, type TestCell } from '../support/snapshot';
import { table } from '../support/text-table';

function tablesOf(rows: TestCell[][]) {
  return recogniseWorkbook(snapshotOf({ Data: { rows } }));
}

describe('a label and a value a row, in words of its own', () => {
  const form = (off: number): ReturnType<typeof table> =>
    table(`
Can we lower our effort? (34 CFR 300.205)

Our determination letter says|Meets Requirements
Basic award last year|141204
Basic award this year|149877
It went up by|8673
Spent on CEIS|0
So we may take this much off|${off}
`);

  test('is read as the one case of a table', () => {
    const { tables, findings } = runChecks(snapshotOf({ reduce: form(4336.5) }));
    expect(tables.map(({ kind, layout }) => [kind, layout])).toEqual([['moe-adjustment', 'rows']]);
    expect(findings).toEqual([]);
  });

  test('what is wrong in it is told at its cell', () => {
    expect(told(form(8673), CHECKS)).toEqual([expect.stringMatching(/^moe\.adjustment B8: 4,336\.50/)]);
  });

  test('without a name it is told by its sheet', () => {
    const school = table(`
Part B in schoolwide programs

Sub-grant of the LEA|2140880
LEA children with disabilities|1466
Children with disabilities in the program|52
Cap|79538.44
Budgeted|61000
`);
    const { findings } = runChecks(snapshotOf({ Berrendo: school }));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^Berrendo: Cap is 79,538\.44/)]);
  });
});

test('what a title has in brackets says what the sheet is about', () => {
  const rows = (title: string): TestCell[][] => [
    [title],
    [],
    ['LEA', '# consents', '# done in 60 d', 'Pct', 'Target', 'Result'],
    ['Alpha', 128, 128, 1, 1, 'Met'],
    ['Beta', 198, 196, 0.9899, 1, 'Not met'],
    ['Gamma', 214, 209, 0.9766, 1, 'Not met'],
  ];
  expect(tablesOf(rows('Evaluations inside 60 days (SPP 11)')).map(({ kind }) => kind)).toEqual(['indicator']);
});

test('columns headed by nothing but the month or the day of a count are the counts of their years', () => {
  const rows: TestCell[][] = [
    ['Book credit of schools, FY13: allocation of the instructional material fund'],
    [],
    ['School', 'Oct 2010', 'Oct 2011', 'Credit set up', 'Adopted list half', 'Other half'],
    ['Alpha', 195, 196, 32386.47, 16193.24, 16193.23],
    ['Beta', 265, 258, 41570.69, 20785.35, 20785.34],
    ['Gamma', 203, 200, 32225.34, 16112.67, 16112.67],
  ];
  expect(tablesOf(rows).map(({ kind, series }) => [kind, series])).toEqual([
    ['initial-allocation', { membership: [1, 2] }],
  ]);
});

test('numbers that are no codes of its list are no fund, whatever their header', () => {
  const rows = (last: string, values: readonly number[]): TestCell[][] => [
    ['Nonpublic set-aside'],
    [],
    ['District', 'Set-aside required', 'Nonpublic eligible', 'Public eligible', last, 'Section 611 sub-grant'],
    ['Alpha', 8500.36, 6, 611, values[0], 874120],
    ['Beta', 31700.14, 21, 1502, values[1], 2299015],
    ['Gamma', 4434.23, 3, 288, values[2], 430120],
  ];
  const fundOf = (cells: TestCell[][]): number | undefined => tablesOf(cells)[0].columns.fund;
  expect(fundOf(rows('Fund', [24115, 24115, 24115]))).toBe(4);
  expect(fundOf(rows('Total eligible', [617, 1523, 291]))).toBeUndefined();
});
