import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { call, cells, column } from './call';

describe('rounding: decimals at fifteen digits, not binary fractions', () => {
  // The examples of ROUND, ROUNDUP, ROUNDDOWN, TRUNC, INT, MROUND, EVEN and ODD at support.microsoft.com, and Excel's at cents.
  it.each([
    ['ROUND', [2.15, 1], 2.2],
    ['ROUND', [2.149, 1], 2.1],
    ['ROUND', [-1.475, 2], -1.48],
    ['ROUND', [21.5, -1], 20],
    ['ROUND', [626.3, -3], 1000],
    ['ROUND', [1.005, 2], 1.01],
    ['ROUND', [1025.735, 2], 1025.74],
    ['ROUNDUP', [3.14159, 3], 3.142],
    ['ROUNDUP', [-3.14159, 1], -3.2],
    ['ROUNDUP', [31415.92654, -2], 31500],
    ['ROUNDUP', [1.1, 1], 1.1],
    ['ROUNDDOWN', [-3.14159, 1], -3.1],
    ['ROUNDDOWN', [2.3, 1], 2.3],
    ['TRUNC', [-8.9], -8],
    ['TRUNC', [19.99, 2], 19.99],
    ['INT', [-8.9], -9],
    ['INT', [123456789 - 0.0000004], 123456789],
    ['MROUND', [1.3, 0.2], 1.4],
    ['MROUND', [-10, -3], -9],
    ['MROUND', [5, -2], '#NUM!'],
    ['MROUND', [true, 2], '#VALUE!'],
    ['EVEN', [1.5], 2],
    ['EVEN', [-1], -2],
    ['ODD', [-2], -3],
    ['ODD', [0], 1],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });

  it('ROUND of any amount in tenths of a cent is what paper gives', () => {
    const tenths = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    fc.assert(
      fc.property(tenths, (n) => {
        const expected = new Decimal(n).div(1000).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
        expect(call('ROUND', n / 1000, 2)).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe('multiples: cents are multiples of 0.01', () => {
  it.each([
    ['FLOOR', [3.7, 2], 2],
    ['FLOOR', [-2.5, -2], -2],
    ['FLOOR', [2.5, -2], '#NUM!'],
    ['FLOOR', [19.99, 0.01], 19.99],
    ['FLOOR', [0.234, 0.01], 0.23],
    ['FLOOR', [-2.5, 2], -4],
    ['FLOOR', [10, 0], '#DIV/0!'],
    ['CEILING', [0.1 * 3, 0.1], 0.3],
    ['CEILING', [-2.5, 2], -2],
    ['CEILING', [10, 0], 0],
    ['CEILING.MATH', [-5.5, 2, -1], -6],
    ['CEILING.MATH', [6.7], 7],
    ['FLOOR.MATH', [-8.1, 2], -10],
    ['FLOOR.MATH', [-5.5, 2, -1], -4],
    ['FLOOR.PRECISE', [-3.2, -1], -4],
    ['ISO.CEILING', [-4.3, -2], -4],
    ['MOD', [-3, 2], 1],
    ['MOD', [3, -2], -1],
    ['MOD', [3, 0], '#DIV/0!'],
    ['MOD', [1e15, 0.1], '#NUM!'],
    ['QUOTIENT', [-10, 3], -3],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });

  it('an amount of whole cents is its own FLOOR and CEILING', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (cents) => {
        const amount = cents / 100;
        expect(call('FLOOR', amount, 0.01)).toBe(amount);
        expect(call('CEILING', amount, 0.01)).toBe(amount);
      }),
    );
  });
});

describe('sums', () => {
  it.each([
    ['SUM', ['3', 2, true], 6],
    ['SUM', [[['3', 2, true]]], 2],
    ['PRODUCT', [column('x')], 0],
    ['SUMSQ', [3, 4], 25],
    ['SUMPRODUCT', [[[1, 'a']], [[3, 4]]], 3],
    ['SUMPRODUCT', [[[1, 2]], [[1, 2, 3]]], '#VALUE!'],
    ['SUMX2MY2', [[[2, 3]], [[6, 5]]], -48],
    ['SUMXMY2', [[[2, 3]], [[1]]], '#N/A'],
    ['POWER', [0, 0], '#NUM!'],
    ['LOG', [8, 2], 3],
    ['LN', [0], '#NUM!'],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });
});

describe('whole numbers', () => {
  it.each([
    ['FACT', [-1], '#NUM!'],
    ['FACT', [1.9], 1],
    ['COMBIN', [8, 2], 28],
    ['COMBIN', [2, 8], '#NUM!'],
    ['PERMUT', [100, 3], 970200],
    ['MULTINOMIAL', [2, 3, 4], 1260],
    ['GCD', [24, 36], 12],
    ['GCD', [cells([[null]])], '#VALUE!'],
    ['LCM', [7.5, 4.5, 7.7], 28],
    ['LCM', [cells([[null, 5]])], 0],
    ['ROMAN', [499, 0], 'CDXCIX'],
    ['ROMAN', [499, 1], 'LDVLIV'],
    ['ROMAN', [499, 4], 'ID'],
    ['ARABIC', ['LVII'], 57],
    ['BASE', [15, 2, 10], '0000001111'],
    ['DECIMAL', ['FF', 16], 255],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });
});

describe('matrices', () => {
  it('multiplies, inverts and takes the determinant', () => {
    expect(call('MMULT', [[1, 3], [7, 2]], [[2, 0], [0, 2]])).toEqual([[2, 6], [14, 4]]); // prettier-ignore
    expect(call('MINVERSE', [[4, -1], [2, 0]])).toEqual([[0, 0.5], [-1, 2]]); // prettier-ignore
    expect(call('MDETERM', [[1, 3, 8, 5], [1, 3, 6, 1], [1, 1, 1, 0], [7, 3, 10, 2]])).toBe(88); // prettier-ignore
    expect(call('MINVERSE', [[1, 2], [2, 4]])).toBe('#NUM!'); // prettier-ignore
    expect(call('MMULT', [[1, 'a']], [[1], [2]])).toBe('#VALUE!');
  });
});
