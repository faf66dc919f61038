import { call, cells, column } from './call';

// Examples at support.microsoft.com.
const SCORES = column(3, 4, 5, 2, 3, 4, 5, 6, 4, 7);

describe('samples', () => {
  it.each([
    ['AVERAGE', ['3', 1], 2],
    ['AVERAGE', [column('x')], '#DIV/0!'],
    ['AVERAGEA', [[[1, 'a', true]]], 2 / 3],
    ['COUNT', ['1', 2, true], 3],
    ['COUNT', [column(1, 'a', true)], 1],
    ['COUNTA', [column(1, '', null)], 2],
    ['COUNTBLANK', [column(1, '', null)], 2],
    ['MAX', [[['a']]], 0],
    ['MAXA', [column(-1, true)], 1],
    ['MEDIAN', [column(1, 2, 3, 4, 5, 6)], 3.5],
    ['MODE.SNGL', [column(5.6, 4, 4, 3, 2, 4)], 4],
    ['MODE', [[[1, 2, 3]]], '#N/A'],
    ['GEOMEAN', [column(4, 5, 8, 7, 11, 4, 3)], 5.476987],
    ['HARMEAN', [column(4, 5, 8, 7, 11, 4, 3)], 5.028376],
    ['TRIMMEAN', [column(4, 5, 6, 7, 2, 3, 4, 5, 1, 2, 3), 0.2], 3.777778],
    ['DEVSQ', [column(4, 5, 8, 7, 11, 4, 3)], 48],
    ['AVEDEV', [column(4, 5, 6, 7, 5, 4, 3)], 1.020408],
    ['STDEV.S', [column(1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299)], 27.463916],
    ['STDEV', [[[1]]], '#DIV/0!'],
    ['VAR.P', [column(1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299)], 678.84],
    ['SKEW', [SCORES], 0.359543],
    ['SKEW.P', [SCORES], 0.303193],
    ['KURT', [SCORES], -0.1518],
    ['STANDARDIZE', [42, 40, 1.5], 1.333333],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 4);
    else expect(result).toBe(expected);
  });
});

describe('order', () => {
  it.each([
    ['SMALL', [column(3, 4, 5, 2, 3, 4, 6, 4, 7), 4], 4],
    ['LARGE', [[[1, 2]], 3], '#NUM!'],
    ['LARGE', [column(4, 4, 3, 2), 3.4], 3],
    ['RANK.EQ', [3.5, column(7, 3.5, 3.5, 1, 2), 1], 3],
    ['RANK.AVG', [94, column(89, 88, 92, 101, 94, 97, 95)], 4],
    ['RANK', [10, column(1, 2)], '#N/A'],
    ['PERCENTILE.INC', [column(1, 3, 2, 4), 0.3], 1.9],
    ['PERCENTILE.EXC', [column(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49), 0.01], '#NUM!'],
    ['QUARTILE.INC', [column(1, 2, 4, 7, 8, 9, 10, 12), 1], 3.5],
    ['QUARTILE.EXC', [column(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49), 3], 43],
    ['PERCENTRANK.INC', [column(13, 12, 11, 8, 4, 3, 2, 1, 1, 1), 5], 0.583],
    ['PERCENTRANK.EXC', [column(1, 2, 3, 6, 6, 6, 7, 8, 9), 5.43], 0.381],
    ['PROB', [column(0, 1, 2, 3), column(0.2, 0.3, 0.1, 0.4), 1, 3], 0.8],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 9);
    else expect(result).toBe(expected);
  });

  it('FREQUENCY counts up to each bin', () => {
    expect(call('FREQUENCY', column(79, 85, 78, 85, 50, 81, 95, 88, 97), column(70, 79, 89))).toEqual([
      [1],
      [2],
      [4],
      [2],
    ]);
  });
});

describe('pairs', () => {
  it.each([
    ['CORREL', [column(3, 2, 4, 5, 6), column(9, 7, 12, 15, 17)], 0.997054],
    ['CORREL', [column(1), column(1, 2)], '#N/A'],
    ['SLOPE', [column(2, 3, 9, 1, 8, 7, 5), column(6, 5, 11, 7, 5, 4, 4)], 0.305556],
    ['INTERCEPT', [column(2, 3, 9, 1, 8), column(6, 5, 11, 7, 5)], 0.048387],
    ['RSQ', [column(2, 3, 9, 1, 8, 7, 5), column(6, 5, 11, 7, 5, 4, 4)], 0.05795],
    ['STEYX', [column(2, 3, 9, 1, 8, 7, 5), column(6, 5, 11, 7, 5, 4, 4)], 3.305719],
    ['FORECAST', [30, column(6, 7, 9, 15, 21), column(20, 28, 31, 38, 40)], 10.607253],
    ['COVARIANCE.S', [column(2, 4, 8), column(5, 11, 12)], 9.666667],
    ['SLOPE', [column(1, 2), column(3, 3)], '#DIV/0!'],
    ['CORREL', [cells([[1, 'x', 3]]), cells([[2, 5, 6]])], 1],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 5);
    else expect(result).toBe(expected);
  });
});
