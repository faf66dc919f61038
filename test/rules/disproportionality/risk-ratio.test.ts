import { LAW_OF_SOURCE } from '../../../src/rules/law';
import fc from 'fast-check';
import { Decimal } from '../../../src/rules/decimal';
import { alternateRiskRatio } from '../../../src/rules/disproportionality/alternate-risk-ratio';
import { disproportionality } from '../../../src/rules/disproportionality/finding';
import { NO_MINIMUM, type Population } from '../../../src/rules/disproportionality/population';
import { riskRatioTable } from '../../../src/rules/disproportionality/risk-ratio-table';
import { riskRatio } from '../../../src/rules/disproportionality/risk-ratio';
import { weightedRiskRatios } from '../../../src/rules/disproportionality/weighted-risk-ratio';
import { RuleError } from '../../../src/rules/rule-error';

const of = (count: number, enrollment: number): Population => ({
  count: new Decimal(count),
  enrollment: new Decimal(enrollment),
});

const population = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
  .map(([a, b]) => of(Math.min(a, b), Math.max(a, b)));

describe('risk ratios as the regulation defines them', () => {
  test('the comparison group decides, not where it is: alternate and plain ratio divide alike', () => {
    expect(riskRatio(of(25, 100), of(10, 200), NO_MINIMUM).toNumber()).toBe(5);
    expect(alternateRiskRatio(of(25, 100), of(10, 200)).toNumber()).toBe(5);
  });

  test('forty digits: a ratio just below the threshold is below it', () => {
    const ratio = riskRatio(of(2_999_999_999, 10_000_000_000), of(1, 10), NO_MINIMUM);
    expect(ratio.toString()).toBe('2.999999999');
    expect(disproportionality(ratio, ratio, new Decimal(11), LAW_OF_SOURCE.specialEducation)).toBe('None');
  });

  test('with two groups the weights cancel: weighted and plain ratio are the same', () => {
    fc.assert(
      fc.property(
        population,
        population,
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        (a, b, s, t) => {
          fc.pre(!a.count.isZero() && !b.count.isZero());
          const [weighted] = weightedRiskRatios([
            { ...a, stateEnrollment: new Decimal(s) },
            { ...b, stateEnrollment: new Decimal(t) },
          ]);
          expect(weighted).toEqual(riskRatio(a, b, NO_MINIMUM).toSignificantDigits(30));
        },
      ),
    );
  });

  test('a weighted ratio lies between the ratios to the lowest and the highest risk of the others', () => {
    const group = fc.tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 500, max: 5000 }),
      fc.integer({ min: 1, max: 9999 }),
    );
    fc.assert(
      fc.property(fc.array(group, { minLength: 3, maxLength: 7 }), (groups) => {
        const risks = groups.map(([count, enrollment]) => count / enrollment);
        const [first] = weightedRiskRatios(
          groups.map(([count, enrollment, state]) => ({
            ...of(count, enrollment),
            stateEnrollment: new Decimal(state),
          })),
        );
        const ratio = (first as Decimal).toNumber();
        expect(ratio).toBeGreaterThanOrEqual((risks[0] / Math.max(...risks.slice(1))) * (1 - 1e-12));
        expect(ratio).toBeLessThanOrEqual((risks[0] / Math.min(...risks.slice(1))) * (1 + 1e-12));
      }),
    );
  });

  test('whatever the groups, the table gives figures or reasons and never NaN', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(population, population), { minLength: 1, maxLength: 6 }), (groups) => {
        const rows = riskRatioTable(
          groups.map(([local, state], index) => ({ name: `Group ${index + 1}`, local, state })),
          new Decimal(10),
          LAW_OF_SOURCE.specialEducation,
        );
        expect(rows).toHaveLength(groups.length);
        for (const { risk, riskRatio: ratio, weighted, alternate, finding } of rows) {
          for (const figure of [risk, ratio, weighted, alternate]) {
            if (figure instanceof RuleError) expect(figure.code).toBe('#N/A');
            else expect(figure.isFinite() && figure.gte(0)).toBe(true);
          }
          if (!(finding instanceof RuleError)) {
            expect([
              'None',
              'Disproportionate representation',
              'Significant disproportionality',
              'Too few to determine',
            ]).toContain(finding);
          }
        }
      }),
    );
  });
});
