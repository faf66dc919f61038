import { correctionsSetting, RECOGNITION_SETTING, type RecognitionCorrection } from '../../src/recognition';
import { recogniseSheet, recogniseWorkbook } from '../../src/recognition';
import { type Outline, outlines } from '../support/recognised';
import { snapshotOf, type TestCell } from '../support/snapshot';

type Row = readonly TestCell[];

const ALPHA: Row = ['Alpha', 10, 100];
const BETA: Row = ['Beta', 20, 200];
const AWARD: Row = ['School', 'Student Membership', 'Award Amount'];

/** What is recognised on a sheet whose tables were corrected. */
function corrected(rows: readonly Row[], ...list: Partial<RecognitionCorrection>[]): Outline[] {
  const full = list.map((one): RecognitionCorrection => ({
    sheet: 'Sheet1',
    headerTop: 0,
    headerBottom: one.headerTop ?? 0,
    kind: 'pro-rata-award',
    ...one,
  }));
  return outlines(rows, { settings: { [RECOGNITION_SETTING]: correctionsSetting(full) ?? '' } });
}

function columnsOf(rows: readonly Row[], correction: Partial<RecognitionCorrection>): Outline['columns'] | undefined {
  return corrected(rows, correction)[0]?.columns;
}

/** Kind and range of each table. */
function places(tables: readonly Outline[]): string[] {
  return tables.map(({ kind, range }) => `${kind} ${range}`);
}

describe('a table named by hand', () => {
  test('is read in full', () => {
    const rows: Row[] = [['Pool', 300], ['Who', 'Pupils', 'Dollars'], ALPHA, BETA, ['Total', 30, 300]];
    expect(corrected(rows, { headerTop: 1, columns: { school: 0, membership: 1, award: 2 } })).toEqual([
      {
        kind: 'pro-rata-award',
        range: 'A2:C5',
        header: '2',
        columns: { school: 'A', membership: 'B', award: 'C' },
        series: {},
        rows: ['3 data', '4 data', '5 total'],
        sections: [''],
        inputs: { pool: 'B1' },
      },
    ]);
  });

  test('finds by their words the columns that were not named', () => {
    const rows: Row[] = [
      ['Who', 'Membership', 'Dollars', 'Final grade'],
      [...ALPHA, 'A'],
    ];
    expect(columnsOf(rows, { columns: { award: 2 } })).toEqual({
      school: 'A',
      membership: 'B',
      award: 'C',
      finalGrade: 'D',
    });
  });

  test('takes the column of texts left of all its figures for its names, unless there are none', () => {
    const rows: Row[] = [
      ['x', 'Who', 'Pupils', 'Remarks', 'Dollars'],
      ['North', 'Alpha', 10, 'late', 100],
    ];
    const columns = { membership: 2, award: 4 };
    expect(columnsOf(rows, { columns })).toEqual({ school: 'B', membership: 'C', award: 'E' });
    expect(columnsOf(rows, { columns, left: 1 })).toEqual({ school: 'B', membership: 'C', award: 'E' });
    expect(columnsOf(rows, { columns, left: 2 })).toEqual({ membership: 'C', award: 'E' });
    expect(columnsOf(rows, { columns: { ...columns, school: null } })).toEqual({ membership: 'C', award: 'E' });
    expect(columnsOf(rows, { columns: { ...columns, school: 0 } })).toEqual({
      school: 'A',
      membership: 'C',
      award: 'E',
    });
    expect(
      columnsOf(
        [
          ['Pupils', 'Dollars'],
          [10, 100],
        ],
        { columns: { membership: 0, award: 1 } },
      ),
    ).toEqual({
      membership: 'A',
      award: 'B',
    });
  });

  test('needs no columns named by hand', () => {
    // Without a context the words alone would not do.
    const rows: Row[] = [
      ['School', 'Students', 'Days'],
      ['Alpha', 10, 25],
    ];
    expect(outlines(rows)).toEqual([]);
    expect(columnsOf(rows, { kind: 'k5-plus' })).toEqual({ school: 'A', mem: 'B', days: 'C' });
  });

  test('is none where no column is found', () => {
    expect(corrected([['Ticket', 'Lunches'], ALPHA], {})).toEqual([]);
    expect(corrected([['Ticket', 'Lunches'], ALPHA], { headerTop: 9 })).toEqual([]);
    expect(corrected([[1, 2, 3], ALPHA], { columns: { award: 2 } })[0].columns).toEqual({ school: 'A', award: 'C' });
  });

  test('takes a column from the role that its words name', () => {
    const rows: Row[] = [
      [...AWARD, 'Award qualifier'],
      [...ALPHA, 'x'],
    ];
    expect(columnsOf(rows, { columns: { membership: 2 } })).toEqual({
      school: 'A',
      membership: 'C',
      qualifier: 'D',
    });
    expect(columnsOf(rows, { columns: { qualifier: null } })).toEqual({ school: 'A', membership: 'B', award: 'C' });
    const years: Row[] = [
      ['Entity', 'FY11 Mem', 'FY12 Mem', 'Allocation', 'Paid'],
      ['Alpha', 10, 11, 100, 90],
    ];
    const [table] = corrected(years, { kind: 'initial-allocation', columns: { allocation: 2 } });
    expect([table.columns, table.series]).toEqual([{ entity: 'A', allocation: 'C' }, { membership: 'B' }]);
    const [other] = corrected(years, { kind: 'initial-allocation', series: { membership: [3, 2] } });
    expect([other.columns, other.series]).toEqual([{ entity: 'A' }, { membership: 'D C' }]);
  });

  test('has the header rows that were named', () => {
    const rows: Row[] = [['School', 'Student', 'Award'], ['name', 'membership', 'amount'], ALPHA];
    expect(corrected(rows, { headerBottom: 1 })[0]).toMatchObject({
      header: '1-2',
      range: 'A1:C3',
      columns: { school: 'A', membership: 'B', award: 'C' },
    });
    // The words of the first row alone do not name the membership.
    expect(corrected(rows, { headerBottom: 0 })[0]).toMatchObject({
      header: '1',
      columns: { school: 'A', award: 'C' },
    });
    // More rows than a header has: what was read of it.
    expect(corrected([...rows.slice(0, 2), ['Alpha', 10, 100], BETA], { headerBottom: 2 })[0]).toMatchObject({
      header: '1-3',
      rows: ['4 data'],
      columns: { school: 'A', membership: 'B', award: 'C' },
    });
  });

  test('goes on over the pages that begin with its header again', () => {
    const upper: Row = ['School', 'Lunches', 'Award'];
    const lower: Row = ['name', 'served', 'amount'];
    const rows: Row[] = [upper, lower, ALPHA, [], ['Awards of 2012'], upper, lower, BETA, ['Total', 30, 300]];
    const correction = { headerBottom: 1, columns: { membership: 1 } };
    expect(corrected(rows, correction)).toMatchObject([
      {
        range: 'A1:C9',
        columns: { school: 'A', membership: 'B', award: 'C' },
        rows: ['3 data', '4 blank', '5 note', '6 note', '7 note', '8 data', '9 total'],
      },
    ]);
    // After the total it is another table's header.
    expect(places(corrected([...rows, upper, lower, ALPHA], correction))[0]).toEqual('pro-rata-award A1:C9');
    // One line of it alone is a row.
    expect(corrected([upper, lower, ALPHA, upper, BETA], correction)[0].rows).toEqual(['3 data', '4 data', '5 data']);
  });

  test('ends where the next one begins, in whatever order they were named', () => {
    const header: Row = ['Who', 'One', 'Two', 'Three'];
    const row: Row = ['Alpha', 10, 11, 12];
    const columns = (membership: number, award: number) => ({ columns: { school: 0, membership, award } });
    expect(
      places(
        corrected(
          [header, row, [...header, 'later'], row, [...header, 'still later'], row],
          { headerTop: 0, ...columns(1, 2) },
          { headerTop: 4, ...columns(1, 3) },
          { headerTop: 2, ...columns(2, 1) },
        ),
      ),
    ).toEqual(['pro-rata-award A1:C2', 'pro-rata-award A3:C4', 'pro-rata-award A5:D6']);
  });

  test('has the columns that were named', () => {
    const rows: Row[] = [
      [...AWARD, ...AWARD],
      [...ALPHA, ...BETA],
    ];
    expect(corrected(rows, { left: 3 })[1].columns).toEqual({ school: 'D', membership: 'E', award: 'F' });
    expect(columnsOf(rows, { right: 1 })).toEqual({ school: 'A', membership: 'B' });
    expect(columnsOf(rows, { left: 1, right: 3 })).toEqual({ school: 'D', membership: 'B', award: 'C' });
  });
});

describe('a table recognised by itself', () => {
  const two: Row[] = [AWARD, ALPHA, [], ['School', 'Award Amount', 'Student Membership'], ['Beta', 200, 20]];
  const none = (one: Partial<RecognitionCorrection>): string[] => places(corrected(two, { kind: 'none', ...one }));

  test('gives way to what was said of its header', () => {
    expect(none({ headerTop: 0 })).toEqual(['pro-rata-award A4:C5']);
    expect(none({ headerTop: 3 })).toEqual(['pro-rata-award A1:C2']);
    expect(none({ headerTop: 0, headerBottom: 3 })).toEqual([]);
    expect(none({ headerTop: 1, headerBottom: 3 })).toEqual(['pro-rata-award A1:C2']);
    expect(none({ headerTop: 0, headerBottom: 2 })).toEqual(['pro-rata-award A4:C5']);
  });

  test('stays beside what was said of other rows, columns or sheets', () => {
    const both = ['pro-rata-award A1:C2', 'pro-rata-award A4:C5'];
    expect(none({ headerTop: 1, headerBottom: 2 })).toEqual(both);
    expect(none({ headerTop: 4 })).toEqual(both);
    expect(none({ left: 3 })).toEqual(both);
    expect(none({ left: 2 })).toEqual(both.slice(1));
    expect(none({ sheet: 'Sheet2' })).toEqual(both);
  });

  test('gives way where its header was meant to be another', () => {
    expect(none({ headerTop: 1, replaces: 3 })).toEqual(['pro-rata-award A1:C2']);
    expect(none({ headerTop: 1, replaces: 3, left: 5 })).toEqual(['pro-rata-award A1:C2', 'pro-rata-award A4:C5']);
  });

  test('and one named by hand end where the other begins', () => {
    const rows: Row[] = [['Who', 'Pupils', 'Dollars'], ALPHA, [], ...two.slice(3)];
    const named = { columns: { school: 0, membership: 1, award: 2 } };
    expect(places(corrected(rows, named))).toEqual(['pro-rata-award A1:C2', 'pro-rata-award A4:C5']);
    const below: Row[] = [...two.slice(3), [], ['Who', 'Pupils', 'Dollars'], ALPHA];
    expect(places(corrected(below, { ...named, headerTop: 3 }))).toEqual([
      'pro-rata-award A1:C2',
      'pro-rata-award A4:C5',
    ]);
  });

  test('and one named by hand beside it do not', () => {
    const rows: Row[] = [
      ['Who', 'Pupils', 'Dollars'],
      [...ALPHA, null, ...AWARD],
      [...BETA, null, ...ALPHA],
    ];
    expect(places(corrected(rows, { columns: { school: 0, membership: 1, award: 2 } }))).toEqual([
      'pro-rata-award A1:C3',
      'pro-rata-award E2:G3',
    ]);
  });

  test('as a form gives way too', () => {
    const form: Row[] = [
      ['Instructional material annual report'],
      ['Total cost', 8000],
      ['Average per student cost', 80],
      ['Year-end cash balance', 2000],
    ];
    expect(places(outlines(form))).toEqual(['annual-report (form) A2:B4']);
    expect(corrected(form, { kind: 'none', headerTop: 1 })).toEqual([]);
    expect(places(corrected(form, { kind: 'none', headerTop: 2 }))).toEqual(['annual-report (form) A2:B4']);
  });
});

describe('corrections of several sheets', () => {
  const correction: RecognitionCorrection = { sheet: 'Two', headerTop: 0, headerBottom: 0, kind: 'none' };

  test('each hold for their own', () => {
    const workbook = snapshotOf(
      { One: [AWARD, ALPHA], Two: [AWARD, ALPHA], Three: [AWARD, BETA] },
      { settings: { [RECOGNITION_SETTING]: JSON.stringify([correction]) } },
    );
    expect(recogniseWorkbook(workbook).map(({ sheet }) => sheet)).toEqual(['One', 'Three']);
    const named = snapshotOf(
      { One: [['Who', 'Pupils', 'Dollars'], ALPHA], Two: [['Who', 'Pupils', 'Dollars'], ALPHA] },
      {
        settings: {
          [RECOGNITION_SETTING]: JSON.stringify([{ ...correction, kind: 'pro-rata-award', columns: { award: 2 } }]),
        },
      },
    );
    expect(recogniseWorkbook(named).map(({ sheet, confidence }) => [sheet, confidence])).toEqual([['Two', 1]]);
  });

  test('may be given for one sheet, or none', () => {
    const [sheet] = snapshotOf({ Two: [AWARD, ALPHA] }).sheets;
    expect(recogniseSheet(sheet)).toHaveLength(1);
    expect(recogniseSheet(sheet, [correction])).toEqual([]);
  });
});
