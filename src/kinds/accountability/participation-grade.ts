import { PARTICIPATION_GRADE as FUNCTION } from '../../functions/accountability/participation-grade';
import { onceForAll, optional, required } from '../column';
import { nm, over } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const LETTER = /^[A-DF]$/i;

const GRADE = required(
  'grade',
  'Grade before participation',
  'The letter that the points give.',
  'text',
  [
    'grade',
    'initial grade',
    'grade before participation',
    'school grade',
    'points grade',
    'grade by points',
    'earned grade',
    'calculated grade',
    'letter grade',
    ...words(
      'letter before | grade on points | points letter | grade before penalty | grade from score | calificacion inicial | unadjusted grade | original grade | initial letter',
    ),
  ],
  { not: ['final', 'level', 'published', 'adjusted', 'after', 'reported', 'posted'], holds: LETTER },
);
const RATE = required(
  'rate',
  'Participation rate',
  'Students tested, of those who should be.',
  'share',
  [
    'participation rate',
    'participation',
    'percent tested',
    'tested',
    'share tested',
    'percent of students tested',
    'participation percent',
    'participacion',
    ...words(
      'part rate | tested percent | percent participating | percent who tested | tasa de participacion | participation percentage',
    ),
  ],
  { not: ['grade', 'number', 'count', 'proficient'] },
);
const FINAL = required(
  'final',
  'Final grade',
  'The letter after the participation rule.',
  'text',
  [
    'final grade',
    'adjusted grade',
    'grade after participation',
    'final school grade',
    'published grade',
    'reported grade',
    'posted grade',
    'official grade',
    'grade given',
    ...words(
      'letter after | final letter | grade after penalty | official letter | calificacion final | grade issued | lowered grade | grade shown',
    ),
  ],
  { not: ['level', 'points', 'initial', 'before'], holds: LETTER },
);

/** School grades and the share of students tested: 20 USC 6311(c)(4)(E); the state’s ESSA plan (S0). */
export const PARTICIPATION_GRADE = defineKind({
  id: 'participation-grade',
  title: 'School grades and participation',
  what: 'Letter grades of schools, the share of students tested, and the grade that is left after it.',
  columns: [
    required('school', 'School', 'The school.', 'text', ['school', 'school name', 'campus', 'name', 'site'], {
      not: ['grade', 'participation', 'tested'],
      names: true,
    }),
    optional(
      'enrolled',
      'Students to be tested',
      'Students who should be tested.',
      'count',
      [
        'enrolled for test',
        'students to be tested',
        'eligible to test',
        'enrolled',
        'enrollment',
        'expected',
        ...words('expected to test | eligible testers | roster | fay students | students eligible | inscritos'),
      ],
      { not: ['rate', 'percent', 'grade'] },
    ),
    optional(
      'tested',
      'Students tested',
      'Students who were.',
      'count',
      [
        'students tested',
        'number tested',
        'took test',
        'tested',
        'n tested',
        'took the test',
        ...words('took it | sat for test | actually tested | tests taken | examinados | students who tested'),
      ],
      { not: ['rate', 'percent', 'share', 'grade', 'to be'] },
    ),
    RATE,
    GRADE,
    FINAL,
  ],
  inputs: [],
  patterns: [{ result: 'rate', of: ['tested', 'enrolled'], gives: (tested, enrolled) => tested / enrolled }],
  form: [{ ...onceForAll(RATE), required: true }, onceForAll(GRADE), onceForAll(FINAL)],
  context: [
    'school grades',
    'participation',
    '95 percent',
    '95%',
    '95',
    'grade after participation',
    'letter grade',
    ...words('95 percent tested | participation penalty | tasa de participacion | test participation'),
  ],
})({
  rate: { of: over('tested', 'enrolled'), why: 'the students tested, of those who should be, are' },
  final: { of: nm(FUNCTION, { grade: 'grade', participation_rate: 'rate' }), why: 'by the share tested it is' },
});
