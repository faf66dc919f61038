/**
 * The fiscal year that each source document describes: the law that a function computes with where it is given no year
 * (docs/decisions/0003-default-fiscal-year.md). A year once chosen stays, so that a new year's value changes no workbook
 * that names none.
 */
export const SOURCE_YEARS = {
  /** School grades and subgroups (S0): the review vouches for school year 2017-18. */
  accountability: 2018,
  /** K-5 Plus (S1): the first year of the program. */
  k5Plus: 2020,
  /** The funding formula (S2), the one year for which all factors are published side by side. */
  funding: 2017,
  /** Instructional material (S3). */
  instructionalMaterial: 2014,
  /** Special education (S4): the year in which the manual was published. */
  specialEducation: 2016,
} as const;
