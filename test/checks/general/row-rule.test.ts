import { ROW_RULE } from '../../../src/checks/general/row-rule';
import { told } from '../../support/findings';
import type { TestCell } from '../../support/snapshot';

/** Of a table that no kind names: loads of buses. */
const BUSES: TestCell[][] = [
  ['Route', 'Riders', 'Seats', 'Load'],
  ['North', 429, 434, 0.9885],
  ['Mesa', 327, 330, 0.9909],
  ['River', 356, 357, 0.9972],
  ['Loop', 289, 294, 0.983],
  ['South', 331, 364, 0.9093],
  ['Hill', 316, 319, 0.9906],
];

function withValues(changes: Readonly<Record<string, TestCell>>, rows = BUSES): TestCell[][] {
  return rows.map((row, index) => row.map((cell, column) => changes[`${'ABCDE'[column]}${index + 1}`] ?? cell));
}

const found = (rows: TestCell[][]): string[] => told(rows, [ROW_RULE]);

describe('general.row-rule: a column that follows from others of its row', () => {
  test('is told where one row does not follow', () => {
    expect(found(BUSES)).toEqual([]);
    expect(found(withValues({ D7: 0.9726 }))).toEqual(['general.row-rule D7: 0.990595611285']);
  });

  test('not what was rounded on the way', () => {
    expect(found(withValues({ D7: 0.9907 }))).toEqual([]);
  });

  test('nor what follows from figures that were rounded before', () => {
    const rows: TestCell[][] = [
      ['District', 'Budget', 'Children', 'Per child'],
      ['Española', 3_902_000, 588, 6636.05],
      ['Mesa Vista', 339_500, 39, 8705.13],
      ['Peñasco', 515_000, 66, 7803.03],
      ['Pojoaque', 1_600_000, 236, 6779.66],
      ['Questa', 447_000, 57, 7842.11],
      ['Taos', 2_201_500, 331, 6651.06],
    ];
    expect(found(rows)).toEqual([]);
  });

  test('whether it is a share of two others, a percentage or a product', () => {
    const rows: TestCell[][] = [
      ['Pool', 'Children', 'All', 'Part', 'Used', 'Left'],
      [90210.55, 44, 1466, 2707.55, 2100.25, 607.3],
      [90210.55, 37, 1466, 2276.8, 2276.8, 0],
      [90210.55, 52, 1466, 3199.83, 150.4, 3049.43],
      [90210.55, 29, 1466, 1784.52, 1234.5, 550.02],
      [90210.55, 61, 1466, 3753.64, 1000.25, 2753.39],
      [90210.55, 18, 1466, 1107.63, 77.03, 1030.6],
    ];
    expect(found(rows)).toEqual([]);
    expect(found(rows.map((row, at) => (at === 3 ? [...row.slice(0, 3), 3919.83, ...row.slice(4)] : row)))).toEqual([
      expect.stringMatching(/^general\.row-rule D4: 3,?199\.8/),
    ]);
  });

  test('not where two rows do not: then the rule is another, or has exceptions', () => {
    expect(found(withValues({ D7: 0.9726, D4: 0.98 }))).toEqual([]);
  });

  test('not where few rows hold, nor by chance', () => {
    expect(found(withValues({ D5: 0.99 }, BUSES.slice(0, 5)))).toEqual([]);
    expect(
      found([
        ['a', 'b', 'c'],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 4],
      ]),
    ).toEqual([]);
  });

  test('not of totals, of nothing, of formulas', () => {
    expect(found([...BUSES, ['Total', 2048, 2098, 1]])).toEqual([]);
    expect(found([...BUSES, ['Closed', 5, 0, 0]])).toEqual([]);
    expect(found(withValues({ D7: { value: 0.9726, formula: '=B7/C7' } as TestCell }))).toEqual([]);
  });
});
