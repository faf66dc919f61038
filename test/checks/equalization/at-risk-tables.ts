import type { Rows } from '../../support/findings';

/** 22-8-23.3: the three rates added, 0.9, times the factor. */
export const AT_RISK_FORM: Rows = [
  ['At-risk units, FY2017'],
  ['Title I rate', 0.3],
  ['ELL rate', 0.2],
  ['Mobility rate', 0.4],
  ['At-risk factor', 0.106],
  ['At-risk index', 0.0954],
];

export const AT_RISK_COLUMNS: Rows = [
  ['FY2017'],
  ['District', 'Title I rate', 'ELL rate', 'Mobility rate', 'At-risk factor', 'At-risk index'],
  ['Alpha', 0.3, 0.2, 0.4, 0.106, 0.0954],
  ['Beta', 0.1, 0.1, 0.3, 0.106, 0.053],
];
