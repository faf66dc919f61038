import { LAW_OF_SOURCE } from '../../../src/rules/law';
import fc from 'fast-check';
import type { DeadlineEvent } from '../../../src/law/deadline-rules';
import { DEADLINES } from '../../../src/law/deadlines';
import { ACCOUNTABILITY_PARAMETERS } from '../../../src/law/parameters/accountability';
import { countDate } from '../../../src/rules/accountability/count-date';
import { dueDate } from '../../../src/rules/accountability/due-date';
import { GRADES, participationGrade } from '../../../src/rules/accountability/participation-grade';
import { schoolScore, WEIGHTS } from '../../../src/rules/accountability/school-score';
import { setAside } from '../../../src/rules/accountability/set-aside';
import { decimal, sum } from '../../../src/rules/decimal';

const points = fc.integer({ min: 2, max: 100 }).map(decimal);
const indicators = fc.record({
  proficiency: points,
  scaleScore: points,
  schoolGrowth: points,
  bottomQuartileGrowth: points,
  topQuartilesGrowth: points,
  other: points,
});

describe('the state’s accountability plan', () => {
  it('weighs the indicators to a whole', () => {
    expect(sum(Object.values(WEIGHTS).map((name) => LAW_OF_SOURCE.accountability.value(name))).toNumber()).toBe(1);
    for (const name of Object.values(WEIGHTS)) {
      for (const { citation } of ACCOUNTABILITY_PARAMETERS[name].values) expect(citation).toContain('ESSA plan');
    }
  });

  it('scores a school between its weakest and its strongest indicator, better when one is better', () => {
    fc.assert(
      fc.property(indicators, (given) => {
        const scores = Object.values(given).map(Number);
        const score = schoolScore(given, LAW_OF_SOURCE.accountability);
        expect(score.gte(Math.min(...scores)) && score.lte(Math.max(...scores))).toBe(true);
        expect(schoolScore({ ...given, other: given.other.plus(1) }, LAW_OF_SOURCE.accountability).gt(score)).toBe(
          true,
        );
      }),
    );
  });

  it('never raises a grade', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRADES), fc.double({ min: 0, max: 1, noNaN: true }), (grade, rate) => {
        const change =
          GRADES.indexOf(participationGrade(grade, decimal(rate), LAW_OF_SOURCE.accountability)) -
          GRADES.indexOf(grade);
        expect(change === 0 || change === 1).toBe(true);
      }),
    );
  });

  it('sets a tenth of Title I aside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (grant) => {
        const { schoolImprovement, directServices } = setAside(decimal(grant), LAW_OF_SOURCE.accountability);
        expect(schoolImprovement.plus(directServices).times(10).toNumber()).toBe(grant);
      }),
    );
  });
});

describe('deadlines', () => {
  /** What looks back from its date, or lies more than a year after it. */
  const BACK = ['complaint look-back', 'due process look-back', 'charter notice', 'pilot programs end'];
  const YEARS: Readonly<Record<string, number>> = {
    'due process filing': 2,
    'private school funds': 2,
    'non-public renewal': 2,
    'adoption cycle': 6,
  };

  it('are never before the date, but for those that look back, and never more than their years after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(DEADLINES) as DeadlineEvent[])),
        fc.integer({ min: 1_000, max: 80_000 }),
        (event, date) => {
          const days = dueDate(event, date) - date;
          expect(days < 0).toBe(BACK.includes(event));
          expect(days).toBeLessThanOrEqual(366 * (YEARS[event] ?? 1));
        },
      ),
    );
  });

  it('count dates follow each other by eight to ten weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 2100 }), (year) => {
        const [fortieth, eightieth, last] = ([40, 80, 120] as const).map((count) => countDate(year, count));
        expect([56, 63, 70]).toContain(eightieth - fortieth);
        expect([56, 63, 70]).toContain(last - eightieth);
      }),
    );
  });
});
