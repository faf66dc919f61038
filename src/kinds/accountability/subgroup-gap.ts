import { SUBGROUP_GAP as FUNCTION } from '../../functions/accountability/subgroup-gap';
import { onceForAll, optional, required } from '../column';
import { minus, nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const RATE = required(
  'rate',
  'Subgroup proficiency',
  'Proficiency of the subgroup in reading and mathematics.',
  'ratio',
  [
    'subgroup proficiency',
    'subgroup rate',
    'group proficiency',
    'group rate',
    'proficient in group',
    'subgroup percent proficient',
    'proficiency of subgroup',
    'swd proficiency',
    'proficiency swd',
    ...words(
      'percent proficient subgroup | proficient subgroup | subgroup proficient | percent competente subgrupo | subgroup score | their proficiency | proficiency of group | group passing rate',
    ),
  ],
  { not: ['other', 'others', 'rest', 'gap', 'not', 'all'] },
);
const OTHER_RATE = required(
  'otherRate',
  'Proficiency of others',
  'Proficiency of the students who are not in the subgroup.',
  'ratio',
  [
    'proficiency of others',
    'other students proficiency',
    'others rate',
    'non group proficiency',
    'proficiency not in group',
    'all other students',
    'others proficient',
    'rest of school proficiency',
    'comparison proficiency',
    'non swd proficiency',
    'peers proficiency',
    ...words(
      'percent proficient others | proficient others | percent competente demas | rest of school | everyone else proficient | non subgroup proficient | all others | comparison group proficiency | peer proficiency | others passing rate',
    ),
  ],
  { not: ['gap'] },
);
const SIZE = required(
  'size',
  'Students in subgroup',
  'Students of the subgroup: fewer than ten are not judged.',
  'count',
  [
    'students in subgroup',
    'subgroup size',
    'group size',
    'n size',
    'n',
    'number of students',
    'students tested',
    'subgroup n',
    ...words(
      'n count | number in group | students in group | how many in group | tested in group | n tested | alumnos en el grupo | number tested',
    ),
  ],
  { not: ['rate', 'proficiency', 'gap', 'percent', 'other', 'others'] },
);
const THRESHOLD = optional(
  'threshold',
  'Threshold',
  'The gap from which a subgroup is underperforming: 40 points for students with disabilities; others differ.',
  'share',
  [
    'threshold',
    'gap threshold',
    'threshold gap',
    'gap that counts',
    'cut point',
    ...words('cut | cut score | cutoff | limit | trigger | maximum gap | allowed gap'),
  ],
  { not: ['result', 'status'] },
);

/** Subgroups that trail the other students: consistently underperforming, and with it targeted support (S0). */
export const SUBGROUP_GAP = defineKind({
  id: 'subgroup-gap',
  title: 'Subgroup gaps',
  what: 'Proficiency of subgroups against that of the other students, and which consistently underperform.',
  columns: [
    optional('school', 'School', 'The school, where there are several.', 'text', ['school', 'school name', 'campus'], {
      not: ['group', 'proficiency', 'rate'],
    }),
    required(
      'group',
      'Subgroup',
      'The subgroup.',
      'text',
      ['subgroup', 'student group', 'group', 'student subgroup', 'population'],
      { not: ['proficiency', 'rate', 'size', 'percent'], names: true },
    ),
    RATE,
    OTHER_RATE,
    optional(
      'gap',
      'Gap',
      'How far the subgroup trails the others.',
      'ratio',
      [
        'gap',
        'difference',
        'proficiency gap',
        'achievement gap',
        ...words(
          'brecha | points apart | gap in points | gap points | how far apart | distance | achievement difference',
        ),
      ],
      {
        not: ['threshold', 'status'],
      },
    ),
    SIZE,
    THRESHOLD,
    optional(
      'finding',
      'Finding',
      'Whether the subgroup consistently underperforms.',
      'text',
      [
        'finding',
        'status',
        'result',
        'consistently underperforming',
        'underperforming',
        'tsi',
        'tsi status',
        'determination',
        'identified',
        ...words(
          'cu | consistently under | bajo rendimiento | needs support | target school | flag | flagged | underperforms | low performing',
        ),
      ],
      { not: ['rate', 'size', 'gap'], answers: true },
    ),
  ],
  anyOf: [['finding'], ['gap']],
  inputs: [onceForAll(THRESHOLD)],
  context: [
    'subgroup',
    'subgroups',
    'student group',
    'student groups',
    'underperforming',
    'tsi',
    'targeted support',
    'achievement gap',
    'gap',
    ...words(
      'brechas | brecha | subgrupos | subgrupo | gaps by group | gap analysis | student groups | proficiency gaps',
    ),
  ],
})({
  gap: { of: minus('otherRate', 'rate'), why: 'the others less the subgroup are' },
  finding: {
    of: nm(FUNCTION, { group_rate: 'rate', other_rate: 'otherRate', group_size: 'size', threshold: 'threshold' }),
    why: 'its gap and its size mean',
  },
});
