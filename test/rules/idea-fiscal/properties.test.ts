import { LAW_OF_SOURCE } from '../../../src/rules/law';
import fc from 'fast-check';
import { dayOf, serialOf } from '../../../src/rules/calendar';
import { Decimal, ZERO, decimal, sum } from '../../../src/rules/decimal';
import { ideaAllocation } from '../../../src/rules/idea-fiscal/allocation';
import { availability } from '../../../src/rules/idea-fiscal/availability';
import { charterProRata } from '../../../src/rules/idea-fiscal/charter-opening';
import { ceisMaximum, ceisReserve } from '../../../src/rules/idea-fiscal/early-intervening';
import { averagePerPupil, excessCostMinimum } from '../../../src/rules/idea-fiscal/excess-cost';
import { charterShare, proportionateShare, schoolwideCap } from '../../../src/rules/idea-fiscal/shares';

const cents = (most = 1_000_000_000): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 0, max: most }).map((amount) => new Decimal(amount).div(100));
const some = fc.integer({ min: 1, max: 5000 }).map((count) => decimal(count));

test('an allocation adds up to the total, and each LEA has at least its base payment', () => {
  const lea = fc.record({ basePayment: cents(100_000), enrollment: some, poverty: some });
  fc.assert(
    fc.property(
      fc.array(lea, { minLength: 1, maxLength: 12 }),
      cents(),
      fc.integer({ min: 0, max: 100 }),
      (leas, more, percent) => {
        const total = sum(leas.map(({ basePayment }) => basePayment)).plus(more);
        const allocations = ideaAllocation(total, leas, new Decimal(percent).div(100));
        expect(sum(allocations).eq(total)).toBe(true);
        allocations.forEach((amount, row) => expect(amount.gte(leas[row].basePayment)).toBe(true));
      },
    ),
  );
});

test('an LEA’s allocation hangs on its counts, not on where its row stands', () => {
  const lea = fc.record({ basePayment: cents(100_000), enrollment: some, poverty: some });
  fc.assert(
    fc.property(fc.array(lea, { minLength: 2, maxLength: 8 }), cents(), (leas, more) => {
      const total = sum(leas.map(({ basePayment }) => basePayment)).plus(more);
      const there = ideaAllocation(total, leas, decimal('0.85'));
      const back = ideaAllocation(total, [...leas].reverse(), decimal('0.85')).reverse();
      // Only ties for a left-over cent go by the row, one in each pool.
      there.forEach((amount, row) => expect(amount.minus(back[row]).abs().lte('0.02')).toBe(true));
    }),
  );
});

test('private and public shares add up to the sub-grant, and scale with it', () => {
  fc.assert(
    fc.property(cents(), some, some, (subgrant, publicCount, privateCount) => {
      const share = proportionateShare(subgrant, publicCount, privateCount);
      const other = proportionateShare(subgrant, privateCount, publicCount);
      expect(share.plus(other).minus(subgrant).abs().lt('1e-20')).toBe(true);
      expect(
        proportionateShare(subgrant.times(3), publicCount, privateCount).minus(share.times(3)).abs().lt('1e-20'),
      ).toBe(true);
    }),
  );
});

test('the shares of all schools of an LEA add up to its sub-grant', () => {
  fc.assert(
    fc.property(cents(), fc.array(some, { minLength: 1, maxLength: 10 }), (subgrant, schools) => {
      const all = sum(schools);
      const total = sum(schools.map((children) => charterShare(subgrant, all, children)));
      expect(total.minus(subgrant).abs().lt('1e-20')).toBe(true);
      expect(schoolwideCap(subgrant, all, all).minus(subgrant).abs().lt('1e-20')).toBe(true);
    }),
  );
});

test('the minimum is the average for each child, and more deductions never raise it', () => {
  fc.assert(
    fc.property(cents(), cents(), some, some, (net, deductions, averageEnrollment, children) => {
      const spending = { expenditures: net.plus(deductions), capitalAndDebt: ZERO, deductions, averageEnrollment };
      expect(excessCostMinimum(spending, children).eq(averagePerPupil(spending).times(children))).toBe(true);
      const without = averagePerPupil({ ...spending, deductions: ZERO });
      expect(averagePerPupil(spending).lte(without)).toBe(true);
    }),
  );
});

test('what may be set aside by choice and what effort was reduced by stay within 15 %', () => {
  fc.assert(
    fc.property(cents(), cents(), cents(), (basic, preschool, reduction) => {
      const most = ceisMaximum(basic, preschool, reduction, LAW_OF_SOURCE.specialEducation);
      const reserve = ceisReserve(basic, preschool, LAW_OF_SOURCE.specialEducation);
      expect(reserve.eq(basic.plus(preschool).times('0.15'))).toBe(true);
      expect(most.gte(0) && most.lte(reserve)).toBe(true);
      expect(most.isZero() || most.plus(reduction).eq(reserve)).toBe(true);
    }),
  );
});

test('the later a charter school opens, the less it gets', () => {
  const [start, end] = [serialOf(2015, 8, 17), serialOf(2016, 5, 22)];
  let before = charterProRata(decimal(28000), start, start, end);
  expect(before.toNumber()).toBe(28000);
  for (let opened = start + 1; opened <= end; opened++) {
    const now = charterProRata(decimal(28000), opened, start, end);
    expect(now.lte(before) && now.gt(0)).toBe(true);
    before = now;
  }
});

test('27 months from any first of a month end with a month, three months before liquidation does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const { lastDayToObligate, lastDayToLiquidate } = availability(
        serialOf(year, month, 1),
        LAW_OF_SOURCE.specialEducation,
      );
      expect(dayOf(lastDayToObligate + 1)).toEqual(dayOf(serialOf(year, month + 27, 1)));
      expect(dayOf(lastDayToLiquidate + 1)).toEqual(dayOf(serialOf(year, month + 30, 1)));
    }),
  );
});

test('a later award is never available for a shorter time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20000, max: 60000 }), (award) => {
      const [first, next] = [
        availability(award, LAW_OF_SOURCE.specialEducation),
        availability(award + 1, LAW_OF_SOURCE.specialEducation),
      ];
      expect(next.lastDayToObligate).toBeGreaterThanOrEqual(first.lastDayToObligate);
      expect(next.lastDayToLiquidate).toBeGreaterThanOrEqual(first.lastDayToLiquidate);
    }),
  );
});
