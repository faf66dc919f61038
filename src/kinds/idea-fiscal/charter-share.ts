import { CHARTER_SHARE as SHARE } from '../../functions/idea-fiscal/charter-share';
import { onceForAll, optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const LEA_CHILDREN = optional(
  'leaChildren',
  'Children with disabilities of the LEA',
  'Children with disabilities in all schools of the LEA, its charter schools among them.',
  'count',
  [
    'lea swd',
    'lea children with disabilities',
    'swd in lea',
    'district swd',
    'total swd',
    'all children with disabilities of the lea',
    'lea child count',
    'swd whole district',
    'iep whole district',
    'swd all schools of district',
    ...words('all iep kids | iep kids in district | swd all schools | total iep kids | district iep count | all swd'),
  ],
  // "Whole district, charters included" is the district's count.
  { not: [/^(?!.*\b(?:incl|including|included|with all)\b).*\bcharters?\b/, 'share'] },
);
const SUBGRANT = optional(
  'subgrant',
  'Part B sub-grant of the LEA',
  'What the LEA distributes to its schools.',
  'money',
  [
    'lea sub grant',
    'sub grant',
    'lea allocation',
    'idea b allocation',
    'part b allocation',
    'lea award',
    'idea b award',
    'flow through',
    'idea b',
    'district award',
    'district sub grant',
    ...words('whole grant | district part b | lea part b | total part b | total idea b'),
  ],
  { not: ['share', 'charter', 'proportional'] },
);

/** Locally chartered schools' part of the LEA's sub-grant: 34 CFR 300.209(b), 76.799; S4, Objective Six. */
export const CHARTER_SHARE = defineKind({
  id: 'charter-share',
  title: 'Charter schools’ share of the sub-grant',
  what: 'What charter schools that are public schools of the LEA get of its Part B sub-grant, by children with disabilities.',
  columns: [
    required(
      'school',
      'Charter school',
      'The charter school.',
      'text',
      ['charter school', 'charter', 'school', 'school name', 'name'],
      {
        not: ['swd', 'children', 'share', 'enrollment', 'count'],
        names: true,
      },
    ),
    required(
      'children',
      'Children with disabilities',
      'Children with disabilities in the charter school.',
      'count',
      [
        'swd enrollment',
        'charter swd',
        'swd',
        'children with disabilities',
        'swd in charter',
        'swd in school',
        'child count',
        'iep count',
        ...words(
          'iep students in it | iep kids at charter | charter iep count | ieps at school | swd at charter | swd here | alumnos con iep | iep students',
        ),
      ],
      { not: ['lea', 'district', 'total', 'all'] },
    ),
    LEA_CHILDREN,
    SUBGRANT,
    required(
      'share',
      'Share',
      'The same for each child with a disability as in the LEA’s other schools.',
      'money',
      [
        'proportional share',
        'share',
        'charter share',
        'allocation to charter',
        'amount for charter',
        'charter allocation',
        'share of sub grant',
        'charter amount',
        'idea b funds',
        'part b funds',
        'flow through funds',
        ...words(
          'part b from district | part b dollars from district | passed to charter | gets from district | what charter gets | passed through | its share | idea dollars to charter | paid to charter | parte proporcional | fair share',
        ),
      ],
      { not: [/\bpart of (?:all|the|total)\b/, 'percent', 'percentage'] },
    ),
  ],
  inputs: [onceForAll(LEA_CHILDREN), onceForAll(SUBGRANT)],
  topic: 'charter',
  context: ['charter schools', 'charter', 'objective six', '300 209'],
})(
  {
    share: {
      of: nm(SHARE, {
        subgrant: 'subgrant',
        lea_children_with_disabilities: 'leaChildren',
        charter_children_with_disabilities: 'children',
      }),
      why: 'the sub-grant by its part of the LEA’s children with disabilities is',
    },
  },
  {
    template: {
      sheet: 'Charter share',
      description: 'What charter schools of the LEA get of its sub-grant, by children with disabilities.',
      inputs: [{ role: 'leaChildren' }, { role: 'subgrant' }],
      columns: [{ role: 'school' }, { role: 'children', total: true }, { role: 'share', total: true }],
      rows: 10,
      total: 'Total',
      notes: ['The children of the LEA are those of all its schools, its charter schools among them.'],
    },
    check: {
      id: 'idea.charter-share',
      title: 'Charter schools share a sub-grant by children with disabilities',
      citation: { law: '34 CFR 300.209(b), 76.799', source: 'S4, Objective Six' },
    },
  },
);
