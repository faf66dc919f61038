import { type DatedValue, type Parameter, parameterTable } from '../parameter';
import { printed } from './printed';

/** The manual's thresholds apply from the year it was published in. */
const MANUAL_YEAR = 2016;

function manual(
  title: string,
  unit: string,
  value: string,
  citation: string,
  ...later: readonly DatedValue[]
): Parameter {
  return { title, unit, values: [...printed({ from: MANUAL_YEAR, value, citation }, MANUAL_YEAR), ...later] };
}

export const SIGNIFICANT_RATIO = manual(
  'ratio from which disproportionality is significant',
  'risk ratio and weighted risk ratio',
  '5.0',
  '34 CFR 300.646; S4, Appendix E, "New Mexico\'s Definition of Significant Disproportionality"',
);

export const REPRESENTATION_RATIO = manual(
  'ratio from which representation is disproportionate',
  'risk ratio and weighted risk ratio',
  '3.0',
  'S4, indicators 9 and 10, "State\'s definition of Disproportionate Representation"',
);

export const GROUP_SIZE_ABOVE = manual(
  'group size that must be exceeded',
  'children',
  '10',
  'S4, indicators 9 and 10, and Appendix E: "sample size of greater than 10"',
);

export const SUSPENSIONS_ABOVE = manual(
  'long-term suspensions and expulsions that must be exceeded',
  'children',
  '10',
  'S4, indicators 4A and 4B: "\'n\' size of greater than 10"',
);

export const DISCREPANCY_MARGIN = manual(
  'margin of a significant discrepancy',
  'share',
  '0.01',
  'S4, indicators 4A and 4B: "more than 1% higher than the average rate"',
);

export const LRE_MOST_OF_DAY = manual(
  'share of the day that counts as mostly inside the regular class',
  'share of the day',
  '0.8',
  'S4, indicator 5 A: "80% or more of the day"',
);

export const LRE_LITTLE_OF_DAY = manual(
  'share of the day below which a child is little inside the regular class',
  'share of the day',
  '0.4',
  'S4, indicator 5 B: "less than 40% of the day"',
);

export const DISPROPORTIONALITY_PARAMETERS = parameterTable({
  'disproportionality-significant-ratio': SIGNIFICANT_RATIO,
  'disproportionality-representation-ratio': REPRESENTATION_RATIO,
  'disproportionality-group-size-above': GROUP_SIZE_ABOVE,
  'discrepancy-suspensions-above': SUSPENSIONS_ABOVE,
  'discrepancy-margin': DISCREPANCY_MARGIN,
  'lre-most-of-day': LRE_MOST_OF_DAY,
  'lre-little-of-day': LRE_LITTLE_OF_DAY,
});
