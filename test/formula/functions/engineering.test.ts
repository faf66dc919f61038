import { call } from './call';

describe('number systems and bits', () => {
  it.each([
    ['BIN2DEC', ['1111111111'], -1],
    ['BIN2HEX', ['11111011', 4], '00FB'],
    ['DEC2BIN', [9, 4], '1001'],
    ['DEC2BIN', [-100], '1110011100'],
    ['DEC2BIN', [512], '#NUM!'],
    ['DEC2HEX', [-54], 'FFFFFFFFCA'],
    ['DEC2HEX', [-54, 0], '#NUM!'],
    ['HEX2DEC', ['FFFFFFFF5B'], -165],
    ['HEX2BIN', ['G'], '#NUM!'],
    ['OCT2HEX', ['7777777533'], 'FFFFFFFF5B'],
    ['BITAND', [13, 25], 9],
    ['BITXOR', [5, 3], 6],
    ['BITLSHIFT', [4, 2], 16],
    ['BITRSHIFT', [13, 2], 3],
    ['BITAND', [-1, 1], '#NUM!'],
    ['DELTA', [5, 5], 1],
    ['GESTEP', [-4, -5], 1],
    ['DELTA', [true], '#VALUE!'],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });
});

describe('distributions', () => {
  // Examples at support.microsoft.com.
  it.each([
    ['NORM.DIST', [42, 40, 1.5, true], 0.9087888],
    ['NORM.DIST', [42, 40, 1.5, false], 0.10934005],
    ['NORM.S.DIST', [1.333333, true], 0.908788726],
    ['NORM.S.INV', [0.975], 1.959963984540054],
    ['NORM.INV', [0.908789, 40, 1.5], 42.00000201],
    ['CONFIDENCE.NORM', [0.05, 2.5, 50], 0.692951912],
    ['POISSON.DIST', [2, 5, true], 0.12465202],
    ['POISSON.DIST', [2, 5, false], 0.08422434],
    ['BINOM.DIST', [6, 10, 0.5, false], 0.205078125],
    ['EXPON.DIST', [0.2, 10, true], 0.86466472],
    ['FISHER', [0.75], 0.972955075],
    ['NORM.INV', [1, 0, 1], '#NUM!'],
    ['POISSON.DIST', [-0.1, 5, true], '#NUM!'],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 7);
    else expect(result).toBe(expected);
  });
});
