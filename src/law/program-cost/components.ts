import { type ParameterName, PARAMETERS } from '../parameters';

/** A kind of program units of 22-8-18 A NMSA 1978. */
export interface Component {
  /** The row of a statement. */
  readonly title: string;
  /** The section that gives its units. */
  readonly law: string;
  /** Paragraph of 22-8-18 A, which decides whether the staffing index multiplies it; none where it came in later. */
  readonly paragraph?: number;
  /**
   * What the quantity is multiplied by: a dated value; a factor that must be given, as each district has its own; or
   * nothing, as the quantity is program units already.
   */
  readonly factor: ParameterName | 'given' | 'units';
  /** What the quantity counts. */
  readonly counts: string;
  /** Whose units stand in rows of their own, so that a statement may have several; else it has one row. */
  readonly rowsBy?: 'school';
  /** First and last fiscal year in which the law has it. */
  readonly from?: number;
  readonly until?: number;
  /** What brought it in. */
  readonly began?: string;
  /** What ended it and came instead. */
  readonly ended?: string;
}

const PUPILS = 'full-time-equivalent pupils';
const UNITS = 'program units';
const ENDED = 'repealed by Laws 2023, ch. 19; K-12 Plus came instead';
const GRADES_LAW = '22-8-20 NMSA 1978';
const SPECIAL_LAW = '22-8-21 NMSA 1978';
const SIZE_LAW = '22-8-23 NMSA 1978';
const ACT_OF_2019 = 2020;
const ACT_OF_2023 = 2024;
const ACT_OF_2025 = 2026;
const BEGAN_2019 = 'Laws 2019, ch. 206 and 207';

function grades(title: string, factor: ParameterName): Component {
  return { title, law: GRADES_LAW, paragraph: 2, factor, counts: PUPILS };
}

/** Every component that was read of, in the order of the statute: what a program cost statement lists. */
export const COMPONENTS = {
  kindergarten: {
    title: 'Kindergarten',
    law: '22-8-19 NMSA 1978',
    paragraph: 1,
    factor: 'grade-factor-kindergarten',
    counts: 'pupils, one in half-day kindergarten as 0.5',
  },
  grade1: grades('Grade 1', 'grade-factor-1'),
  grades2to3: grades('Grades 2-3', 'grade-factor-2-3'),
  grades4to5: grades('Grades 4-5', 'grade-factor-4-5'),
  grade6: grades('Grade 6', 'grade-factor-6'),
  grades7to12: grades('Grades 7-12', 'grade-factor-7-12'),
  specialAB: {
    title: 'Special education A/B',
    law: SPECIAL_LAW,
    paragraph: 3,
    factor: 'special-education-factor-ab',
    counts: 'pupils',
  },
  specialC: {
    title: 'Special education C',
    law: SPECIAL_LAW,
    paragraph: 3,
    factor: 'special-education-factor-c',
    counts: 'pupils',
  },
  specialD: {
    title: 'Special education D',
    law: SPECIAL_LAW,
    paragraph: 3,
    factor: 'special-education-factor-d',
    counts: 'pupils',
  },
  special3Y4Y: {
    title: '3Y and 4Y developmentally disabled',
    law: '22-8-21 A(5) NMSA 1978',
    paragraph: 3,
    factor: 'special-education-factor-3y-4y',
    counts: PUPILS,
  },
  ancillary: {
    title: 'Ancillary and diagnostic staff',
    law: '22-8-21 C(5) NMSA 1978',
    paragraph: 3,
    factor: 'special-education-factor-ancillary',
    counts: 'full-time-equivalent staff',
  },
  bilingual: {
    title: 'Bilingual multicultural education',
    law: '22-8-22 NMSA 1978',
    paragraph: 4,
    factor: 'bilingual-factor',
    counts: PUPILS,
  },
  fineArts: {
    title: 'Fine arts',
    law: '22-8-23.5 NMSA 1978',
    paragraph: 5,
    factor: 'fine-arts-factor',
    counts: PUPILS,
  },
  elementaryPE: {
    title: 'Elementary physical education',
    law: '22-8-23.7 NMSA 1978',
    paragraph: 6,
    factor: 'elementary-pe-factor',
    counts: PUPILS,
  },
  schoolSize: {
    title: 'School size',
    law: '22-8-23 A and B NMSA 1978',
    paragraph: 7,
    factor: 'units',
    counts: UNITS,
    rowsBy: 'school',
  },
  districtSize: { title: 'District size', law: SIZE_LAW, paragraph: 7, factor: 'units', counts: UNITS },
  rural: {
    title: 'Rural population',
    law: '22-8-23 NMSA 1978 as amended by Laws 2019, ch. 206 and 207',
    paragraph: 7,
    factor: 'units',
    counts: UNITS,
    from: ACT_OF_2019,
    began: BEGAN_2019,
  },
  atRisk: {
    title: 'At-risk (factor: the at-risk index)',
    law: '22-8-23.3 NMSA 1978',
    paragraph: 8,
    factor: 'given',
    counts: 'pupils',
  },
  growth: { title: 'Enrollment growth', law: '22-8-23.1 NMSA 1978', paragraph: 9, factor: 'units', counts: UNITS },
  newDistrict: {
    title: 'Newly created district',
    law: '22-8-23.2 A NMSA 1978',
    paragraph: 9,
    factor: 'new-district-factor',
    counts: 'pupils',
  },
  losingDistrict: {
    title: 'Pupils lost to a new district',
    law: '22-8-23.2 B NMSA 1978',
    paragraph: 9,
    factor: 'losing-district-factor',
    counts: 'pupils fewer than the year before',
  },
  privateD: {
    title: 'Class D in private centers',
    law: '22-8-18 A(10) and 22-8-21 NMSA 1978',
    paragraph: 10,
    factor: 'special-education-factor-d',
    counts: 'pupils',
  },
  nationalBoard: {
    title: 'National board certification',
    law: '22-8-23.4 NMSA 1978',
    paragraph: 11,
    factor: 'national-board-factor',
    counts: 'teachers',
  },
  homeSchoolStudent: {
    title: 'Home school students in classes',
    law: '22-8-18 A(12) NMSA 1978',
    paragraph: 12,
    factor: 'home-school-student-factor',
    counts: 'students',
  },
  homeSchoolActivities: {
    title: 'Home school student activities',
    law: '22-8-23.8 NMSA 1978',
    paragraph: 13,
    factor: 'home-school-activities-factor',
    counts: 'students',
    from: 2008,
    began: 'Laws 2007, ch. 365',
  },
  charterActivities: {
    title: 'Charter school student activities',
    law: '22-8-23.6 NMSA 1978',
    paragraph: 14,
    factor: 'charter-activities-factor',
    counts: 'participants',
    from: 2008,
    began: 'Laws 2006, ch. 94, § 15, effective July 1, 2007',
  },
  k5Plus: {
    title: 'K-5 Plus',
    law: '22-13D NMSA 1978',
    factor: 'k5-plus-factor',
    counts: 'pupils in attendance',
    from: ACT_OF_2019,
    began: BEGAN_2019,
    until: ACT_OF_2023 - 1,
    ended: ENDED,
  },
  extendedLearning: {
    title: 'Extended learning time',
    law: '22-8-23.10 NMSA 1978',
    factor: 'extended-learning-factor',
    counts: 'pupils',
    from: ACT_OF_2019,
    began: BEGAN_2019,
    until: ACT_OF_2023 - 1,
    ended: ENDED,
  },
  k12Plus: {
    title: 'K-12 Plus',
    law: '22-8-23.14 NMSA 1978',
    factor: 'k12-plus-factor',
    counts: 'pupils times days from 181 to 190, or 156 to 165 in a four-day week',
    from: ACT_OF_2023,
    began: 'Laws 2023, ch. 19, § 3',
  },
  k12PlusBeyond: {
    title: 'K-12 Plus, second band',
    law: '22-8-23.14 NMSA 1978',
    factor: 'k12-plus-second-factor',
    counts: 'pupils times days beyond 190, or 165 in a four-day week',
    from: ACT_OF_2023,
    began: 'Laws 2023, ch. 19, § 3',
  },
  englishLearners: {
    title: 'English learners',
    law: '22-8-18 A(16) NMSA 1978 (Laws 2025, ch. 89)',
    factor: 'english-learner-factor',
    counts: 'pupils',
    from: ACT_OF_2025,
    began: 'Laws 2025, ch. 89',
  },
} satisfies Record<string, Component>;

export type ComponentId = keyof typeof COMPONENTS;

export const COMPONENT_IDS = Object.keys(COMPONENTS) as readonly ComponentId[];

/** The dated value that is the factor of a component; undefined where each district has its own, or units are counted. */
export function datedFactor({ factor }: Component): ParameterName | undefined {
  return factor === 'given' || factor === 'units' ? undefined : factor;
}

/** The same where a source gives it for some year: else it is filled in, or an office enters it. */
export function readFactor(component: Component): ParameterName | undefined {
  const factor = datedFactor(component);
  return factor && PARAMETERS[factor].values.length > 0 ? factor : undefined;
}

export function componentOf(id: ComponentId): Component {
  return COMPONENTS[id];
}
