import { EVALUATION_TIMELY } from '../../functions/accountability/evaluation-timely';
import { asForm, DAYS, due, EXCEPTION, lawGives, requiredDay, TIMELY } from './clock';
import { optional } from '../column';
import { nm, orElse } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const ABOUT = 'consent|evaluations?|evaluated|evals?';

const COLUMNS = [
  optional(
    'student',
    'Student',
    'The child.',
    'text',
    [
      'student',
      'child',
      'student id',
      'name',
      'case',
      'lea',
      ...words('kid | sid | student initials | alumno | nombre | stars id | case number'),
    ],
    {
      not: ['date', 'consent', 'evaluation', 'days', 'signed'],
      names: true,
    },
  ),
  requiredDay({
    role: 'consent',
    title: 'Consent received',
    what: 'Day on which parental consent was received.',
    about: ABOUT,
    happened: 'consent|consented|consent received|consent signed',
    words: [
      'consent',
      'consent date',
      'parent consent',
      'consent received',
      ...words(
        'parent signed | permission received | fecha consentimiento | fecha de consentimiento | signed consent | consent on file | permission to evaluate | parent permission | consentimiento',
      ),
    ],
    not: ['evaluation'],
  }),
  due('Evaluation due', 'evaluation|eval', 'consent'),
  requiredDay({
    role: 'evaluation',
    title: 'Evaluation completed',
    what: 'Day of the initial evaluation.',
    about: ABOUT,
    happened: 'evaluation|evaluated|evaluation completed|evaluation complete',
    words: [
      'evaluation',
      'evaluation date',
      'evaluation completed',
      'evaluation done',
      'date evaluated',
      ...words(
        'eval complete | eval done | fecha evaluacion | fecha de evaluacion | tested on | testing finished | assessment completed | initial eval | evaluated on | report completed | testing complete | evaluacion inicial',
      ),
    ],
    not: [/\b(?:consent|code|type)\b/],
  }),
  DAYS,
  TIMELY,
  EXCEPTION,
] as const;

/** From parental consent to the initial evaluation: 34 CFR 300.301(c)(1); S4, indicator 11. */
export const EVALUATION_TIMELINE = defineKind({
  id: 'evaluation-timeline',
  title: 'Initial evaluations (indicator 11)',
  what: 'Days from parental consent to the initial evaluation, and whether the 60 days were kept.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS, 'consent', 'evaluation'),
  context: [
    'consent',
    'initial evaluation',
    'evaluation timeline',
    'indicator 11',
    'evaluations',
    ...words(
      'evaluaciones | initial evaluations | evaluaciones iniciales | consentimiento | 60 day timeline | 60 days | child find | initial evals | evals | sppi 11 | i 11',
    ),
  ],
})(
  {
    due: lawGives('evaluation', 'consent', 'sixty days from consent end on'),
    days: {
      of: nm(EVALUATION_TIMELY, { consent: 'consent', evaluation: 'evaluation' }, 1),
      why: 'the days between the two dates are',
    },
    status: {
      of: nm(
        EVALUATION_TIMELY,
        {
          consent: 'consent',
          evaluation: 'evaluation',
          exception_code: orElse('exception', ''),
        },
        2,
      ),
      why: 'by the two dates it is',
    },
  },
  {
    template: {
      sheet: 'Initial evaluations',
      description:
        'Days from parental consent to the initial evaluation, and whether the 60 days of indicator 11 were kept.',
      columns: [
        { role: 'student' },
        { role: 'consent' },
        { role: 'due' },
        { role: 'evaluation' },
        { role: 'exception', list: ['parent', 'transfer'] },
        { role: 'days' },
        { role: 'status', width: 24 },
      ],
      rows: 25,
      notes: ['The sixtieth day is timely; exceptions are those of 34 CFR 300.301(d) and (e).'],
    },
  },
);
