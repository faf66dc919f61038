/** Functions that the sources ask for, on their figures and on what holds for any figures. */
import { LAW_OF_SOURCE } from '../../../src/rules/law';
import fc from 'fast-check';
import { evaluateFormula } from '../../../src/engine/evaluate';
import { DUE_DATE } from '../../../src/functions/accountability/due-date';
import { dayOf, serialOf } from '../../../src/rules/calendar';
import { Decimal, sum, ZERO } from '../../../src/rules/decimal';
import { composition, riskDifference } from '../../../src/rules/disproportionality/composition';
import { finalPractice } from '../../../src/rules/instructional-material/final-practice';
import { eligibility } from '../../../src/rules/maintenance-of-effort/eligibility';
import { fourMethods, lowestShortfall } from '../../../src/rules/maintenance-of-effort/methods';

describe('deadlines of the sources', () => {
  test.each([
    ['public report', '2014-02-03', '2014-6-3'],
    ['mediation follow-up', '2014-09-02', '2014-11-1'],
    ['resolution agreement void', '2014-09-02', '2014-9-5'],
    ['suspension decision', '2014-09-02', '2014-9-7'],
    ['requirements response', '2014-09-02', '2014-10-2'],
    ['complaint filing', '2014-09-02', '2015-9-2'],
    ['complaint look-back', '2014-09-02', '2013-9-2'],
    ['due process filing', '2014-09-02', '2016-9-2'],
    ['due process look-back', '2014-09-02', '2012-9-2'],
    ['charter notice', '2014-08-01', '2014-4-3'],
    ['charter allocation', '2014-08-31', '2015-1-31'],
    ['private school funds', '2014-07-01', '2016-7-1'],
    ['state funds posting', '2014-09-02', '2014-11-1'],
    ['public comment', '2014-09-02', '2014-10-2'],
    ['budget adjustment', '2014-09-02', '2014-10-2'],
    ['budget adjustment bureau', '2014-09-02', '2014-9-17'],
    ['estimated effort', '2014-09-02', '2015-3-31'],
    ['final effort', '2014-09-02', '2014-12-31'],
    ['end of year data', '2014-09-02', '2015-6-30'],
    ['review institute', '2014-01-01', '2014-6-1'],
    ['review institute', '2014-06-02', '2015-6-7'],
    ['score challenge', '2014-11-17', '2014-12-2'],
    ['pilot programs end', '2014-08-01', '2013-2-1'],
    ['adoption cycle', '2014-01-01', '2020-1-1'],
    ['non-public renewal', '2014-07-01', '2016-4-1'],
  ])('%s from %s: %s', (event, from, due) => {
    const { year, month, day } = dayOf(DUE_DATE.call([event, from])[0][0] as number);
    expect(`${year}-${month}-${day}`).toBe(due);
  });

  test('a list of days off takes the place of the legal holidays; blank cells of it are none', () => {
    const off = [[serialOf(2014, 11, 27)], [serialOf(2014, 11, 28)], ['']];
    expect(DUE_DATE.call(['score challenge', '2014-11-17', off])).toEqual([[serialOf(2014, 12, 3)]]);
  });

  test('a day before the calendar of date cells is refused', () => {
    expect(evaluateFormula('=NM.DUE_DATE("due process look-back",100)')).toMatchObject({ error: '#VALUE!' });
  });
});

const cents = (most: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 0, max: most }).map((amount) => new Decimal(amount).div(100));
const pupils = fc.integer({ min: 0, max: 500 }).map((count) => new Decimal(count));

describe('the smallest shortfall', () => {
  const methods = fc.record({
    local: fc.record({ required: cents(1e8), actual: cents(1e8) }),
    stateAndLocal: fc.record({ required: cents(1e8).map((each) => each.plus(1)), actual: cents(1e8) }),
    countRequired: pupils,
    countActual: pupils,
    exceptions: cents(1e6),
  });

  test('is 0 exactly where a method is met, is no method’s more, and never grows with exceptions', () => {
    fc.assert(
      fc.property(methods, (given) => {
        const outcomes = fourMethods(given).flatMap(({ figures }) => figures ?? []);
        const owed = lowestShortfall(given, undefined);
        expect(owed.isZero()).toBe(
          outcomes.some(({ result, shortfall }) => result !== 'Not met' || shortfall.isZero()),
        );
        expect(outcomes.every(({ shortfall }) => owed.lte(shortfall))).toBe(true);
        expect(lowestShortfall({ ...given, exceptions: ZERO }, undefined).gte(owed)).toBe(true);
      }),
    );
  });

  test('is capped by the sub-grant', () => {
    expect(evaluateFormula('=NM.MOE_LOWEST_SHORTFALL(0,0,3563153.25,3506290.58,562,555,0,10000)')).toEqual({
      value: 10000,
    });
  });
});

test('eligibility: a larger budget never loses it, and exceptions never take it', () => {
  fc.assert(
    fc.property(
      cents(1e8),
      cents(1e8),
      cents(1e6),
      pupils,
      pupils,
      (budget, effort, exceptions, budgetCount, effortCount) => {
        const given = { budget, effort, exceptions, budgetCount, effortCount };
        const eligible = eligibility(given) !== 'Not eligible';
        if (!eligible) return;
        expect(eligibility({ ...given, budget: budget.plus(1) })).not.toBe('Not eligible');
        expect(eligibility({ ...given, exceptions: exceptions.plus(1) })).not.toBe('Not eligible');
      },
    ),
  );
});

test('composition and risk difference have one sign: a group above its share has the higher risk', () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.nat(50),
      fc.integer({ min: 50, max: 500 }),
      fc.integer({ min: 50, max: 500 }),
      (a, b, x, y) => {
        fc.pre(a + b > 0);
        const group = { count: new Decimal(a), enrollment: new Decimal(x) };
        const others = { count: new Decimal(b), enrollment: new Decimal(y) };
        const all = { count: new Decimal(a + b), enrollment: new Decimal(x + y) };
        expect(Math.sign(composition(group, all).difference.toNumber())).toBe(
          Math.sign(riskDifference(group, others).toNumber()),
        );
      },
    ),
  );
});

test('the January practice: final allocations less the initial ones are next year’s adjustments, in all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pupils, cents(1e6)), { minLength: 1, maxLength: 10 }), (entities) => {
      fc.pre(entities.some(([membership]) => !membership.isZero()));
      const pool = {
        appropriation: new Decimal(100000),
        adultBasicEducation: ZERO,
        paidToIneligible: ZERO,
        priorYearAdjustments: [],
      };
      const finals = finalPractice(
        pool,
        entities.map(([membership]) => membership),
        entities.map(([, initial]) => initial),
        LAW_OF_SOURCE.instructionalMaterial,
      );
      const adjusted = sum(finals.map(({ nextAdjustment }) => nextAdjustment));
      const paid = sum(finals.map(({ final }) => final)).minus(sum(entities.map(([, initial]) => initial)));
      expect(adjusted.eq(paid)).toBe(true);
    }),
  );
});

describe('exceptions under 34 CFR 300.204(c) and (d)', () => {
  test('what the obligation to a child or a purchase cost before, less what it still costs', () => {
    expect(evaluateFormula('=NM.COSTLY_PROGRAM_EXCEPTION(90000,15000,"aged out")')).toEqual({ value: 75000 });
    expect(evaluateFormula('=NM.LONG_TERM_PURCHASE_EXCEPTION(80000,10000)')).toEqual({ value: 70000 });
    expect(evaluateFormula('=NM.LONG_TERM_PURCHASE_EXCEPTION(10000,80000)')).toEqual({ value: 0 });
  });
});

describe('indicators 12 and 14', () => {
  test('children not eligible, excepted or referred late are not counted on', () => {
    expect(evaluateFormula('=NM.EARLY_TRANSITION(100,10,80,5,5)')).toEqual({ value: [[1, 'Met']] });
    expect(evaluateFormula('=NM.EARLY_TRANSITION(100,10,72,5,5)')).toEqual({ value: [[0.9, 'Not met']] });
  });

  test('each measure of post-school outcomes includes the one before', () => {
    expect(evaluateFormula('=NM.POST_SCHOOL_OUTCOMES(20,30,10,15,25)')).toEqual({ value: [[0.2, 0.5, 0.75]] });
  });
});
