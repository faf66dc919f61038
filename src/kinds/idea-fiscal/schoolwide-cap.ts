import { SCHOOLWIDE_CAP as CAP } from '../../functions/idea-fiscal/schoolwide-cap';
import { onceForAll, optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const LEA_CHILDREN = optional(
  'leaChildren',
  'Children with disabilities of the LEA',
  'Children with disabilities in all schools of the LEA.',
  'count',
  [
    'swd in lea',
    'lea swd',
    'lea children with disabilities',
    'district swd',
    'total swd',
    'children with disabilities in district',
    'lea child count',
    ...words(
      'district total disabled pupils | all iep kids in district | swd district | total disabled pupils | iep kids in lea',
    ),
  ],
  { not: ['school', 'program'] },
);
const SUBGRANT = optional(
  'subgrant',
  'Part B sub-grant of the LEA',
  'The LEA’s Part B sub-grant of the year.',
  'money',
  [
    'idea b sub grant',
    'sub grant',
    'lea sub grant',
    'idea b allocation',
    'part b allocation',
    'idea b award',
    'part b sub grant',
    ...words('611 619 award | idea award | total idea | district idea allocation | part b total | idea grant'),
  ],
  { not: ['cap', 'budgeted', 'maximum', 'schoolwide', 'spent'] },
);

/** Part B money in a Title I school-wide program: 34 CFR 300.206(a). */
export const SCHOOLWIDE_CAP = defineKind({
  id: 'schoolwide-cap',
  title: 'Part B in school-wide programs',
  what: 'The most Part B money that a Title I school-wide program may use, by its children with disabilities.',
  columns: [
    required(
      'school',
      'School',
      'The school.',
      'text',
      ['school', 'school name', 'campus', 'site', 'program', 'name'],
      {
        not: ['swd', 'children', 'schoolwide', 'title'],
        names: true,
      },
    ),
    optional(
      'schoolwide',
      'School-wide',
      'Whether the school has a Title I school-wide program.',
      'yes-no',
      ['title i schoolwide', 'schoolwide', 'school wide program', ...words('swp | schoolwide program | swp yes no')],
      {
        not: ['budgeted', 'amount', 'cap', 'swd', 'children', 'spent'],
      },
    ),
    required(
      'children',
      'Children with disabilities in the program',
      'Children with disabilities who take part in the school-wide program.',
      'count',
      [
        'swd in school',
        'swd in program',
        'swd',
        'children with disabilities in program',
        'children in program',
        'school swd',
        'children with disabilities',
        ...words(
          'swd in swp | our iep kids | iep kids at school | disabled pupils in schoolwide program | iep in school | swd at site | alumnos con iep en escuela',
        ),
      ],
      { not: ['lea', 'district', 'total'] },
    ),
    LEA_CHILDREN,
    SUBGRANT,
    optional(
      'budgeted',
      'Part B budgeted in the program',
      'Part B money used in the school-wide program.',
      'money',
      [
        'budgeted in schoolwide program',
        'idea b budgeted',
        'budgeted',
        'idea b in schoolwide',
        'part b used',
        'amount budgeted',
        'budget',
        'idea b spent',
        'part b in program',
        ...words(
          'idea in swp budget | part b put in pot | charged | idea charged | part b dollars used | used in schoolwide | idea in swp | put in pool | contributed | amount used',
        ),
      ],
      { not: ['cap', 'maximum', 'limit'] },
    ),
    optional('cap', 'Cap', 'Sub-grant divided by the LEA’s children, times those in the program.', 'money', [
      'cap',
      'idea b cap',
      'maximum',
      'limit',
      'most allowed',
      'maximum part b',
      ...words(
        'max allowed | most we may put in | ceiling | max | limit on part b | maximo | most we can use | allowed amount',
      ),
    ]),
  ],
  inputs: [onceForAll(LEA_CHILDREN), onceForAll(SUBGRANT)],
  anyOf: [['cap'], ['budgeted']],
  context: [
    'schoolwide',
    'school wide',
    '300 206',
    ...words('swp | title i schoolwide | programa escolar completo | consolidated funds'),
  ],
})(
  {
    cap: {
      of: nm(CAP, {
        subgrant: 'subgrant',
        children_with_disabilities: 'leaChildren',
        children_in_program: 'children',
      }),
      why: 'the sub-grant by its part of the LEA’s children with disabilities is',
    },
  },
  {
    template: {
      sheet: 'School-wide cap',
      description: 'The most Part B money that Title I school-wide programs may use.',
      inputs: [{ role: 'leaChildren' }, { role: 'subgrant' }],
      columns: [{ role: 'school' }, { role: 'children' }, { role: 'cap' }, { role: 'budgeted' }],
      rows: 10,
      notes: ['A program may use as much as its children with disabilities bring, and no more.'],
    },
  },
);
