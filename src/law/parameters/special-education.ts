import { type DatedValue, type Parameter, parameterTable } from '../parameter';

/** Cost differential of a level of special-education service: units for each pupil served at that level. */
function serviceLevel(level: string, value: string, ...later: readonly DatedValue[]): Parameter {
  return {
    title: `special-education factor, level ${level}`,
    unit: 'program units a pupil',
    values: [
      {
        from: 2009,
        value,
        read: 'source',
        citation:
          '22-8-21 NMSA 1978; S4, Appendix G, workload reduction worksheet (2008-2009 to 2013-2014); S2, "Special Education" (FY17)',
      },
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

/** Dollars a program unit is worth in a fiscal year. */
export const UNIT_VALUE: Parameter = {
  title: 'unit value',
  unit: 'dollars a program unit',
  values: [
    { from: 2009, until: 2009, value: '3871.79', read: 'source', citation: `${WORKSHEET_VALUE}, 2008-2009` },
    { from: 2010, until: 2010, value: '3792.65', read: 'source', citation: `${WORKSHEET_VALUE}, 2009-2010` },
    { from: 2011, until: 2011, value: '3712.17', read: 'source', citation: `${WORKSHEET_VALUE}, 2010-2011` },
    { from: 2012, until: 2012, value: '3598.87', read: 'source', citation: `${WORKSHEET_VALUE}, 2011-2012` },
    { from: 2013, until: 2013, value: '3673.54', read: 'source', citation: `${WORKSHEET_VALUE}, 2012-2013` },
    { from: 2014, until: 2014, value: '3817.55', read: 'source', citation: `${WORKSHEET_VALUE}, 2013-2014` },
    { from: 2017, until: 2017, value: '3979.63', read: 'source', citation: 'S2, base amount for FY2017' },
  ],
};

export const SPECIAL_EDUCATION_PARAMETERS = parameterTable({
  'special-education-factor-ab': SPECIAL_EDUCATION_FACTORS.ab,
  'special-education-factor-c': SPECIAL_EDUCATION_FACTORS.c,
  'special-education-factor-d': SPECIAL_EDUCATION_FACTORS.d,
  'unit-value': UNIT_VALUE,
});
