import { addedUp, decimalsIn } from '../../src/checks/numbers';

describe('the exact sum of a column', () => {
  it.each<[string, readonly number[], string]>([
    ['nothing', [], '0'],
    ['cents', [0.1, 0.2, 1.05], '1.35'],
    ['below zero', [-0.1, 0.3], '0.2'],
    ['less than cents', [0.125, 0.1], '0.225'],
    ['only less than cents', [0.125, 0.0005], '0.1255'],
    ['amounts that are not whole cents as they are written', [99999999999999.05], '99999999999999.05'],
    [
      'amounts too large for a double to count their cents',
      Array<number>(21).fill(9999999999999.99),
      '209999999999999.79',
    ],
    ['the same below zero', Array<number>(21).fill(-9999999999999.99), '-209999999999999.79'],
    ['the same beside less than cents', [0.125, ...Array<number>(21).fill(9999999999999.99)], '209999999999999.915'],
  ])('%s', (_, values, total) => {
    expect(addedUp(values).toFixed()).toBe(total);
  });
});

it.each([
  [0, 0],
  [-12, 0],
  [0.5, 1],
  [-1234.5, 1],
  [0.25, 2],
  [1234.56, 2],
  [0.125, 3],
  [1 / 3, 16],
  [1e-7, 7],
  [1e21, 0],
  [1000000000000000.1, 1],
])('%d is written with %i decimals', (value, decimals) => {
  expect(decimalsIn(value)).toBe(decimals);
});
