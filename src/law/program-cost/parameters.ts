import { type DatedValue, type OpenValue, type Parameter, parameterTable } from '../parameter';
import { LICENSURE_FACTORS, TRAINING_FACTORS } from './staff-tables';

const K12_PLUS = '22-8-23.14 NMSA 1978 (Laws 2023, ch. 19, § 3), words of existing law in HB 161 (2026)';
const GUARANTEE = '22-8-25 A NMSA 1978 (text current January 1, 2024)';

function parameter(title: string, unit: string, ...values: readonly DatedValue[]): Parameter {
  return { title, unit, values };
}

/** A factor of the law that no source gives for any year: an office may enter it. */
function open(title: string, unit: string, where: OpenValue): Parameter {
  return { title, unit, values: [], open: where };
}

const REPEALED = 'repealed by Laws 2023, ch. 19; K-12 Plus came instead';

/** What the law has and nobody of the sources says: each has its place in the law, so that an office can supply it. */
const OPEN_FACTORS = {
  'special-education-factor-3y-4y': open(
    'factor of developmentally disabled three- and four-year-olds',
    'program units a full-time-equivalent pupil',
    { law: '22-8-21 A(5) NMSA 1978' },
  ),
  'special-education-factor-ancillary': open(
    'factor of ancillary and diagnostic staff',
    'program units a full-time-equivalent member of staff',
    { law: '22-8-21 C(5) NMSA 1978' },
  ),
  'home-school-student-factor': open('factor of home school students in classes', 'program units a student', {
    law: '22-8-18 A(12) NMSA 1978',
  }),
  'extended-learning-factor': open('extended learning time factor', 'program units a pupil', {
    law: '22-8-23.10 NMSA 1978',
    from: 2020,
    until: 2023,
    ended: REPEALED,
  }),
  'k12-plus-second-factor': open('K-12 Plus factor of the second band', 'program units a pupil and additional day', {
    law: '22-8-23.14 NMSA 1978',
    from: 2024,
  }),
  'english-learner-factor': open('English learners factor', 'program units a pupil', {
    law: '22-8-18 A(16) NMSA 1978 (Laws 2025, ch. 89)',
    from: 2026,
  }),
  'school-size-larger-district-share': open(
    'share of the size formulas’ units that a school in a district of 2,000 MEM or more gets',
    'share of the units of subsection A',
    { law: '22-8-23 B NMSA 1978', from: 2020 },
  ),
} satisfies Record<string, Parameter>;

/** What the program cost and the guarantee are computed with, beside the factors of single programs. */
export const PROGRAM_COST_PARAMETERS = parameterTable({
  'staffing-multiplied-paragraphs': parameter(
    'last paragraph of 22-8-18 A NMSA 1978 whose units the staffing index multiplies',
    'paragraph, counted from (1)',
    {
      from: 2017,
      until: 2018,
      value: '6',
      read: 'statute',
      citation: '22-8-18 A NMSA 1978 (text of 2016): paragraphs (1) through (6)',
    },
    {
      from: 2020,
      value: '2',
      read: 'statute',
      citation:
        '22-8-18 A NMSA 1978 as amended by Laws 2019, ch. 206, § 13 and ch. 207, § 13: paragraphs (1) and (2), for FY20 and later (ch. 206, § 29)',
    },
  ),
  'national-board-factor': parameter('national board certification factor', 'program units a certified teacher', {
    from: 2005,
    value: '1.5',
    read: 'statute',
    citation:
      '22-8-23.4 NMSA 1978 ("one and one-half", amendment to HB 12 of 2003; in 22-8-18 by HB 62 of 2004); the department’s revenue calculator for FY24: 390 × 1.5 × 6,241.67 = 3,651,376.95',
  }),
  'home-school-activities-factor': parameter('home school student activities factor', 'program units a student', {
    from: 2008,
    value: '0.1',
    read: 'statute',
    citation: '22-8-23.8 NMSA 1978 (Laws 2007, ch. 365; 2009, ch. 93; 2012, ch. 23)',
  }),
  'home-school-activities-most': parameter(
    'most activities of a home school student that count',
    'activities',
    { from: 2008, until: 2009, value: '1', read: 'statute', citation: '22-8-23.8 NMSA 1978 (Laws 2007, ch. 365)' },
    {
      from: 2010,
      value: '3',
      read: 'statute',
      citation: '22-8-23.8 NMSA 1978 (Laws 2009, ch. 93, from June 19, 2009; 2012, ch. 23)',
    },
  ),
  'charter-activities-factor': parameter('charter school student activities factor', 'program units a participant', {
    from: 2008,
    value: '0.1',
    read: 'statute',
    citation: '22-8-23.6 NMSA 1978 (Laws 2006, ch. 94, § 15, effective July 1, 2007); paid to the district',
  }),
  'new-district-factor': parameter('factor of a newly created district', 'program units a pupil of the year', {
    from: 1994,
    value: '0.147',
    read: 'statute',
    citation: '22-8-23.2 A NMSA 1978 (Laws 1993, ch. 237, § 2)',
  }),
  'losing-district-factor': parameter(
    'factor of a district that loses pupils to a newly created one',
    'program units a pupil lost',
    { from: 1994, value: '0.17', read: 'statute', citation: '22-8-23.2 B NMSA 1978 (Laws 1993, ch. 237, § 2)' },
  ),
  'k12-plus-factor': parameter('K-12 Plus factor', 'program units a pupil and additional day', {
    from: 2024,
    value: '0.012',
    read: 'statute',
    citation: `${K12_PLUS}: "twelve thousandths"`,
  }),
  'k12-plus-five-day-from': parameter('days of a five-day week beyond which K-12 Plus begins', 'instructional days', {
    from: 2024,
    value: '180',
    read: 'statute',
    citation: `${K12_PLUS}: days 181 to 190`,
  }),
  'k12-plus-five-day-to': parameter('last day of the first K-12 Plus band, five-day week', 'instructional days', {
    from: 2024,
    value: '190',
    read: 'statute',
    citation: `${K12_PLUS}: days 181 to 190`,
  }),
  'k12-plus-four-day-from': parameter('days of a four-day week beyond which K-12 Plus begins', 'instructional days', {
    from: 2024,
    value: '155',
    read: 'statute',
    citation: `${K12_PLUS}: days 156 to 165`,
  }),
  'k12-plus-four-day-to': parameter('last day of the first K-12 Plus band, four-day week', 'instructional days', {
    from: 2024,
    value: '165',
    read: 'statute',
    citation: `${K12_PLUS}: days 156 to 165`,
  }),
  'membership-base-small': parameter(
    'membership up to which the first reporting date of the year may be the base',
    'pupils',
    { from: 2024, value: '200', read: 'statute', citation: `${GUARANTEE}(1)–(3)` },
  ),
  'teacher-cost-index-least': parameter('least teacher cost index', 'index', {
    from: 2019,
    value: '1',
    read: 'statute',
    citation: '22-8-49 A NMSA 1978: "the greater of 1.0 or the average"',
  }),
  'energy-contract-share': parameter('share of energy savings contract payments deducted', 'share of the payments', {
    from: 2024,
    value: '1',
    read: 'statute',
    citation: `${GUARANTEE}: payments certified for the public school utility conservation fund`,
  }),
  'energy-bonding-share': parameter(
    'share of the energy efficiency bonding amount deducted',
    'share of the amount certified',
    {
      from: 2024,
      value: '0.9',
      read: 'statute',
      citation: `${GUARANTEE}: ninety percent of the amount certified under the Energy Efficiency and Renewable Energy Bonding Act`,
    },
  ),
  ...OPEN_FACTORS,
  ...TRAINING_FACTORS,
  ...LICENSURE_FACTORS,
});
