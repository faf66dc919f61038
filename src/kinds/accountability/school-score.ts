import { SCHOOL_SCORE as FUNCTION } from '../../functions/accountability/school-score';
import { onceForAll, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const NO_SCORE = ['weight', 'overall', 'total', 'final', 'max', 'maximum', 'possible'];

const PROFICIENCY = required(
  'proficiency',
  'Proficiency',
  'Proficiency rate: 25 percent of the score.',
  'rate',
  [
    'proficiency',
    'proficiency rate',
    'percent proficient',
    'proficient',
    'status proficiency',
    'current standing',
    ...words('prof | percent at proficient | status | proficiency points | pts proficiency'),
  ],
  { not: [...NO_SCORE, 'growth', 'scale'] },
);
const SCALE_SCORE = required(
  'scaleScore',
  'Scale scores',
  'Scale scores adjusted for demographics: 15 percent.',
  'rate',
  [
    'scale scores',
    'scale score',
    'adjusted scale score',
    'scaled score',
    'value added',
    'demographic adjusted score',
    ...words('adj ss | ss | scale score points | adjusted scores | vam'),
  ],
  { not: [...NO_SCORE, 'growth'] },
);
const SCHOOL_GROWTH = required(
  'schoolGrowth',
  'School growth',
  'Growth of the school from year to year: 10 percent.',
  'rate',
  [
    'school growth',
    'growth of school',
    'school improvement growth',
    'whole school growth',
    'school growth index',
    ...words('sch gr | growth all | growth whole school | school gr | crecimiento escolar'),
  ],
  { not: [...NO_SCORE, 'quartile', 'q1', 'q3', 'lowest', 'highest', 'bottom', 'top'] },
);
const BOTTOM = required(
  'bottomGrowth',
  'Growth, bottom quartile',
  'Growth of the lowest performing quarter of the pupils: 20 percent.',
  'rate',
  [
    'growth bottom quartile',
    'q1 growth',
    'growth of lowest quartile',
    'lowest performing students growth',
    'growth lowest 25',
    'growth q1',
    'bottom quartile',
    'lowest quartile',
    'lowest 25 growth',
    ...words('q1 gr | growth low quartile | low growth | lowest 25 percent growth | growth of lowest 25 percent | q1'),
  ],
  { not: [...NO_SCORE, 'q3', 'top', 'highest'] },
);
const TOP = required(
  'topGrowth',
  'Growth, top three quartiles',
  'Growth of the other three quarters: 20 percent.',
  'rate',
  [
    'growth top three quartiles',
    'q3 growth',
    'growth of highest quartiles',
    'highest performing students growth',
    'growth highest 75',
    'growth q3',
    'top three quartiles',
    'upper quartiles',
    'highest 75 growth',
    ...words('q3 gr | growth high quartile | high growth | top 75 percent growth | q3 | growth of top 75 percent'),
  ],
  { not: [...NO_SCORE, 'q1', 'bottom', 'lowest'] },
);
const OTHER = required(
  'other',
  'Other indicators',
  'The other indicators together: the remaining 10 percent.',
  'rate',
  [
    'other indicators',
    'other',
    'opportunity to learn',
    'other measures',
    'remaining indicators',
    'attendance and survey',
    ...words('otl | bonus | other points | learning opportunities | oportunidad de aprender'),
  ],
  { not: [...NO_SCORE, 'growth', 'proficiency'] },
);
const SCORE = required(
  'score',
  'Overall score',
  'The six, weighted.',
  'rate',
  [
    'overall score',
    'total score',
    'school score',
    'score',
    'weighted score',
    'composite score',
    'final score',
    'index',
    ...words('total points | points | total | overall index | composite | puntaje total | overall | grade points'),
  ],
  { not: ['scale', 'growth', 'proficiency'] },
);

/** A school's score of six weighted indicators: the state's ESSA plan (S0). */
export const SCHOOL_SCORE = defineKind({
  id: 'school-score',
  title: 'School scores',
  what: 'The six indicators of a school, each weighted, and the overall score by which it is graded.',
  columns: [
    required('school', 'School', 'The school.', 'text', ['school', 'school name', 'campus', 'name', 'site'], {
      not: ['growth', 'score', 'proficiency'],
      names: true,
    }),
    PROFICIENCY,
    SCALE_SCORE,
    SCHOOL_GROWTH,
    BOTTOM,
    TOP,
    OTHER,
    SCORE,
  ],
  inputs: [],
  form: [PROFICIENCY, SCALE_SCORE, SCHOOL_GROWTH, BOTTOM, TOP, OTHER, SCORE].map((role) => ({
    ...onceForAll(role),
    required: true as const,
  })),
})(
  {
    score: {
      of: nm(FUNCTION, {
        proficiency: 'proficiency',
        scale_score: 'scaleScore',
        school_growth: 'schoolGrowth',
        q1_growth: 'bottomGrowth',
        q3_growth: 'topGrowth',
        other: 'other',
      }),
      why: 'its six indicators, weighted, are',
      telling: true,
    },
  },
  {
    template: {
      sheet: 'School scores',
      description: 'The six indicators of schools, weighted to the overall score.',
      columns: [
        { role: 'school', width: 32 },
        { role: 'proficiency' },
        { role: 'scaleScore' },
        { role: 'schoolGrowth' },
        { role: 'bottomGrowth' },
        { role: 'topGrowth' },
        { role: 'other' },
        { role: 'score' },
      ],
      rows: 20,
      notes: [
        'All six as points, 0 to 100, or all as shares, 0 to 1. Elementary and middle schools: high schools have other weights, which the sources do not give.',
      ],
    },
  },
);
