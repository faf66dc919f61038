import { LAW_OF_SOURCE } from '../../../src/rules/law';
import fc from 'fast-check';
import { decimal, type Decimal, sum, ZERO } from '../../../src/rules/decimal';
import { allocation, ALLOCATION_METHODS } from '../../../src/rules/instructional-material/allocation';
import { allocationFinal } from '../../../src/rules/instructional-material/allocation-final';
import { allocationLimits } from '../../../src/rules/instructional-material/allocation-limits';
import { ENTITY_TYPES } from '../../../src/rules/words/entity-type';
import { allocationPractice } from '../../../src/rules/instructional-material/allocation-practice';
import { weightedMembership } from '../../../src/rules/instructional-material/weighted-membership';

const halves = (most: number) => fc.integer({ min: 0, max: most * 2 }).map((half) => decimal(half).div(2));
const aMembership = fc.option(halves(90_000), { nil: undefined });
const anEntity = fc.record({ current: aMembership, prior: aMembership });
const entities = fc
  .array(anEntity, { minLength: 1, maxLength: 40 })
  .filter((all) => all.some(({ current }) => current !== undefined && current.gt(0)));
const anAmount = fc.integer({ min: 0, max: 4_000_000_000 }).map((cents) => decimal(cents).div(100));
const aMethod = fc.constantFrom(...ALLOCATION_METHODS);
const ALL = decimal(1);

type Entities = readonly { readonly current: Decimal | undefined; readonly prior: Decimal | undefined }[];
const allocate = (amount: Decimal, all: Entities, method: (typeof ALLOCATION_METHODS)[number]): Decimal[] =>
  allocation(
    { appropriation: amount, reserve: ZERO },
    ALL,
    all.map(({ current }) => current),
    all.map(({ prior }) => prior),
    method,
    LAW_OF_SOURCE.instructionalMaterial,
  );

describe('allocation', () => {
  it('adds up to the pool', () => {
    fc.assert(
      fc.property(anAmount, entities, aMethod, (amount, all, method) => {
        expect(sum(allocate(amount, all, method)).toFixed(2)).toBe(amount.toFixed(2));
      }),
    );
  });

  it('gives no entity more for fewer pupils', () => {
    fc.assert(
      fc.property(anAmount, entities, fc.nat(), halves(500), (amount, all, pick, more) => {
        const row = pick % all.length;
        const grown = all.map((entity, i) =>
          i === row ? { ...entity, current: (entity.current ?? ZERO).plus(more) } : entity,
        );
        const before = allocate(amount, all, 'statute')[row];
        expect(allocate(amount, grown, 'statute')[row].gte(before)).toBe(true);
      }),
    );
  });

  it('depends on the order of the entities by a cent at most', () => {
    fc.assert(
      fc.property(anAmount, entities, aMethod, (amount, all, method) => {
        const given = allocate(amount, all, method);
        const reversed = allocate(amount, [...all].reverse(), method).reverse();
        given.forEach((share, row) => expect(share.minus(reversed[row]).abs().lte('0.01')).toBe(true));
      }),
    );
  });

  it('scales with the appropriation but for the rounding to cents', () => {
    fc.assert(
      fc.property(anAmount, entities, (amount, all) => {
        const once = allocate(amount, all, 'statute');
        allocate(amount.times(2), all, 'statute').forEach((twice, row) => {
          expect(twice.minus(once[row].times(2)).abs().lte('0.03')).toBe(true);
        });
      }),
    );
  });
});

describe('allocationFinal', () => {
  it('makes initial allocations and payments the whole appropriation less the reserve', () => {
    fc.assert(
      fc.property(anAmount, anAmount, entities, aMethod, (amount, reserve, all, method) => {
        const initial = allocate(amount.times('0.9'), [...all].reverse(), method);
        const finals = allocationFinal(
          { appropriation: amount.plus(reserve), reserve },
          all.map(({ current }) => current),
          all.map(({ prior }) => prior),
          initial,
          method,
          LAW_OF_SOURCE.instructionalMaterial,
        );
        const paid = sum([...initial, ...finals.map(({ payment }) => payment)]);
        expect(paid.toFixed(2)).toBe(amount.toFixed(2));
      }),
    );
  });
});

describe('weightedMembership', () => {
  it('is never below the membership and never above six times it', () => {
    fc.assert(
      fc.property(halves(90_000), aMembership, (current, prior) => {
        const weighted = weightedMembership(current, prior, decimal(6));
        expect(weighted.gte(current)).toBe(true);
        expect(weighted.lte(current.times(6))).toBe(true);
      }),
    );
  });
});

describe('allocationPractice', () => {
  it('is rate × membership wherever Attachment 6 says that no adjustment applies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 9000 }),
        (twoYearsAgo, priorYear, current) => {
          const computed = allocationPractice(
            decimal(10),
            { twoYearsAgo: decimal(twoYearsAgo), priorYear: decimal(priorYear), current: decimal(current) },
            ZERO,
            LAW_OF_SOURCE.instructionalMaterial,
          );
          // Attachment 6, step (5): an adjustment where current < 100/185 × (both earlier years).
          const adjusted = 185 * current < 100 * (twoYearsAgo + priorYear);
          const difference = (2 * current - twoYearsAgo - priorYear) / 3;
          expect(computed.toNumber()).toBeCloseTo(10 * current + (adjusted ? 6 * difference : 0), 6);
        },
      ),
    );
  });
});

describe('allocationLimits', () => {
  it('has two halves that add up, whatever the cents', () => {
    fc.assert(
      fc.property(anAmount, fc.constantFrom(...ENTITY_TYPES), (amount, entityType) => {
        const { adoptedMinimum, offListMaximum } = allocationLimits(
          amount,
          entityType,
          LAW_OF_SOURCE.instructionalMaterial,
        );
        expect(adoptedMinimum.plus(offListMaximum).toFixed(2)).toBe(amount.toFixed(2));
        expect(offListMaximum.decimalPlaces()).toBeLessThanOrEqual(2);
        if (entityType !== 'charter') expect(offListMaximum.times(2).lte(amount)).toBe(true);
      }),
    );
  });
});
