import { CSI_STATUS as FUNCTION } from '../../functions/accountability/csi-status';
import { onceForAll, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const LETTER = /^[A-DF]$/i;

const PERCENTILE = required(
  'percentile',
  'Percentile',
  'Rank of the school’s performance among all: the fifth percentile is 5 %.',
  'share',
  [
    'percentile',
    'percentile rank',
    'rank percentile',
    'performance percentile',
    'state percentile',
    'percentil',
    ...words(
      'rank | state rank | percentile ranking | bottom 5 percent | points rank | ranking | rank in state | rango percentil',
    ),
  ],
  { not: ['status', 'threshold', 'grade'] },
);
const GRADE = required(
  'grade',
  'Grade',
  'Letter grade of the school.',
  'text',
  [
    'grade',
    'school grade',
    'letter grade',
    'final grade',
    'calificacion',
    ...words('a f grade | ltr grade | report card grade | accountability grade | rating'),
  ],
  { not: ['level', 'percentile', 'years'], holds: LETTER },
);
const YEARS = required(
  'years',
  'Years identified',
  'Years since it was identified; 0 where it is not identified now.',
  'count',
  [
    'years identified',
    'years in csi',
    'years since identified',
    'years in status',
    'years in improvement',
    'years as csi',
    'anos identificada',
    ...words('years on list | years in support | how long on list | years so far | anos en csi | years in designation'),
  ],
  { not: ['grade', 'percentile', 'fiscal', 'school'] },
);
const STATUS = required(
  'status',
  'CSI status',
  'Identified, exits, remains identified, or more rigorous intervention.',
  'text',
  [
    'csi status',
    'status',
    'improvement status',
    'support status',
    'designation',
    'csi designation',
    'csi',
    'determination',
    ...words(
      'disposition | exited or continues | decision | next step | exits continues mri | outcome | what happens | resultado | csi decision | entry or exit | csi action',
    ),
  ],
  { not: ['years', 'grade', 'percentile'] },
);

/** Schools in comprehensive support and improvement: identified, exiting, or due for a more rigorous intervention (S0). */
export const CSI_STATUS = defineKind({
  id: 'csi-status',
  title: 'Comprehensive support and improvement',
  what: 'Rank, grade and years of schools that may be in comprehensive support, and the status that follows.',
  columns: [
    required('school', 'School', 'The school.', 'text', ['school', 'school name', 'campus', 'name', 'site'], {
      not: ['grade', 'status', 'percentile'],
      names: true,
    }),
    PERCENTILE,
    GRADE,
    YEARS,
    STATUS,
  ],
  inputs: [],
  form: [PERCENTILE, GRADE, YEARS, STATUS].map((role) => ({ ...onceForAll(role), required: true as const })),
  context: [
    'csi',
    'comprehensive support',
    'support and improvement',
    'improvement status',
    'low performing schools',
    'identified',
    ...words(
      'lowest performing | lowest performing schools | bottom 5 percent | bottom five percent | mri | more rigorous interventions | lowest 5 percent | escuelas de bajo rendimiento | exit criteria',
    ),
  ],
})({
  status: {
    of: nm(FUNCTION, { percentile: 'percentile', grade: 'grade', years_identified: 'years' }),
    why: 'its rank, grade and years mean',
  },
});
