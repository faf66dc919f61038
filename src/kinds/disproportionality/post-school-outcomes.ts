import { POST_SCHOOL_OUTCOMES as FUNCTION } from '../../functions/disproportionality/post-school-outcomes';
import { onceForAll, optional, required } from '../column';
import { nm, plus } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const NO_COUNT = ['percent', 'measure', 'rate', 'total'];

const HIGHER = required(
  'higherEducation',
  'Higher education',
  'Youth enrolled in higher education within a year of leaving.',
  'count',
  [
    'higher education',
    'enrolled in higher education',
    'in higher education',
    'higher ed',
    'college',
    'educacion superior',
    ...words('higher educ | college university | went to college | he'),
  ],
  { not: [...NO_COUNT, 'other', 'or'] },
);
const EMPLOYED = required(
  'competitivelyEmployed',
  'Competitively employed',
  'Youth competitively employed and not in higher education.',
  'count',
  [
    'competitively employed',
    'competitive employment',
    'in competitive employment',
    'competitive',
    'competitive work',
    ...words(
      'comp employed | comp empl | comp employment | real job | ce | competitively working | working at wage | empleo competitivo',
    ),
  ],
  { not: [...NO_COUNT, 'other', 'or'] },
);
const OTHER_EDUCATION = required(
  'otherEducation',
  'Other education or training',
  'Youth in other postsecondary education or training only.',
  'count',
  [
    'other education or training',
    'other postsecondary education',
    'other education',
    'training',
    'other training',
    'some other postsecondary education',
    ...words(
      'other ps educ | other ed | other postsec | other training or school | adult ed or training | vocational training | otra educacion | ope',
    ),
  ],
  { not: [...NO_COUNT, 'employment', 'higher'] },
);
const OTHER_EMPLOYMENT = required(
  'otherEmployment',
  'Other employment',
  'Youth in other employment only.',
  'count',
  [
    'other employment',
    'some other employment',
    'other work',
    'otherwise employed',
    ...words('other empl | other job | other kind of work | sheltered or family work | otro empleo | oe'),
  ],
  { not: [...NO_COUNT, 'education', 'competitive'] },
);
const NOT_ENGAGED = required(
  'notEngaged',
  'Not engaged',
  'Respondents in none of the four.',
  'count',
  [
    'not engaged',
    'none of these',
    'unengaged',
    'neither',
    'not in any',
    'none',
    'not engaged in either',
    ...words(
      'nothing | not engaged at all | not working or in school | no activity | ninguno | disengaged | neither school nor work',
    ),
  ],
  { not: ['percent', 'measure'] },
);
const RESPONDENTS = optional(
  'respondents',
  'Respondents',
  'All who responded.',
  'count',
  [
    'respondents',
    'total respondents',
    'responses',
    'leavers responding',
    'all respondents',
    'total',
    'total leavers surveyed',
    ...words(
      'interviewed | answered | answered survey | surveyed | responded | how many answered | leavers reached | encuestados',
    ),
  ],
  { not: ['percent', 'measure', 'rate'] },
);

function measure<const R extends string>(role: R, letter: string, what: string, words: readonly string[]) {
  return optional(role, `Measure ${letter}`, what, 'ratio', [
    `measure ${letter.toLowerCase()}`,
    `14 ${letter.toLowerCase()}`,
    `14${letter.toLowerCase()}`,
    `b14${letter.toLowerCase()}`,
    `indicator 14 ${letter.toLowerCase()}`,
    `percent ${letter.toLowerCase()}`,
    ...words,
  ]);
}

const A = measure('a', 'A', 'In higher education, of all respondents.', ['percent in higher education']);
const B = measure('b', 'B', 'In higher education or competitively employed.', [
  'percent in higher education or competitively employed',
]);
const C = measure('c', 'C', 'In any education, training or employment.', ['percent in any education or employment']);
const COUNTS = [HIGHER, EMPLOYED, OTHER_EDUCATION, OTHER_EMPLOYMENT, NOT_ENGAGED] as const;

const ARGUMENTS = {
  higher_education: 'higherEducation',
  competitively_employed: 'competitivelyEmployed',
  other_education: 'otherEducation',
  other_employment: 'otherEmployment',
  not_engaged: 'notEngaged',
} as const;
const WHY = 'the youth counted, of all respondents, are';

/** What youth with IEPs do within a year of leaving school: S4, indicator 14. */
export const POST_SCHOOL_OUTCOMES = defineKind({
  id: 'post-school-outcomes',
  title: 'Post-school outcomes (indicator 14)',
  what: 'Youth who had IEPs by what they do a year after school, and the three measures of the indicator.',
  columns: [
    required(
      'entity',
      'LEA',
      'The LEA, group or year.',
      'text',
      ['lea', 'district', 'name', 'group', 'year', 'school year', 'exit year', 'disability'],
      {
        not: ['education', 'employment', 'employed', 'measure'],
        names: true,
      },
    ),
    ...COUNTS,
    RESPONDENTS,
    A,
    B,
    C,
  ],
  anyOf: [['a'], ['b'], ['c']],
  inputs: [],
  form: [
    ...COUNTS.map((role) => ({ ...onceForAll<(typeof role)['role']>(role), required: true as const })),
    ...[RESPONDENTS, A, B, C].map((role) => onceForAll<(typeof role)['role']>(role)),
  ],
})(
  {
    respondents: {
      of: plus('higherEducation', 'competitivelyEmployed', 'otherEducation', 'otherEmployment', 'notEngaged'),
      why: 'the five groups together are',
    },
    a: { of: nm(FUNCTION, ARGUMENTS, 1), why: WHY },
    b: { of: nm(FUNCTION, ARGUMENTS, 2), why: WHY },
    c: { of: nm(FUNCTION, ARGUMENTS, 3), why: WHY },
  },
  {
    template: {
      sheet: 'Indicator 14',
      description: 'Youth by what they do a year after school, and measures A, B and C of indicator 14.',
      columns: [
        { role: 'entity', width: 32 },
        { role: 'higherEducation' },
        { role: 'competitivelyEmployed' },
        { role: 'otherEducation' },
        { role: 'otherEmployment' },
        { role: 'notEngaged' },
        { role: 'respondents' },
        { role: 'a', numberFormat: '0.0%' },
        { role: 'b', numberFormat: '0.0%' },
        { role: 'c', numberFormat: '0.0%' },
      ],
      rows: 10,
      notes: ['Each youth is counted once, in the first group that fits.'],
    },
  },
);
