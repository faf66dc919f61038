import { TOTAL } from '../../../src/checks/general/total';
import { told, withCell } from '../../support/findings';
import type { TestCell } from '../../support/snapshot';

/** Of no kind that is known: what districts may keep. */
const GUARANTEES: TestCell[][] = [
  ['Office', 'Cost', 'Local part', 'State part'],
  ['Cuba', 6_120_440.18, 337_687.5, 5_782_752.68],
  ['Dulce', 7_004_118.92, 458_760, 6_545_358.92],
  ['Jemez', 4_880_152.36, 166_809, 4_713_343.36],
  ['Magdalena', 4_206_330.05, 103_500, 4_102_830.05],
  ['Total', 22_211_041.51, 1_066_756.5, 21_144_285.01],
];

const found = (rows: readonly (readonly TestCell[])[]): string[] => told(rows, [TOTAL]);

describe('a total that misses because one of its rows does not follow', () => {
  test('accuses that row, where its own rule and the total give the same figure', () => {
    expect(found(GUARANTEES)).toEqual([]);
    expect(found(withCell(GUARANTEES, 'D3', 6_392_438.92))).toEqual([
      'general.total D3: 6,545,358.92 → D3 6545358.92 [D3 6,545,358.92]',
    ]);
  });

  test('also a row from which another follows', () => {
    expect(found(withCell(GUARANTEES, 'B4', 4_880_125.36))).toEqual([
      'general.total B4: 4,880,152.36 → B4 4880152.36 [B4 4,880,152.36]',
    ]);
  });

  test('by a multiple of another column', () => {
    const rows: TestCell[][] = [
      ['Center', 'Served', 'FTE', 'Share'],
      ['Clovis', 612, 153, 32_497.2],
      ['Mesalands', 148, 37, 7_858.8],
      ['San Juan', 1034, 258.5, 54_950.4],
      ['Luna', 287, 71.75, 15_239.7],
      ['Carlsbad', 391, 97.75, 20_762.1],
      ['Total', 2472, 618, 131_263.2],
    ];
    expect(found(rows)).toEqual(['general.total D4: 54,905.40 → D4 54905.4 [D4 54,905.40]']);
  });

  test('and the total itself where every row follows', () => {
    expect(found(withCell(GUARANTEES, 'D6', 21_141_985.01))).toEqual([
      'general.total D6: 21,144,285.01 → D6 =SUM(D2:D5)',
    ]);
  });

  test('and the total where another row does not follow either', () => {
    const rows = withCell(withCell(GUARANTEES, 'D3', 6_392_438.92), 'C5', 103_400);
    expect(found(rows).filter((each) => each.includes(' D3:'))).toEqual([]);
  });
});
