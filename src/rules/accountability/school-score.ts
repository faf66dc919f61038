import { type Decimal, sum, ZERO } from '../decimal';
import { impossible } from '../rule-error';
import { FACTORS } from './factors';

export type Indicator = keyof typeof FACTORS.weights;
export type Indicators = Readonly<Record<Indicator, Decimal>>;

export const INDICATORS = Object.keys(FACTORS.weights) as Indicator[];

/**
 * An elementary or middle school's overall score: proficiency 25 percent, scale scores 15, growth of the school 10, of
 * its bottom quartile 20 and of its top three quartiles 20, and the other indicators the remaining 10 (S0). A weighted
 * average on the scale of the indicators, shares or points of 100, which must not be mixed.
 */
export function schoolScore(indicators: Indicators): Decimal {
  const scores = INDICATORS.map((indicator) => indicators[indicator]);
  if (scores.some((score) => score.gt(1)) && scores.some((score) => score.gt(ZERO) && score.lte(1))) {
    throw impossible(
      'Some scores are points (above 1) and some are shares (up to 1). Give all six as shares, 0 to 1, or all as points, 0 to 100.',
    );
  }
  return sum(INDICATORS.map((indicator) => indicators[indicator].times(FACTORS.weights[indicator])));
}
