import { MOE_HISTORY } from '../../../src/functions/maintenance-of-effort/moe-history';
import { MOE_LOWEST_SHORTFALL } from '../../../src/functions/maintenance-of-effort/moe-lowest-shortfall';
import { MOE_METHODS } from '../../../src/functions/maintenance-of-effort/moe-methods';
import { MOE_NEXT_BASE } from '../../../src/functions/maintenance-of-effort/moe-next-base';
import { MOE_PER_CAPITA } from '../../../src/functions/maintenance-of-effort/moe-per-capita';
import { MOE_SHORTFALL } from '../../../src/functions/maintenance-of-effort/moe-shortfall';
import { MOE_STATUS } from '../../../src/functions/maintenance-of-effort/moe-status';
import { workingOf } from '../../../src/functions/workings';
import { RuleError } from '../../../src/rules/rule-error';
import { refusal } from '../../support/refusal';
import { refused } from '../../support/refused';

/** S4, Appendix G: required and actual effort, required per capita. */
const FAILED = [3563153.25, 3506290.58, 6340.13];

describe('MOE_STATUS', () => {
  test('a state is one formula', () => {
    expect(
      MOE_STATUS.call([[[100], [100], [100], [100]], [[100], [99], [99], [99]], 10, [[1], [9], [10], ['']]]),
    ).toEqual([['Met'], ['Met per capita'], ['Not met'], ['Not determinable']]);
  });

  test('exactly the required effort passes, in total and per capita; a cent below does not', () => {
    expect(MOE_STATUS.call([100, 100, 10, 20])).toEqual([['Met']]);
    expect(MOE_STATUS.call([100, 90, 10, 9])).toEqual([['Met per capita']]);
    expect(MOE_STATUS.call([100, 89.94, 10, 9])).toEqual([['Not met']]);
    expect(MOE_STATUS.call([100, 99.94, 10, 10])).toEqual([['Not met']]);
  });

  test('the same effort for the same children never fails its own per capita amount', () => {
    for (let count = 1; count <= 600; count++) {
      const [[perCapita]] = MOE_PER_CAPITA.call([3506290.58, count]);
      expect(MOE_STATUS.call([3563153.25, 3506290.58, perCapita, count])).toEqual([['Met per capita']]);
    }
  });

  test('an amount or a count that nobody filled in decides nothing', () => {
    expect(MOE_STATUS.call([100, 90, 0, 9])).toEqual([['Not determinable']]);
    expect(MOE_STATUS.call([100, 90, 10, 0])).toEqual([['Not determinable']]);
    expect(MOE_STATUS.call([100, 90, 10])).toEqual([['Not determinable']]);
    expect(MOE_STATUS.call([0, 0, 0, 5])).toEqual([['Met']]);
  });

  test('approved exceptions meet what they cover to the cent, and are named; what was met without them stays met', () => {
    const withExceptions = (exceptions: number): unknown => MOE_STATUS.call([...FAILED, 555, exceptions])[0][0];
    expect(withExceptions(46549.72)).toBe('Not met');
    expect(withExceptions(56862.66)).toBe('Not met');
    expect(withExceptions(56862.67)).toBe('Met with exceptions');
    expect(MOE_STATUS.call([100, 110, 5, 10, 20])).toEqual([['Met']]);
    expect(() => MOE_STATUS.call([100, 90, 10, 10, -5])).toThrow('exceptions is negative: -5');
  });

  test('a blank effort is a mistake, in its own cell', () => {
    const [[first], [second]] = MOE_STATUS.call([[[100], ['']], 100, 10, 10]);
    expect(first).toBe('Met');
    expect(second).toEqual(refusal('#VALUE!', 'required_effort (row 2) is blank'));
  });
});

describe('MOE_SHORTFALL', () => {
  const owed = (...args: unknown[]): unknown => MOE_SHORTFALL.call([...FAILED, ...args])[0][0];

  test('S4, Examples 2 and 3 and the exceptions', () => {
    expect(owed(541)).toBe(0);
    expect(owed(555)).toBe(56862.67);
    expect(owed(555, 46549.72)).toBe(10312.95);
  });

  test('never above the sub-grant, never below 0', () => {
    expect(owed(555, 0, 290068)).toBe(56862.67);
    expect(owed(555, 0, 50000)).toBe(50000);
    expect(owed(555, 46549.72, 10000)).toBe(10000);
    expect(owed(555, 56862.67)).toBe(0);
    expect(owed(555, 60000)).toBe(0);
  });

  test('an empty sub-grant, 0 on the desktop, is no cap', () => {
    expect(owed(555, 0, '')).toBe(56862.67);
    expect(owed(555, 0, 0)).toBe(56862.67);
  });

  test('the federal reading takes the smaller of the two shortfalls', () => {
    expect(owed(555, 0, null, 'lowest')).toBe(12481.57);
    expect(owed(555, 12481.57, null, 'Lowest')).toBe(0);
    expect(owed(555, 20000, null, 'lowest')).toBe(0);
    // More children than before: the total shortfall is the smaller one.
    expect(owed(600, 0, null, 'lowest')).toBe(56862.67);
  });

  test('without a count nothing is owed only where no count could change it', () => {
    expect(owed(null, 56862.67)).toBe(0);
    expect(MOE_SHORTFALL.call([100, 100, 10])).toEqual([[0]]);
    expect(() => owed()).toThrow(refusal('#N/A', 'Give child_count.'));
    expect(() => owed(0, 56862.66)).toThrow(refusal('#N/A', 'Give child_count.'));
    expect(() => MOE_SHORTFALL.call([100, 90, 0, 10])).toThrow(refusal('#N/A', 'Give required_per_capita.'));
  });

  test('says what is wrong', () => {
    expect(() => owed(-1)).toThrow(refusal('#VALUE!', 'child_count is negative: -1'));
    expect(() => owed(555, 0, null, 'federal')).toThrow(
      refusal('#VALUE!', 'method is not known: "federal". Give one of "total", "lowest"'),
    );
    expect(() => MOE_SHORTFALL.call([[[1], [2]], [[1], [2], [3]], 1, 1])).toThrow(
      refusal('#VALUE!', 'required_effort is 2 rows by 1 column and actual_effort is 3 rows by 1 column'),
    );
  });
});

describe('MOE_NEXT_BASE', () => {
  const next = (...args: unknown[]): unknown => MOE_NEXT_BASE.call(args);

  test('S4: met per capita; failed with exceptions; both met', () => {
    expect(next(...FAILED, 541)).toEqual([[3563153.25, 6481.13]]);
    expect(next(...FAILED, 555)).toEqual([[3563153.25, 6340.13]]);
    expect(next(...FAILED, 555, 46549.72)).toEqual([[3516603.53, 6340.13]]);
    expect(next(2388949.99, 2410249.97, 5238.93, 418)).toEqual([[2410249.97, 5766.15]]);
  });

  test('met in total, failed per capita', () => {
    expect(next(100, 110, 10, 20)).toEqual([[110, 10]]);
  });

  test('exceptions above the shortfall do not bring the base below what was spent', () => {
    expect(next(100, 90, 10, 10, 15)).toEqual([[90, 10]]);
  });

  test('a column of districts, each with its own problem', () => {
    const rows = next([[100], [100], ['']], 90, 10, [[9], [0], [9]]) as unknown[][];
    expect(rows[0]).toEqual([100, 10]);
    expect(rows[1]).toEqual([100, refusal('#N/A', 'Give child_count')]);
    expect(rows[2][0]).toBeInstanceOf(RuleError);
  });

  test('a row of districts gives a column each', () => {
    expect(next([[100, 200]], [[110, 150]], 10, [[10, 20]])).toEqual([
      [110, 200],
      [11, 10],
    ]);
  });
});

describe('MOE_HISTORY', () => {
  const history = (spent: unknown, ...args: unknown[]): unknown => MOE_HISTORY.call([spent, ...args]);

  test('Appendix E to Part 300, Tables 1 and 2', () => {
    expect(history([[100], [90], ['']])).toEqual([[100], [100], [100]]);
    expect(history([[100], [90], [90], [null]])).toEqual([[100], [100], [100], [100]]);
  });

  test('a year that spent more raises the level, and a later failure does not lower it', () => {
    expect(history([[100], [110], [105], [0]])).toEqual([[100], [100], [110], [110]]);
  });

  test('years in a row', () => {
    expect(history([[100, 90, 120]])).toEqual([[100, 100, 100]]);
  });

  test('exceptions lower the level from the next year on', () => {
    expect(history([[100], [85], [90], ['']], [[''], [10], [0], ['']])).toEqual([[100], [100], [90], [90]]);
    expect(history([[100], [95], ['']], [[0], [10], [0]])).toEqual([[100], [100], [95]]);
  });

  test('a level that was required before the first year listed', () => {
    expect(history([[90], ['']], null, 100)).toEqual([[100], [100]]);
    expect(history([['']], null, 100)).toEqual([[100]]);
    expect(history([[90], ['']], null, 0)).toEqual([[90], [90]]);
  });

  test.each([
    ['a year in the middle', [[[100], [''], [90]]], 'spent (year 2) is blank or 0'],
    ['the same on the desktop', [[[100], [0], [90]]], 'spent (year 2) is blank or 0'],
    ['the first year', [[[''], [90]]], 'spent (year 1) is blank or 0'],
    ['shapes', [[[1], [2]], [[1]]], 'spent is 2 rows by 1 column and exceptions is one cell'],
    ['exceptions across', [[[1], [2]], [[1, 2]]], 'give the exceptions of the same years'],
    [
      'a table',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'spent is 2 rows by 2 columns',
    ],
  ])('says what is wrong: %s', (_, args, message) => {
    expect(() => MOE_HISTORY.call(args)).toThrow(refusal('#VALUE!', message));
  });
});

describe('MOE_METHODS', () => {
  const results = (...args: unknown[]): unknown[] => MOE_METHODS.call(args).map((row) => row[4]);

  test('a table with a header', () => {
    expect(MOE_METHODS.call([50, 60, 100, 90.005, 10, 8])).toEqual([
      ['Method', 'Required', 'Actual', 'Difference', 'Result'],
      ['Local', 50, 60, 10, 'Met'],
      ['State and local', 100, 90.01, -9.99, 'Not met'],
      ['Local per capita', 5, 7.5, 2.5, 'Met'],
      ['State and local per capita', 10, 11.25, 1.25, 'Met'],
    ]);
  });

  test('exactly equal passes, also where the per capita amount has no end', () => {
    expect(results(100, 100, 100, 100, 3, 3)).toEqual(['Result', 'Met', 'Met', 'Met', 'Met']);
    expect(results(100, 200, 100, 200, 3, 6)).toEqual(['Result', 'Met', 'Met', 'Met', 'Met']);
    expect(results(100, 199.94, 100, 199.94, 3, 6)).toEqual(['Result', 'Met', 'Met', 'Not met', 'Not met']);
  });

  test('approved exceptions, each method by itself: in total, and per child', () => {
    expect(results(50, 40, 100, 90, 10, 8, 10)).toEqual([
      'Result',
      'Met with exceptions',
      'Met with exceptions',
      'Met',
      'Met',
    ]);
    expect(results(50, 45, 100, 90, 10, 10, 5)).toEqual([
      'Result',
      'Met with exceptions',
      'Not met',
      'Met with exceptions',
      'Not met',
    ]);
  });

  test('the difference is before exceptions, and its working says where the shortfall after them is', () => {
    const given = [0, 0, 100, 90, 10, 10, 10];
    expect(MOE_METHODS.call(given)[2].slice(3)).toEqual([-10, 'Met with exceptions']);
    expect(MOE_LOWEST_SHORTFALL.call(given)).toEqual([[0]]);
    const before = (exceptions: number): string =>
      JSON.stringify(workingOf('MOE_METHODS', [0, 0, 100, 90, 10, 10, exceptions], { row: 2, column: 3 }).steps);
    expect(before(10)).toContain('before exceptions: what is short with them is NM.MOE_LOWEST_SHORTFALL');
    expect(before(0)).not.toContain('exceptions');
  });

  test('local funds are a part of state and local funds: more than the whole is refused, a blank whole is not compared', () => {
    expect(refused(() => MOE_METHODS.call([500, 450, 400, 460, 10, 10])).message).toBe(
      'local_required (500.00) is above state_local_required (400.00), of which it is a part. Give state_local_required with the local funds in it.',
    );
    expect(refused(() => MOE_LOWEST_SHORTFALL.call([400, 450, 400, 420, 10, 10])).message).toContain(
      'local_actual (450.00)',
    );
    expect(refused(() => MOE_METHODS.call([400, 450, 400, '', 10, 10])).message).toContain('state_local_actual (0.00)');
    expect(results(500, 450, '', '', 10, 10)[2]).toBe('Not determinable');
  });

  test('nothing to compare with is not a pass', () => {
    expect(results(0, 0, 100, 90, 0, 5)).toEqual([
      'Result',
      'Not determinable',
      'Not met',
      'Not determinable',
      'Not determinable',
    ]);
    expect(results('', '', 100, 90, 10, '')).toEqual(results(0, 0, 100, 90, 10, 0));
  });
});
