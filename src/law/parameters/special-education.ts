import { type DatedValue, type Parameter, parameterTable } from '../parameter';
import { FUNDING_SUMMARY_YEAR } from './funding-summary';
import { printed } from './printed';

/** Cost differential of a level of special-education service: units for each pupil served at that level. */
function serviceLevel(level: string, value: string, ...later: readonly DatedValue[]): Parameter {
  return {
    title: `special-education factor, level ${level}`,
    unit: 'program units a pupil',
    values: [
      ...printed(
        {
          from: 2009,
          value,
          citation:
            '22-8-21 NMSA 1978; S4, Appendix G, workload reduction worksheet (2008-2009 to 2013-2014); S2, "Special Education" (FY17)',
        },
        FUNDING_SUMMARY_YEAR,
      ),
      ...later,
    ],
  };
}

/**
 * Factors of 22-8-21 NMSA 1978 for special-education membership. The funding summary (S2) prints the multipliers 1.7 to
 * 3.0: these are 1 + the factor, since the pupil's grade-level unit is counted with it.
 */
export const SPECIAL_EDUCATION_FACTORS = {
  ab: serviceLevel('A/B', '0.7'),
  c: serviceLevel('C', '1.0'),
  d: serviceLevel('D', '2.0'),
} as const;

const WORKSHEET_VALUE = 'S4, Appendix G, workload reduction worksheet, "Unit Factor"';

const SUPPORT_REQUEST = '22-8-2 NMSA 1978; department’s Public School Support Request for FY25';

/** Dollars a program unit is worth in a fiscal year: the last value set for it. */
export const UNIT_VALUE: Parameter = {
  title: 'unit value',
  unit: 'dollars a program unit',
  values: [
    {
      from: 2004,
      until: 2004,
      value: '2976.20',
      read: 'totals',
      citation: 'Department’s press release of April 7, 2004: $3,035.15, "$58.95, over last year"',
    },
    { from: 2009, until: 2009, value: '3871.79', read: 'source', citation: `${WORKSHEET_VALUE}, 2008-2009` },
    { from: 2010, until: 2010, value: '3792.65', read: 'source', citation: `${WORKSHEET_VALUE}, 2009-2010` },
    { from: 2011, until: 2011, value: '3712.17', read: 'source', citation: `${WORKSHEET_VALUE}, 2010-2011` },
    { from: 2012, until: 2012, value: '3598.87', read: 'source', citation: `${WORKSHEET_VALUE}, 2011-2012` },
    { from: 2013, until: 2013, value: '3673.54', read: 'source', citation: `${WORKSHEET_VALUE}, 2012-2013` },
    { from: 2014, until: 2014, value: '3817.55', read: 'source', citation: `${WORKSHEET_VALUE}, 2013-2014` },
    { from: 2017, until: 2017, value: '3979.63', read: 'source', citation: 'S2, base amount for FY2017' },
    {
      from: 2024,
      until: 2024,
      value: '6241.67',
      read: 'document',
      citation: `${SUPPORT_REQUEST} (preliminary) and its Student Revenue Calculator (final funding data 2023-24)`,
    },
    {
      from: 2025,
      until: 2025,
      value: '6553.75',
      read: 'papers',
      citation: 'Raised by the department’s letter of June 10, 2024; 6,241.67 × 1.05',
    },
  ],
};

/** The first value set for a year, in spring before it. */
export const INITIAL_UNIT_VALUE: Parameter = {
  title: 'initial unit value',
  unit: 'dollars a program unit',
  values: [
    {
      from: 2005,
      until: 2005,
      value: '3035.15',
      read: 'document',
      citation: 'Department’s press release of April 7, 2004: "estimated at $3,035.15"',
    },
    { from: 2024, until: 2024, value: '6241.67', read: 'document', citation: `${SUPPORT_REQUEST}, preliminary` },
    { from: 2025, until: 2025, value: '6442.55', read: 'papers', citation: 'Announced in June 2024' },
  ],
};

/** The value that a year ended with, where a source calls it final. */
export const FINAL_UNIT_VALUE: Parameter = {
  title: 'final unit value',
  unit: 'dollars a program unit',
  values: [
    ...UNIT_VALUE.values.filter(({ from }) => from >= 2009 && from <= 2014),
    {
      from: 2024,
      until: 2024,
      value: '6241.67',
      read: 'document',
      citation: 'Department’s Student Revenue Calculator: "2023-24 school year final funding data"',
    },
  ],
};

export const SPECIAL_EDUCATION_PARAMETERS = parameterTable({
  'special-education-factor-ab': SPECIAL_EDUCATION_FACTORS.ab,
  'special-education-factor-c': SPECIAL_EDUCATION_FACTORS.c,
  'special-education-factor-d': SPECIAL_EDUCATION_FACTORS.d,
  'unit-value': UNIT_VALUE,
  'unit-value-initial': INITIAL_UNIT_VALUE,
  'unit-value-final': FINAL_UNIT_VALUE,
});
