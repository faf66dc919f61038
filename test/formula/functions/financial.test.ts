import { call, column } from './call';

// Examples at support.microsoft.com.
describe('annuities', () => {
  it.each([
    ['PMT', [0.08 / 12, 10, 10000], -1037.0321],
    ['PMT', [0.06 / 12, 18 * 12, 0, 50000], -129.08116],
    ['PMT', [0, 10, 1000], -100],
    ['PMT', [0.05, 0, 1000], '#NUM!'],
    ['PV', [0.08 / 12, 240, 500, undefined, 0], -59777.14585],
    ['FV', [0.06 / 12, 10, -200, -500, 1], 2581.40337],
    ['NPER', [0.12 / 12, -100, -1000, 10000, 1], 59.67386567],
    ['RATE', [48, -200, 8000], 0.0077014725],
    // Loans of 20 to 30 years, where Excel needs more steps than its help says.
    ['RATE', [360, -1073.64, 200000], 0.004166644536],
    ['RATE', [360, -570.3, 93550], 0.00513004965],
    ['RATE', [260, -60, 13500, 1400, 0], 0.000432960624],
    ['RATE', [200, -500, 200000], -0.006236653005],
    // Of two rates, the one that Excel's steps lead to.
    ['RATE', [12, -100, 400, 1, 1], -0.990099009901],
    ['IPMT', [0.1, 3, 3, 8000], -292.4471299],
    ['PPMT', [0.08, 10, 10, 200000], -27598.05346],
    ['CUMIPMT', [0.09 / 12, 360, 125000, 13, 24, 0], -11135.23213],
    ['CUMPRINC', [0.09 / 12, 360, 125000, 1, 1, 0], -68.27827118],
    ['CUMPRINC', [0, 360, 125000, 1, 1, 0], '#NUM!'],
    ['ISPMT', [0.1, 1, 3, 8000000], -533333.3333],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 4);
    else expect(result).toBe(expected);
  });
});

describe('cash flows', () => {
  it.each([
    ['NPV', [0.1, -10000, 3000, 4200, 6800], 1188.443412],
    ['IRR', [column(-70000, 12000, 15000, 18000, 21000, 26000)], 0.0866309480365],
    ['IRR', [column(-70000, 12000, 15000, 18000, 21000)], -0.0212448483],
    ['IRR', [column(100, 60)], '#NUM!'],
    ['MIRR', [column(-120000, 39000, 30000, 21000, 37000, 46000), 0.1, 0.12], 0.1260941304],
    ['XNPV', [0.09, column(-10000, 2750, 4250, 3250, 2750), column(39448, 39508, 39751, 39859, 39904)], 2086.647602],
    ['XNPV', [0.09, column(-1, 2), column(39448)], '#NUM!'],
    ['XIRR', [column(-10000, 2750, 4250, 3250, 2750), column(39448, 39508, 39751, 39859, 39904)], 0.373362535],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 6);
    else expect(result).toBe(expected);
  });
});

describe('depreciation and rates', () => {
  it.each([
    ['SLN', [30000, 7500, 10], 2250],
    ['SYD', [30000, 7500, 10, 10], 409.090909],
    ['DB', [1000000, 100000, 6, 7, 7], 15845.098474],
    ['DDB', [2400, 300, 10, 10], 22.1225472],
    ['DDB', [2400, 300, 10 * 365, 1], 1.315068],
    ['VDB', [2400, 300, 10 * 12, 6, 18], 396.306053],
    ['VDB', [2400, 300, 10, 0, 0.875, 1.5], 315],
    ['EFFECT', [0.0525, 4], 0.053543],
    ['NOMINAL', [0.053543, 4], 0.0525003],
    ['RRI', [96, 10000, 11000], 0.000993307],
    ['PDURATION', [0.025, 2000, 2200], 3.859866],
    ['DOLLARDE', [1.02, 16], 1.125],
    ['DOLLARFR', [1.125, 16], 1.02],
    ['FVSCHEDULE', [1, column(0.09, 0.11, 0.1)], 1.33089],
    ['EFFECT', [0, 4], '#NUM!'],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 5);
    else expect(result).toBe(expected);
  });
});
