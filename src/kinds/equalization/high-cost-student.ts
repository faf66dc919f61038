import { HIGH_COST_STUDENT as FUNCTION } from '../../functions/equalization/high-cost-student';
import { onceForAll, optional, required } from '../column';
import { firstOf, nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const AVERAGE = optional(
  'average',
  'Statewide average',
  'What the state spends on a student, on average.',
  'money',
  [
    'statewide average',
    'state average',
    'average per pupil expenditure',
    'statewide average per pupil expenditure',
    'appe',
    'average cost per student',
    'state average cost',
    ...words('state appe | promedio estatal | state avg | state per pupil | statewide ppe'),
  ],
  { not: ['three times', '3 x', 'threshold', 'multiple'] },
);
const THRESHOLD = optional(
  'threshold',
  'Threshold',
  'The cost that must be exceeded: three times the average.',
  'money',
  [
    'threshold',
    'high cost threshold',
    'cost threshold',
    'three times average',
    '3 times average',
    '3 x average',
    'three times statewide average',
    'minimum cost',
    ...words(
      '3 x appe | 3 appe | 3x | 3 times appe | three x average | cutoff | cut | tope | cut off | umbral | line to pass | limit | qualifying cost',
    ),
  ],
  { not: ['above', 'over', 'excess', 'meets', 'exceeds'] },
);

/** Students whose cost is above three times the state's average: 34 CFR 300.704(c); S2, "Puente para los Niños". */
export const HIGH_COST_STUDENT = defineKind({
  id: 'high-cost-student',
  title: 'High-cost students (Puente para los Niños)',
  what: 'Costs of students with disabilities, and which are above three times the statewide average.',
  columns: [
    required(
      'student',
      'Student',
      'The student, by a number.',
      'text',
      [
        'student',
        'student id',
        'student number',
        'id',
        'case',
        'name',
        'child',
        'stars id',
        ...words('sid | kid | student initials | initials | alumno | nino | applicant | numero de alumno'),
      ],
      { not: ['cost', 'average', 'threshold', 'total'], names: true },
    ),
    required(
      'cost',
      'Cost of the year',
      'What the student costs in the year.',
      'money',
      [
        'cost',
        'total cost',
        'cost of year',
        'annual cost',
        'student cost',
        'cost of services',
        'cost per student',
        'expenditures',
        ...words(
          'annual cost of services | documented cost | total documented cost | costo anual | iep cost | cost of iep services | annual iep cost | actual cost | what kid costs | yearly cost',
        ),
      ],
      { not: ['average', 'threshold', 'above', 'excess', 'over', 'state'] },
    ),
    AVERAGE,
    THRESHOLD,
    required(
      'qualifies',
      'High cost',
      'Whether the cost is greater than the threshold.',
      'yes-no',
      [
        'high cost',
        'qualifies',
        'high cost student',
        'eligible',
        'above threshold',
        'exceeds threshold',
        'meets threshold',
        'over threshold',
        'qualified',
        ...words('high need | high need yes no | over | over 3 x | califica | passes | above line | eligible for fund'),
      ],
      { not: ['amount', 'cost amount'] },
    ),
  ],
  inputs: [onceForAll(AVERAGE), onceForAll(THRESHOLD)],
  context: [
    'high cost',
    'puente',
    'puente para los ninos',
    'high cost fund',
    'high cost students',
    ...words(
      'hcf | high need | fondo de alto costo | alto costo | risk pool | high need fund | three times appe | high cost screening | puente applicants | high need student',
    ),
  ],
})(
  {
    qualifies: {
      of: firstOf(
        nm(FUNCTION, { cost: 'cost', statewide_average: 'threshold', multiple: 1 }),
        nm(FUNCTION, { cost: 'cost', statewide_average: 'average' }),
      ),
      why: 'its cost against three times the statewide average means',
    },
  },
  {
    check: {
      id: 'seg.high-cost-student',
      title: 'A high-cost student costs more than three times the statewide average',
      citation: {
        law: '34 CFR 300.704(c)(3)(i)(A)(2)',
        source: 'S2, "Special Education" (Puente para los Niños fund)',
      },
      law: 'funding',
    },
  },
);
