import { PRORATE } from '../../functions/instructional-material/prorate';
import { among, nmOfRow, plus } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** A pool divided by membership: S3, Attachment 7 (general obligation bond awards of school year 2011-12). */
export const PRO_RATA_AWARD = defineKind({
  id: 'pro-rata-award',
  title: 'Pro-rata award',
  what: 'An award divided among schools by their membership, at one rate for each pupil.',
  columns: [
    {
      role: 'district',
      title: 'District',
      what: 'The school’s district.',
      headers: ['district', 'school district', 'lea'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'school',
      title: 'School',
      what: 'The school that receives the award.',
      headers: ['school', 'school name', 'entity', 'recipient', 'name', 'campus', 'school site', 'charter school'],
      not: ['district'],
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'preliminaryGrade',
      title: 'Preliminary grade',
      what: 'The school’s preliminary grade, A to F.',
      headers: [
        'preliminary grade',
        'preliminary',
        ...words(
          'prelim letter | prelim grade | first letter | preliminary letter | calificacion preliminar | early grade | prior grade',
        ),
      ],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'finalGrade',
      title: 'Final grade',
      what: 'The school’s final grade, A to F.',
      headers: [
        'final grade',
        ...words('final letter | letter grade | official grade | calificacion final | school grade'),
      ],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'qualifier',
      title: 'Award qualifier',
      what: 'What the school was awarded for.',
      headers: [
        'award qualifier',
        'qualifier',
        ...words(
          'award category | why selected | category | reason for award | basis | qualified by | why | criterion | razon | how qualified',
        ),
      ],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'membership',
      title: 'Student membership',
      what: 'The membership by which the award is divided.',
      headers: [
        'student membership',
        'membership',
        '40 day membership',
        'mem',
        'student enrollment',
        'students in membership',
        ...words('kids | students | 80d enrollment | enrollment count'),
      ],
      not: ['fee', 'dues', 'type', 'rate', 'award', 'dollars', 'prior'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'award',
      title: 'Award amount',
      what: 'Dollars awarded to the school.',
      headers: [
        'award amount',
        'award',
        'pro rata award',
        'amount of award',
        'bond award',
        'pro rata dollars',
        'pro rata amount',
        ...words('reward | incentive award | incentive | reward dollars | bonus | check | share of money'),
      ],
      not: [
        'qualifier',
        'date',
        'number',
        'letter',
        'initial',
        'final',
        'remaining',
        'title1',
        'receiving',
        'total',
        'adjustment',
      ],
      need: 'required',
      number: 'money',
    },
  ],
  topic: 'award bond',
  patterns: [{ result: 'award', of: ['membership'], gives: 'proportional' }],
  context: [
    'award',
    'awards',
    'bond',
    'bonds',
    'gob',
    'bono',
    'bonos',
    'prorated',
    'prorate',
    'pro rata',
    'premio',
    'premios',
    'incentive',
    'reparto',
    'prorrateo',
    'prorrateado',
    ...words('reward | rewards | incentives | a schools | school incentive'),
  ],
  inputs: [
    {
      role: 'pool',
      title: 'Pool',
      what: 'What the awards divide.',
      labels: ['pool', 'total award', 'total awards', 'amount available', 'total available', 'appropriation'],
      number: 'money',
    },
    {
      role: 'rate',
      title: 'Award for each pupil',
      what: 'The pool divided by the membership of all schools.',
      labels: [
        'award per pupil',
        'award per student',
        'rate per pupil',
        'per pupil rate',
        'per pupil award',
        'rate per student',
      ],
      number: 'rate',
    },
  ],
})(
  {
    award: {
      of: nmOfRow(PRORATE, { pool: 'pool', weights: among('membership') }),
      why: 'the pool by its part of all membership is',
    },
  },
  {
    vary: {
      title: 'pro-rata award',
      notes: ['Baseline: the pool divided by membership, in cents that add up to it.'],
      results: [{ title: 'Award', of: 'award' }],
      variables: [
        {
          key: 'pool',
          title: 'Pool',
          unit: 'money',
          sets: 'pool',
          from: [
            { shown: 'pool', note: 'Pool as on the sheet.' },
            {
              totalOf: 'award',
              note: 'The sheet shows no pool: in its place stands what the table awards in total.',
            },
          ],
        },
        { key: 'membership', title: 'Change of membership', scales: ['membership'] },
      ],
      sharedOut: plus('pool'),
    },
  },
);
