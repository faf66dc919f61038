import { COMPOSITION } from '../../functions/disproportionality/composition';
import { RISK } from '../../functions/disproportionality/risk';
import { RISK_DIFFERENCE } from '../../functions/disproportionality/risk-difference';
import { RISK_RATIO as RATIO } from '../../functions/disproportionality/risk-ratio';
import { WEIGHTED_RISK_RATIO } from '../../functions/disproportionality/weighted-risk-ratio';
import { LAW_OF_SOURCE } from '../../rules/law';
import { UNTHRESHOLDED } from './compositions';
import { among, minus, nm, nmOfRow, sumOf } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** Of those that a group is compared with: "Others with ED", "State, all others: enrolled". */
const COMPARED = /\b(?:all |every(?:one)? )?(?:others?|else|rest)\b/;

const LAW = LAW_OF_SOURCE.specialEducation;

/** A group and all groups together. */
const OF_ALL = {
  group_count: 'count',
  group_enrollment: 'enrollment',
  total_count: sumOf(among('count')),
  total_enrollment: sumOf(among('enrollment')),
} as const;

/** What a group is of all children: no number of children. */
const SHARE = ['composition', 'share', 'difference', 'points', /(?:%|\bpercent(?:age)?) of\b/] as const;

/** Westat's measures of disproportionality: S4, indicators 9 and 10 and Appendix E; 34 CFR 300.646–647. */
export const RISK_RATIO = defineKind({
  id: 'risk-ratio',
  title: 'Risk ratios',
  what: 'Children identified, by race and ethnicity, against the enrollment of each group.',
  columns: [
    {
      role: 'entity',
      title: 'LEA',
      what: 'The LEA, where there are many.',
      headers: ['lea', 'lea name', 'district', 'entity'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'category',
      title: 'Category',
      what: 'Disability category, where there are many.',
      headers: ['disability category', 'category', 'disability'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'group',
      title: 'Group',
      what: 'Racial or ethnic group.',
      headers: ['race ethnicity', 'race', 'ethnicity', 'group', 'racial ethnic group', 'subgroup', 'student group'],
      holds:
        /\b(?:hispanic|latino|white|caucasian|black|african|asian|native|indian|islander|two or more|multiracial|hispano|blanco|negro|indigena)/i,
      need: 'required',
      // One group over many LEAs, each row with those it is compared with: the title says which group.
      unless: 'comparisonEnrollment',
      number: 'text',
      names: true,
    },
    {
      role: 'count',
      title: 'Count',
      what: 'Children of the group identified.',
      headers: [
        'count',
        'number identified',
        'identified',
        'group count',
        'children with disabilities',
        'students with disabilities',
        'swd',
        'swd count',
        'children identified',
        'number with disability',
        'in sped',
        'child count',
        'with disability',
        'students with ieps',
        'con discapacidad',
        'sld',
        'group with disability',
        'group identified',
        ...words('swd n | kids with ieps | sped | group swd | identified children | in special ed | n identified'),
      ],
      not: [
        'state',
        'enrollment',
        'comparison',
        'risk',
        'total',
        'enrolled',
        'suspended',
        'suspensions',
        COMPARED,
        ...SHARE,
      ],
      need: 'required',
      number: 'count',
    },
    {
      role: 'enrollment',
      title: 'Enrollment',
      what: 'All children of the group enrolled.',
      headers: [
        'enrollment',
        'group enrollment',
        'enrolled',
        'total enrollment',
        'membership',
        'total students',
        'in district',
        ...words('all enrolled | all kids | kids in district | total n | pupils in district | all students | group n'),
      ],
      not: ['state', 'comparison', 'risk', 'iep', 'swd', 'sped', 'disability', 'disabilities', COMPARED, ...SHARE],
      need: 'required',
      number: 'count',
    },
    {
      role: 'comparisonCount',
      title: 'Comparison count',
      what: 'Children of all other groups identified, where each row gives those that it is compared with.',
      headers: [
        'comparison count',
        'comparison group count',
        'others count',
        'others identified',
        'others with disability',
        'others with disabilities',
        'all others identified',
        'all others with disability',
        'rest identified',
        'others sld',
        'state others sld',
        'state others identified',
        ...words('comp swd | comparison swd | comp identified | others swd | otros con discapacidad | rest swd'),
      ],
      not: ['enrollment', 'enrolled', 'risk', 'ratio', 'membership', ...SHARE],
      need: 'optional',
      number: 'count',
    },
    {
      role: 'comparisonEnrollment',
      title: 'Comparison enrollment',
      what: 'All children of the other groups enrolled.',
      headers: [
        'comparison enrollment',
        'comparison group enrollment',
        'others enrolled',
        'others enrollment',
        'all others enrolled',
        'all others enrollment',
        'all other students',
        'rest enrolled',
        'state others enrolled',
        ...words(
          'comp n | comp enrolled | comparison n | comparison enrolled | others n | otros matriculados | comparison students',
        ),
      ],
      not: ['risk', 'ratio', 'identified', 'swd', 'sped', 'disability', 'disabilities'],
      need: 'optional',
      number: 'count',
    },
    {
      role: 'comparisonRisk',
      title: 'Comparison risk',
      what: 'The risk of all other groups.',
      headers: [
        'comparison risk',
        'others risk',
        'risk of others',
        'risk all others',
        'risk of comparison group',
        ...words('comp risk | comparison group risk | riesgo de otros | rest risk'),
      ],
      not: ['ratio'],
      need: 'optional',
      number: 'ratio',
    },
    {
      role: 'stateCount',
      title: 'State count',
      what: 'Children of the group identified in the state.',
      headers: [
        'state count',
        'state identified',
        'statewide count',
        'state children with disabilities',
        'state sld',
        ...words('state sped | state swd | state with disability | statewide swd | state in sped'),
      ],
      not: [COMPARED],
      need: 'optional',
      number: 'count',
    },
    {
      role: 'stateEnrollment',
      title: 'State enrollment',
      what: 'All children of the group enrolled in the state.',
      headers: [
        'state enrollment',
        'statewide enrollment',
        'state enrolled',
        'state pupils',
        'state students',
        'all students of the state',
        'students statewide',
        ...words('state total | state all | state membership | state n | statewide total'),
      ],
      not: ['lea', COMPARED],
      need: 'optional',
      number: 'count',
    },
    {
      role: 'risk',
      title: 'Risk',
      what: 'Count divided by enrollment.',
      headers: [
        'risk',
        'risk index',
        '% risk',
        'risk %',
        'group risk',
        ...words('chance of iep | risk idx | chance | identification rate | riesgo | percent of group identified'),
      ],
      not: ['ratio', 'razon', 'rr', 'comparison', 'difference', COMPARED],
      need: 'optional',
      number: 'ratio',
    },
    {
      role: 'ratio',
      title: 'Risk ratio',
      what: 'The group’s risk divided by the risk of all other groups.',
      headers: [
        'risk ratio',
        'rr',
        'ratio to others',
        ...words('times more likely | relative risk | how many times | ratio | razon de riesgo'),
      ],
      not: ['weighted', 'alternate', 'wtd', 'alt', 'ponderada', 'alterna'],
      need: 'optional',
      number: 'ratio',
    },
    {
      role: 'weighted',
      title: 'Weighted risk ratio',
      what: 'The risk ratio weighted by the state’s composition.',
      headers: ['weighted risk ratio', 'wrr', 'weighted ratio', 'wtd risk ratio', 'weighted'],
      need: 'optional',
      number: 'ratio',
    },
    {
      role: 'alternate',
      title: 'Alternate risk ratio',
      what: 'The group’s risk divided by the state’s risk of all other groups.',
      headers: ['alternate risk ratio', 'arr', 'alternate ratio', 'alt rr'],
      need: 'optional',
      number: 'ratio',
    },
    {
      role: 'finding',
      title: 'Finding',
      what: 'What both ratios mean for the LEA.',
      headers: [
        'finding',
        'disproportionality',
        'result',
        'determination',
        'flag',
        'sig disp',
        'dispro rep',
        ...words(
          'over threshold | over 3 0 | exceeds threshold | disproportionate | significant | significant disproportionality | min cell met',
        ),
      ],
      need: 'optional',
      number: 'text',
      answers: true,
    },
    ...UNTHRESHOLDED,
  ],
  inputs: [
    {
      role: 'minimumN',
      title: 'Minimum size',
      what: 'A ratio is not determined for a group of this size or smaller.',
      labels: ['minimum n', 'n size', 'minimum size', 'sample size'],
      number: 'count',
    },
  ],
  topic: 'lea ratios risk',
  patterns: [
    { result: 'risk', of: ['count', 'enrollment'], gives: (count, enrolled) => count / enrolled },
    {
      result: 'comparisonRisk',
      of: ['comparisonCount', 'comparisonEnrollment'],
      gives: (count, enrolled) => count / enrolled,
    },
  ],
  context: [
    'risk',
    'riesgo',
    'rr',
    'sigdispro',
    'significant disproportionality',
    'indicator 9',
    'indicator 10',
    'risk ratio',
    'risk ratios',
    'disproportionality',
    'disproportionate',
    'disproportionate representation',
    'children with disabilities',
    'students with disabilities',
    'swd',
  ],
  together: ['entity', 'category'],
})(
  {
    risk: { of: nm(RISK, { count: 'count', enrollment: 'enrollment' }), why: 'the count divided by the enrollment is' },
    ratio: {
      of: nm(RATIO, {
        group_count: 'count',
        group_enrollment: 'enrollment',
        comparison_count: minus(sumOf(among('count')), 'count'),
        comparison_enrollment: minus(sumOf(among('enrollment')), 'enrollment'),
      }),
      why: 'the group’s risk divided by that of all other groups is',
    },
    weighted: {
      of: nmOfRow(WEIGHTED_RISK_RATIO, {
        counts: among('count'),
        enrollments: among('enrollment'),
        state_enrollments: among('stateEnrollment'),
      }),
      why: 'the risk ratio weighted by the state’s composition is',
    },
    difference: {
      of: nm(RISK_DIFFERENCE, {
        group_count: 'count',
        group_enrollment: 'enrollment',
        comparison_count: minus(sumOf(among('count')), 'count'),
        comparison_enrollment: minus(sumOf(among('enrollment')), 'enrollment'),
      }),
      why: 'the group’s risk less that of all other groups is',
    },
    shareOfCounted: { of: nm(COMPOSITION, OF_ALL, 1), why: 'its share of all children identified is' },
    shareOfEnrolled: { of: nm(COMPOSITION, OF_ALL, 2), why: 'its share of all children enrolled is' },
    compositionDifference: {
      of: nm(COMPOSITION, OF_ALL, 3),
      why: 'its share of the children identified less its share of those enrolled is',
    },
  },
  {
    vary: {
      title: 'disproportionality, thresholds',
      notes: [
        'Baseline: the manual’s thresholds (S4, indicators 9 and 10, Appendix E): both ratios at or above them, more children than the size.',
      ],
      results: [
        { title: 'Risk ratio', of: 'ratio' },
        { title: 'Weighted risk ratio', of: 'weighted' },
        {
          title: 'Finding',
          judged: {
            size: { of: 'count', above: 'size', word: 'Too few to determine' },
            from: [
              { threshold: 'significant', word: 'Significant disproportionality' },
              { threshold: 'representation', word: 'Disproportionate representation' },
            ],
            none: 'None',
            undetermined: 'Not determinable',
          },
        },
      ],
      variables: [
        {
          key: 'significant',
          title: 'Significant from',
          threshold: LAW.value('disproportionality-significant-ratio').toNumber(),
        },
        {
          key: 'representation',
          title: 'Disproportionate from',
          threshold: LAW.value('disproportionality-representation-ratio').toNumber(),
        },
        {
          key: 'size',
          title: 'More children than',
          threshold: LAW.value('disproportionality-group-size-above').toNumber(),
        },
      ],
    },
  },
);
