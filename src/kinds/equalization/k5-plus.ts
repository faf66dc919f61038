import { K5_PLUS_ELIGIBLE } from '../../functions/equalization/k5-plus-eligible';
import { K5_PLUS_FUNDING } from '../../functions/equalization/k5-plus-funding';
import { K5_PLUS_UNITS } from '../../functions/equalization/k5-plus-units';
import { optional } from '../column';
import { firstOf, nm, orElse, times } from '../equation';
import { LAW_OF_SOURCE } from '../../rules/law';
import { defineKind } from '../kind';

const FACTOR = LAW_OF_SOURCE.k5Plus.value('k5-plus-factor').toNumber();

/** What a school commits to: 6.30.12.9 NMAC. */
const COMMITMENTS = [
  optional('sameTeacher', 'Same teacher', 'Pupils stay with their teacher and cohort.', 'yes-no', [
    'same teacher',
    'teacher kept',
    'keeps teacher',
    'keeps same teacher',
    'same teacher and cohort',
    'mismo maestro',
    'mismo maestro y grupo',
  ]),
  optional(
    'excepted',
    'Teachers excepted',
    'Teachers who could not be kept with their pupils.',
    'count',
    ['teachers excepted', 'excepted teachers', 'teacher exceptions', 'exceptions'],
    { not: ['effort', 'moe'] },
  ),
  optional('training', 'Reading training', 'Teachers are trained in how young children learn to read.', 'yes-no', [
    'pd on reading',
    'reading pd',
    'teacher training',
    'reading training',
    'professional development',
    'capacitacion de lectura',
  ]),
  optional(
    'schoolWide',
    'School-wide',
    'The program is for the whole school.',
    'yes-no',
    ['school wide', 'schoolwide', 'whole school', 'toda la escuela'],
    { not: ['name'] },
  ),
  optional(
    'eligible',
    'Eligible',
    'The school keeps all commitments: it is eligible for program units.',
    'yes-no',
    [
      'eligible',
      'eligible for units',
      'eligible for program units',
      'eligible for k 5 plus',
      'eligible school',
      'school eligible',
      'program eligibility',
      'eligibility',
      'elegible',
    ],
    { not: ['students', 'pupils', 'mem', 'membership', 'frl', 'lunch', 'days', 'number', 'count', 'priority'] },
  ),
] as const;
/** What makes a school one of high priority: 6.30.12.7 D NMAC. */
const CRITERIA = [
  optional(
    'frl',
    'FRL rate',
    'Pupils eligible for free or reduced-fee lunch, of all.',
    'share',
    ['frl', 'frl rate', 'frl percent', 'free or reduced lunch', 'free and reduced lunch', 'almuerzo gratis o reducido'],
    { not: ['days', 'units', 'funding', 'award'] },
  ),
  optional('lowPerforming', 'Low-performing', 'A low-performing school.', 'yes-no', [
    'low performing',
    'low performing school',
    'bajo rendimiento',
  ]),
  optional('participant', 'Took part last year', 'In K-3 Plus or K-5 Plus the year before.', 'yes-no', [
    'k 3 k 5 plus last year',
    'prior participant',
    'participated last year',
    'in program last year',
    'last year',
    'took part last year',
  ]),
  optional('csi', 'CSI', 'Comprehensive support and improvement.', 'yes-no', [
    'csi school',
    'csi',
    'comprehensive support',
  ]),
  optional('tsi', 'TSI', 'Targeted support and improvement.', 'yes-no', ['tsi school', 'tsi', 'targeted support']),
  optional('priority', 'High priority', 'A school of high priority.', 'yes-no', [
    'high priority',
    'priority',
    'high priority school',
    'prioridad alta',
  ]),
] as const;

/** The extended school year of K-5 Plus: 6.30.12 NMAC (S1); 22-13-28 NMSA 1978. */
export const K5_PLUS = defineKind({
  id: 'k5-plus',
  title: 'K-5 Plus',
  what: 'Schools of the K-5 Plus program: students, additional days, dates and funding.',
  columns: [
    {
      role: 'district',
      title: 'District',
      what: 'The school’s district.',
      headers: ['district', 'lea', 'school district'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'school',
      title: 'School',
      what: 'The school.',
      headers: ['school', 'school name', 'site', 'elementary school', 'name', 'participating school', 'school site'],
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'mem',
      title: 'Students',
      what: 'Students attending on the count date.',
      headers: [
        'students',
        'mem',
        'membership',
        'k 5 plus students',
        'attendance',
        'number of students',
        'enrollment',
        'k 5 plus mem',
        'students enrolled',
        'participants',
      ],
      not: ['frl', 'rate', 'units', 'funding', 'days'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'days',
      title: 'Additional days',
      what: 'Instructional days added: at least 25.',
      headers: [
        'additional days',
        'extra days',
        'days',
        'instructional days',
        'number of days',
        'extended days',
        'additional instructional days',
        'instructional days added',
      ],
      not: ['first', 'last', 'start', 'end'],
      need: 'optional',
      number: 'count',
    },
    {
      role: 'firstDay',
      title: 'First day',
      what: 'First day of the program.',
      headers: ['first day', 'start date', 'begin date', 'program start', 'start', 'strt dt'],
      not: ['last', 'end'],
      need: 'optional',
      number: 'date',
    },
    {
      role: 'lastDay',
      title: 'Last day',
      what: 'Last day of the program.',
      headers: ['last day', 'end date', 'program end', 'end'],
      need: 'optional',
      number: 'date',
    },
    {
      role: 'factor',
      title: 'Factor',
      what: 'Cost differential: 0.3.',
      headers: ['factor', 'cost differential', 'k 5 plus factor'],
      need: 'optional',
      number: 'rate',
    },
    {
      role: 'units',
      title: 'Units',
      what: 'Students times factor.',
      headers: ['units', 'program units', 'k 5 plus units'],
      not: ['value', /\bk ?12\b/],
      need: 'optional',
      number: 'rate',
    },
    {
      role: 'unitValue',
      title: 'Unit value',
      what: 'Value of a program unit.',
      headers: ['unit value'],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'funding',
      title: 'Funding',
      what: 'Students times factor times unit value.',
      headers: [
        'funding',
        'k 5 plus funding',
        'award',
        'total funding',
        'allocation',
        'amount',
        'dollars',
        'fondos',
        'revenue',
      ],
      not: ['units', 'unit value', 'students'],
      need: 'optional',
      number: 'money',
    },
    ...COMMITMENTS,
    ...CRITERIA,
  ],
  anyOf: [['days'], ['funding'], ['units'], ['sameTeacher'], ['frl', 'priority']],
  inputs: [
    {
      role: 'unitValue',
      title: 'Unit value',
      what: 'Value of a program unit.',
      labels: ['unit value'],
      number: 'money',
    },
    {
      role: 'factor',
      title: 'Factor',
      what: 'Cost differential: 0.3.',
      labels: ['factor', 'cost differential', 'k 5 plus factor'],
      number: 'rate',
    },
  ],
  topic: 'k5plus',
  patterns: [
    { result: 'units', of: ['mem'], gives: (mem) => 0.3 * mem },
    { result: 'funding', of: ['mem'], gives: 'proportional' },
    { result: 'funding', of: ['units'], gives: 'proportional' },
  ],
  context: [
    'k5',
    'k 5 plus',
    'k5 plus',
    'k 3 plus',
    'k 5 plus students',
    'k 5 plus program',
    'eltp',
    'extended learning',
    'extended year',
    '25 extra days',
    '25 additional days',
  ],
})(
  {
    units: {
      of: firstOf(times('mem', 'factor'), nm(K5_PLUS_UNITS, { mem: 'mem' })),
      why: 'its students times the factor are',
    },
    funding: {
      of: nm(K5_PLUS_FUNDING, { mem: 'mem', unit_value: 'unitValue', factor: 'factor' }),
      why: 'its students times factor times unit value are',
    },
    eligible: {
      of: nm(K5_PLUS_ELIGIBLE, {
        extra_days: 'days',
        same_teacher: 'sameTeacher',
        teacher_training: 'training',
        school_wide: 'schoolWide',
        teachers_excepted: orElse('excepted', 0),
      }),
      why: 'by its days and commitments it is',
    },
  },
  {
    vary: {
      title: 'K-5 Plus funding',
      notes: [`Baseline: students × ${FACTOR} × unit value (6.30.12.14 A NMAC).`],
      results: [{ title: 'Funding', of: 'funding' }],
      variables: [
        {
          key: 'unit-value',
          title: 'Unit value',
          unit: 'money',
          sets: 'unitValue',
          from: [{ shown: 'unitValue' }, { parameter: 'unit-value' }],
        },
        {
          key: 'factor',
          title: 'Factor',
          unit: 'number',
          sets: 'factor',
          from: [{ shown: 'factor', note: 'The factor is as on the sheet.' }, { law: FACTOR }],
        },
        { key: 'membership', title: 'Change of students', scales: ['mem'] },
      ],
    },
  },
);
