/** Of a sheet without a table that we know: the kind that it is nearest to, and the columns that it lacks. */
import { unrecognisedSheets } from '../../src/checks/unrecognised';
import { correctionsSetting, recogniseWorkbook, RECOGNITION_SETTING } from '../../src/recognition';
import { snapshotOf, type TestCell, type TestWorkbook } from '../support/snapshot';

type Rows = readonly (readonly TestCell[])[];

function unread(rows: Rows, options?: TestWorkbook) {
  const workbook = snapshotOf({ Data: rows }, options);
  return unrecognisedSheets(workbook, recogniseWorkbook(workbook));
}

const MEMBERS: Rows = [
  ['Entity', '40 Day Membership', 'Remarks'],
  ['Alpha', 10, 'new'],
  ['Beta', 20, 'moved'],
];
const RANGE = { top: 0, left: 0, bottom: 2, right: 2 };

test('membership without an allocation: an allocation is near, and lacks it', () => {
  expect(unread(MEMBERS)).toEqual([
    { sheet: 'Data', range: RANGE, nearest: 'initial-allocation', missing: ['Initial allocation'] },
  ]);
});

test('a column that only is left does not make up for the one that is lacking', () => {
  const rows = MEMBERS.map((row, index) => [row[0], row[1], index === 0 ? 'x' : index * 100.5]);
  expect(unread(rows)).toMatchObject([{ nearest: 'initial-allocation', missing: ['Initial allocation'] }]);
});

test.each<[string, Rows]>([
  [
    'names and rooms',
    [
      ['Name', 'Room', 'Telephone'],
      ['Ana', 12, '555-0100'],
    ],
  ],
  ['a note', [['Kept by the business office', 7]]],
])('%s: no kind is near', (_, rows) => {
  const [sheet] = unread(rows);
  expect(sheet).not.toHaveProperty('nearest');
  expect(sheet).not.toHaveProperty('missing');
});

test('a kind of which nothing is lacking and that it is not all the same is not named: that would tell nobody what to do', () => {
  const [sheet] = unread([
    ['Office supplies'],
    ['Vendor', 'Item', 'Quantity', 'Unit price', 'Cost'],
    ['Acme', 'Paper', 10, 4.5, 45],
    ['Acme', 'Staples', 2, 3, 6],
  ]);
  expect(sheet).not.toHaveProperty('nearest');
});

test('a column whose figures deny its words is lacking', () => {
  const [sheet] = unread([
    ['Maintenance of effort worksheet'],
    ['District', 'Sandia Vista'],
    [null, 'FY23 (required)', 'FY24 (actual)'],
    ['Child count', 312, 298],
  ]);
  expect(sheet).toMatchObject({ nearest: 'moe-status', missing: ['Required effort'] });
});

test('where someone said that there is no table of ours, no kind is near', () => {
  const none = correctionsSetting([{ sheet: 'Data', headerTop: 0, headerBottom: 0, kind: 'none' }]) ?? '';
  expect(unread(MEMBERS, { settings: { [RECOGNITION_SETTING]: none } })).toEqual([{ sheet: 'Data', range: RANGE }]);
});

test('a recognised sheet is not among them', () => {
  expect(
    unread([
      ['School', 'Student membership', 'Award amount'],
      ['Alpha', 100, 6000],
    ]),
  ).toEqual([]);
});
