import { DIV0, NA } from '../../../src/formula/error';
import { call, cells, column } from './call';

describe('sorting', () => {
  it('orders numbers, texts, truth values and errors; blanks come last both ways', () => {
    const mixed = column('b', null, true, 2, DIV0, 'A', NA, 1);
    expect(call('SORT', mixed)).toEqual([[1], [2], ['A'], ['b'], [true], ['#DIV/0!'], ['#N/A'], [null]]);
    expect(call('SORT', mixed, 1, -1)).toEqual([['#N/A'], ['#DIV/0!'], [true], ['b'], ['A'], [2], [1], [null]]);
  });

  it('keeps the order of equal rows, sorts by several columns, and across', () => {
    const rows = [['b', 2], ['a', 1], ['B', 1]]; // prettier-ignore
    expect(call('SORT', rows, 1)).toEqual([['a', 1], ['b', 2], ['B', 1]]); // prettier-ignore
    expect(call('SORT', rows, [[1, 2]], [[-1, 1]])).toEqual([['B', 1], ['b', 2], ['a', 1]]); // prettier-ignore
    expect(call('SORT', [[3, 1, 2]], 1, 1, true)).toEqual([[1, 2, 3]]);
    expect(call('SORT', rows, 3)).toBe('#VALUE!');
    expect(call('SORT', rows, 1, 0)).toBe('#VALUE!');
  });

  it('SORTBY takes pairs of an array and an order', () => {
    const letters = column('a', 'b', 'c');
    expect(call('SORTBY', letters, column(3, 1, 2))).toEqual([['b'], ['c'], ['a']]);
    expect(call('SORTBY', letters, column(1, 1, 0), 1, column(1, 2, 3), -1)).toEqual([['c'], ['b'], ['a']]);
    expect(call('SORTBY', letters, column(1, 2))).toBe('#VALUE!');
  });

  it('UNIQUE takes letters of either case for the same', () => {
    expect(call('UNIQUE', column('a', 'A', 'b'))).toEqual([['a'], ['b']]);
    expect(call('UNIQUE', column(1, 2, 2, 3), false, true)).toEqual([[1], [3]]);
    expect(call('UNIQUE', column(1, 1), false, true)).toBe('#CALC!');
  });
});

describe('shapes', () => {
  it.each([
    ['FILTER', [column(1, 2, 3), column(0, 1, true)], [[2], [3]]],
    ['FILTER', [[[1, 2, 3]], [[1, 0, 1]]], [[1, 3]]],
    ['FILTER', [column(1, 2), column(0, 0)], '#CALC!'],
    ['FILTER', [column(1, 2), column(0, 0), 'none'], [['none']]],
    ['FILTER', [column(1, 2), column(0, 1, 1)], '#VALUE!'],
    ['SEQUENCE', [2, undefined, 10, 2.5], [[10], [12.5]]],
    ['SEQUENCE', [-1], '#VALUE!'],
    ['SEQUENCE', [0], '#CALC!'],
    ['TAKE', [column(1, 2, 3), -2], [[2], [3]]],
    ['TAKE', [[[1, 2, 3]], undefined, -1], [[3]]],
    ['TAKE', [column(1), 0], '#CALC!'],
    ['DROP', [column(1, 2, 3), 1], [[2], [3]]],
    ['DROP', [column(1, 2), -2], '#CALC!'],
    ['CHOOSECOLS', [[[1, 2, 3]], -1, 1], [[3, 1]]],
    ['CHOOSEROWS', [column(1, 2), 3], '#VALUE!'],
    ['VSTACK', [[[1, 2]], 3], [[1, 2], [3, '#N/A']]],
    ['HSTACK', [column(1, 2), 3], [[1, 3], [2, '#N/A']]],
    ['TOCOL', [cells([[1, null], [NA, 4]]), 3], [[1], [4]]],
    ['TOROW', [[[1, 2], [3, 4]], 0, true], [[1, 3, 2, 4]]],
    ['WRAPROWS', [[[1, 2, 3]], 2, 0], [[1, 2], [3, 0]]],
    ['WRAPCOLS', [[[1, 2, 3]], 2], [[1, 3], [2, '#N/A']]],
    ['WRAPROWS', [[[1, 2]], 0], '#NUM!'],
    ['EXPAND', [[[1, 2]], 2, 3, 0], [[1, 2, 0], [0, 0, 0]]],
    ['EXPAND', [[[1, 2]], 1, 1], '#VALUE!'],
    ['TRANSPOSE', [[[1, 2]]], [[1], [2]]],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  }); // prettier-ignore
});

describe('logical values and kinds', () => {
  it.each([
    ['AND', [true, column('x', null, 1)], true],
    ['AND', ['a'], '#VALUE!'],
    // OR(A1="Yes","No"), a common slip, is an error in Excel.
    // Of texts that are arguments themselves only an empty one is passed over.
    ['OR', ['', true], true],
    ['AND', ['', false], false],
    ['XOR', ['', true], true],
    ['OR', [''], '#VALUE!'],
    ['OR', ['1', true], '#VALUE!'],
    ['XOR', [true, true, true], true],
    ['AND', [column('x')], '#VALUE!'],
    ['OR', [true, DIV0], '#DIV/0!'],
    ['NOT', [0], true],
    ['ISODD', [-3.5], true],
    ['ISEVEN', [true], '#VALUE!'],
    ['ISERR', [NA], false],
    ['N', [true], 1],
    ['TYPE', [[[1, 2]]], 64],
    ['ERROR.TYPE', [DIV0], 2],
    ['ERROR.TYPE', [1], '#N/A'],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });
});
