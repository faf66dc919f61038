import { allChoices, choicesThatClose, digitsChanged, type Option, refine } from '../../../src/checks/explain/assign';
import type { SectionGaps } from '../../../src/checks/explain/gaps';
import type { RuledRow } from '../../../src/checks/explain/model';
import { decimal } from '../../../src/rules/decimal';
import { rowsOf } from './ruled';

const row = (): RuledRow => rowsOf([[0, 0, 0]])[0];

function option(column: number, ...values: readonly number[]): Option {
  const of = row();
  return { column, changes: values.map((to) => ({ row: of, column, to: decimal(to) })) };
}

function gapsOf(...gaps: readonly (number | null)[]): SectionGaps {
  return {
    title: '',
    totals: [],
    gaps: gaps.map((gap) => (gap === null ? undefined : decimal(gap))),
    slack: [0, 0, 0.02].map((slack) => decimal(slack)),
  };
}

describe('the digits changed from one number to another', () => {
  test.each<[number | null, number, number]>([
    [31, 3, 1],
    [3, 31, 1],
    [12, 21, 2],
    [100, 100.5, 1],
    [1234.56, 1243.56, 2],
    [-5, 5, 0],
    [7, 7, 0],
    [9, 1000, 4],
    [null, 3, 4],
  ])('%s → %s: %s', (from, to, expected) => {
    expect(digitsChanged(from === null ? undefined : decimal(from), decimal(to))).toBe(expected);
  });
});

describe('choices that close', () => {
  test('meet every count exactly', () => {
    const rows = [[option(0, 3), option(2, 30)], [option(0, 4), option(1, 5)], [option(2, 7)]];
    expect(choicesThatClose(rows, gapsOf(3, 5, 7))).toEqual([[rows[0][0], rows[1][1], rows[2][0]]]);
    expect(choicesThatClose(rows, gapsOf(4, 5, 7))).toEqual([]);
    expect(choicesThatClose(rows, gapsOf(null, null, 7))).toEqual([
      [rows[0][0], rows[1][0], rows[2][0]],
      [rows[0][0], rows[1][1], rows[2][0]],
    ]);
  });

  test.each([
    ['its own rounding and that of the cell changed', 2, 30.04, 1],
    ['a cent more', 2, 30.05, 0],
    ['its own rounding, where no cell of it is changed', 0, 0.02, 1],
    ['a cent more, where none is changed', 0, 0.03, 0],
  ])('meet dollars within %s', (_, column, gap, count) => {
    const rows = [[option(column, 30)]];
    expect(choicesThatClose(rows, gapsOf(column === 0 ? 30 : 0, 0, gap))).toHaveLength(count);
  });

  test('are not looked for among more than twenty thousand', () => {
    const many = (count: number): Option[] => Array.from({ length: count }, (_, index) => option(0, index + 1));
    expect(choicesThatClose([many(20_000)], gapsOf(7, 0, 0))).toHaveLength(1);
    expect(choicesThatClose([many(20_001)], gapsOf(7, 0, 0))).toBeUndefined();
    expect(choicesThatClose([many(200), many(101)], gapsOf(7, 0, 0))).toHaveLength(6);
    expect(allChoices([many(200), many(101)], gapsOf(7, 0, 0))).toBeUndefined();
  });
});

test('all choices come with what they leave of each gap', () => {
  const rows = [[option(0, 3), option(2, 30)]];
  expect(allChoices(rows, gapsOf(5, null, 40))).toEqual([
    { picked: [rows[0][0]], left: [decimal(2), undefined, decimal(40)] },
    { picked: [rows[0][1]], left: [decimal(5), undefined, decimal(10)] },
  ]);
});

describe('of the values that several cells could have', () => {
  const values = (options: readonly Option[], gap?: number): number[] =>
    refine(options, gap === undefined ? undefined : decimal(gap)).map(({ to }) => to.toNumber());

  test('those are taken that meet the total best, of these the ones with the fewest digits changed', () => {
    expect(values([option(2, 30, 29.99, 30.01), option(2, 5, 4.99, 5.01)], 34.98)).toEqual([29.99, 4.99]);
    expect(values([option(2, 12, 10)])).toEqual([10]);
    expect(values([option(2, 13, 10), option(2, 25, 28)], 38)).toEqual([10, 28]);
  });

  test('the first of each are taken where there are too many to try', () => {
    const twelve = Array.from({ length: 12 }, () => option(2, 2, 1));
    expect(values(twelve, 12)).toEqual(Array<number>(12).fill(1));
    expect(values([...twelve, option(2, 2, 1)], 13)).toEqual(Array<number>(13).fill(2));
  });
});
