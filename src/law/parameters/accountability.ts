import { parameterTable } from '../parameter';
import { SOURCE_YEARS } from '../source-years';
import { printed } from './printed';

/** What came after the letter grades (docs/law-data.md). */
const ENDED = 'Superseded: NM Vistas index (plan of 2019), 6.19.8 NMAC.';

const PLAN = 'New Mexico’s ESSA plan as reviewed in S0';

/**
 * School grades, subgroups and identification for support under the state's ESSA plan (S0). The review vouches for the
 * letter grades in school years 2016-17 and 2017-18 only; the thresholds built on them ended with the plan of 2019.
 */
export const ACCOUNTABILITY_PARAMETERS = parameterTable({
  'participation-rate': {
    title: 'test participation rate below which a school’s letter grade is lowered by one',
    unit: 'share of the students',
    values: [
      { from: 2017, until: 2018, value: '0.95', read: 'source', citation: `${PLAN}: letter grade dropped one letter` },
    ],
    ended: ENDED,
  },
  'weight-proficiency': {
    title: 'weight of student proficiency in an elementary or middle school’s grade',
    unit: 'share of the grade',
    values: [{ from: 2017, until: 2018, value: '0.25', read: 'source', citation: PLAN }],
    ended: ENDED,
  },
  'weight-scale-score': {
    title: 'weight of scale scores adjusted for demographics in an elementary or middle school’s grade',
    unit: 'share of the grade',
    values: [{ from: 2017, until: 2018, value: '0.15', read: 'source', citation: PLAN }],
    ended: ENDED,
  },
  'weight-school-growth': {
    title: 'weight of overall growth in an elementary or middle school’s grade',
    unit: 'share of the grade',
    values: [{ from: 2017, until: 2018, value: '0.1', read: 'source', citation: PLAN }],
    ended: ENDED,
  },
  'weight-bottom-quartile-growth': {
    title: 'weight of the bottom quartile’s growth in an elementary or middle school’s grade',
    unit: 'share of the grade',
    values: [{ from: 2017, until: 2018, value: '0.2', read: 'source', citation: PLAN }],
    ended: ENDED,
  },
  'weight-top-quartiles-growth': {
    title: 'weight of the top three quartiles’ growth in an elementary or middle school’s grade',
    unit: 'share of the grade',
    values: [{ from: 2017, until: 2018, value: '0.2', read: 'source', citation: PLAN }],
    ended: ENDED,
  },
  'weight-other-indicators': {
    title: 'weight of the other indicators in an elementary or middle school’s grade',
    unit: 'share of the grade',
    values: [
      {
        from: 2017,
        until: 2018,
        value: '0.1',
        read: 'source',
        citation: `${PLAN}: what the five stated weights leave of the whole`,
      },
    ],
    ended: ENDED,
  },
  'subgroup-gap': {
    title: 'proficiency gap from which students with disabilities are consistently underperforming',
    unit: 'difference of proficiency rates',
    values: [
      {
        from: 2018,
        until: 2018,
        value: '0.4',
        read: 'source',
        citation: `${PLAN}: trails by 40 percent; other subgroups have other thresholds`,
      },
    ],
    ended: ENDED,
  },
  'subgroup-size': {
    title: 'smallest subgroup that is judged',
    unit: 'students',
    values: [
      { from: 2018, until: 2018, value: '10', read: 'source', citation: PLAN },
      {
        from: 2019,
        value: '10',
        read: 'document',
        citation: 'Department’s NM Vistas pages, the index since the plan of 2019',
      },
    ],
  },
  'csi-percentile': {
    title: 'percentile rank below which a school is identified for comprehensive support and improvement',
    unit: 'percentile rank as a share',
    values: [
      { from: 2018, until: 2018, value: '0.05', read: 'source', citation: `${PLAN}; 20 U.S.C. 6311(c)(4)(D)(i)` },
    ],
    ended: ENDED,
  },
  'csi-years': {
    title: 'years after identification from which more rigorous intervention is due',
    unit: 'years',
    values: [{ from: 2018, until: 2018, value: '3', read: 'source', citation: PLAN }],
    ended: ENDED,
  },
  'school-improvement-set-aside': {
    title: 'set-aside of Title I for school improvement',
    unit: 'share of the Title I grant',
    values: printed({ from: 2018, value: '0.07', citation: `${PLAN}; 20 U.S.C. 6303(a)` }, SOURCE_YEARS.accountability),
  },
  'direct-student-services-set-aside': {
    title: 'set-aside of Title I for direct student services',
    unit: 'share of the Title I grant',
    values: printed({ from: 2018, value: '0.03', citation: `${PLAN}; 20 U.S.C. 6303b` }, SOURCE_YEARS.accountability),
  },
  'spotlight-percentile': {
    title: 'percentile of all public schools’ index above which a school is a spotlight school',
    unit: 'percentile rank as a share',
    values: [{ from: 2024, value: '0.75', read: 'rule', citation: '6.19.8.11 NMAC, effective October 10, 2023' }],
  },
  'csi-graduation-thirds': {
    title: 'four-year graduation rate up to which a school may be identified for comprehensive support',
    unit: 'thirds of the cohort (66 2/3 percent)',
    values: [{ from: 2024, value: '2', read: 'rule', citation: '6.19.8.12 NMAC, effective October 10, 2023' }],
  },
  'csi-graduation-low-years': {
    title: 'years of the last three in which graduation must be so low',
    unit: 'years',
    values: [{ from: 2024, value: '2', read: 'rule', citation: '6.19.8.12 NMAC, effective October 10, 2023' }],
  },
});
