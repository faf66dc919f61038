import { ABE_FTE as FUNCTION } from '../../functions/instructional-material/abe-fte';
import { onceForAll, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const ENROLLMENT = required(
  'enrollment',
  'Enrollment of the year before',
  'Adult basic education enrollment of the previous year.',
  'count',
  [
    'prior year enrollment',
    'previous year enrollment',
    'prior year headcount',
    'adult basic education enrollment',
    'enrollment',
    'enrolled',
    'enrolled last year',
    ...words(
      'students last year | enrolled prior yr | people enrolled | adults enrolled | inscritos | learners last year | head count',
    ),
  ],
  { not: ['fte', 'full time'] },
);
const FTE = required(
  'fte',
  'FTE',
  'A quarter of it.',
  'count',
  [
    'fte',
    'full time equivalent',
    'fte membership',
    'full time equivalent membership',
    'equivalente',
    ...words('full time equivalents | equivalent full time | fte count | ftes | fte for books'),
  ],
  { not: ['enrolled', 'salary', 'staff'] },
);

/** Adult basic education counts a quarter of its enrollment: 22-15-9 A NMSA 1978 (S3). */
export const ABE_FTE = defineKind({
  id: 'abe-fte',
  title: 'Adult basic education',
  what: 'Enrollment of adult basic education and the full-time equivalents that it counts as.',
  columns: [
    required(
      'program',
      'Program',
      'The program or its site.',
      'text',
      [
        'program',
        'site',
        'college',
        'program site',
        'name',
        'institution',
        ...words('provider | abe site | programa | abe center | college program'),
      ],
      {
        not: ['enrollment', 'fte', 'director'],
        names: true,
      },
    ),
    ENROLLMENT,
    FTE,
  ],
  inputs: [],
  form: [
    { ...onceForAll(ENROLLMENT), required: true },
    { ...onceForAll(FTE), required: true },
  ],
  topic: 'abe',
  patterns: [{ result: 'fte', of: ['enrollment'], gives: (enrollment) => enrollment / 4 }],
  context: [
    'adult basic education',
    'adult education',
    'abe',
    'educacion de adultos',
    ...words('adult ed | adult learners | adultos'),
  ],
})(
  {
    fte: { of: nm(FUNCTION, { enrollment: 'enrollment' }), why: 'a quarter of the previous year’s enrollment is' },
  },
  {
    template: {
      sheet: 'Adult basic education',
      description: 'Full-time equivalents of adult basic education from the enrollment of the year before.',
      columns: [
        { role: 'program', width: 36 },
        { role: 'enrollment', total: true },
        { role: 'fte', total: true, numberFormat: '#,##0.00' },
      ],
      rows: 12,
      total: 'Total',
      notes: ['Adult basic education counts a quarter of the previous year’s enrollment.'],
    },
    check: {
      id: 'im.abe-fte',
      title: 'Adult basic education counts a quarter of its enrollment',
      citation: { law: '22-15-9 A NMSA 1978', source: 'S3, "Adult Basic Education"' },
      law: 'instructionalMaterial',
    },
  },
);
