import { PROGRAM_COST_QUOTATIONS } from './program-cost/quotations';
import type { Quotation } from './quotation';

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

const OF_SINGLE_VALUES: readonly Quotation[] = [
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
  ...(['instructional-hours-k-6', 'instructional-hours-7-12'] as const).map((parameter) => ({
    parameter,
    from: 2025,
    words: 'full day ≥ 5.5 h, half day ≥ 3.5 h',
    number: '5.5',
    address: 'https://srca.nm.gov/nmac/nmregister/xxxv/6.10.5.html',
  })),
  {
    parameter: 'instructional-hours-year',
    from: 2024,
    words: '990 → 1,140 hours a year',
    number: '1,140',
    address: 'https://web.ped.nm.gov/bureaus/constituent-services/constituent-services-resources/',
  },
  {
    parameter: 'instructional-hours-year-half-day-k',
    from: 2024,
    words: 'half-day kindergarten 450 → 550',
    number: '550',
    address: 'https://www.roadrunnercapitol.com/legislation-public.php?legislation_id=256',
  },
];

/** Every value that was read outside the five source documents, in the words in which it was read. */
export const QUOTATIONS: readonly Quotation[] = [...OF_SINGLE_VALUES, ...PROGRAM_COST_QUOTATIONS];

/** The words of one value, where it was read outside the source documents. */
export function quotationsOf(parameter: string, from: number): readonly Quotation[] {
  return QUOTATIONS.filter((quotation) => quotation.parameter === parameter && quotation.from === from);
}
