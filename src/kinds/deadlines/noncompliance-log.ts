import { asForm, dueBy, lawGives, optionalDay, requiredDay, TIMELY } from './clock';
import { optional } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const ABOUT = 'non ?compliance|findings?|monitoring';

const COLUMNS = [
  optional(
    'case',
    'Finding',
    'The finding or the LEA.',
    'text',
    ['finding', 'lea', 'district', 'finding number', ...words('hallazgo | issue | item | finding id | citation')],
    {
      not: ['date', 'identified', 'notified', 'corrected', 'days'],
      names: true,
    },
  ),
  requiredDay({
    role: 'identified',
    title: 'Noncompliance identified',
    what: 'Day on which the department identified the noncompliance.',
    about: ABOUT,
    happened: 'identified|discovered|identification|date of finding|found',
    words: [
      'noncompliance identified',
      'finding identified',
      'date identified',
      ...words('identified on | found on | discovered | detectado | date found | cited on | id date | we found it'),
    ],
    not: ['notified', 'notice', 'corrected', 'correction'],
  }),
  dueBy('noticeDue', 'Notice due', 'notice|notification', 'correction'),
  optionalDay({
    role: 'notified',
    title: 'LEA notified',
    what: 'Day of the written notification.',
    about: ABOUT,
    happened: 'notified|notice|notification|letter sent',
    words: [
      'notified',
      'notice of finding',
      'date notified',
      ...words(
        'notice sent | lea notified | told lea | letter sent | aviso enviado | notified on | letter date | district told',
      ),
    ],
    not: ['identified', 'corrected'],
  }),
  dueBy('correctionDue', 'Correction due', 'correction|correct', 'notice'),
  optionalDay({
    role: 'corrected',
    title: 'Corrected',
    what: 'Day on which the correction was verified.',
    about: ABOUT,
    happened: 'corrected|correction|correction verified|verified|cleared',
    words: [
      'noncompliance corrected',
      'correction verified',
      'date corrected',
      ...words(
        'verified correction | verified corrected | correction verified on | cleared on | fixed on | correccion verificada | closed | closed out | signed off | corrected on',
      ),
    ],
    not: ['identified', 'notified'],
  }),
  TIMELY,
] as const;

/** Findings of noncompliance, notified within 90 days and corrected within a year: 34 CFR 300.600(e); S4. */
export const NONCOMPLIANCE_LOG = defineKind({
  id: 'noncompliance-log',
  title: 'Findings of noncompliance',
  what: 'Findings of noncompliance, the day of the notice within 90 days, and of the correction within one year.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS, 'identified'),
  anyOf: [
    ['identified', 'notified'],
    ['identified', 'corrected'],
    ['identified', 'noticeDue'],
    ['identified', 'correctionDue'],
  ],
  context: [
    'noncompliance',
    'non compliance',
    'finding',
    'findings',
    'monitoring',
    ...words(
      'corrective action | corrective actions | incumplimiento | incumplimientos | citations | one year correction | timely correction',
    ),
  ],
})({
  noticeDue: lawGives('finding notice', 'identified', 'ninety days from the finding end on'),
  correctionDue: lawGives('correction', 'identified', 'one year from the finding ends on'),
});
