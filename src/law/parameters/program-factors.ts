import type { Parameter } from '../parameter';
import { FUNDING_SUMMARY_YEAR, GRADE_LEVEL, HB63 } from './funding-summary';
import { printed } from './printed';

export const BILINGUAL_FACTOR: Parameter = {
  title: 'bilingual multicultural education factor',
  unit: 'program units a full-time-equivalent pupil',
  values: [
    { from: 1991, until: 1991, value: '0.35', read: 'statute', citation: '22-8-22 NMSA 1978, effective July 1, 1990' },
    { from: 1992, until: 1992, value: '0.4', read: 'statute', citation: '22-8-22 NMSA 1978, effective July 1, 1991' },
    { from: 1993, until: 1993, value: '0.425', read: 'statute', citation: '22-8-22 NMSA 1978, effective July 1, 1992' },
    { from: 1994, until: 1994, value: '0.45', read: 'statute', citation: '22-8-22 NMSA 1978, effective July 1, 1993' },
    {
      from: 1995,
      value: '0.5',
      read: 'statute',
      citation: '22-8-22 NMSA 1978, effective July 1, 1994; S2, "English-Language Learner" (1.5 is 1 + 0.5)',
    },
  ],
};

export const FINE_ARTS_FACTOR: Parameter = {
  title: 'fine arts education factor',
  unit: 'program units a full-time-equivalent pupil',
  values: [
    { from: 2017, until: 2017, value: '0.05', read: 'source', citation: `22-8-23.5 NMSA 1978; ${GRADE_LEVEL}` },
    {
      from: 2024,
      value: '0.055',
      read: 'statute',
      citation: '22-8-23.5 NMSA 1978, "for fiscal year 2024 and succeeding fiscal years"',
    },
  ],
};

const PE_LAW = `22-8-23.7 NMSA 1978 (Laws 2007, HB 208: "six one-hundredths"); ${GRADE_LEVEL}`;

export const ELEMENTARY_PE_FACTOR: Parameter = {
  title: 'elementary physical education factor',
  unit: 'program units a pupil',
  values: printed({ from: 2008, value: '0.06', citation: PE_LAW }, FUNDING_SUMMARY_YEAR),
};

export const AT_RISK_FACTOR: Parameter = {
  title: 'at-risk factor',
  unit: 'at-risk index for each point of the three-year average total rate',
  values: [
    {
      from: 2003,
      until: 2014,
      value: '0.0915',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 as amended by Laws 2002, ch. 68; still existing law in HB 19 of 2014',
    },
    {
      from: 2015,
      until: 2017,
      value: '0.106',
      read: 'source',
      citation: '22-8-23.3 NMSA 1978 as in force from FY15; S2, "English-Language Learner" and "Poverty" (FY2017)',
    },
    {
      from: 2019,
      until: 2019,
      value: '0.130',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 as amended by Laws 2018, ch. 55; text quoted in SB 616 of 2019',
    },
    {
      from: 2020,
      until: 2020,
      value: '0.25',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 as amended by Laws 2019, ch. 206, § 15 and ch. 207, § 15',
    },
    {
      from: 2021,
      until: 2023,
      value: '0.30',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 as amended in 2020 (HB 59; the chapter was not read)',
    },
    {
      from: 2024,
      until: 2024,
      value: '0.33',
      read: 'document',
      citation:
        '22-8-23.3 NMSA 1978; department’s Public School Support Request for FY25, among the changes of FY24 (the session law was not read)',
    },
    {
      from: 2025,
      until: 2025,
      value: '0.33',
      read: 'paper',
      citation:
        '22-8-23.3 NMSA 1978; no change among those that the department’s Public School Support Request lists for FY25, and one report of March 2025 has 0.33 as the multiplier then in force',
    },
  ],
  later: `From FY26 ${HB63} computes another index, whose factor was not read.`,
};

/** Before the three rates: the refined cluster of a district, 1 to 9. */
export const AT_RISK_CLUSTER_FACTOR: Parameter = {
  title: 'at-risk factor of a district’s refined cluster',
  unit: 'at-risk index for each cluster from 1 to 9',
  values: [
    {
      from: 1998,
      until: 2002,
      value: '0.015',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 (Laws 1997), existing text in HB 85 of 2000',
    },
  ],
  ended: 'From FY03 Laws 2002, ch. 68 multiplies three rates by the at-risk factor instead.',
};
