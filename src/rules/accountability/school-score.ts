import { type Decimal, sum, ZERO } from '../decimal';
import type { Law } from '../law';
import { impossible } from '../rule-error';

/** Each indicator of a school's grade and the dated value that weighs it. */
export const WEIGHTS = {
  proficiency: 'weight-proficiency',
  scaleScore: 'weight-scale-score',
  schoolGrowth: 'weight-school-growth',
  bottomQuartileGrowth: 'weight-bottom-quartile-growth',
  topQuartilesGrowth: 'weight-top-quartiles-growth',
  other: 'weight-other-indicators',
} as const;

export type Indicator = keyof typeof WEIGHTS;
export type Indicators = Readonly<Record<Indicator, Decimal>>;

export const INDICATORS = Object.keys(WEIGHTS) as Indicator[];

/**
 * An elementary or middle school's overall score: proficiency 25 percent, scale scores 15, growth of the school 10, of
 * its bottom quartile 20 and of its top three quartiles 20, and the other indicators the remaining 10 (S0). A weighted
 * average on the scale of the indicators, shares or points of 100, which must not be mixed.
 */
export function schoolScore(indicators: Indicators, law: Law): Decimal {
  const scores = INDICATORS.map((indicator) => indicators[indicator]);
  if (scores.some((score) => score.gt(1)) && scores.some((score) => score.gt(ZERO) && score.lte(1))) {
    throw impossible(
      'Some scores are points (above 1) and some are shares (up to 1). Give all six as shares, 0 to 1, or all as points, 0 to 100.',
    );
  }
  return sum(INDICATORS.map((indicator) => indicators[indicator].times(law.value(WEIGHTS[indicator]))));
}
