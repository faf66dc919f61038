import type { Discrepancy } from '../discrepancy';

/** Where the funding summary (S2) and the statutes it cites do not say the same. */
export const S2_DISCREPANCIES: readonly Discrepancy[] = [
  {
    id: 's2-ell-multiplier',
    place: 'S2, "English-Language Learner"',
    printed: 'a multiplier of 1.5',
    shouldBe: 'an add-on factor of 0.5',
    why: '22-8-22 NMSA 1978 gives 0.5 program units for each full-time-equivalent pupil in a bilingual program; the summary adds the 1 of the base amount, although that pupil is already counted in a grade.',
    handling: 'NM.BILINGUAL_UNITS multiplies by 0.5, so that a pupil is not counted twice when the units are added up.',
    functions: ['BILINGUAL_UNITS'],
  },
  {
    id: 's2-special-education-multiplier',
    place: 'S2, "Special Education" and "Gifted"',
    printed: 'multipliers from 1.7 to 3.0',
    shouldBe: 'add-on factors of 0.7 (A/B), 1.0 (C) and 2.0 (D)',
    why: '22-8-21 NMSA 1978 and the workload worksheet of S4, Appendix G count 0.7, 1 and 2 units; the summary adds the 1 of the base amount.',
    handling: 'NM.SPECIAL_ED_UNITS uses 0.7, 1.0 and 2.0.',
    functions: ['SPECIAL_ED_UNITS'],
  },
  {
    id: 's2-at-risk-counted-once',
    place: 'S2, "English-Language Learner" and "Poverty"',
    printed: 'Students who fit multiple at-risk criteria are counted only once.',
    shouldBe: 'the three rates are added, so a pupil who fits two criteria counts in both',
    why: '22-8-23.3 B NMSA 1978: "The department shall then add the three-year average rates"; nothing is taken off for pupils in two of them, and S2 itself goes on to add the three averages.',
    handling: 'NM.AT_RISK_INDEX adds the three averages, as the statute says.',
    functions: ['AT_RISK_INDEX'],
  },
  {
    id: 's2-high-cost-threshold',
    place: 'S2, special education, high-cost fund',
    printed: '22,262 for FY2018',
    shouldBe: 'perhaps 23,262',
    why: 'The department’s own presentation has $23,262.00 for 2016-17: one digit apart, so that either may be misprinted.',
    handling:
      'NM.HIGH_COST_STUDENT takes the statewide average as an argument and uses neither figure; both are shown here.',
    functions: ['HIGH_COST_STUDENT'],
  },
];
