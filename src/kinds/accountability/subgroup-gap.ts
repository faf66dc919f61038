import { SUBGROUP_GAP as FUNCTION } from '../../functions/accountability/subgroup-gap';
import { onceForAll, optional, required } from '../column';
import { minus, nm } from '../equation';
import { defineKind } from '../kind';

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
  ],
  { not: ['rate', 'proficiency', 'gap', 'percent', 'other', 'others'] },
);
const THRESHOLD = optional(
  'threshold',
  'Threshold',
  'The gap from which a subgroup is underperforming: 40 points for students with disabilities; others differ.',
  'share',
  ['threshold', 'gap threshold', 'threshold gap', 'gap that counts', 'cut point'],
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
      ['gap', 'difference', 'proficiency gap', 'achievement gap'],
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
      ],
      { not: ['rate', 'size', 'gap'] },
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
  ],
})({
  gap: { of: minus('otherRate', 'rate'), why: 'the others less the subgroup are' },
  finding: {
    of: nm(FUNCTION, { group_rate: 'rate', other_rate: 'otherRate', group_size: 'size', threshold: 'threshold' }),
    why: 'its gap and its size mean',
  },
});
