import { DIV0 } from '../../../src/formula/error';
import { call, cells, column } from './call';

const TABLE = cells([
  ['a', 1],
  ['bob', 2],
  ['c', 3],
]);

describe('VLOOKUP, HLOOKUP, MATCH and LOOKUP', () => {
  it.each([
    ['VLOOKUP', ['B*', TABLE, 2, false], 2],
    ['VLOOKUP', ['bz', TABLE, 2, true], 2],
    ['VLOOKUP', ['q', TABLE, 2, false], '#N/A'],
    ['VLOOKUP', ['a', TABLE, 0, false], '#VALUE!'],
    ['VLOOKUP', ['a', TABLE, 3, false], '#REF!'],
    ['VLOOKUP', ['2', column(1, 2), 1, false], '#N/A'],
    [
      'HLOOKUP',
      [
        25,
        [
          [10, 20, 30],
          ['x', 'y', 'z'],
        ],
        2,
      ],
      'y',
    ],
    ['MATCH', [25, column(10, 20, 30)], 2],
    ['MATCH', [25, column(30, 20, 10), -1], 1],
    ['MATCH', ['?b', column('aa', 'ab'), 0], 2],
    ['MATCH', [5, column(10, 20), 1], '#N/A'],
    ['MATCH', [1, TABLE, 0], '#N/A'],
    ['MATCH', [1e300, column(3, 'x', 8, 5, null, 'y')], 4],
    ['LOOKUP', [2, [[1, DIV0, 1, DIV0]], [['a', 'b', 'c', 'd']]], 'c'],
    ['LOOKUP', ['bz', TABLE], 2],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });

  it('does not guess whether a look-up takes numbers for equal that differ in the sixteenth digit', () => {
    expect(() => call('MATCH', 0.3, column(0.1 + 0.2), 0)).toThrow(
      expect.objectContaining({ reason: expect.stringContaining('fifteenth digit') }),
    );
  });
});

describe('XLOOKUP and XMATCH', () => {
  const numbers = [[10, 20, 20, 30]];
  const letters = [['a', 'b', 'c', 'd']];
  it.each([
    ['XLOOKUP', [20, numbers, letters], 'b'],
    ['XLOOKUP', [20, numbers, letters, 'n', 0, -1], 'c'],
    ['XLOOKUP', [25, numbers, letters, undefined, 1], 'd'],
    ['XLOOKUP', [25, numbers, letters, undefined, -1], 'b'],
    ['XLOOKUP', [5, numbers, letters, 'none', -1], 'none'],
    ['XLOOKUP', [5, numbers, letters], '#N/A'],
    ['XLOOKUP', ['a*', [['b', 'a1']], [[1, 2]], undefined, 2], 2],
    ['XLOOKUP', ['a*', [['b', 'a1']], [[1, 2]], 'none'], 'none'],
    ['XLOOKUP', [false, [[1, 'ala']], [['x', 'g']], undefined, -1], 'g'],
    ['XLOOKUP', [1, [[1, 2]], [[1, 2, 3]]], '#VALUE!'],
    ['XMATCH', [25, [[10, 20, 30]], 1], 3],
    ['XMATCH', [20, [[10, 20, 30]], 0, 2], 2],
    ['XMATCH', [20, [[30, 20, 10]], 0, -2], 2],
    ['XMATCH', [20, numbers, 0, 7], '#VALUE!'],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });

  it('gives the whole row', () => {
    expect(call('XLOOKUP', 'bob', column('a', 'bob'), cells([[1, 2], [3, 4]]))).toEqual([[3, 4]]); // prettier-ignore
  });

  it('keeps a binary search over unsorted values to Excel', () => {
    expect(() => call('XMATCH', 20, [[30, 10, 20]], 0, 2)).toThrow(
      expect.objectContaining({ reason: expect.stringContaining('sorted') }),
    );
  });
});

describe('ADDRESS', () => {
  it.each([
    [[2, 3], '$C$2'],
    [[2, 3, 2, false], 'R2C[3]'],
    [[3, 4, 4, true, 'My Sheet'], "'My Sheet'!D3"],
    [[1, 16384, 1, true, 'Sheet1'], 'Sheet1!$XFD$1'],
    [[0, 1], '#VALUE!'],
  ])('of %j is %j', (args, expected) => {
    expect(call('ADDRESS', ...args)).toBe(expected);
  });
});

describe('conditions over ranges', () => {
  const names = column('apples', 'pears', null, 'Apples', '5', 5);
  const amounts = column(1, 2, 3, 4, 5, 6);
  it.each([
    ['COUNTIF', [names, 'apples'], 2],
    ['COUNTIF', [names, 'a*'], 2],
    ['COUNTIF', [names, 5], 2],
    ['COUNTIF', [names, '<>5'], 5],
    ['COUNTIF', [names, '>='], 0],
    ['COUNTIF', [names, ''], 1],
    ['SUMIF', [names, 'apples', amounts], 5],
    ['SUMIF', [amounts, '>4'], 11],
    ['SUMIFS', [amounts, amounts, '>1', names, '*s'], 6],
    ['SUMIFS', [amounts, column(1, 2), 1], '#VALUE!'],
    ['AVERAGEIF', [amounts, '>9'], '#DIV/0!'],
    ['MAXIFS', [amounts, names, 'pears'], 2],
    ['MINIFS', [amounts, names, 'nuts'], 0],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });

  it('SUMIF adds the cells beside those that match, whatever the size of its sum range', () => {
    const first = { ...column(1), resized: () => column(1, 2, 4) };
    expect(call('SUMIF', column('x', 'y', 'x'), 'x', first)).toBe(5);
  });
});
