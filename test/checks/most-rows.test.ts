import { runChecks } from '../../src/checks';
import { recogniseWorkbook, type RecognisedTable } from '../../src/recognition';
import { snapshotOf, type TestCell } from '../support/snapshot';

/** Weighted by something else than the law's six: by the cost of an area, say. */
const WEIGHTED: TestCell[][] = [
  ['Initial allocation of instructional material'],
  ['District', 'FY2013 40-Day Membership', 'FY2014 40-Day Membership', 'Weighted membership', 'Initial allocation'],
  ['Ash', 100, 110, 131.5, 4000],
  ['Birch', 220, 200, 262.25, 5000],
  ['Cedar', 50, 55, 61.75, 1500],
  ['Dale', 310, 330, 402.5, 8000],
  ['Elm', 75, 71, 88.25, 1700],
];
const RIGHT = [160, 200, 80, 430, 71];

function weighted(figures: readonly number[], certainty: RecognisedTable['certainty'] = 'likely'): [string, number][] {
  const rows = WEIGHTED.map((row, at) => (at < 2 ? row : [...row.slice(0, 3), figures[at - 2], row[4]]));
  const workbook = snapshotOf({ Sheet1: { rows } });
  const tables = recogniseWorkbook(workbook).map((table) => ({ ...table, certainty }));
  return runChecks(workbook, { tables })
    .findings.filter(({ check }) => check === 'im.additional-pupils')
    .map(({ severity, place }) => [severity, place.range.top + 1]);
}

describe('a column of a table that is only likely, in which no row follows, each by another amount', () => {
  const OTHERS = [131.5, 262.25, 61.75, 402.5, 88.25];

  test('is another column: one hint, and no row is accused', () => {
    expect(weighted(OTHERS)).toEqual([['info', 3]]);
  });

  test('in a table that is sure, the rows are wrong', () => {
    expect(weighted(OTHERS, 'sure').map(([severity]) => severity)).toEqual(Array(5).fill('error'));
  });

  test('where some rows follow, the others are told', () => {
    expect(weighted([160, 262.25, 80, 402.5, 71])).toEqual([
      ['error', 4],
      ['error', 6],
    ]);
  });

  test('one factor in all rows is a fault, and told in each', () => {
    expect(weighted(RIGHT.map((each) => each * 1.1)).map(([severity]) => severity)).toEqual(Array(5).fill('error'));
  });

  test('rows that follow give nothing', () => {
    expect(weighted(RIGHT)).toEqual([]);
  });

  test('does not keep the cause of another table’s findings from being found', () => {
    const units = [
      ['Program units 2016-17'],
      ['Program', 'MEM', 'Cost differential', 'Units', 'Program cost'],
      ['Grade 1', 270, 1.2, 324, 1289400.12],
      ['Grades 2-3', 540, 1.18, 637.2, 2535820.24],
      ['Grades 4-6', 800, 1.045, 836, 3326970.68],
      ['Bilingual', 120, 0.5, 60, 238777.8],
      [],
      ['Unit value', 3817.55],
    ];
    const workbook = snapshotOf({ Sheet1: { rows: WEIGHTED }, Units: { rows: units } });
    const tables = recogniseWorkbook(workbook).map((table) =>
      table.sheet === 'Sheet1' ? { ...table, certainty: 'likely' as const } : table,
    );
    const { findings } = runChecks(workbook, { tables });
    expect(findings.map(({ check, severity, consequences = [] }) => [check, severity, consequences.length])).toEqual([
      ['seg.unit-value', 'error', 4],
      ['im.additional-pupils', 'info', 0],
    ]);
  });
});
