import { SET_ASIDE } from '../../functions/accountability/set-aside';
import { onceForAll, optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const GRANT = required(
  'grant',
  'Title I grant',
  'The state’s Title I grant.',
  'money',
  [
    'title i grant',
    'title i',
    'title i part a',
    'title i allocation',
    'title i award',
    'grant',
    ...words(
      'title i a | state grant | total grant | sea grant | state title i | whole grant | statewide award | subvencion titulo i',
    ),
  ],
  { not: ['improvement', 'direct', 'services', 'school allocation'] },
);
const IMPROVEMENT = optional(
  'improvement',
  'School improvement',
  'Seven percent of it.',
  'money',
  [
    'school improvement',
    'school improvement set aside',
    'improvement set aside',
    'improvement',
    ...words('7 percent | 7% | si set aside | school improvement funds | reserve for school improvement'),
  ],
  { not: ['services'] },
);
const SERVICES = optional(
  'services',
  'Direct student services',
  'Three percent of it.',
  'money',
  [
    'direct student services',
    'direct services',
    'student services',
    'direct services set aside',
    ...words('3 percent | 3% | dss | dss set aside | direct service | 1003a | student services set aside'),
  ],
  { not: ['improvement'] },
);

/** What the state sets aside of its Title I grant: 20 USC 6303(a) and 6303b(a) (S0). */
export const TITLE_I_SET_ASIDE = defineKind({
  id: 'title-i-set-aside',
  title: 'Title I set-asides',
  what: 'The state’s Title I grant, and what of it is set aside for school improvement and direct services.',
  columns: [
    required(
      'year',
      'Year',
      'The year of the grant.',
      'text',
      ['year', 'fiscal year', 'school year', 'grant year', 'name'],
      {
        not: ['grant amount', 'improvement', 'services'],
        names: true,
      },
    ),
    GRANT,
    IMPROVEMENT,
    SERVICES,
  ],
  anyOf: [['improvement'], ['services']],
  inputs: [],
  form: [{ ...onceForAll(GRANT), required: true }, onceForAll(IMPROVEMENT), onceForAll(SERVICES)],
  patterns: [
    { result: 'improvement', of: ['grant'], gives: (grant) => grant * 0.07 },
    { result: 'services', of: ['grant'], gives: (grant) => grant * 0.03 },
  ],
  context: ['title i', 'title i set aside', ...words('title 1 | titulo i | school improvement set aside')],
})(
  {
    improvement: { of: nm(SET_ASIDE, { title_i: 'grant' }, 1), why: '7 percent of the grant is' },
    services: { of: nm(SET_ASIDE, { title_i: 'grant' }, 2), why: '3 percent of the grant is' },
  },
  {
    template: {
      sheet: 'Title I set-asides',
      description: 'What the state sets aside of its Title I grant for school improvement and direct student services.',
      columns: [{ role: 'year' }, { role: 'grant' }, { role: 'improvement' }, { role: 'services' }],
      rows: 6,
      notes: ['Seven percent of the grant is for school improvement, three percent for direct student services.'],
    },
    check: {
      id: 'title-i.set-aside',
      title: 'Title I set-asides are 7 and 3 percent',
      citation: { law: '20 USC 6303(a) and 6303b(a)', source: 'S0, "School improvement"' },
      law: 'accountability',
    },
  },
);
