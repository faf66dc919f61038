import { asForm, dueBy, lawGives, optionalDay, requiredDay, TIMELY } from './clock';
import { optional } from '../column';
import { defineKind } from '../kind';

const ABOUT = 'non ?compliance|findings?|monitoring';

const COLUMNS = [
  optional('case', 'Finding', 'The finding or the LEA.', 'text', ['finding', 'lea', 'district', 'finding number'], {
    not: ['date', 'identified', 'notified', 'corrected', 'days'],
    names: true,
  }),
  requiredDay({
    role: 'identified',
    title: 'Noncompliance identified',
    what: 'Day on which the department identified the noncompliance.',
    about: ABOUT,
    happened: 'identified|discovered|identification|date of finding|found',
    words: ['noncompliance identified', 'finding identified', 'date identified'],
    not: ['notified', 'notice', 'corrected', 'correction'],
  }),
  dueBy('noticeDue', 'Notice due', 'notice|notification', 'correction'),
  optionalDay({
    role: 'notified',
    title: 'LEA notified',
    what: 'Day of the written notification.',
    about: ABOUT,
    happened: 'notified|notice|notification|letter sent',
    words: ['notified', 'notice of finding', 'date notified'],
    not: ['identified', 'corrected'],
  }),
  dueBy('correctionDue', 'Correction due', 'correction|correct', 'notice'),
  optionalDay({
    role: 'corrected',
    title: 'Corrected',
    what: 'Day on which the correction was verified.',
    about: ABOUT,
    happened: 'corrected|correction|correction verified|verified|cleared',
    words: ['noncompliance corrected', 'correction verified', 'date corrected'],
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
  context: ['noncompliance', 'non compliance', 'finding', 'findings', 'monitoring'],
})({
  noticeDue: lawGives('finding notice', 'identified', 'ninety days from the finding end on'),
  correctionDue: lawGives('correction', 'identified', 'one year from the finding ends on'),
});
