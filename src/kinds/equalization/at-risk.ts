import { AT_RISK_UNITS } from '../../functions/equalization/at-risk-units';
import { onceForAll, optional, required } from '../column';
import { nm, plus, times } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** A rate of a single year is one of the three that are averaged. */
const ONE_YEAR = /\b(?:fy|sy) ?\d{2,4}\b|\b20\d{2}\b/;
const NO_RATE = [ONE_YEAR, 'units', 'mem', 'membership', 'count', 'students', 'factor', 'index', 'award', 'grant'];

/** The names of a three-year average, from those of what is averaged. */
function averages(...names: readonly string[]): string[] {
  return names.flatMap((name) => [name, `${name} rate`, `average ${name} rate`, `${name} 3 year average`]);
}

const TITLE_I = optional(
  'titleI',
  'Title I rate',
  'Three-year average of the rate of pupils used for Title I.',
  'share',
  [
    ...averages('title i', 'poverty'),
    ...words('t i | ti | title 1 | t i pct | ti rate | pobreza | econ disadvantaged'),
  ],
  { not: NO_RATE },
);
const ELL = optional(
  'ell',
  'English learner rate',
  'Three-year average of the rate of English learners.',
  'share',
  // "EL" alone is an article in Spanish.
  [
    /^(?:el|ells?|lep)(?: rates?| percent| %| pct)?(?: (?:3|three) (?:yr|year) (?:avg|average)| average| avg)?$/,
    ...averages('ell', 'english learner', 'limited english proficient'),
    ...words('english lrn | eng lrn | english learners | emergent bilingual | aprendices de ingles | lep pct'),
  ],
  { not: NO_RATE },
);
const MOBILITY = optional(
  'mobility',
  'Mobility rate',
  'Three-year average of the rate of pupils who move.',
  'share',
  [
    ...averages('mobility', 'student mobility'),
    ...words('mob | mob pct | mobile | mobile students | movilidad | transience'),
  ],
  { not: NO_RATE.filter((each) => each !== 'students') },
);
const RATES = optional(
  'rates',
  'Rates added',
  'The three rates added.',
  'share',
  [
    'rates added',
    'sum of rates',
    'total of rates',
    'combined rate',
    'three rates',
    'sum',
    ...words('sum of three | three rates summed | added rates | total rate | cluster rate | suma de tasas'),
  ],
  { not: [ONE_YEAR, 'factor', 'index', 'units', 'title i', 'mobility', 'ell'] },
);
const FACTOR = optional(
  'factor',
  'At-risk factor',
  'The factor of the year by which the rates become the index.',
  'rate',
  [
    'at risk factor',
    'at risk multiplier',
    'factor',
    'multiplier',
    ...words('times factor | at risk weight | ar factor | legal factor | multiplicador'),
  ],
  { not: ['index', 'units'] },
);
const INDEX = optional(
  'index',
  'At-risk index',
  'The three rates added, times the factor.',
  'rate',
  ['at risk index', 'index', ...words('ar index | atrisk index | ar idx | indice | at risk idx')],
  { not: ['units', 'mem', 'factor', 'staffing', 't and e', 'training'] },
);
const MEM = optional(
  'mem',
  'MEM',
  'Membership of the district.',
  'count',
  ['mem', 'membership', 'enrollment', 'total mem', 'students'],
  { not: ['units', 'rate', 'index'] },
);
const UNITS = optional(
  'units',
  'At-risk units',
  'Index times membership.',
  'rate',
  [
    'at risk units',
    'units',
    'program units',
    ...words('ar units | at risk program units | unidades | at risk wtd units'),
  ],
  { not: ['value', 'rate', 'index'] },
);

/** The at-risk index of a district and the units that it gives: 22-8-23.3 NMSA 1978 (S2). */
export const AT_RISK = defineKind({
  id: 'at-risk',
  title: 'At-risk index and units',
  what: 'Title I, English-learner and mobility rates, the index that they give, and the units by membership.',
  columns: [
    required('entity', 'District', 'The district.', 'text', ['district', 'school district', 'entity', 'name'], {
      not: ['rate', 'index', 'units'],
      names: true,
    }),
    TITLE_I,
    ELL,
    MOBILITY,
    RATES,
    FACTOR,
    INDEX,
    MEM,
    UNITS,
  ],
  anyOf: [['titleI', 'ell', 'mobility'], ['index', 'mem'], ['factor']],
  inputs: [onceForAll(FACTOR)],
  form: [TITLE_I, ELL, MOBILITY, RATES, FACTOR, INDEX, MEM, UNITS].map(onceForAll),
  topic: 'at risk',
  patterns: [
    {
      result: 'index',
      of: ['titleI', 'ell', 'mobility', 'factor'],
      gives: (titleI, ell, mobility, factor) => (titleI + ell + mobility) * factor,
    },
    { result: 'units', of: ['index', 'mem'], gives: (index, mem) => index * mem },
    { result: 'rates', of: ['titleI', 'ell', 'mobility'], gives: (titleI, ell, mobility) => titleI + ell + mobility },
  ],
  context: [
    'at risk',
    'en riesgo',
    '22 8 23 3',
    ...words('at risk index | at risk funding | at risk units | atrisk | at risk program'),
  ],
})({
  rates: { of: plus('titleI', 'ell', 'mobility'), why: 'the three rates added are' },
  index: {
    of: times(plus('titleI', 'ell', 'mobility'), 'factor'),
    why: 'the three rates added, times the factor, are',
  },
  units: { of: nm(AT_RISK_UNITS, { index: 'index', mem: 'mem' }), why: 'its index times its membership is' },
});
