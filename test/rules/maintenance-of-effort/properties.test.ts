import { LAW_OF_SOURCE } from '../../../src/rules/law';
import fc from 'fast-check';
import { Decimal, ZERO, decimal, sum } from '../../../src/rules/decimal';
import { effortAdjustment } from '../../../src/rules/maintenance-of-effort/adjustment';
import { departureException } from '../../../src/rules/maintenance-of-effort/departure';
import { levelOfEffort, type LedgerRow } from '../../../src/rules/maintenance-of-effort/effort';
import { fourMethods } from '../../../src/rules/maintenance-of-effort/methods';
import { nextTotal, requiredLevels } from '../../../src/rules/maintenance-of-effort/next-base';
import { shortfall } from '../../../src/rules/maintenance-of-effort/shortfall';
import { type Effort, moeStatus } from '../../../src/rules/maintenance-of-effort/status';
import { workloadCost, workloadReduction, workloadUnits } from '../../../src/rules/maintenance-of-effort/workload';

const cents = (most = 1_000_000_000): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 0, max: most }).map((amount) => new Decimal(amount).div(100));
const children = fc.integer({ min: 1, max: 5000 }).map((count) => decimal(count));
const effort: fc.Arbitrary<Effort> = fc.record({
  requiredEffort: cents(),
  actualEffort: cents(),
  requiredPerCapita: fc.integer({ min: 1, max: 3_000_000 }).map((amount) => new Decimal(amount).div(100)),
  childCount: children,
});
const method = fc.constantFrom('total' as const, 'lowest' as const);

describe('shortfall', () => {
  const owed = (given: Effort, exceptions = ZERO, cap?: Decimal): Decimal => shortfall(given, exceptions, cap, 'total');

  test('is between 0 and the sub-grant, and 0 exactly where effort was maintained', () => {
    fc.assert(
      fc.property(effort, cents(), cents(), method, (given, exceptions, subgrant, how) => {
        const amount = shortfall(given, exceptions, subgrant, how);
        expect(amount.gte(0) && amount.lte(subgrant)).toBe(true);
        const bare = shortfall(given, ZERO, undefined, how);
        expect(bare.isZero()).toBe(moeStatus(given) === 'Met' || moeStatus(given) === 'Met per capita');
      }),
    );
  });

  test('more effort never raises it, more exceptions never raise it', () => {
    fc.assert(
      fc.property(effort, cents(), cents(), method, (given, more, exceptions, how) => {
        const before = shortfall(given, exceptions, undefined, how);
        const spentMore = { ...given, actualEffort: given.actualEffort.plus(more) };
        expect(shortfall(spentMore, exceptions, undefined, how).lte(before)).toBe(true);
        expect(shortfall(given, exceptions.plus(more), undefined, how).lte(before)).toBe(true);
      }),
    );
  });

  test('the federal reading never asks for more than the manual', () => {
    fc.assert(
      fc.property(effort, cents(), (given, exceptions) => {
        expect(shortfall(given, exceptions, undefined, 'lowest').lte(owed(given, exceptions))).toBe(true);
      }),
    );
  });

  test('exactly the required effort owes nothing, a cent less owes a cent', () => {
    fc.assert(
      fc.property(
        cents().filter((amount) => amount.gt(1)),
        (required) => {
          const given: Effort = {
            requiredEffort: required,
            actualEffort: required,
            requiredPerCapita: required,
            childCount: decimal(1),
          };
          expect(owed(given).toNumber()).toBe(0);
          expect(owed({ ...given, actualEffort: required.minus('0.01') }).toNumber()).toBe(0.01);
        },
      ),
    );
  });
});

describe('level of effort', () => {
  const codes = (...each: string[]): fc.Arbitrary<{ code: string }> =>
    fc.constantFrom(...each).map((code) => ({ code }));
  const row: fc.Arbitrary<LedgerRow> = fc.record({
    fund: codes('11000', '13000', '24106', '25145'),
    object: codes('51100', '51300', '52111', '53211', '53213', '56118'),
    jobClass: fc.oneof(codes('1311', '1412', '1711', '1712'), fc.constant('none' as const)),
    amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((amount) => new Decimal(amount).div(100)),
    place: fc.constant('Row 1'),
  });

  test('adds up over parts of a ledger, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (some, others) => {
        const whole = levelOfEffort([...some, ...others]);
        expect(whole.eq(levelOfEffort(some).plus(levelOfEffort(others)))).toBe(true);
        expect(whole.eq(levelOfEffort([...others, ...some].reverse()))).toBe(true);
      }),
    );
  });

  test('is the sum over the funds named one by one', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const both = levelOfEffort(rows, ['11000', '13000']);
        expect(both.eq(levelOfEffort(rows, ['11000']).plus(levelOfEffort(rows, ['13000'])))).toBe(true);
        expect(both.eq(levelOfEffort(rows))).toBe(true);
      }),
    );
  });
});

describe('the level of the next years', () => {
  test('never falls without an exception, and is what was spent or required', () => {
    fc.assert(
      fc.property(
        fc.array(
          cents().filter((amount) => amount.gt(0)),
          { minLength: 1 },
        ),
        (spent) => {
          const levels = requiredLevels(
            spent.map((amount) => ({ spent: amount, exceptions: ZERO })),
            undefined,
          );
          expect(levels).toHaveLength(spent.length);
          levels.forEach((level, year) => {
            // The level of a year is the most that was spent in the years before it.
            const highest = year === 0 ? spent[0] : Decimal.max(...spent.slice(0, year));
            expect(level.eq(highest)).toBe(true);
          });
        },
      ),
    );
  });

  test('lies between what was spent and the larger of spent and required', () => {
    fc.assert(
      fc.property(cents(), cents(), cents(), (required, actual, exceptions) => {
        const next = nextTotal(required, actual, exceptions);
        expect(next.gte(actual) && next.lte(Decimal.max(required, actual))).toBe(true);
      }),
    );
  });
});

describe('the four methods', () => {
  test('scaling money scales figures and changes no result', () => {
    fc.assert(
      fc.property(
        cents(),
        cents(),
        children,
        children,
        fc.integer({ min: 1, max: 1000 }),
        (required, actual, before, now, k) => {
          const figures = { required, actual };
          const base = fourMethods({
            local: figures,
            stateAndLocal: figures,
            countRequired: before,
            countActual: now,
            exceptions: ZERO,
          });
          const scaled = fourMethods({
            local: { required: required.times(k), actual: actual.times(k) },
            stateAndLocal: figures,
            countRequired: before,
            countActual: now,
            exceptions: ZERO,
          });
          // Per capita amounts are kept in cents, so that only results in total are the same at every scale.
          expect(scaled[0].figures?.result).toEqual(base[0].figures?.result);
          expect(scaled[0].figures?.required.eq(required.times(k))).toBe(base[0].figures && true);
        },
      ),
    );
  });
});

describe('workload', () => {
  test('units add up, and twice the pupils cost twice as many units', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(children, children, children), { minLength: 1, maxLength: 8 }), (loads) => {
        const total = {
          ab: sum(loads.map(([ab]) => ab)),
          c: sum(loads.map(([, c]) => c)),
          d: sum(loads.map((load) => load[2])),
        };
        const each = sum(loads.map(([ab, c, d]) => workloadUnits({ ab, c, d }, LAW_OF_SOURCE.funding)));
        expect(workloadUnits(total, LAW_OF_SOURCE.funding).eq(each)).toBe(true);
        const twice = { ab: total.ab.times(2), c: total.c.times(2), d: total.d.times(2) };
        expect(workloadUnits(twice, LAW_OF_SOURCE.funding).eq(each.times(2))).toBe(true);
      }),
    );
  });

  test('of a fall and the rise that undoes it only one is a reduction', () => {
    fc.assert(
      fc.property(children, children, children, children, (a, b, valueA, valueB) => {
        const before = workloadCost({ ab: a, c: ZERO, d: ZERO }, valueA, LAW_OF_SOURCE.funding);
        const after = workloadCost({ ab: b, c: ZERO, d: ZERO }, valueB, LAW_OF_SOURCE.funding);
        const [there, back] = [workloadReduction(before, after), workloadReduction(after, before)];
        expect(there.minus(back).eq(before.minus(after))).toBe(true);
        expect(there.times(back).isZero()).toBe(true);
      }),
    );
  });
});

describe('exceptions and the adjustment', () => {
  test('an exception is at most the salary that is no longer paid', () => {
    fc.assert(
      fc.property(cents(), cents(), (departed, replacement) => {
        const exception = departureException(departed, replacement, 'Retirement');
        expect(exception.gte(0) && exception.lte(departed)).toBe(true);
        expect(departureException(departed, replacement, 'Layoff').isZero()).toBe(true);
      }),
    );
  });

  test('the adjustment and what early intervening services took stay within half the increase', () => {
    fc.assert(
      fc.property(cents(), cents(), cents(), (priorAllocation, currentAllocation, ceisSpent) => {
        const adjustment = effortAdjustment(
          {
            priorAllocation,
            currentAllocation,
            determination: 'Meets Requirements',
            ceisSpent,
            ceisMaximum: undefined,
            actionTaken: false,
          },
          LAW_OF_SOURCE.specialEducation,
        );
        const half = Decimal.max(0, currentAllocation.minus(priorAllocation)).div(2);
        expect(adjustment.gte(0) && adjustment.lte(half)).toBe(true);
        expect(adjustment.isZero() || adjustment.plus(ceisSpent).lte(half)).toBe(true);
      }),
    );
  });
});
