import { outlines } from '../support/recognised';
import { type TestCell } from '../support/snapshot';

type Row = readonly TestCell[];

const AWARD: Row = ['School', 'Student Membership', 'Award Amount'];
const ALPHA: Row = ['Alpha', 10, 100];
const BETA: Row = ['Beta', 20, 200];
const UNITS: Row = ['Grade', 'MEM', 'Factor', 'Units'];
const K: Row = ['K', 100, 1.44, 144];

/** Kind and range of each table, in order. */
function places(rows: readonly Row[]): string[] {
  return outlines(rows).map(({ kind, range }) => `${kind} ${range}`);
}

/** Rows that stand beside one another, the right ones from the given column on. */
function beside(left: readonly Row[], column: number, right: readonly Row[]): Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cells: TestCell[] = [...(left[row] ?? [])];
    cells.length = column;
    return [...Array.from(cells, (cell) => cell ?? null), ...(right[row] ?? [])];
  });
}

describe('tables beside one another', () => {
  test('with a blank column between them are read apart, from left to right', () => {
    expect(places(beside([UNITS, K], 5, [AWARD, ALPHA, BETA]))).toEqual([
      'program-units A1:D2',
      'pro-rata-award F1:H3',
    ]);
    expect(places(beside([AWARD, ALPHA], 4, [AWARD, BETA]))).toEqual(['pro-rata-award A1:C2', 'pro-rata-award E1:G2']);
  });

  test('begin in different rows', () => {
    expect(places(beside([AWARD, ALPHA, BETA], 4, [[], UNITS, K]))).toEqual([
      'pro-rata-award A1:C3',
      'program-units E2:H3',
    ]);
    expect(places(beside([[], UNITS, K], 5, [AWARD, ALPHA, BETA]))).toEqual([
      'pro-rata-award F1:H3',
      'program-units A2:D3',
    ]);
  });

  test('are one where only one part is a table by itself, or none', () => {
    expect(places([['School', 'Student Membership', 'Award Amount', null, 'Remarks'], ALPHA])).toEqual([
      'pro-rata-award A1:C2',
    ]);
    expect(
      outlines([
        ['School', null, 'Student Membership', null, 'Award Amount'],
        ['Alpha', null, 10, null, 100],
      ]),
    ).toEqual([
      {
        kind: 'pro-rata-award',
        range: 'A1:E2',
        header: '1',
        columns: { school: 'A', membership: 'C', award: 'E' },
        series: {},
        rows: ['2 data'],
        sections: [''],
        inputs: {},
      },
    ]);
    // The whole names one more column than its left part.
    expect(
      outlines([
        [...AWARD, null, 'Final Grade'],
        [...ALPHA, null, 'B'],
      ])[0].columns,
    ).toEqual({
      finalGrade: 'E',
      school: 'A',
      membership: 'B',
      award: 'C',
    });
  });

  test('each end at the next header below them in their own columns only', () => {
    const left = [AWARD, ALPHA, BETA, UNITS, K];
    const right = [AWARD, ALPHA, BETA, ['Gamma', 5, 50], ['Delta', 5, 50]];
    expect(places(beside(left, 5, right))).toEqual([
      'pro-rata-award A1:C3',
      'pro-rata-award F1:H5',
      'program-units A4:D5',
    ]);
  });
});

describe('tables below one another', () => {
  test('of different kinds end where the next begins', () => {
    expect(places([AWARD, ALPHA, UNITS, K])).toEqual(['pro-rata-award A1:C2', 'program-units A3:D4']);
    expect(places([UNITS, K, [], AWARD, ALPHA])).toEqual(['program-units A1:D2', 'pro-rata-award A4:C5']);
  });

  test('that share a single column end where the next begins', () => {
    expect(places([AWARD, ALPHA, [null, null, ...UNITS], [null, null, ...K]])).toEqual([
      'pro-rata-award A1:C2',
      'program-units C3:F4',
    ]);
    expect(places([[null, null, ...AWARD], [null, null, ...ALPHA], ['Grade', 'MEM', 'Units', 'Factor'], K])).toEqual([
      'pro-rata-award C1:E2',
      'program-units A3:D4',
    ]);
  });

  test('of one kind in other columns are two', () => {
    const turned: Row = ['School', 'Award Amount', 'Student Membership'];
    expect(places([AWARD, ALPHA, turned, ['Beta', 200, 20]])).toEqual(['pro-rata-award A1:C2', 'pro-rata-award A3:C4']);
  });

  test('of one kind for other years are two, for the same years one', () => {
    const years = (first: string, second: string): Row => [
      'Entity',
      `${first} Mem`,
      `${second} Mem`,
      'Initial Allocation',
    ];
    const alpha: Row = ['Alpha', 10, 11, 100];
    expect(places([years('FY11', 'FY12'), alpha, years('FY12', 'FY13'), alpha])).toEqual([
      'initial-allocation A1:D2',
      'initial-allocation A3:D4',
    ]);
    expect(places([years('FY11', 'FY12'), alpha, years('2010-11', '2011-12'), alpha])).toEqual([
      'initial-allocation A1:D4',
    ]);
  });

  test('of one kind with fewer years are two', () => {
    expect(
      places([
        ['Entity', '40 Day Count', 'Mem', 'Initial Allocation'],
        ['Alpha', 10, 11, 100],
        ['Entity', null, 'Mem', 'Initial Allocation'],
        ['Beta', null, 11, 100],
      ]),
    ).toEqual(['initial-allocation A1:D2', 'initial-allocation A3:D4']);
  });

  test('a page whose header leaves out a column is one more page', () => {
    const full: Row = [...AWARD, 'Final Grade'];
    expect(places([full, [...ALPHA, 'A'], [], AWARD, BETA])).toEqual(['pro-rata-award A1:D5']);
    expect(places([AWARD, ALPHA, [], full, [...BETA, 'A']])).toEqual(['pro-rata-award A1:C5']);
  });
});

describe('a header on every page', () => {
  const rolesOf = (rows: readonly Row[]): string[] => [...outlines(rows)[0].rows];

  test('is a note with up to four rows of titles above it', () => {
    const title: Row = ['School awards', 'of 2012'];
    expect(rolesOf([AWARD, ALPHA, title, title, title, title, AWARD, BETA])).toEqual([
      '2 data',
      '3 note',
      '4 note',
      '5 note',
      '6 note',
      '7 note',
      '8 data',
    ]);
    // One more is none of the header's.
    expect(rolesOf([AWARD, ALPHA, title, title, title, title, title, AWARD, BETA])[1]).toBe('3 data');
  });

  test('leaves the rows with figures above it', () => {
    expect(rolesOf([AWARD, ALPHA, BETA, ['School awards', 'of 2012'], AWARD, BETA])).toEqual([
      '2 data',
      '3 data',
      '4 note',
      '5 note',
      '6 data',
    ]);
  });

  test('may be of two rows', () => {
    const upper: Row = ['School', 'Student', 'Award'];
    const lower: Row = ['name', 'membership', 'amount'];
    expect(rolesOf([upper, lower, ALPHA, [], upper, lower, BETA])).toEqual([
      '2 note',
      '3 data',
      '4 blank',
      '5 note',
      '6 note',
      '7 data',
    ]);
  });

  test('belongs to the next table where one of another kind stands between', () => {
    expect(places([AWARD, ALPHA, UNITS, K, AWARD, BETA])).toEqual([
      'pro-rata-award A1:C2',
      'program-units A3:D4',
      'pro-rata-award A5:C6',
    ]);
  });

  test('on a last page without rows is read as it stands', () => {
    expect(places([AWARD, ALPHA, [], AWARD])).toEqual(['pro-rata-award A1:C2', 'pro-rata-award A4:C4']);
  });
});
