import { type PostSchoolCounts, postSchoolOutcomes, respondents } from '../../rules/disproportionality/transition';
import { perCase, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import { type Working, figure, n, step } from '../runtime/working';

const PARAMS = {
  higher_education: required(count),
  competitively_employed: required(count),
  other_education: required(count),
  other_employment: required(count),
  not_engaged: required(count),
};

function countsOf(given: Values<typeof PARAMS>): PostSchoolCounts {
  return {
    higherEducation: given.higher_education,
    competitivelyEmployed: given.competitively_employed,
    otherEducation: given.other_education,
    otherEmployment: given.other_employment,
    notEngaged: given.not_engaged,
  };
}

export const POST_SCHOOL_OUTCOMES = perCase({
  name: 'POST_SCHOOL_OUTCOMES',
  citation: {
    law: '20 U.S.C. 1416(a)(3)(B)',
    source: 'S4, Indicator 14',
    note: 'Targets are set in the state’s annual performance report.',
  },
  params: PARAMS,
  result: 'number',
  width: 3,
  compute: (given) => postSchoolOutcomes(countsOf(given)),
});

export const POST_SCHOOL_OUTCOMES_DOC: FunctionDoc<typeof POST_SCHOOL_OUTCOMES> = {
  area: 'Disproportionality and discrepancy',
  summary: 'Indicator 14: youth with IEPs in higher education, employed, or in other education or work a year later.',
  params: {
    higher_education: 'Youth enrolled in higher education within one year of leaving high school.',
    competitively_employed: 'Youth competitively employed within one year, and not in higher education.',
    other_education: 'Youth in other postsecondary education or training only.',
    other_employment: 'Youth in other employment only.',
    not_engaged: 'Respondents in none of the four.',
  },
  returns: 'Three shares side by side, unrounded: measures A, B and C, of all respondents.',
  details: [
    'A is higher education; B adds competitive employment; C adds other education, training and employment. Each youth is counted once, in the first group that fits.',
  ],
  examples: [
    { formula: '=NM.POST_SCHOOL_OUTCOMES(30,40,10,10,10)', value: [[0.3, 0.7, 0.9]], note: '100 respondents.' },
    { formula: '=NM.POST_SCHOOL_OUTCOMES(0,0,0,0,0)', value: { error: '#N/A' }, note: 'Nobody responded.' },
  ],
};

const ADDED = [
  'Measure A: enrolled in higher education.',
  'Measure B: those and the competitively employed.',
  'Measure C: those and others in education, training or employment.',
];

export const POST_SCHOOL_OUTCOMES_WORKING: Working<typeof POST_SCHOOL_OUTCOMES> = (given, { part }) => {
  const counts = countsOf(given);
  const all = respondents(counts);
  const groups = [
    n`${given.higher_education}`,
    n`(${given.higher_education} + ${given.competitively_employed})`,
    n`(${given.higher_education} + ${given.competitively_employed} + ${given.other_education} + ${given.other_employment})`,
  ];
  return [
    step('All respondents.', n`the sum of the five groups`, figure(all)),
    step(ADDED[part], `${groups[part]} ÷ ${figure(all).text}`, figure(postSchoolOutcomes(counts)[part])),
  ];
};
