import { asForm, due, EXCEPTION, lawGives, requiredDay, TIMELY } from './clock';
import { optional } from '../column';
import { defineKind } from '../kind';
import { words } from '../words';

const ABOUT = 'complaints?';

const COLUMNS = [
  optional(
    'case',
    'Complaint',
    'The complaint.',
    'text',
    [
      'complaint',
      'complaint number',
      'case',
      'number',
      'lea',
      ...words('queja | complaint id | docket | file number | complaint no'),
    ],
    {
      not: ['date', 'received', 'issued', 'days', 'issue'],
      names: true,
    },
  ),
  requiredDay({
    role: 'received',
    title: 'Complaint received',
    what: 'Day on which the department received the complaint.',
    about: ABOUT,
    happened: 'received|filed|submitted',
    words: [
      'complaint received',
      'complaint filed',
      'date received',
      ...words(
        'came in | filed with sea | filed with ped | received on | fecha recibida | presentada | filed on | got it',
      ),
    ],
    not: ['report', 'issued', 'resolved', 'decision'],
  }),
  due('Report due', 'report|decision|resolution|complaint'),
  requiredDay({
    role: 'reported',
    title: 'Report issued',
    what: 'Day of the department’s written decision.',
    about: ABOUT,
    happened:
      '(?:final |complaint )?report(?: was)? (?:issued|sent|date)|issued|resolved|resolution|decision|decided|closed|letter of findings',
    words: [
      'report issued',
      'final report',
      'decision issued',
      'complaint resolved',
      'complaint closed',
      ...words(
        'report issued | decision letter | final report | decision issued | letter issued | informe emitido | fecha del informe | report date | closed on | written decision | findings issued',
      ),
    ],
    not: ['received', 'filed'],
  }),
  TIMELY,
  EXCEPTION,
] as const;

/** Complaints to the state: 34 CFR 300.152(a); S4, "Extension of the 60-day timeline". */
export const COMPLAINT_LOG = defineKind({
  id: 'complaint-log',
  title: 'State complaints',
  what: 'Complaints to the department and the day on which each was resolved, within 60 days.',
  columns: COLUMNS,
  inputs: [],
  form: asForm(COLUMNS, 'received', 'reported'),
  context: [
    'complaint',
    'complaints',
    ...words('quejas | state complaints | complaint investigations | written complaints'),
  ],
})({
  due: lawGives('complaint', 'received', 'sixty days from the day of receipt end on'),
});
