import { PROGRAM_COST_QUOTATIONS } from './program-cost/quotations';
import type { Quotation } from './quotation';
import { SCHOOL_TIME_QUOTATIONS } from './school-time-quotations';

const NMLEGIS = 'https://www.nmlegis.gov/Sessions';
const SUPPORT_REQUEST = 'https://www.scribd.com/document/689762762/01-PED-Public-School-Support-Request-FY25';
const SANTA_FE = 'https://aol.com/71-million-more-heading-nm-190100874.html';
const NM_EDUCATION = 'https://nmeducation.org/new-mexico-public-schools-to-see-71-million-boost/';
const PRESS_2004 = 'http://ped.state.nm.us/press/2004/apr/4.07.04.htm';
const PUENTE = 'https://studyres.com/doc/23923159/puente-para-los-ni%C3%B1os';
const ROADRUNNER = 'https://roadrunnercapitol.com/legislation-public.php?legislation_id=92';
const CREDIT_2019 = 'https://legalfix.com/statutes/state-codes/new-mexico/chapter-22/article-8/section-22-8-25';
const CREDIT_2024 = 'https://codes.findlaw.com/nm/chapter-22-public-schools/nm-st-sect-22-8-25/';
const SIZE_2024 = 'https://codes.findlaw.com/nm/chapter-22-public-schools/nm-st-sect-22-8-23/';

const CITIZEN =
  'https://www.citizenportal.ai/articles/2469882/New-Mexico/Education-Department-revises-at-risk-index-calculation-for-school-funding';
const CSI_RULE = 'https://regulations.justia.com/states/new-mexico/title-6/chapter-19/part-8/section-6-19-8-12';
const ELEMENTARY_SIZE = '(200−MEM)/200×1.0×MEM';
const SENIOR_SIZE = '(200−MEM)/200×2.0×MEM';
const LARGER_SENIOR_SIZE = '(400−MEM)/400×1.6×MEM';

const MATERIAL = 'https://legalfix.com/statutes/state-codes/new-mexico/chapter-22/article-15/section-22-15-9';

const OF_SINGLE_VALUES: readonly Quotation[] = [
  ...(
    [
      ['instructional-material-share', 'not less than ninety percent of its estimated entitlement', 'ninety percent'],
      ['additional-pupil-multiplier', 'additional pupils shall be counted as six pupils', 'six'],
      ['adult-basic-education-fte', "multiplying the total previous year's enrollment by .25", '.25'],
      ['off-list-share', 'An amount not to exceed fifty percent of the allocations', 'fifty percent'],
      [
        'other-classroom-materials-share',
        'up to twenty-five percent of this amount may be used for other classroom materials',
        'twenty-five percent',
      ],
      [
        'private-off-list-share',
        'Private schools may expend up to fifty percent of their instructional material funds',
        'fifty percent',
      ],
    ] as const
  ).map(([parameter, words, number]) => ({ parameter, from: 2015, words, number, address: MATERIAL })),
  {
    parameter: 'at-risk-factor',
    from: 2003,
    words: '[0.0915]',
    number: '0.0915',
    address: `${NMLEGIS}/14%20Regular/bills/house/HB0019.HTML`,
  },
  {
    parameter: 'at-risk-factor',
    from: 2019,
    words: 'for fiscal year 2019, … x 0.130',
    number: '0.130',
    address: `${NMLEGIS}/19%20Regular/bills/senate/SB0616.HTML`,
  },
  {
    parameter: 'at-risk-factor',
    from: 2020,
    words: '[0.25] 0.30',
    number: '0.25',
    address: `${NMLEGIS}/20%20Regular/bills/house/HB0059.HTML`,
  },
  {
    parameter: 'at-risk-factor',
    from: 2021,
    words: 'x 0.30',
    number: '0.30',
    address: 'https://getpocketlaw.com/law/state_new_mexico/section-22-8-23-3-at-risk-program-units_095ed0190fdb',
  },
  {
    parameter: 'at-risk-factor',
    from: 2024,
    words: 'At-Risk Index Factor (0.33) $31,926.2',
    number: '0.33',
    address: SUPPORT_REQUEST,
  },
  {
    parameter: 'at-risk-factor',
    from: 2025,
    words: 'the recalibration of the At-Risk Index from a multiplier of 0.33 to 0.40',
    number: '0.33',
    address: `${CITIZEN} (a report of March 2025 on HB 63 as introduced: 0.33 was the law of FY25)`,
  },
  {
    parameter: 'at-risk-cluster-factor',
    from: 1998,
    words: 'x 0.015',
    number: '0.015',
    address: `${NMLEGIS}/00%20Regular (HB 85)`,
  },
  {
    parameter: 'half-day-kindergarten-mem',
    from: 2000,
    words: '0.5 early childhood MEM',
    number: '0.5',
    address: `${NMLEGIS}/00%20Regular (HB 211, SB 141)`,
  },
  ...(
    [
      ['school-size-limit', 'school < 400 MEM', '400'],
      ['school-size-elementary-base', ELEMENTARY_SIZE, '200'],
      ['school-size-elementary-factor', ELEMENTARY_SIZE, '1.0'],
      ['school-size-senior-base', SENIOR_SIZE, '200'],
      ['school-size-senior-factor', SENIOR_SIZE, '2.0'],
      ['school-size-larger-senior-base', LARGER_SENIOR_SIZE, '400'],
      ['school-size-larger-senior-factor', LARGER_SENIOR_SIZE, '1.6'],
    ] as const
  ).map(([parameter, words, number]) => ({
    parameter,
    from: 2015,
    words,
    paraphrase: true as const,
    number,
    address: `${NMLEGIS}/15%20Regular: existing text of 22-8-23 A in HB 417`,
  })),
  ...(
    [
      [1991, '0.35', '1990'],
      [1992, '0.4', '1991'],
      [1993, '.425', '1992'],
      [1994, '0.45', '1993'],
      [1995, '0.5', '1994'],
    ] as const
  ).map(([from, number, since]) => ({
    parameter: 'bilingual-factor' as const,
    from,
    words: `${number}, effective July 1, ${since}`,
    number,
    address: `${NMLEGIS}/25%20Regular/bills/house/HB0223.HTML`,
  })),
  {
    parameter: 'fine-arts-factor',
    from: 2024,
    words: '0.055 for fiscal year 2024 and succeeding fiscal years',
    number: '0.055',
    address: 'https://casetext.com (22-8-23.5 NMSA 1978)',
  },
  {
    parameter: 'grade-factor-kindergarten',
    from: 1991,
    words: 'cost differential factor 1.44',
    number: '1.44',
    address: `${NMLEGIS}/00%20Regular (HB 211, SB 141)`,
  },
  ...(['grade-factor-6', 'grade-factor-7-12'] as const).map((parameter) => ({
    parameter,
    from: 2026,
    words: 'The Cost Differential Factor for grades 6-12 is increased from 1.25 to 1.30.',
    number: '1.30',
    address: `${ROADRUNNER}; the title of the enrolled act says "increasing the basic program unit for sixth through twelfth grades": https://app.legiplex.com/nm/legislature/2025/2025-r/bills/hb63/drafts-latest`,
  })),
  {
    parameter: 'school-size-district-limit',
    from: 2020,
    words: 'geographically located in a school district with fewer than two thousand MEM',
    number: 'two thousand',
    address: SIZE_2024,
  },
  {
    parameter: 'local-credit',
    from: 1997,
    words: 'ninety-five percent',
    number: 'ninety-five percent',
    address: `${NMLEGIS}: existing text in HB 637 of 1997 and HB 846 of 1999`,
  },
  {
    parameter: 'local-credit',
    from: 2002,
    words: 'seventy-five percent',
    number: 'seventy-five percent',
    address: `${NMLEGIS}: existing text in HB 361 of 2002`,
  },
  {
    parameter: 'local-credit',
    from: 2004,
    words:
      'to reduce the percentage of Impact Aid revenue for purposes of the State Equalization Guarantee (SEG) from 75 percent',
    number: '75',
    formula: '75/100',
    address: 'https://nmlegis.gov/sessions/04%20Regular/firs/HB0042.html',
  },
  {
    parameter: 'local-credit',
    from: 2021,
    words: 'The state now reduces funding formula payments to districts based on 75% of their Impact Aid.',
    number: '75',
    formula: '75/100',
    address: 'https://www.abqjournal.com/2368710/speaker-optimistic-about-revising-impact-aid-for-schools.html',
  },
  {
    parameter: 'local-credit',
    from: 2021,
    words: '75% of Impact Aid received by school districts was credited in the SEG',
    number: '75',
    formula: '75/100',
    address: 'https://navajotimes.com/edu/impact-aid-bill-signed-into-law/',
  },
  {
    parameter: 'state-charter-withholding',
    from: 2020,
    words: 'state charter: less 2 %',
    paraphrase: true,
    number: '2',
    formula: '2/100',
    address: CREDIT_2019,
  },
  {
    parameter: 'local-credit',
    from: 2020,
    words: 'seventy-five percent',
    number: 'seventy-five percent',
    address: CREDIT_2019,
  },
  {
    parameter: 'local-credit',
    from: 2024,
    words:
      'program cost, less energy savings contract payments and ninety percent of an energy efficiency amount: no local revenue',
    paraphrase: true,
    number: 'no',
    address: CREDIT_2024,
  },
  {
    parameter: 'unit-value',
    from: 2004,
    words: '$3,035.15, an increase of two percent, or $58.95, over last year',
    number: '$3,035.15',
    formula: 'ROUND(3035.15-58.95,2)',
    address: PRESS_2004,
  },
  {
    parameter: 'unit-value-initial',
    from: 2005,
    words: 'estimated at $3,035.15',
    number: '$3,035.15',
    address: PRESS_2004,
  },
  ...(['unit-value', 'unit-value-initial'] as const).map((parameter) => ({
    parameter,
    from: 2024,
    words: 'School Year 2023-2024 Preliminary Unit Value = $6,241.67',
    number: '$6,241.67',
    address: SUPPORT_REQUEST,
  })),
  {
    parameter: 'unit-value-final',
    from: 2024,
    words: 'Unit Value: 1.000 $6,241.67; 2023-24 school year final funding data',
    number: '$6,241.67',
    address:
      'https://webnew.ped.state.nm.us/bureaus/policy-innovation-measurement/helpful-links/student-revenue-calculator/',
  },
  {
    parameter: 'unit-value',
    from: 2025,
    words: '$6,553.75',
    number: '$6,553.75',
    address: `${SANTA_FE}; ${NM_EDUCATION}`,
  },
  {
    parameter: 'unit-value-initial',
    from: 2025,
    words: 'a 3.2% increase for a total $6,442.55 per unit',
    number: '$6,442.55',
    address: `${SANTA_FE}; ${NM_EDUCATION}`,
  },
  {
    parameter: 'high-cost-threshold',
    from: 2017,
    words: 'For 2016-17 school year, ‘high needs’ is greater than $23,262.00',
    number: '$23,262.00',
    address: PUENTE,
  },
  {
    parameter: 'high-cost-spent-share',
    from: 2017,
    words: 'LEA has spent ≥ 25 % of the cost',
    paraphrase: true,
    number: '25',
    formula: '25/100',
    address: PUENTE,
  },
  {
    parameter: 'high-cost-small-lea',
    from: 2017,
    words: 'small LEA ≤ 300 students aged 3–21',
    paraphrase: true,
    number: '300',
    address: PUENTE,
  },
  {
    parameter: 'subgroup-size',
    from: 2019,
    words: 'minimum n-size of 10',
    number: '10',
    address: 'https://nmvistas.org/Archive/About',
  },
  {
    parameter: 'spotlight-percentile',
    from: 2024,
    words: 'above the 75th percentile of all public schools',
    paraphrase: true,
    number: '75',
    formula: '75/100',
    address: 'https://regulations.justia.com/states/new-mexico/title-6/chapter-19/part-8/section-6-19-8-11',
  },
  {
    parameter: 'csi-graduation-thirds',
    from: 2024,
    words: 'four-year graduation ≤ 66 2/3 % in two of the last three years',
    paraphrase: true,
    number: '66 2/3 %',
    formula: '(66*3+2)/100',
    address: CSI_RULE,
  },
  {
    parameter: 'csi-graduation-low-years',
    from: 2024,
    words: 'four-year graduation ≤ 66 2/3 % in two of the last three years',
    paraphrase: true,
    number: 'two',
    address: CSI_RULE,
  },
];

/** Every value that was read outside the five source documents, in the words in which it was read. */
export const QUOTATIONS: readonly Quotation[] = [
  ...OF_SINGLE_VALUES,
  ...SCHOOL_TIME_QUOTATIONS,
  ...PROGRAM_COST_QUOTATIONS,
];

/** The words of one value, where it was read outside the source documents. */
export function quotationsOf(parameter: string, from: number): readonly Quotation[] {
  return QUOTATIONS.filter((quotation) => quotation.parameter === parameter && quotation.from === from);
}
