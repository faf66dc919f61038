import fc from 'fast-check';
import { apportionCents } from '../../src/rules/apportion';
import { decimal, sum } from '../../src/rules/decimal';
import { RuleError } from '../../src/rules/rule-error';

const shares = (pool: number | string, weights: readonly (number | string)[]): string[] =>
  apportionCents(decimal(pool), weights.map(decimal)).map((share) => share.toFixed(2));

const aPool = fc.integer({ min: 0, max: 5_000_000_000 }).map((cents) => decimal(cents).div(100));
const someWeights = fc
  .array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1, maxLength: 60 })
  .filter((weights) => weights.some((weight) => weight > 0));
const toWeights = (hundredths: readonly number[]) => hundredths.map((weight) => decimal(weight).div(100));

describe('apportionCents', () => {
  it('gives left-over cents to the largest remainders, earlier rows first', () => {
    expect(shares(100, [1, 1, 1])).toEqual(['33.34', '33.33', '33.33']);
    expect(shares('0.05', [3, 2, 5])).toEqual(['0.02', '0.01', '0.02']);
    expect(shares('0.01', [1, 2])).toEqual(['0.00', '0.01']);
  });

  it('reads weights with decimals exactly', () => {
    expect(shares(1, ['0.1', '0.2', '0.7'])).toEqual(['0.10', '0.20', '0.70']);
  });

  it('gives a zero weight nothing', () => {
    expect(shares(10, [0, 3, 0, 3, 3])).toEqual(['0.00', '3.34', '0.00', '3.33', '3.33']);
  });

  it('rounds a pool with a fraction of a cent half away from zero', () => {
    expect(shares('0.015', [1])).toEqual(['0.02']);
  });

  it('divides nothing among nobody', () => {
    expect(shares(0, [0, 0])).toEqual(['0.00', '0.00']);
    expect(shares(0, [])).toEqual([]);
  });

  it('refuses what cannot be divided', () => {
    expect(() => shares(-1, [1])).toThrow(RuleError);
    expect(() => shares(1, [1, -2])).toThrow('Row 2 has a weight of -2');
    expect(() => shares(1, [0, 0])).toThrow('Every weight is 0');
    expect(() => shares(1, [])).toThrow(RuleError);
  });

  it('adds up to the pool, to the cent', () => {
    fc.assert(
      fc.property(aPool, someWeights, (pool, weights) => {
        expect(sum(apportionCents(pool, toWeights(weights))).toFixed(2)).toBe(pool.toFixed(2));
      }),
    );
  });

  it('stays within a cent of the exact share', () => {
    fc.assert(
      fc.property(aPool, someWeights, (pool, weights) => {
        const exact = toWeights(weights);
        const total = sum(exact);
        apportionCents(pool, exact).forEach((share, row) => {
          expect(share.minus(pool.times(exact[row]).div(total)).abs().lt('0.01')).toBe(true);
        });
      }),
    );
  });

  it('never gives a larger weight less', () => {
    fc.assert(
      fc.property(aPool, someWeights, (pool, weights) => {
        const given = apportionCents(pool, toWeights(weights));
        const ranked = weights
          .map((weight, row) => ({ weight, share: given[row] }))
          .sort((a, b) => a.weight - b.weight);
        for (let i = 1; i < ranked.length; i++) {
          if (ranked[i].weight > ranked[i - 1].weight) expect(ranked[i].share.gte(ranked[i - 1].share)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the unit of the weights, nor on their order where no two are equal', () => {
    fc.assert(
      fc.property(
        aPool,
        fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 1000 }),
        (pool, weights, unit) => {
          const given = apportionCents(pool, weights.map(decimal)).map(String);
          expect(
            apportionCents(
              pool,
              weights.map((weight) => decimal(weight).times(unit)),
            ).map(String),
          ).toEqual(given);
          const reversed = apportionCents(pool, [...weights].reverse().map(decimal)).map(String);
          // Equal remainders of unequal weights tie too: then the earlier row gets the cent, so compare within a cent.
          reversed.reverse().forEach((share, row) => {
            expect(decimal(share).minus(given[row]).abs().lte('0.01')).toBe(true);
          });
        },
      ),
    );
  });
});
