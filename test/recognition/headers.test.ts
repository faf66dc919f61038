import { recogniseWorkbook } from '../../src/recognition';
import { outlines } from '../support/recognised';
import { snapshotOf, type TestCell, type TestSheet } from '../support/snapshot';

type Row = readonly TestCell[];

const HEADER: Row = ['Entity', '40 Day Membership', 'Initial Allocation'];
const ALPHA: Row = ['Alpha', 10, 100];
const TITLE: Row = ['K-5 Plus'];

function columnsOf(sheet: readonly Row[] | TestSheet): Readonly<Record<string, string>> | undefined {
  return outlines(sheet)[0]?.columns;
}

/** Header rows of the tables of a sheet. */
function headersOf(sheet: readonly Row[] | TestSheet): string[] {
  return outlines(sheet).map(({ header }) => header);
}

const text = (length: number): string => 'x'.repeat(length);

describe('the rows of a header', () => {
  test('are up to four', () => {
    const tall = (...between: Row[]): Row[] => [
      ['Entity', '40 Day Membership', 'Initial'],
      ...between,
      [null, null, 'allocation', 'x'],
      ALPHA,
    ];
    const line: Row = [null, null, 'of', 'x'];
    expect(headersOf(tall())).toEqual(['1-2']);
    expect(headersOf(tall(line, line))).toEqual(['1-4']);
    expect(headersOf(tall(line, line, line))).not.toContain('1-5');
  });

  test('are the lower ones, where the upper ones name no further column', () => {
    expect(headersOf([['Instructional', 'material'], HEADER, ALPHA])).toEqual(['2']);
    expect(headersOf([['Instructional material'], HEADER, ['of all', 'schools'], ALPHA])).toEqual(['2']);
  });

  test('may begin with a single cell, but not end with one', () => {
    const allocation: Row = [null, null, 'Initial Allocation'];
    const others: Row = ['Entity', '40 Day Membership'];
    expect(headersOf([allocation, others, ALPHA])).toEqual(['1-2']);
    expect(headersOf([others, allocation, ALPHA])).toEqual([]);
  });

  test('hold a figure among four texts at most: more of them are a row of data', () => {
    expect(headersOf([['Entity', '40 Day Membership', 'Initial Allocation', 'x', 1], ALPHA])).toEqual(['1']);
    expect(headersOf([['Entity', '40 Day Membership', 'Initial Allocation', 'x', 1, 2], ALPHA])).toEqual([]);
    expect(headersOf([['Entity', '40 Day Membership', 'Initial Allocation', null, 1, 2], ALPHA])).toEqual([]);
    // A year names a column.
    expect(headersOf([['Entity', '40 Day Membership', 'Initial Allocation', 2011, 2012, 2013], ALPHA])).toEqual(['1']);
    expect(headersOf([['Entity', '40 Day Membership', 'Initial Allocation', 2011.5, 1989, 2101], ALPHA])).toEqual([]);
    expect(headersOf([['Entity', '40 Day Membership', 'Initial Allocation', 1990, 2100, 2101], ALPHA])).toEqual(['1']);
  });

  test('hold more than long notes', () => {
    const rows = (length: number): Row[] => [
      ['Entity', '40 Day Membership', null, 'x', 'x'],
      [null, null, null, text(length), text(length)],
      [null, null, 'Initial Allocation', 'x'],
      ALPHA,
    ];
    expect(headersOf(rows(160))).toEqual(['1-3']);
    expect(headersOf(rows(161))).toEqual([]);
  });

  test('may hold a long note beside the headers', () => {
    expect(headersOf([[...HEADER, text(161)], ALPHA])).toEqual(['1']);
    expect(columnsOf([['Entity', '40 Day Membership', `Initial Allocation ${text(142)}`], ALPHA])).toBeUndefined();
    // The 160 characters of a header can hold units.
    expect(columnsOf([['Entity', '40 Day Membership', 'Initial Allocation'.padEnd(160, '-')], ALPHA])).toEqual({
      entity: 'A',
      allocation: 'C',
    });
    expect(columnsOf([['Entity', '40 Day Membership', 'Initial Allocation'.padEnd(161, '-')], ALPHA])).toBeUndefined();
  });

  test('name every column that a merged title spans, up to six', () => {
    const sheet = (title: string): TestSheet => ({
      rows: [
        ['Excess cost'],
        ['School level', 'Total expenditures', 'Capital outlay', 'Average enrollment', 'Deductions'],
        [null, null, null, null, 'one', 'two', 'three', 'four', 'five', 'six', 'seven'],
        ['Elementary', 10, 1, 5, 1, 1, 1, 1, 1, 1, 1],
      ],
      // Other merged cells that begin in the same row or in the same column.
      merged: ['L2:M2', 'E9:H9', 'A9:D9', title],
    });
    expect(outlines(sheet('E2:J2'))[0].series).toEqual({ deductions: 'E F G H I J' });
    expect(outlines(sheet('E2:K2'))[0].series).toEqual({ deductions: 'E' });
  });

  test('read a column from top to bottom, the columns from left to right', () => {
    // Of two good headers the one that says nothing else counts, wherever it stands.
    const rows: Row[] = [
      [null, null, 'Award', 'Student membership'],
      ['School', 'Award amount', null, null],
      ['Alpha', 100, 100, 10],
    ];
    expect(columnsOf(rows)).toEqual({ school: 'A', membership: 'D', award: 'C' });
  });
});

describe('the column of a role', () => {
  test('is the one whose header says the least else', () => {
    expect(
      columnsOf([TITLE, ['School', 'Students', 'Number of extra days off', 'Days'], ['Alpha', 10, 1, 25]]),
    ).toEqual({ school: 'A', mem: 'B', days: 'D' });
  });

  test('is the left one of two that say the same', () => {
    expect(
      columnsOf([
        ['School', 'Membership', 'Award', 'Award amount'],
        ['Alpha', 10, 100, 100],
      ]),
    ).toEqual({
      school: 'A',
      membership: 'B',
      award: 'C',
    });
  });

  test('is a required role’s before an optional one’s, and an earlier role’s before a later one’s', () => {
    expect(
      columnsOf([
        ['LEA', 'Suspended by race', 'Children with IEPs', 'Suspension rate'],
        ['Alpha', 1, 10, 0.1],
      ]),
    ).toEqual({
      entity: 'A',
      suspended: 'B',
      children: 'C',
      rate: 'D',
    });
    expect(
      columnsOf([['Instructional material'], ['Vendor', 'Material title', 'Cost'], ['Pearson', 'Algebra', 10]]),
    ).toEqual({ vendor: 'A', item: 'B', cost: 'C' });
  });

  test('belongs to no other role', () => {
    expect(columnsOf([['Suspended'], ['LEA', 'Suspended', 'Rate', 'Result'], ['Alpha', 1, 10, 'x']])).toBeUndefined();
    expect(
      columnsOf([
        ['School district', 'Membership', 'Award'],
        ['Alpha', 10, 100],
      ]),
    ).toBeUndefined();
  });

  test('of figures has a figure, or nothing', () => {
    expect(headersOf([HEADER, ['Alpha', 10, null], ['Beta', 20, '']])).toEqual(['1']);
    expect(
      headersOf([
        [...HEADER.slice(0, 2), 'FY12 Membership', 'Allocation'],
        ['Alpha', 10, 'none', 100],
      ]),
    ).toEqual(['1']);
  });
});

describe('a name column without a header', () => {
  const entity = (...rows: Row[]): string | undefined => columnsOf([[null, null, ...HEADER.slice(1)], ...rows])?.entity;

  test('is the nearest column of texts left of the figures', () => {
    expect(entity(['North', 'Alpha', 10, 100])).toBe('B');
    expect(entity(['North', null, 10, 100])).toBe('A');
    expect(entity(['Alpha', '001', 10, 100])).toBe('A');
    expect(entity(['Alpha', 1, 10, 100], ['Beta', 'x', 10, 100])).toBe('A');
    expect(entity(['Alpha', true, 10, 100])).toBe('A');
    expect(entity(['Alpha', { error: '#N/A' }, 10, 100])).toBe('A');
    expect(entity([1, 2, 10, 100])).toBeUndefined();
  });

  test('is told by more than half of its cells, blank ones not counted', () => {
    expect(entity(['x', 1, 10, 100], ['x', 'Alpha', 10, 100], ['x', 'Beta', 10, 100])).toBe('B');
    const none: Row[] = Array.from({ length: 5 }, () => [null, null, 10, 100]);
    expect(entity(['x', 'Alpha', 10, 100], ...none)).toBe('B');
    // Formulas that give an empty text where nothing is entered yet.
    const empty: Row[] = Array.from({ length: 5 }, () => ['', '', null, null]);
    expect(entity(['x', 'Alpha', 10, 100], ...empty)).toBe('B');
  });

  test('is read in thirty rows below the header, not in the header', () => {
    const blank: Row[] = Array.from({ length: 29 }, (_, row) => [row, null, 10, 100]);
    expect(entity(...blank, ['x', 'Alpha', 10, 100])).toBe('B');
    expect(entity(...blank, [1, null, 10, 100], ['x', 'Alpha', 10, 100])).toBeUndefined();
    expect(
      columnsOf([
        ['x', 'y', ...HEADER.slice(1)],
        [1, 2, 10, 100],
      ]),
    ).toBeUndefined();
  });

  test('is left of all figures, and no other role’s', () => {
    expect(
      columnsOf([
        [null, '40 Day Membership', 'Remarks', 'Allocation'],
        ['Alpha', 10, 'estimated', 100],
      ]),
    ).toEqual({ entity: 'A', allocation: 'D' });
    expect(
      columnsOf([
        ['Code', '40 Day Membership', 'Allocation'],
        ['A1', 10, 100],
      ]),
    ).toBeUndefined();
  });

  test('is found for a role that is not needed, too', () => {
    expect(
      columnsOf([
        [null, 'A/B', 'C', 'D', 'Unit Factor'],
        ['2009-2010', 10, 3, 6, 3792.65],
      ]),
    ).toEqual({
      year: 'A',
      ab: 'B',
      c: 'C',
      d: 'D',
      unitValue: 'E',
    });
  });
});

describe('a kind with everyday headers', () => {
  const rows: Row[] = [
    ['School', 'Students', 'Days'],
    ['Alpha', 10, 25],
  ];
  const blank = (count: number): Row[] => Array.from({ length: count }, () => []);
  const named = (name: string, sheet: readonly Row[] = rows): string[] =>
    recogniseWorkbook(snapshotOf({ [name]: sheet })).map(({ kind }) => kind);

  test('is told by the sheet’s name, a header, or a title up to fifteen rows above', () => {
    expect(named('Sheet1')).toEqual([]);
    expect(named('K-5 Plus 2019')).toEqual(['k5-plus']);
    expect(named('Sheet1', [['School', 'K-5 Plus students', 'Days'], rows[1]])).toEqual(['k5-plus']);
    expect(named('Sheet1', [['About the K-5 Plus program'], ...blank(14), ...rows])).toEqual(['k5-plus']);
    expect(named('Sheet1', [['About the K-5 Plus program'], ...blank(15), ...rows])).toEqual([]);
    expect(named('Sheet1', [...rows, ['About the K-5 Plus program']])).toEqual([]);
  });
});

describe('of two kinds', () => {
  const both: Row = ['Payroll charged to 24120'];

  test('the one that says more of the headers is', () => {
    const rows: Row[] = [both, ['Account', 'Account description', 'YTD expenditures'], ['24120.1000', 'Alpha', 5]];
    expect(outlines(rows)).toMatchObject([
      { kind: 'high-cost-report', columns: { description: 'B', account: 'A', amount: 'C' } },
    ]);
  });
});

describe('how surely a table is recognised', () => {
  const confidence = (header: Row): number =>
    recogniseWorkbook(snapshotOf({ S: [header, ['Alpha', 10, 100, 'x']] }))[0].confidence;

  test('falls with headers that say something else besides, and with columns of no role', () => {
    const sure = confidence(['School', 'Membership', 'Award']);
    expect(sure).toBeGreaterThan(0.5);
    expect(confidence(['School', 'Membership', 'Award amount paid'])).toBeLessThan(sure);
    expect(confidence(['School', 'Membership', 'Award', 'Remarks'])).toBeLessThan(sure);
  });
});
