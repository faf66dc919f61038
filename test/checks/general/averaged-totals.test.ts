import { TOTAL } from '../../../src/checks/general/total';
import { cellsFound, type Sheet } from './support';

const HOMES = [310, 220, 540, 130, 410, 290, 360];

/** Homes of seven counties by kind, all totals typed, and a last column with a total of its own kind. */
function counties(last: (at: number) => number, total: number): Sheet {
  const sum = (more: number): number => HOMES.reduce((all, homes) => all + homes + more, 0);
  return [
    ['County', 'Detached', 'Attached', 'Mobile', 'Other', 'Per home'],
    ...HOMES.map((homes, at) => [`County ${at}`, homes, homes + 1, homes + 2, homes + 3, last(at)]),
    ['Total', sum(0), sum(1), sum(2), sum(3), total],
  ];
}

describe('a figure in the row of totals', () => {
  test('that is the average of its column adds nothing up', () => {
    expect(
      cellsFound(
        TOTAL,
        counties((at) => 2.5 + at / 8, 2.9518752),
      ),
    ).toEqual([]);
  });

  test('that is their average in whole numbers adds nothing up either', () => {
    expect(
      cellsFound(
        TOTAL,
        counties((at) => 550 + at, 553),
      ),
    ).toEqual([]);
  });

  test('in dollars and cents is held to its rows', () => {
    expect(
      cellsFound(
        TOTAL,
        counties((at) => 100.25 + at, 732.75),
      ),
    ).toEqual(['F9']);
  });
});
