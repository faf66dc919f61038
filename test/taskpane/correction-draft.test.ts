import { correctionOf, draftOf } from '../../src/taskpane/tables/correction-draft';
import { headerColumns, rowNumbers, rowsOf } from '../../src/taskpane/tables/describe';
import { correctionsSetting, kindOf, RECOGNITION_SETTING, recogniseWorkbook } from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';

const ROWS = [
  ['School district', 'FY 2012 40 Day Membership', 'FY 2013 40 Day Membership', 'Initial Allocation', 'Checked'],
  ['Alamogordo', 100, 110, 5000, 4999],
  ['Animas', 20, 20, 1000, 1000],
  ['TOTAL', 120, 130, 6000, 5999],
];
const KIND = kindOf('initial-allocation');
const [TABLE] = recogniseWorkbook(snapshotOf({ S: ROWS }));

function recognisedWith(correction: ReturnType<typeof correctionOf>) {
  const setting = correctionsSetting([correction]) ?? '';
  return recogniseWorkbook(snapshotOf({ S: ROWS }, { settings: { [RECOGNITION_SETTING]: setting } }));
}

describe('correctionOf', () => {
  it('says nothing of columns that were left as they were', () => {
    const correction = correctionOf(TABLE, KIND, draftOf(TABLE, KIND), undefined);
    expect(correction).toEqual({ sheet: 'S', headerTop: 0, headerBottom: 0, left: 0, right: 3, kind: TABLE.kind });
  });

  it('moves a role to another column, also outside the table, and recognition follows', () => {
    const draft = { ...draftOf(TABLE, KIND), allocation: [4] };
    const [table] = recognisedWith(correctionOf(TABLE, KIND, draft, undefined));
    expect(table.columns.allocation).toBe(4);
    expect(table.series.membership).toEqual([1, 2]);
  });

  it('takes a year out of a series', () => {
    const draft = { ...draftOf(TABLE, KIND), membership: [2] };
    const [table] = recognisedWith(correctionOf(TABLE, KIND, draft, undefined));
    expect(table.series.membership).toEqual([2]);
  });

  it('keeps what an earlier correction said', () => {
    const first = correctionOf(TABLE, KIND, { ...draftOf(TABLE, KIND), allocation: [4] }, undefined);
    const [table] = recognisedWith(first);
    const second = correctionOf(table, KIND, { ...draftOf(table, KIND), membership: [2] }, first);
    expect(second).toMatchObject({ columns: { allocation: 4 }, series: { membership: [2] } });
  });

  it('says that there is no table of ours', () => {
    expect(recognisedWith(correctionOf(TABLE, undefined, {}, undefined))).toEqual([]);
  });

  it('names another kind', () => {
    const other = kindOf('final-allocation');
    const [table] = recognisedWith(correctionOf(TABLE, other, draftOf(TABLE, other), undefined));
    expect(table.kind).toBe('final-allocation');
  });
});

describe('describe', () => {
  it('writes rows as a person counts them', () => {
    expect(rowNumbers([3, 4, 5, 8])).toBe('4–6, 9');
    expect(rowNumbers([])).toBe('');
    expect(rowNumbers(rowsOf(TABLE, 'total', 'grand-total'))).toBe('4');
  });

  it('joins the lines of a header and shortens what is long', () => {
    const [sheet] = snapshotOf({ S: [['FY 2013', 'x'.repeat(60)], [' 40 Day\nMembership']] }).sheets;
    const [first, second] = headerColumns(sheet, 0, 1);
    expect(first).toEqual({ column: 0, letter: 'A', header: 'FY 2013 40 Day Membership' });
    expect(second.header).toHaveLength(40);
  });
});
