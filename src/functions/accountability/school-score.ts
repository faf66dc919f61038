import { FY_OF_PLAN } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import {
  type Indicator,
  type Indicators,
  INDICATORS,
  schoolScore,
  WEIGHTS,
} from '../../rules/accountability/school-score';
import { optional, perCell, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { number, lawOfYear } from '../runtime/kinds';
import { type Working, figure, n, step, sumText } from '../runtime/working';

const score = number({ expects: 'a score as a share, 0 to 1, or in points, 0 to 100', least: 0, most: 100 });

const PARAMS = {
  proficiency: required(score),
  scale_score: required(score),
  school_growth: required(score),
  q1_growth: required(score),
  q3_growth: required(score),
  other: required(score),
  fy: optional(lawOfYear, LAW_OF_SOURCE.accountability),
};

function indicatorsOf(given: Values<typeof PARAMS>): Indicators {
  return {
    proficiency: given.proficiency,
    scaleScore: given.scale_score,
    schoolGrowth: given.school_growth,
    bottomQuartileGrowth: given.q1_growth,
    topQuartilesGrowth: given.q3_growth,
    other: given.other,
  };
}

export const SCHOOL_SCORE = perCell({
  name: 'SCHOOL_SCORE',
  citation: {
    law: 'New Mexico ESSA state plan; 20 U.S.C. 6311(c)(4)',
    source: 'S0, weights of the school grade',
    note: 'Elementary and middle schools in 2016-17 and 2017-18; high schools have lower weights that S0 does not give.',
  },
  params: PARAMS,
  result: 'number',
  compute: (given) => schoolScore(indicatorsOf(given), given.fy),
});

export const SCHOOL_SCORE_DOC: FunctionDoc<typeof SCHOOL_SCORE> = {
  area: 'Accountability and deadlines',
  summary:
    'Overall score of an elementary or middle school: its six indicators weighted 25, 15, 10, 20, 20 and 10 percent.',
  params: {
    proficiency: 'Proficiency rate (25 percent of the score).',
    scale_score: 'Scale scores adjusted for demographics (15 percent).',
    school_growth: 'Growth of the school from year to year (10 percent).',
    q1_growth: 'Growth of the bottom quartile (20 percent).',
    q3_growth: 'Growth of the top three quartiles (20 percent).',
    other: 'The other indicators together (the remaining 10 percent).',
    fy: FY_OF_PLAN,
  },
  returns:
    'The weighted average on the scale of the indicators, unrounded: all six as shares (0 to 1) or all as points (0 to 100).',
  details: [
    'Shares and points must not be mixed in one school: with any score above 1, one between 0 and 1 is refused.',
  ],
  examples: [
    { formula: '=NM.SCHOOL_SCORE(80,70,60,50,40,90)', value: 63.5, note: '20 + 10.5 + 6 + 10 + 8 + 9.' },
    { formula: '=NM.SCHOOL_SCORE(0.8,0.7,0.6,0.5,0.4,0.9)', value: 0.635, note: 'The same in shares.' },
    { formula: '=NM.SCHOOL_SCORE(80,0.7,60,50,40,90)', value: { error: '#VALUE!' }, note: 'Points and a share mixed.' },
  ],
};

const INDICATOR_NAMES: Readonly<Record<Indicator, string>> = {
  proficiency: 'proficiency',
  scaleScore: 'scale scores',
  schoolGrowth: 'growth of the school',
  bottomQuartileGrowth: 'growth of the bottom quartile',
  topQuartilesGrowth: 'growth of the top three quartiles',
  other: 'the other indicators',
};

export const SCHOOL_SCORE_WORKING: Working<typeof SCHOOL_SCORE> = (given) => {
  const indicators = indicatorsOf(given);
  const weight = (indicator: Indicator) => given.fy.value(WEIGHTS[indicator]);
  const weighted = (indicator: Indicator) => indicators[indicator].times(weight(indicator));
  return [
    ...INDICATORS.map((indicator) =>
      step(
        `The weight of ${INDICATOR_NAMES[indicator]} in the grade.`,
        n`${indicators[indicator]} × ${weight(indicator)}`,
        figure(weighted(indicator)),
      ),
    ),
    step('Added up.', sumText(INDICATORS.map(weighted), figure), figure(schoolScore(indicators, given.fy))),
  ];
};
