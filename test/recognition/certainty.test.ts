/** A table is sure, or likely with what was assumed of it. */
import { assumedTexts } from '../../src/checks/doubt';
import { recogniseWorkbook } from '../../src/recognition';
import { possibleKinds } from '../../src/recognition/possible';
import { headerBlocks } from '../../src/recognition/headers';
import { Reading } from '../../src/recognition/reading';
import { scanOf } from '../../src/recognition/scan';
import { snapshotOf, type TestCell } from '../support/snapshot';

type Rows = readonly (readonly TestCell[])[];

function certainty(rows: Rows, sheet = 'Data') {
  return recogniseWorkbook(snapshotOf({ [sheet]: rows })).map((table) => ({
    kind: table.kind,
    certainty: table.certainty,
    assumed: assumedTexts(table),
  }));
}

const effort = (required: string): Rows => [
  ['LEA', required, 'Actual effort', 'Exceptions', 'Shortfall'],
  ['Alpha', 1000.25, 900.5, 10, 89.75],
  ['Beta', 2000.5, 1800.25, 100.2, 100.05],
  ['Gamma', 3111.25, 2900, 11.25, 200],
];

test('sure: words name every column that it must have', () => {
  expect(certainty(effort('Required effort'))).toEqual([{ kind: 'moe-status', certainty: 'sure', assumed: [] }]);
});

test('likely: a column that it must have is known by its figures only', () => {
  expect(certainty(effort('Column X'))).toEqual([
    { kind: 'moe-status', certainty: 'likely', assumed: ['Required effort = column B, by arithmetic'] },
  ]);
});

test('sure: the names without a header stand where names do, which is said', () => {
  const rows: Rows = [
    ['Instructional material allocation'],
    [null, '40 Day Membership', 'Initial allocation'],
    ['Alpha', 10, 100.5],
    ['Beta', 20, 201],
    ['Gamma', 33, 331.65],
  ];
  expect(certainty(rows)).toEqual([
    { kind: 'initial-allocation', certainty: 'sure', assumed: ['Entity = column A, by its place'] },
  ]);
});

test('words that any list of claims may have are no transfer of budget, which has no column that it always must have', () => {
  const workbook = snapshotOf({
    Data: [
      ['Date submitted', 'Amount', 'Reason'],
      ['2026-07-01', 12.5, 'Travel'],
    ],
  });
  const [sheet] = workbook.sheets;
  const scan = scanOf(sheet);
  const kinds = headerBlocks(sheet, scan, 0).flatMap((block) => possibleKinds(new Reading(sheet, scan, block)));
  expect(kinds.map(({ id }) => id)).not.toContain('budget-transfer');
});
